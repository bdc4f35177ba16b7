import { extentOf, type Font, textWidth } from '../drawing';
import type { KolomMutu, Langkah, Sop, TampilanLengkap } from '../model';
import { keeping } from './keep';
import { pad, type, column as widths } from './sizes';

export type TextColumn = 'kegiatan' | KolomMutu;

/** What the width of a text column is decided by; mm. Measured once for a document. */
export interface TextMeasure {
  readonly key: TextColumn;
  /** Set by the user's drag. */
  readonly fixed: number | null;
  /** Its longest word, within bounds. */
  readonly least: number;
  /** What it is never narrower than, when symbols and arrows need the room. */
  readonly floor: number;
  /** For each langkah the lengths of its paragraphs, as if each stood on one line. */
  readonly cells: readonly (readonly number[])[];
  /** How many lines each cell takes, by the width of the column, as far as it was asked; -1 where it was not. */
  readonly lines: Map<number, Int32Array>;
}

export function textColumns(tampilan: TampilanLengkap): TextColumn[] {
  const mutu = tampilan.kolom.filter((key) => key !== 'keterangan');
  return ['kegiatan', ...mutu, ...(tampilan.kolom.includes('keterangan') ? (['keterangan'] as const) : [])];
}

export function measureTexts(sop: Sop, tampilan: TampilanLengkap, font: Font): TextMeasure[] {
  const columns = textColumns(tampilan);
  const set = `${columns} ${font.family} ${font.size}`;
  const rows = sop.langkah.map((langkah) =>
    kept(langkah, set, () => columns.map((key) => measureCell(langkah, key, font))),
  );
  return columns.map((key, at) => {
    const asked = tampilan.lebar[key];
    const fixed = asked === undefined ? null : Math.max(leastWidth(tampilan, key, font.size), asked);
    const measured = rows.map((row) => row[at] as Measured);
    const least = fixed ?? leastOf(tampilan, key, font, measured);
    const cells = measured.map((cell) => cell.lines);
    return { key, fixed, least, floor: Math.min(least, leastWidth(tampilan, key, font.size)), cells, lines: new Map() };
  });
}

/** The least that a text column is ever given for type of `size` pt: it also keeps the words of its heading whole; mm. */
export function leastWidth(tampilan: TampilanLengkap, key: TextColumn, size: number): number {
  const { min, most } = widths.text[key];
  const small: Font = { family: tampilan.huruf, face: 'bold', size: type.least };
  const words = tampilan.judul[key].split(wordEnds).map((word) => textWidth(word, small));
  return Math.max(min * Math.min(1, size / 9), Math.min(most, Math.max(...words) + 2 * pad.x + 0.1));
}

/** The text of one cell: the lengths of its paragraphs as if each stood on one line, and its longest word; mm. */
interface Measured {
  readonly lines: readonly number[];
  readonly longest: number;
}

/** The cells of a langkah, in the order of the columns. */
const kept = keeping<Langkah, readonly Measured[]>();

function measureCell(langkah: Langkah, key: TextColumn, font: Font): Measured {
  const texts = textsOf(langkah, key);
  const indent = texts.length > 1 ? 5 : 0;
  const lines: number[] = [];
  let longest = 0;
  for (const text of texts) {
    for (const paragraph of text.includes('\n') ? text.split('\n') : [text]) {
      const { width, word } = extentOf(paragraph, font);
      lines.push(width * 1.04 + indent);
      longest = Math.max(longest, word);
    }
  }
  return { lines, longest };
}

const wordEnds = /[\s/-]+/;

function textsOf(langkah: Langkah, key: TextColumn): readonly string[] {
  if (key === 'kelengkapan' || key === 'output') return langkah[key];
  return [langkah[key] ?? ''];
}

/** The longest word decides, within reason: longer ones are hyphenated. Waktu is kept on one line where it is short. */
function leastOf(tampilan: TampilanLengkap, key: TextColumn, font: Font, cells: readonly Measured[]): number {
  const { most } = widths.text[key];
  const bold: Font = { ...font, face: 'bold' };
  let longest = Math.max(...tampilan.judul[key].split(wordEnds).map((word) => textWidth(word, bold)));
  for (const cell of cells) {
    longest = Math.max(longest, cell.longest);
    if (key !== 'waktu') continue;
    for (const line of cell.lines) if (line <= most - 2 * pad.x) longest = Math.max(longest, line);
  }
  return Math.min(most, Math.max(leastWidth(tampilan, key, font.size), longest + 2 * pad.x + 0.2));
}

const step = 3;
/** How much a column may get at once: one line less may want several steps. */
const leaps = [step, 2 * step, 4 * step, 8 * step];
/** Lines below this many cost nothing: the symbol of the row is as high anyway. */
const freeLines = 4;

/**
 * Shares `rest` mm among the text columns: each step goes where it saves most lines over the whole table,
 * what saves nothing is given out by what each column would like to have.
 */
export function shareText(texts: readonly TextMeasure[], rest: number): Map<TextColumn, number> {
  const shared = new Map(texts.map((one) => [one.key, one.least]));
  const short = sum([...shared.values()]) - rest;
  if (short > 0) return squeeze(texts, shared, short);
  const free = texts.filter((one) => one.fixed === null);
  let left = rest - sum([...shared.values()]);
  const lines = free.map((one) => linesOf(one, shared.get(one.key) ?? 0));
  while (left >= step) {
    const best = bestGain(free, shared, lines, left);
    if (!best) break;
    const width = (shared.get(best.text.key) ?? 0) + best.more;
    shared.set(best.text.key, width);
    lines[best.at] = linesOf(best.text, width);
    left -= best.more;
  }
  spread(shared, free.length > 0 ? free : texts, left);
  return shared;
}

