import {
  ascent,
  type Font,
  type Line,
  lineHeight,
  type Span,
  slantedFont,
  type TextMark,
  textWidth,
  wrapLimit,
  wrapped,
} from '../drawing';
import { balancedWidth } from './balance';

/** One printed piece of a block: a line of text, or the number that hangs before it on the same baseline. mm. */
export interface BlockLine {
  readonly text: string;
  /** From the left of the block. */
  readonly x: number;
  /** The baseline, from the top of the block. */
  readonly y: number;
  readonly width: number;
  /** Which of the items it belongs to. */
  readonly item: number;
  /** The printed line it stands on; a number shares the line of its text. */
  readonly row: number;
  /** true: the number of a list entry, hanging left of its text. */
  readonly hanging: boolean;
  /** Whether it is set in the italics of the block's font. */
  readonly slanted?: true;
}

/** Texts broken into lines, placed from (0, 0); mm. */
export interface Block {
  readonly lines: readonly BlockLine[];
  /** The top of every printed line, from the top of the block; a blank line has its place here and no entry in `lines`. */
  readonly rows: readonly number[];
  readonly height: number;
  readonly lineHeight: number;
}

export interface BlockOptions {
  /** 'auto' (the default): one entry stands alone, several are numbered with hanging indents. */
  readonly numbered?: 'auto' | 'never';
  readonly align?: 'left' | 'center';
  /** mm of air between two entries; 0 by default. */
  readonly gap?: number;
  /** true: lines of about equal length, for headings of a few words. */
  readonly balanced?: boolean;
  /** What of a text is set in italics. */
  readonly italics?: (text: string) => readonly Span[];
}

/** A block, and what decides at which other widths it would be the same. */
export interface FlexibleBlock {
  readonly block: Block;
  readonly width: number;
  /** Its lines hold at every width whose limit (font units) is at least `least` and below `most`. */
  readonly indent: number;
  readonly least: number;
  readonly most: number;
}

/** Whether a block of a font is the same at another width. */
export function holdsAt({ width, indent, least, most }: FlexibleBlock, other: number, font: Font): boolean {
  if (other === width) return true;
  const limit = wrapLimit(other - indent, font);
  return least <= limit && limit < most;
}

/** Breaks the entries into lines no wider than `width` mm and stacks them. No entry, or one empty entry, has height 0. */
export function layBlock(items: readonly string[], width: number, font: Font, options: BlockOptions = {}): Block {
  return layFlexible(items, width, font, options).block;
}

/** As `layBlock`, and tells at which other widths the block would be the same. */
export function layFlexible(
  items: readonly string[],
  width: number,
  font: Font,
  { numbered = 'auto', align = 'left', gap = 0, balanced = false, italics }: BlockOptions = {},
): FlexibleBlock {
  const lines: BlockLine[] = [];
  const rows: number[] = [];
  const height = lineHeight(font);
  const toBaseline = ascent(font);
  const numbers = numbered === 'auto' && items.length > 1 ? layNumbers(items.length, font) : null;
  const indent = numbers?.indent ?? 0;
  const room = width - indent;
  let top = 0;
  let least = Number.NEGATIVE_INFINITY;
  let most = align === 'center' || balanced ? least : Number.POSITIVE_INFINITY;
  items.forEach((source, item) => {
    const broken = wrapped(source, balanced ? balancedWidth(source, room, font) : room, font, italics?.(source));
    if (rows.length > 0 && (broken.lines.length > 0 || numbers)) top += gap;
    const number = numbers?.entries[item];
    if (number) {
      const { text, x, width: w } = number;
      lines.push({ text, x, y: top + toBaseline, width: w, item, row: rows.length, hanging: true });
    }
    for (const line of broken.lines) {
      const x = indent + (align === 'center' ? (room - line.width) / 2 : 0);
      addPieces(lines, line, x, top + toBaseline, item, rows.length);
      rows.push(top);
      top += height;
    }
    if (number && broken.lines.length === 0) {
      rows.push(top);
      top += height;
    }
    least = Math.max(least, broken.least);
    most = Math.min(most, broken.most);
  });
  return { block: { lines, rows, height: top, lineHeight: height }, width, indent, least, most };
}

