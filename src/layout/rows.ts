import type { Font } from '../drawing';
import type { Langkah, SimbolId, Sop, TampilanLengkap } from '../model';
import { type Block, layBlock, linesWithin, sliceBlock } from './blocks';
import type { Column, Columns } from './columns';
import { continuedHeight } from './continued';
import { type FindTerms, istilahOf } from './istilah';
import { keeping } from './keep';
import { clearance, pad, symbol } from './sizes';
import { type Stack, stackRow } from './stacks';
import { type SymbolSize, sizeOfSimbol } from './symbols';

/** A langkah as it is printed, or a part of one that is taller than a page. mm. */
export interface Row {
  readonly langkah: Langkah;
  /** The place of the langkah in the document. */
  readonly index: number;
  /** 0, or which continuation this is. */
  readonly part: number;
  /** The text of each column that has any, by the key of the column. */
  readonly blocks: ReadonlyMap<string, Block>;
  /** What the text needs, padding included. */
  readonly textHeight: number;
  /** The symbols; a continuation has none. */
  readonly stack: Stack;
  readonly sizes: ReadonlyMap<SimbolId, SymbolSize>;
  /** The height of each slot of the stack. */
  readonly slotHeights: readonly number[];
}

export function layRows(sop: Sop, tampilan: TampilanLengkap, columns: Columns, font: Font): Row[] {
  const columnOf = new Map<string, number>(sop.pelaksana.map((one, index) => [one.id, index]));
  const partners = partnersOf(sop);
  const texts = [columns.no, columns.kegiatan, ...columns.mutu, ...(columns.keterangan ? [columns.keterangan] : [])];
  const italics = istilahOf(tampilan);
  const widths = texts.flatMap((column) => [column.key, column.w]);
  const key = [font.family, font.size, ...widths, ...tampilan.istilahAsing].join(' ');
  return sop.langkah.map((langkah, index) => {
    const stack = stackRow(langkah, columnOf, (id) => partners.get(id) ?? []);
    const sizes = new Map(langkah.simbol.map((one) => [one.id, sizeOfSimbol(one, columns.symbolWidth, tampilan)]));
    const waktu = waktuOf(sop, index);
    const blocks = kept(langkah, `${key} ${index} ${waktu}`, () =>
      layTexts(langkah, index, columns, { font, italics }, waktu),
    );
    return {
      langkah,
      index,
      part: 0,
      blocks,
      textHeight: textHeightOf(blocks),
      stack,
      sizes,
      slotHeights: slotHeights(stack, sizes),
    };
  });
}

const kept = keeping<Langkah, ReadonlyMap<string, Block>>();

function partnersOf(sop: Sop): Map<SimbolId, SimbolId[]> {
  const partners = new Map<SimbolId, SimbolId[]>();
  for (const { dari, ke } of sop.alur) {
    partners.set(dari, [...(partners.get(dari) ?? []), ke]);
    partners.set(ke, [...(partners.get(ke) ?? []), dari]);
  }
  return partners;
}

/** The waktu that holds for a row: its own, or that of the row above with which it shares a cell. */
function waktuOf(sop: Sop, index: number): string {
  for (let at = index; at >= 0; at--) {
    const waktu = sop.langkah[at]?.waktu;
    if (typeof waktu === 'string') return waktu;
  }
  return '';
}

/** How the texts of the table are set. */
interface Setting {
  readonly font: Font;
  readonly italics: FindTerms;
}

function layTexts(
  langkah: Langkah,
  index: number,
  columns: Columns,
  { font, italics }: Setting,
  waktu: string,
): Map<string, Block> {
  const blocks = new Map<string, Block>();
  const put = (column: Column | null | undefined, items: readonly string[], center = false) => {
    if (!column) return;
    const set = center ? ({ numbered: 'never', align: 'center' } as const) : {};
    const block = layBlock(items, column.w - 2 * pad.x, font, { ...set, italics });
    if (block.lines.length > 0) blocks.set(column.key, block);
  };
  put(columns.no, [String(index + 1)], true);
  put(columns.kegiatan, [langkah.kegiatan]);
  for (const column of columns.mutu) {
    if (column.key === 'waktu') put(column, [waktu], true);
    else put(column, column.key === 'output' ? langkah.output : langkah.kelengkapan);
  }
  put(columns.keterangan, [langkah.keterangan]);
  return blocks;
}

