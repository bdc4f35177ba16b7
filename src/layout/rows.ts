import type { Font } from '../drawing';
import type { Langkah, SimbolId, Sop, TampilanLengkap } from '../model';
import { type Block, type FlexibleBlock, holdsAt, layFlexible } from './blocks';
import type { Column, Columns } from './columns';
import { type FindTerms, istilahOf } from './istilah';
import { areSame, keeping } from './keep';
import { clearance, pad } from './sizes';
import { partnersOf, type Stack, stackKey, stackRow } from './stacks';
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

/**
 * What was made of the langkah of a table, so that text is broken again only where its width or its words changed. The parts
 * of a frozen document are remembered from one edit to the next, others for one table only. Nothing but time depends on it.
 */
export type RowMemory = Map<Langkah, Made>;

interface Made {
  /** Everything that is not kept elsewhere here: how texts and symbols are set. */
  readonly key: string;
  readonly cells: Map<string, Cell>;
  readonly rows: KnownRow[];
  symbols: Symbols | null;
}

/** The stack of a row and the sizes of what stands in it, and by what they are known again. */
interface Symbols extends Pick<Row, 'stack' | 'sizes'> {
  readonly key: string;
}

/** A row as it was made lately. */
interface KnownRow {
  readonly columns: string;
  readonly waktu: string;
  readonly of: Pick<Sop, 'pelaksana' | 'alur'> | null;
  readonly row: Row;
}

/** A text as it was lately set, at the widths that were tried. */
interface Cell {
  readonly items: readonly string[];
  readonly tried: FlexibleBlock[];
}

/** While room is made, columns are tried in a few widths. */
const tries = 24;

const remembered = new WeakMap<Langkah, Made>();

function madeOf(memory: RowMemory, langkah: Langkah, key: string): Made {
  const isKept = Object.isFrozen(langkah);
  const before = isKept ? remembered.get(langkah) : memory.get(langkah);
  if (before?.key === key) return before;
  const made: Made = { key, cells: new Map(), rows: [], symbols: null };
  if (isKept) remembered.set(langkah, made);
  else memory.set(langkah, made);
  return made;
}

/** How the texts of the table are set. */
interface Setting {
  readonly font: Font;
  readonly italics: FindTerms;
}

export function layRows(sop: Sop, tampilan: TampilanLengkap, columns: Columns, font: Font, memory: RowMemory): Row[] {
  const layRow = rowMaker(sop, tampilan, font, memory);
  let waktu = '';
  return sop.langkah.map((langkah, index) => {
    if (langkah.waktu !== null) waktu = langkah.waktu;
    return layRow(langkah, index, columns, waktu);
  });
}

/**
 * Lays one row of a table.
 * @param waktu what its cell says; where that of the langkah is null the row shares its cell with the one above
 */
export type LayRow = (langkah: Langkah, index: number, columns: Columns, waktu: string) => Row;

export function rowMaker(sop: Sop, tampilan: TampilanLengkap, font: Font, memory: RowMemory): LayRow {
  const columnOf = new Map<string, number>(sop.pelaksana.map((one, index) => [one.id, index]));
  const partners = partnersOf(sop);
  const setting = { font, italics: istilahOf(tampilan) };
  const { teksKapsul, ukuran, istilahAsing } = tampilan;
  const key = JSON.stringify([font.family, font.size, ukuran, teksKapsul, istilahAsing]);
  const of = Object.isFrozen(sop) ? { pelaksana: sop.pelaksana, alur: sop.alur } : null;
  return (langkah, index, columns, waktu) => {
    const made = madeOf(memory, langkah, key);
    const known = knownRow(made, index, columns.textKey, waktu, of);
    if (known) return known;
    const { stack, sizes } = symbolsOf(made, langkah, columns.symbolWidth, tampilan, columnOf, partners);
    const blocks = layTexts(made.cells, langkah, index, columns, setting, waktu);
    const row = sameRow(made.rows, { langkah, index, part: 0, blocks, stack, sizes });
    if (made.rows.length >= tries) made.rows.shift();
    made.rows.push({ columns: columns.textKey, waktu, of, row });
    return row;
  };
}

