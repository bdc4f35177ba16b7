import type { Box, CellZone, Page, Point } from '../../drawing';
import type { Jenis, Langkah, Sop } from '../../model';
import { unite } from '../lembar/plan';
import type { Item } from './items';

/** Where something from the palette would come, and what is marked on the paper for it (mm). */
export type Aim = Place & { readonly mark: { readonly page: Page; readonly box: Box } };

type Place =
  /** Into a cell, beside what else its row has. */
  | { readonly kind: 'cell'; readonly langkah: string; readonly pelaksana: string }
  /** As a new langkah; `from` is the symbol to go on from, left out: as it stands between its neighbours. */
  | { readonly kind: 'row'; readonly after: string | null; readonly pelaksana: string; readonly from?: string }
  /** As a new column. */
  | { readonly kind: 'column'; readonly after: string | null };

/** Why nothing comes there. */
export type Miss = 'outside' | 'no-column' | 'same';

/** How far below the table still means its end, and how high the mark of a new row is. mm */
const below = 30;
const line = 1;
const firstRow = 12;

/**
 * What a point of a page means for something from the palette.
 * @param near how close to the line between two rows means between them, mm
 */
export function aimAt(sop: Sop, page: Page, point: Point, item: Item, near: number): Aim | Miss {
  if (item === 'pelaksana') return columnAt(sop, page, point);
  const column = columnsOn(page).find(({ box }) => point.x >= box.x && point.x <= box.x + box.w);
  if (!column) return 'outside';
  const { rows } = column;
  if (rows.length === 0) return firstIn(sop, page, column, point);
  const last = rows.at(-1);
  if (last && point.y > last.y + last.h) {
    return point.y < last.y + last.h + below ? rowAfter(sop, page, last, false) : 'outside';
  }
  const row = rows.find((cell) => point.y >= cell.y && point.y <= cell.y + cell.h);
  if (!row) return 'outside';
  const edge = Math.min(near, row.h / 4);
  if (point.y < row.y + edge) return rowAfter(sop, page, row, true);
  if (point.y > row.y + row.h - edge) return rowAfter(sop, page, row, false);
  return inCell(sop, page, row, item);
}

/** A cell of a pelaksana in a row. */
type Slot = CellZone & { readonly langkah: string };

interface Column {
  readonly id: string;
  /** Its cells on the page, the heading too. */
  readonly box: Box;
  readonly heading: Box;
  /** Its cells, top to bottom. */
  readonly rows: readonly Slot[];
}

const known = new WeakMap<Page, readonly Column[]>();

/** The columns of pelaksana on a page, left to right. */
export function columnsOn(page: Page): readonly Column[] {
  const before = known.get(page);
  if (before) return before;
  const cells = new Map<string, CellZone[]>();
  for (const zone of page.zones) {
    if (zone.kind !== 'cell' || !zone.column?.startsWith('p:')) continue;
    const id = zone.column.slice(2);
    cells.set(id, [...(cells.get(id) ?? []), zone]);
  }
  const columns = [...cells].flatMap(([id, own]) => columnOf(id, own));
  columns.sort((one, other) => one.box.x - other.box.x);
  known.set(page, columns);
  return columns;
}

function columnOf(id: string, cells: readonly CellZone[]): Column[] {
  const box = unite(cells);
  const heading = unite(cells.filter(({ langkah }) => langkah === null));
  const rows = cells.filter((cell): cell is Slot => cell.langkah !== null).sort((one, other) => one.y - other.y);
  return box && heading ? [{ id, box, heading, rows }] : [];
}

function pelaksanaOf({ column }: CellZone): string {
  return (column ?? '').slice(2);
}

/** A cell that has a symbol takes a capsule above or below it; anything else comes as the next langkah. */
function inCell(sop: Sop, page: Page, cell: Slot, jenis: Jenis): Aim | Miss {
  const pelaksana = pelaksanaOf(cell);
  const row = sop.langkah.find(({ id }) => id === cell.langkah);
  const here = row ? symbolsIn(row, pelaksana) : [];
  const isCapsule = jenis === 'mulai' || jenis === 'selesai';
  if (isCapsule && here.some((simbol) => simbol.jenis === jenis)) return 'same';
  if (here.length === 0 || isCapsule) {
    return { kind: 'cell', langkah: cell.langkah, pelaksana, mark: { page, box: boxOf(cell) } };
  }
  const from = here.at(-1)?.id;
  return { ...rowAfter(sop, page, cell, false), ...(from && { from }) };
}

function symbolsIn(row: Langkah, pelaksana: string): Langkah['simbol'] {
  return row.simbol.filter((one) => one.pelaksana === pelaksana || one.bersama.some((id) => id === pelaksana));
}

/** A new langkah before or after a row, marked by a line across the pelaksana that is strong in its own column. */
function rowAfter(sop: Sop, page: Page, cell: Slot, isBefore: boolean): Aim & { kind: 'row' } {
  const place = sop.langkah.findIndex(({ id }) => id === cell.langkah);
  const after = isBefore ? (sop.langkah[place - 1]?.id ?? null) : cell.langkah;
  const y = (isBefore ? cell.y : cell.y + cell.h) - line / 2;
  return {
    kind: 'row',
    after,
    pelaksana: pelaksanaOf(cell),
    mark: { page, box: { x: cell.x, y, w: cell.w, h: line } },
  };
}

/** The first langkah there is comes under the heading. */
function firstIn(sop: Sop, page: Page, { id, heading }: Column, point: Point): Aim | Miss {
  const isNear = point.y <= heading.y + heading.h + below;
  if (!isNear || sop.langkah.length > 0) return 'outside';
  const box = { x: heading.x, y: heading.y + heading.h, w: heading.w, h: firstRow };
  return { kind: 'row', after: null, pelaksana: id, mark: { page, box } };
}

/** A new column beside the one that is nearest. */
function columnAt(sop: Sop, page: Page, { x, y }: Point): Aim | Miss {
  const columns = columnsOn(page);
  const all = unite(columns.map(({ box }) => box));
  if (sop.pelaksana.length === 0) {
    const box = { x: 0, y: 0, w: page.paper.width, h: page.paper.height };
    return { kind: 'column', after: null, mark: { page, box } };
  }
  if (!all || y < all.y || y > all.y + all.h + below) return 'no-column';
  const beside = columns.findLast(({ box }) => x > box.x + box.w / 2);
  const at = beside ? beside.box.x + beside.box.w : all.x;
  const order = sop.pelaksana.map(({ id }) => id as string);
  const after = beside ? (order.find((id) => id === beside.id) ?? null) : null;
  return { kind: 'column', after, mark: { page, box: { x: at - line / 2, y: all.y, w: line, h: all.h } } };
}

function boxOf({ x, y, w, h }: CellZone): Box {
  return { x, y, w, h };
}