/** A printed line as it is printed: whole, or in stretches of one face. */
function addPieces(lines: BlockLine[], { text, width, runs }: Line, x: number, y: number, item: number, row: number) {
  if (!runs) {
    if (text !== '') lines.push({ text, x, y, width, item, row, hanging: false });
    return;
  }
  for (const run of runs) {
    const line = { text: run.text, x: x + run.x, y, width: run.width, item, row, hanging: false };
    lines.push(run.slanted ? { ...line, slanted: true } : line);
  }
}

interface Numbers {
  readonly entries: readonly { readonly text: string; readonly x: number; readonly width: number }[];
  readonly indent: number;
}

/** The numbers of a list, right-aligned on their full stops, and the indent that its texts get. */
function layNumbers(count: number, font: Font): Numbers {
  const widest = textWidth(`${'0'.repeat(String(count).length)}.`, font);
  const entries = Array.from({ length: count }, (_, index) => {
    const text = `${index + 1}.`;
    const width = textWidth(text, font);
    return { text, x: widest - width, width };
  });
  return { entries, indent: widest + textWidth(' ', font) * 1.5 };
}

/** How many whole printed lines from `fromLine` on fit into `height` mm. */
export function linesWithin(block: Block, fromLine: number, height: number): number {
  const start = block.rows[fromLine];
  if (start === undefined) return 0;
  const tolerance = 1e-6;
  let count = 0;
  for (let row = fromLine; row < block.rows.length; row += 1) {
    if ((block.rows[row] ?? 0) + block.lineHeight - start > height + tolerance) break;
    count += 1;
  }
  return count;
}

/** The printed lines `fromLine` to before `toLine`, moved up to the top: cuts between lines, loses none. */
export function sliceBlock(block: Block, fromLine: number, toLine: number): Block {
  const kept = block.rows.slice(fromLine, toLine);
  const start = kept[0] ?? 0;
  const last = kept.at(-1);
  return {
    lines: block.lines
      .filter((line) => line.row >= fromLine && line.row < toLine)
      .map((line) => ({ ...line, y: line.y - start, row: line.row - fromLine })),
    rows: kept.map((top) => top - start),
    height: last === undefined ? 0 : last - start + block.lineHeight,
    lineHeight: block.lineHeight,
  };
}

/**
 * A block that must not be higher than `height` mm: cut between lines, with an ellipsis where it ends. For texts that
 * are a heading or a word, where nobody writes a page; the layout remarks what was cut.
 */
export function clipBlock(block: Block, height: number, font: Font): Block {
  if (block.height <= height) return block;
  const kept = sliceBlock(block, 0, Math.max(1, linesWithin(block, 0, height)));
  const last = kept.lines.length - 1;
  const lines = kept.lines.map((line, at) => (at === last ? ellipsed(line, font) : line));
  return { ...kept, lines };
}

function ellipsed(line: BlockLine, font: Font): BlockLine {
  const text = `${line.text.slice(0, Math.max(1, line.text.length - 2)).trimEnd()}…`;
  return { ...line, text, width: Math.min(line.width, textWidth(text, line.slanted ? slantedFont(font) : font)) };
}

/** What the marks of a block show, and how they are printed. */
export interface BlockPlace {
  readonly of: string | null;
  readonly field: string | null;
  readonly pen: TextMark['pen'];
  readonly font: Font;
  /** The field of one entry, such as `kelengkapan[2]`; without it every line has `field`. */
  readonly itemField?: (item: number) => string;
}

/** The block as text marks, its top left corner at (left, top) of the page. */
export function placeBlock(block: Block, left: number, top: number, place: BlockPlace): TextMark[] {
  const { of, pen, font, itemField } = place;
  return block.lines.map((line) => ({
    kind: 'text',
    pen,
    of,
    field: itemField ? itemField(line.item) : place.field,
    text: line.text,
    font: line.slanted ? slantedFont(font) : font,
    x: left + line.x,
    y: top + line.y,
    w: line.width,
  }));
}