function knownRow(
  { rows }: Made,
  index: number,
  columns: string,
  waktu: string,
  of: KnownRow['of'],
): Row | null | undefined {
  if (!of) return null;
  const known = rows.find(
    (one) =>
      one.columns === columns &&
      one.row.index === index &&
      one.waktu === waktu &&
      one.of?.alur === of.alur &&
      one.of.pelaksana === of.pelaksana,
  );
  return known?.row;
}

type Parts = Pick<Row, 'langkah' | 'index' | 'part' | 'blocks' | 'stack' | 'sizes'>;

/** A row as it was when nothing of it changed, so that what was made of it can be known again. */
function sameRow(rows: readonly KnownRow[], parts: Parts): Row {
  const { index, blocks, stack, sizes } = parts;
  for (const { row } of rows)
    if (row.index === index && row.stack === stack && row.sizes === sizes && isSame(row.blocks, blocks)) return row;
  return { ...parts, textHeight: textHeightOf(blocks), slotHeights: slotHeights(stack, sizes) };
}

function isSame(one: ReadonlyMap<string, Block>, other: ReadonlyMap<string, Block>): boolean {
  if (one.size !== other.size) return false;
  for (const [key, block] of other) if (one.get(key) !== block) return false;
  return true;
}

const kept = keeping<Langkah['simbol'], Symbols>();

function symbolsOf(
  made: Made,
  langkah: Langkah,
  width: number,
  tampilan: TampilanLengkap,
  columnOf: ReadonlyMap<string, number>,
  partners: (simbol: SimbolId) => readonly SimbolId[],
): Symbols {
  const { huruf, ukuran, teksKapsul } = tampilan;
  const key = `${stackKey(langkah, columnOf, partners)} ${width} ${huruf} ${ukuran} ${teksKapsul}`;
  if (made.symbols?.key === key) return made.symbols;
  const symbols = kept(langkah.simbol, key, () => ({
    key,
    stack: stackRow(langkah, columnOf, partners),
    sizes: new Map(langkah.simbol.map((one) => [one.id, sizeOfSimbol(one, width, tampilan)])),
  }));
  made.symbols = symbols;
  return symbols;
}

function layTexts(
  cells: Made['cells'],
  langkah: Langkah,
  index: number,
  columns: Columns,
  setting: Setting,
  waktu: string,
): Map<string, Block> {
  const blocks = new Map<string, Block>();
  const put = (column: Column | null | undefined, items: readonly string[], center = false) => {
    if (!column) return;
    const block = blockOf(cells, column, items, setting, center);
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

function blockOf(
  cells: Made['cells'],
  column: Column,
  items: readonly string[],
  { font, italics }: Setting,
  center: boolean,
): Block {
  const width = column.w - 2 * pad.x;
  let cell = cells.get(column.key);
  if (!cell || !areSame(cell.items, items)) {
    cell = { items, tried: [] };
    cells.set(column.key, cell);
  }
  const known = cell.tried.find((one) => holdsAt(one, width, font));
  if (known) return known.block;
  const set = center ? ({ numbered: 'never', align: 'center' } as const) : {};
  const made = layFlexible(items, width, font, { ...set, italics });
  if (cell.tried.length >= tries) cell.tried.shift();
  cell.tried.push(made);
  return made.block;
}

export function textHeightOf(blocks: ReadonlyMap<string, Block>): number {
  let height = 0;
  for (const block of blocks.values()) height = Math.max(height, block.height);
  return height + 2 * pad.y;
}

function slotHeights(stack: Stack, sizes: ReadonlyMap<SimbolId, SymbolSize>): number[] {
  const heights = new Array<number>(stack.slots).fill(7);
  for (const { simbol, slot } of stack.placed)
    heights[slot] = Math.max(heights[slot] as number, sizes.get(simbol.id)?.h ?? 0);
  return heights;
}

/** What a stack needs when no arrow runs above, below or between its symbols. */
export function bareHeight(slots: readonly number[]): number {
  if (slots.length === 0) return 0;
  return (
    slots.reduce((total, height) => total + height, 0) + 2 * clearance.bare + (slots.length - 1) * clearance.stacked
  );
}
