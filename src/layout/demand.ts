import type { Plan } from './plan';
import type { Row } from './rows';

/**
 * What arrows and words have turned out to need, beyond what text and bare symbols need. It only ever
 * grows while one drawing is made, so the making ends.
 */
export interface Demand {
  /** mm beside the symbols of each pelaksana. */
  readonly gutters: readonly number[];
  /** mm of that kept for words, by pelaksana. */
  readonly words: readonly { readonly left: number; readonly right: number }[];
  /** mm that a row must be higher than its bare symbols. */
  readonly rows: ReadonlyMap<string, number>;
  /** mm by which the stack of a langkah must stay under a page, because it ran over. */
  readonly cuts: ReadonlyMap<number, number>;
}

export const leastGutter = 3;

export function noDemand(columns: number): Demand {
  return {
    gutters: new Array<number>(columns).fill(leastGutter),
    words: Array.from({ length: columns }, () => ({ left: 0, right: 0 })),
    rows: new Map(),
    cuts: new Map(),
  };
}

export function rowKey(row: Row): string {
  return `${row.index} ${row.part}`;
}

/** A hundredth of a millimetre is no growth: it is noise of the arithmetic. */
const noise = 0.01;

/**
 * @param needs mm of each row of the page
 * @param bare mm of each that its place on the page already allows for
 */
export function growRows(demand: Demand, plan: Plan, needs: readonly number[], bare: (at: number) => number): Demand {
  const rows = new Map(demand.rows);
  plan.rows.forEach((row, at) => {
    const key = rowKey(row);
    const more = (needs[at] ?? 0) - bare(at);
    if (more > (rows.get(key) ?? 0) + noise) rows.set(key, more);
  });
  return { ...demand, rows };
}

export function growGutters(demand: Demand, needs: readonly number[]): Demand {
  const gutters = demand.gutters.map((one, column) => {
    const need = needs[column] ?? 0;
    return need > one + noise ? need : one;
  });
  return { ...demand, gutters };
}

/** A row alone on its page that is still too high is cut into more parts. */
export function growCut(demand: Demand, index: number, over: number): Demand {
  return { ...demand, cuts: new Map(demand.cuts).set(index, (demand.cuts.get(index) ?? 0) + over) };
}

export function sameDemand(a: Demand, b: Demand): boolean {
  if (a.cuts !== b.cuts) return false;
  const rows = a.rows.size === b.rows.size && [...a.rows].every(([key, value]) => b.rows.get(key) === value);
  const words = a.words.every((one, at) => one.left === b.words[at]?.left && one.right === b.words[at]?.right);
  return rows && words && a.gutters.every((one, at) => one === b.gutters[at]);
}
