import { type Box, type Font, lineHeight, type Mark, type TextMark, textWidth } from '../../drawing';
import type { TampilanLengkap } from '../../model';
import { type Block, clipBlock, layBlock, placeBlock } from '../blocks';

/** Type sizes in pt. */
const sizes = { heading: 14, above: 9, entry: 11 } as const;
/** mm: from the body to the list, below the heading, below the word over the figures, between entries. */
const inset = 16;
const below = { heading: 7, above: 2.5, entry: 1.6 } as const;
/** mm between a number and its title, and at both ends of a leader; a leader is never shorter than that. */
const gap = 2.5;
const shortest = 14;
/** Printed lines of one title; what is longer ends in an ellipsis. */
const most = 4;

/** One SOP in the list: its title, broken into lines. */
interface Entry {
  readonly index: number;
  readonly block: Block;
  /** From the top of the body, mm. */
  readonly top: number;
}

/** The list of contents, its lines placed; the figures are known only when all SOPs are laid. */
export interface Contents {
  readonly sheets: readonly (readonly Entry[])[];
  /** A sheet of it, with the page on which each SOP begins. */
  paint(sheet: number, pages: readonly number[]): Mark[];
  /** The line of an entry on its sheet, for a link. */
  box(entry: Entry): Box;
}

/** What the marks of an entry belong to. */
export function entryId(index: number): string {
  return `isi-${index + 1}`;
}

/**
 * Lays the daftar isi: a number, the title, a dotted leader to the figure at the right. An entry is never divided.
 * @param titles of the SOPs, in their order
 */
export function layContents(titles: readonly string[], tampilan: TampilanLengkap, body: Box): Contents {
  const font = (size: number, face: Font['face'] = 'regular'): Font => ({ family: tampilan.huruf, face, size });
  const entry = font(sizes.entry);
  const list = { x: body.x + inset, w: body.w - 2 * inset };
  const numbers = textWidth(`${'0'.repeat(String(titles.length).length)}.`, entry) + gap;
  const figures = textWidth('000', entry);
  const room = list.w - numbers - figures - shortest;
  const blocks = titles.map((title) =>
    clipBlock(layBlock([title], room, entry, { numbered: 'never' }), most * lineHeight(entry), entry),
  );
  const head = lineHeight(font(sizes.heading, 'bold')) + below.heading;
  const top = head + lineHeight(font(sizes.above)) + below.above;
  const sheets = fill(blocks, body.h, top, entry);
  const right = list.x + list.w;

  function paintEntry({ index, block, top: at }: Entry, page: number): TextMark[] {
    const place = { of: entryId(index), field: null, pen: 'text', font: entry } as const;
    const y = body.y + at;
    const number = `${index + 1}.`;
    const figure = String(page);
    const numberX = list.x + numbers - gap - textWidth(number, entry);
    const last = block.lines.at(-1);
    const from = list.x + numbers + (last ? last.x + last.width : 0) + gap;
    const foot = y + block.height - lineHeight(entry);
    return [
      ...placeBlock(oneLine(number, entry), numberX, y, place),
      ...placeBlock(block, list.x + numbers, y, place),
      // Dots lead the eye; nobody wants to hear them.
      ...placeLeader(from, right - figures - gap, foot, entry, { ...place, of: null }),
      ...placeBlock(oneLine(figure, entry), right - textWidth(figure, entry), foot, place),
    ];
  }

  return {
    sheets,
    paint(sheet, pages) {
      const bold = font(sizes.heading, 'bold');
      const above = font(sizes.above);
      const heading = layBlock(['DAFTAR ISI'], body.w, bold, { align: 'center' });
      const place = { of: 'isi', field: null } as const;
      const over = 'Halaman';
      return [
        ...placeBlock(heading, body.x, body.y, { ...place, pen: 'strong', font: bold }),
        ...placeBlock(oneLine(over, above), right - textWidth(over, above), body.y + head, {
          of: null,
          field: null,
          pen: 'text',
          font: above,
        }),
        ...(sheets[sheet] ?? []).flatMap((one) => paintEntry(one, pages[one.index] ?? 0)),
      ];
    },
    box: ({ block, top: at }) => ({ x: list.x, y: body.y + at, w: list.w, h: block.height }),
  };
}

/** Puts entries on sheets; there is one at least. */
function fill(blocks: readonly Block[], height: number, top: number, font: Font): Entry[][] {
  const sheets: Entry[][] = [[]];
  let y = top;
  blocks.forEach((block, index) => {
    // A title without a letter has its line all the same: its figure stands there.
    const laid = block.height > 0 ? block : { ...block, height: lineHeight(font) };
    if (y + laid.height > height && sheets.at(-1)?.length) {
      sheets.push([]);
      y = top;
    }
    sheets.at(-1)?.push({ index, block: laid, top: y });
    y += laid.height + below.entry;
  });
  return sheets;
}

function oneLine(text: string, font: Font): Block {
  return layBlock([text], Number.POSITIVE_INFINITY, font, { numbered: 'never' });
}

/** Dots as far as they fit, counted from the right, so that those of all lines stand below each other. */
function placeLeader(
  from: number,
  to: number,
  y: number,
  font: Font,
  place: Parameters<typeof placeBlock>[3],
): TextMark[] {
  const step = textWidth('. ', font);
  const count = Math.floor((to - from) / step);
  if (count < 2) return [];
  return placeBlock(oneLine('. '.repeat(count).trimEnd(), font), to - count * step, y, place);
}