/** When even the longest words have no room, each column gives in proportion to what it has above its floor. */
function squeeze(
  texts: readonly TextMeasure[],
  shared: Map<TextColumn, number>,
  short: number,
): Map<TextColumn, number> {
  const spare = sum(texts.map((one) => one.least - one.floor));
  for (const { key, least, floor } of texts) {
    shared.set(key, least - (spare > 0 ? Math.min(1, short / spare) * (least - floor) : 0));
  }
  return shared;
}

interface Gain {
  readonly at: number;
  readonly text: TextMeasure;
  readonly more: number;
  readonly gain: number;
}

function bestGain(
  texts: readonly TextMeasure[],
  shared: ReadonlyMap<TextColumn, number>,
  lines: readonly Int32Array[],
  left: number,
): Gain | null {
  const highest = highestIn(lines);
  let best: Gain | null = null;
  texts.forEach((text, at) => {
    for (const more of leaps) {
      if (more > left) break;
      const gain = savedBy(text, (shared.get(text.key) ?? 0) + more, highest[at] ?? []) / more;
      if (gain > 0 && (!best || gain > best.gain + 1e-9)) best = { at, text, more, gain };
    }
  });
  return best;
}

/** A row that is as high as it is because of one cell: its lines, and those of the row without it. */
interface Highest {
  readonly row: number;
  readonly lines: number;
  readonly others: number;
}

/** For each column the rows that its text alone makes higher: only they gain when it becomes wider. */
function highestIn(lines: readonly Int32Array[]): Highest[][] {
  const highest = lines.map((): Highest[] => []);
  const rows = lines[0]?.length ?? 0;
  for (let row = 0; row < rows; row++) {
    let [most, others, column] = [0, freeLines, 0];
    for (let at = 0; at < lines.length; at++) {
      const one = lines[at]?.[row] as number;
      if (one > most) {
        others = Math.max(others, most);
        [most, column] = [one, at];
      } else others = Math.max(others, one);
    }
    if (most > others) highest[column]?.push({ row, lines: most, others });
  }
  return highest;
}

/** Lines that the whole table saves when a column becomes so wide. */
function savedBy(text: TextMeasure, width: number, highest: readonly Highest[]): number {
  const known = linesKnown(text, width);
  let saved = 0;
  for (const { row, lines, others } of highest) saved += lines - Math.max(others, linesAt(text, known, width, row));
  return saved;
}

/** How many lines the table takes with text columns so wide, beyond those that cost nothing. */
export function linesOfTable(texts: readonly TextMeasure[], widthOf: (key: TextColumn) => number): number {
  const lines = texts.map((text) => linesOf(text, widthOf(text.key)));
  const rows = texts[0]?.cells.length ?? 0;
  let total = 0;
  for (let row = 0; row < rows; row++) {
    let most = freeLines;
    for (const column of lines) most = Math.max(most, column[row] ?? 0);
    total += most;
  }
  return total;
}

/** How many lines each cell of a column takes at a width: close enough to share out room by. */
function linesOf(text: TextMeasure, width: number): Int32Array {
  const known = linesKnown(text, width);
  for (let row = 0; row < known.length; row++) linesAt(text, known, width, row);
  return known;
}

function linesKnown({ cells, lines }: TextMeasure, width: number): Int32Array {
  const before = lines.get(width);
  if (before) return before;
  const known = new Int32Array(cells.length).fill(-1);
  lines.set(width, known);
  return known;
}

function linesAt({ cells }: TextMeasure, known: Int32Array, width: number, row: number): number {
  const before = known[row] as number;
  if (before >= 0) return before;
  const counted = linesIn(cells[row] ?? [], width);
  known[row] = counted;
  return counted;
}

function linesIn(cell: readonly number[], width: number): number {
  const room = width - 2 * pad.x;
  let lines = 0;
  for (const length of cell) lines += Math.max(1, Math.ceil(length / room));
  return lines;
}

/** Whether width would be shared out as it was before, though some langkah say something else. */
export function areAlike(
  before: readonly TextMeasure[],
  after: readonly TextMeasure[],
  changed: readonly number[],
): boolean {
  return before.every((one, at) => {
    const other = after[at];
    if (!other || one.key !== other.key || one.fixed !== other.fixed) return false;
    if (one.least !== other.least || one.floor !== other.floor) return false;
    return changed.every((langkah) => takesLines(one, one.cells[langkah] ?? [], other.cells[langkah] ?? []));
  });
}

function takesLines({ lines }: TextMeasure, before: readonly number[], after: readonly number[]): boolean {
  for (const width of lines.keys()) {
    const [was, is] = [linesIn(before, width), linesIn(after, width)];
    if (was !== is && (was > freeLines || is > freeLines)) return false;
  }
  return true;
}

/** What nobody needs is given out by how far each column is below what it would like. */
function spread(shared: Map<TextColumn, number>, free: readonly TextMeasure[], left: number): void {
  const wishes = free.map(({ key }) => Math.max(0, widths.text[key].wish - (shared.get(key) ?? 0)));
  const total = sum(wishes);
  const granted = Math.max(0, Math.min(left, total));
  const all = sum(free.map(({ key }) => widths.text[key].wish));
  free.forEach(({ key }, index) => {
    const wish = total > 0 ? (granted * (wishes[index] ?? 0)) / total : 0;
    shared.set(key, (shared.get(key) ?? 0) + wish + ((left - granted) * widths.text[key].wish) / all);
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
