import type { Crossings } from './crossings';
import { areSame, recalling } from './keep';
import { bareHeight, type Row } from './rows';
import { clearance, symbol } from './sizes';

/** Rows `first` to `last` stand on one page; a table without rows has one page with none (`last < first`). */
export interface Sheet {
  readonly first: number;
  readonly last: number;
}

export interface PageRoom {
  /** mm for rows on the page where the table begins, and on every other. */
  readonly begin: number;
  readonly other: number;
  /** mm that should follow the last row on its page: notes and signature. */
  readonly tail: number;
}

const price = { page: 1000, alone: 400, lone: 120, cut: 14, air: 60 };

/**
 * Breaks rows into pages: as few as can be; then so that no signature and no lone row stands alone, few
 * arrows cross, and pages are filled from the front. A row is never split here: what is taller than a
 * page was cut before.
 * @param extra mm that the arrows of a row need beyond its bare height
 */
export function paginate(
  rows: readonly Row[],
  crossings: Crossings,
  room: PageRoom,
  extra: (row: number) => number,
): Sheet[] {
  const measures = [room.begin, room.other, room.tail, ...rows.flatMap((row, at) => measuresOf(row, extra(at)))];
  return recalled(crossings, measures, () => choose(rows, crossings, room, extra));
}

/** As long as no height changes, neither do the pages. */
const recalled = recalling<Crossings, readonly number[], Sheet[]>(areSame);

function measuresOf({ textHeight, slotHeights, part, langkah }: Row, extra: number): number[] {
  return [textHeight, extra, part, langkah.gantiHalaman ? 1 : 0, slotHeights.length, ...slotHeights];
}

function choose(rows: readonly Row[], crossings: Crossings, room: PageRoom, extra: (row: number) => number): Sheet[] {
  const count = rows.length;
  if (count === 0) return [{ first: 0, last: -1 }];
  const best: { cost: number; from: number }[] = [{ cost: 0, from: -1 }];
  for (let end = 1; end <= count; end++) {
    best.push(cheapestEnd(rows, crossings, room, extra, best, end));
  }
  const sheets: Sheet[] = [];
  for (let end = count; end > 0; end = best[end]?.from ?? 0)
    sheets.unshift({ first: best[end]?.from ?? 0, last: end - 1 });
  return sheets;
}

function cheapestEnd(
  rows: readonly Row[],
  crossings: Crossings,
  room: PageRoom,
  extra: (row: number) => number,
  best: readonly { cost: number; from: number }[],
  end: number,
): { cost: number; from: number } {
  let cheapest = { cost: Number.POSITIVE_INFINITY, from: end - 1 };
  const last = end - 1;
  let between = 0;
  for (let first = last; first >= 0; first--) {
    const next = rows[first + 1];
    // A part of a cut row goes on at the top of a page, also where more than one would fit.
    const breaksInside = first < last && next && (next.part > 0 || next.langkah.gantiHalaman);
    if (breaksInside) break;
    if (first < last - 1 && next) between += rowHeight(next, 0, extra(first + 1));
    const available = first === 0 ? room.begin : room.other;
    const height = between + endsHeight(rows, crossings, { first, last }, extra);
    if (height > available && first < last) break;
    const cost = (best[first]?.cost ?? 0) + sheetPrice(rows, crossings, room, { first, last }, height, available);
    if (cost < cheapest.cost) cheapest = { cost, from: first };
  }
  return cheapest;
}

function sheetPrice(
  rows: readonly Row[],
  crossings: Crossings,
  room: PageRoom,
  sheet: Sheet,
  height: number,
  available: number,
): number {
  const ends = sheet.last === rows.length - 1;
  const lone = sheet.first === sheet.last && rows.length > 1 ? price.lone : 0;
  const cut = sheet.first > 0 ? crossings.cutBy(sheet.first) * price.cut : 0;
  const tail = ends && height + room.tail > available ? price.page + price.alone : 0;
  const air = ends ? 0 : price.air * Math.max(0, 1 - height / available);
  return price.page + lone * (ends ? 2 : 1) + cut + tail + air;
}

/** mm of a page's rows with the connectors that its breaks bring. */
export function sheetHeight(
  rows: readonly Row[],
  crossings: Crossings,
  sheet: Sheet,
  extra: (row: number) => number,
): number {
  let between = 0;
  for (let at = sheet.last - 1; at > sheet.first; at--) between += rowHeight(rows[at] as Row, 0, extra(at));
  return between + endsHeight(rows, crossings, sheet, extra);
}

/** mm of the first and the last row of a page, where the connectors stand. */
function endsHeight(
  rows: readonly Row[],
  crossings: Crossings,
  { first, last }: Sheet,
  extra: (row: number) => number,
): number {
  if (last < first) return 0; // an SOP without langkah
  const { head, foot } = crossings.connectors(first, last);
  if (first === last) return rowHeight(rows[first] as Row, head + foot, extra(first));
  return rowHeight(rows[first] as Row, head, extra(first)) + rowHeight(rows[last] as Row, foot, extra(last));
}

/** How many connectors are expected to be stacked in each row of a page. */
export function connectorsAt(crossings: Crossings, sheet: Sheet): (row: number) => number {
  const { head, foot } = crossings.connectors(sheet.first, sheet.last);
  return (row) => (row === sheet.first ? head : 0) + (row === sheet.last ? foot : 0);
}

export function rowHeight(row: Row, connectors: number, extra: number): number {
  return Math.max(row.textHeight, bareRow(row, connectors) + extra);
}

/** mm that a row's symbols and connectors need when no arrow runs between them. */
export function bareRow(row: Row, connectors: number): number {
  const stack = bareHeight(row.slotHeights.length > 0 || connectors === 0 ? row.slotHeights : [0]);
  return stack + connectors * (symbol.height.konektor + clearance.stacked);
}
