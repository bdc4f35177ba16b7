import type { KolomMutu } from '../model';
import { pad } from './sizes';

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

/** Lines below this many cost nothing: the symbol of the row is as high anyway. */
const freeLines = 4;

/** A row that is as high as it is because of one cell: its lines, and those of the row without it. */
interface Highest {
  readonly row: number;
  readonly lines: number;
  readonly others: number;
}

/** For each column the rows that its text alone makes higher: only they gain when it becomes wider. */
export function highestIn(lines: readonly Int32Array[]): Highest[][] {
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
export function savedBy(text: TextMeasure, width: number, highest: readonly Highest[]): number {
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
export function linesOf(text: TextMeasure, width: number): Int32Array {
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