function textHeightOf(blocks: ReadonlyMap<string, Block>): number {
  return Math.max(0, ...[...blocks.values()].map((block) => block.height)) + 2 * pad.y;
}

function slotHeights(stack: Stack, sizes: ReadonlyMap<SimbolId, SymbolSize>): number[] {
  return Array.from({ length: stack.slots }, (_, slot) =>
    Math.max(7, ...stack.placed.filter((one) => one.slot === slot).map((one) => sizes.get(one.simbol.id)?.h ?? 0)),
  );
}

/** What a stack needs when no arrow runs above, below or between its symbols. */
export function bareHeight(slots: readonly number[]): number {
  if (slots.length === 0) return 0;
  return (
    slots.reduce((total, height) => total + height, 0) + 2 * clearance.bare + (slots.length - 1) * clearance.stacked
  );
}

/**
 * Cuts the rows that no page could hold into parts: texts between lines, stacks between symbols; nothing
 * is lost.
 * @param most mm that the highest page leaves for rows
 * @param cuts mm by which the stack of a langkah must stay under that
 */
export function cutRows(rows: readonly Row[], most: number, cuts: ReadonlyMap<number, number>): Row[] {
  return rows.flatMap((row) => {
    const room = most - 2 * (symbol.height.konektor + clearance.stacked) - (cuts.get(row.index) ?? 0);
    return row.textHeight <= most && bareHeight(row.slotHeights) <= room ? [row] : cutRow(row, most, room);
  });
}

function cutRow(row: Row, most: number, room: number): Row[] {
  const texts = cutTexts(row.blocks, most - 2 * pad.y);
  const stacks = cutStack(row, room);
  return Array.from({ length: Math.max(texts.length, stacks.length) }, (_, part) => {
    const blocks = texts[part] ?? new Map([...row.blocks].filter(([key]) => key === 'no'));
    const { stack, slotHeights: heights } = stacks[part] ?? { stack: { slots: 1, placed: [] }, slotHeights: [] };
    return { ...row, part, blocks, textHeight: partHeight(row, part, blocks), stack, slotHeights: heights };
  });
}

/** What the texts of a part need; a continuation is marked as one above its Kegiatan. */
function partHeight(row: Row, part: number, blocks: ReadonlyMap<string, Block>): number {
  const marked = continuedHeight(part, row.blocks.get('no')?.lineHeight ?? 0);
  return Math.max(textHeightOf(blocks), (blocks.get('kegiatan')?.height ?? 0) + marked + 2 * pad.y);
}

/** Every part has the number of its langkah. */
function cutTexts(blocks: ReadonlyMap<string, Block>, room: number): Map<string, Block>[] {
  const parts: Map<string, Block>[] = [];
  const from = new Map([...blocks.keys()].map((key) => [key, 0]));
  const left = () => [...blocks].some(([key, block]) => (from.get(key) ?? 0) < block.rows.length);
  while (left()) {
    const part = new Map<string, Block>();
    for (const [key, block] of blocks) {
      const start = from.get(key) ?? 0;
      const taken = key === 'kegiatan' ? continuedHeight(parts.length, block.lineHeight) : 0;
      const count = Math.max(1, linesWithin(block, start, room - taken));
      if (key === 'no') part.set(key, block);
      else if (start < block.rows.length) part.set(key, sliceBlock(block, start, start + count));
      from.set(key, start + count);
    }
    parts.push(part);
  }
  return parts;
}

/** As many slots as a page has room for, then the next. */
function cutStack(row: Row, room: number): { stack: Stack; slotHeights: number[] }[] {
  const parts: { stack: Stack; slotHeights: number[] }[] = [];
  let from = 0;
  while (from < row.slotHeights.length) {
    let to = from + 1;
    while (to < row.slotHeights.length && bareHeight(row.slotHeights.slice(from, to + 1)) <= room) to++;
    const placed = row.stack.placed.filter((one) => one.slot >= from && one.slot < to);
    const start = from;
    parts.push({
      stack: { slots: to - from, placed: placed.map((one) => ({ ...one, slot: one.slot - start })) },
      slotHeights: row.slotHeights.slice(from, to),
    });
    from = to;
  }
  return parts;
}
