import type { TampilanLengkap } from '../model';
import { type Demand, growRoom, rowKey } from './demand';
import type { Bands } from './frame';
import { clearance } from './sizes';
import type { Routed, TablePage } from './table-page';
import { placeDown } from './usage';
import { wordSize } from './word-shapes';

/** A gutter of a row: 0 is above the first slot of its own symbols. */
interface RowGutter {
  readonly row: number;
  readonly gutter: number;
  /** mm that a word has beyond the gutter: half a slot, where the run goes through its middle. */
  readonly beside: number;
}

/** Connectors stand above the symbols of the first row of a page: its gutters are counted without them, so that a break may move. */
function ownGutter({ plan }: Routed, { row, gutter }: Pick<RowGutter, 'row' | 'gutter'>): number {
  return gutter - (row === 0 ? plan.head : 0);
}

const keyOf = (row: number, gutter: number) => row * 1000 + gutter + 500;

/** The room that words need around the gutters of each row: what their exits need, and what they asked for along their arrows. */
export function roomsOf(page: Routed, { rooms }: Demand): Bands['rows'] {
  if (rooms.size === 0) return page.bands;
  return page.bands.map((gutters, row) => {
    const key = rowKey(page.plan.rows[row] as Routed['plan']['rows'][number]);
    return gutters.map((band, gutter) => {
      const along = rooms.get(keyOf(key, ownGutter(page, { row, gutter })));
      return along ? { ...band, along } : band;
    });
  });
}

/**
 * Asks for room in a row for each word that found no place beside its arrow: columns cannot always become wider, rows can.
 * @returns whether there is any that has not been asked for before
 */
export function growRooms(demand: Demand, pages: readonly TablePage[], tampilan: TampilanLengkap): boolean {
  const { growths } = demand;
  for (const page of pages)
    for (const at of page.labelling.homeless) {
      const place = gutterOfWord(page, at);
      const row = place && page.plan.rows[place.row];
      if (!place || !row) continue;
      const need = wordSize(page.plan.lines[at]?.word ?? '', tampilan).h + clearance.label + clearance.line + slack;
      growRoom(demand, keyOf(rowKey(row), ownGutter(page, place)), need - place.beside);
    }
  return demand.growths !== growths;
}

/** So that no rounding keeps a word out; mm. */
const slack = 0.1;

/** Where a word has the width of a whole column: above the first level run in a gutter or through a slot, else past the symbol that is left sideways. */
function gutterOfWord({ plan, routing }: Routed, at: number): RowGutter | null {
  const { corners, exit } = routing.routes[at] as Routed['routing']['routes'][number];
  for (const [index, corner] of corners.entries()) {
    const before = corners[index - 1];
    if (before?.y !== corner.y) continue;
    const place = placeDown(plan.task, routing, corner.y);
    if (place.kind === 'gutter') return { row: place.index, gutter: place.gutter, beside: 0 };
    if (index > 1)
      return { row: place.index, gutter: place.slot, beside: (plan.slots[place.index]?.[place.slot] ?? 0) / 2 };
  }
  const stand = plan.stands[plan.lines[at]?.net.from ?? -1];
  const [first, second] = [corners[1], corners[2]];
  if (!stand || !first || !second || exit === 'top' || exit === 'bottom') return null;
  return { row: stand.row, gutter: second.y > first.y ? stand.slot + 1 : stand.slot, beside: 0 };
}
