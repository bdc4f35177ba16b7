import type { Plan } from './plan';
import type { Row } from './rows';

/**
 * What arrows and words have turned out to need, beyond what text and bare symbols need. It belongs to the making of
 * one table and only ever grows, so the making ends.
 */
export interface Demand {
  /** mm beside the symbols of each pelaksana. */
  readonly gutters: number[];
  /** mm of that kept for words, by pelaksana. */
  readonly words: Band[];
  /** mm that a row must be higher than its bare symbols, by `rowKey`. */
  readonly rows: Map<number, number>;
  /** mm for words in the gutters of rows, as `word-room.ts` counts them. */
  readonly rooms: Map<number, number>;
  /** mm by which the stack of a langkah must stay under a page, because it ran over. */
  readonly cuts: Map<number, number>;
  /** How often anything grew: as long as it is the same, nothing did. */
  growths: number;
}

export interface Band {
  readonly left: number;
  readonly right: number;
}

export const leastGutter = 3;

export function noDemand(columns: number): Demand {
  return {
    gutters: new Array<number>(columns).fill(leastGutter),
    words: Array.from({ length: columns }, () => ({ left: 0, right: 0 })),
    rows: new Map(),
    rooms: new Map(),
    cuts: new Map(),
    growths: 0,
  };
}

export function rowKey(row: Row): number {
  return row.index * 10_000 + row.part;
}

/** A hundredth of a millimetre is no growth: it is noise of the arithmetic. */
const noise = 0.01;

/**
 * @param needs mm of each row of the page
 * @param bare mm of each that its place on the page already allows for
 */
export function growRows(demand: Demand, plan: Plan, needs: readonly number[], bare: (at: number) => number): void {
  plan.rows.forEach((row, at) => {
    const key = rowKey(row);
    const more = (needs[at] ?? 0) - bare(at);
    if (more <= (demand.rows.get(key) ?? 0) + noise) return;
    demand.rows.set(key, more);
    demand.growths += 1;
  });
}

export function growGutter(demand: Demand, column: number, need: number): void {
  if (need <= (demand.gutters[column] ?? 0) + noise) return;
  demand.gutters[column] = need;
  demand.growths += 1;
}

/** @returns false when the column keeps so much for words already */
export function growWords(demand: Demand, column: number, side: 'left' | 'right', band: number): boolean {
  const known = demand.words[column] ?? { left: 0, right: 0 };
  if (band <= known[side]) return false;
  demand.words[column] = { ...known, [side]: band };
  demand.growths += 1;
  return true;
}

/** Room for a word in a gutter of a row. */
export function growRoom(demand: Demand, key: number, need: number): void {
  if (need <= (demand.rooms.get(key) ?? 0) + noise) return;
  demand.rooms.set(key, need);
  demand.growths += 1;
}

/** A row alone on its page that is still too high is cut into more parts. */
export function growCut(demand: Demand, index: number, over: number): void {
  demand.cuts.set(index, (demand.cuts.get(index) ?? 0) + over);
  demand.growths += 1;
}
