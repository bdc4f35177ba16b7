import type { Crossings } from './crossings';
import { recalling } from './keep';
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
  const measures: Measures = { room, rows: rows.map((row, at) => measureOf(row, extra(at))) };
  return recalled(crossings, measures, () => choose(measures, crossings));
}

/** What decides how rows are broken into pages; mm. */
interface Measures {
  readonly room: PageRoom;
  readonly rows: readonly Measure[];
}

interface Measure {
  readonly text: number;
  /** Its symbols, alone on the page and with connectors. */
  readonly bare: number;
  readonly joined: number;
  readonly extra: number;
  readonly beginsPage: boolean;
}

function measureOf(row: Row, extra: number): Measure {
  const bare = bareHeight(row.slotHeights);
  const joined = row.slotHeights.length > 0 ? bare : lone;
  // A part of a cut row goes on at the top of a page, also where more than one would fit.
  return { text: row.textHeight, bare, joined, extra, beginsPage: row.part > 0 || row.langkah.gantiHalaman };
}

/** A row without symbols, where connectors stand in it; mm. */
const lone = bareHeight([0]);

/** As long as no height changes, neither do the pages. */
const recalled = recalling<Crossings, Measures, Sheet[]>(
  (one, other) =>
    one.room.begin === other.room.begin &&
    one.room.other === other.room.other &&
    one.room.tail === other.room.tail &&
    one.rows.length === other.rows.length &&
    one.rows.every((row, at) => isAlike(row, other.rows[at] as Measure)),
);

function isAlike(one: Measure, other: Measure): boolean {
  return (
    one.text === other.text &&
    one.bare === other.bare &&
    one.joined === other.joined &&
    one.extra === other.extra &&
    one.beginsPage === other.beginsPage
  );
}

/** mm of a row on a page. */
function heightOf({ text, bare, joined, extra }: Measure, connectors: number): number {
  return Math.max(text, (connectors === 0 ? bare : joined + connectors * connectorRoom) + extra);
}

const connectorRoom = symbol.height.konektor + clearance.stacked;

function choose(measures: Measures, crossings: Crossings): Sheet[] {
  const count = measures.rows.length;
  if (count === 0) return [{ first: 0, last: -1 }];
  const best: Cheapest[] = [{ cost: 0, from: -1 }];
  for (let end = 1; end <= count; end++) best.push(cheapestEnd(measures, crossings, best, end));
  const sheets: Sheet[] = [];
  for (let end = count; end > 0; end = best[end]?.from ?? 0)
    sheets.unshift({ first: best[end]?.from ?? 0, last: end - 1 });
  return sheets;
}

/** What all rows before an end cost at the least, and where the last page then begins. */
interface Cheapest {
  readonly cost: number;
  readonly from: number;
}

function cheapestEnd(measures: Measures, crossings: Crossings, best: readonly Cheapest[], end: number): Cheapest {
  const { rows, room } = measures;
  const last = end - 1;
  let [cost, from] = [Number.POSITIVE_INFINITY, last];
  let between = 0;
  for (let first = last; first >= 0; first--) {
    const next = first < last ? (rows[first + 1] as Measure) : null;
    if (next?.beginsPage) break;
    if (next && first < last - 1) between += heightOf(next, 0);
    const available = first === 0 ? room.begin : room.other;
    const height = between + endsHeight(rows, crossings, first, last);
    if (height > available && first < last) break;
    const price = (best[first]?.cost ?? 0) + sheetPrice(measures, crossings, { first, last }, height, available);
    if (price < cost) [cost, from] = [price, first];
  }
  return { cost, from };
}

function sheetPrice(
  { rows, room }: Measures,
  crossings: Crossings,
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

/** mm of the first and the last row of a page, where the connectors stand. */
function endsHeight(rows: readonly Measure[], crossings: Crossings, first: number, last: number): number {
  if (last < first) return 0; // an SOP without langkah
  const { head, foot } = crossings.connectors(first, last);
  if (first === last) return heightOf(rows[first] as Measure, head + foot);
  return heightOf(rows[first] as Measure, head) + heightOf(rows[last] as Measure, foot);
}

/** mm of a page's rows with the connectors that its breaks bring. */
export function sheetHeight(
  rows: readonly Row[],
  crossings: Crossings,
  { first, last }: Sheet,
  extra: (row: number) => number,
): number {
  const measures = rows.map((row, at) => (at >= first && at <= last ? measureOf(row, extra(at)) : nothing));
  let between = 0;
  for (let at = last - 1; at > first; at--) between += heightOf(measures[at] as Measure, 0);
  return between + endsHeight(measures, crossings, first, last);
}

const nothing: Measure = { text: 0, bare: 0, joined: 0, extra: 0, beginsPage: false };

/** How many connectors are expected to be stacked in each row of a page. */
export function connectorsAt(crossings: Crossings, sheet: Sheet): (row: number) => number {
  const { head, foot } = crossings.connectors(sheet.first, sheet.last);
  return (row) => (row === sheet.first ? head : 0) + (row === sheet.last ? foot : 0);
}

/** mm that a row's symbols and connectors need when no arrow runs between them. */
export function bareRow(row: Row, connectors: number): number {
  const { bare, joined } = measureOf(row, 0);
  return connectors === 0 ? bare : joined + connectors * connectorRoom;
}
