import { readFileSync, writeFileSync } from 'node:fs';
import { allKinds } from './distribution';
import type { Drawn } from './draw';
import { add, nothing, type Tally } from './tally';

/** What is to be small, over all documents of a run. */
export interface Polish {
  readonly crossingsPerArrow: number;
  readonly bendsPerArrow: number;
  /** mm */
  readonly lengthPerArrow: number;
  /** Remarks of the layout. */
  readonly remarksPerDocument: number;
}

/** By how much of its worth each may be worse than in the baseline before a run fails. */
export const tolerance = {
  crossingsPerArrow: 0.03,
  bendsPerArrow: 0.01,
  lengthPerArrow: 0.01,
  remarksPerDocument: 0.05,
};

export interface Totals {
  readonly ours: Tally;
  readonly theirs: Tally;
  readonly alone: number;
  readonly docked: number;
  readonly remarks: number;
}

export function totalsOf(drawn: readonly Drawn[]): Totals {
  const sum = (of: (one: Drawn) => number) => drawn.reduce((total, one) => total + of(one), 0);
  return {
    ours: drawn.map((one) => one.ours).reduce(add, nothing),
    theirs: drawn.map((one) => one.theirs).reduce(add, nothing),
    alone: sum((one) => one.alone),
    docked: sum((one) => one.docked),
    remarks: sum((one) => Object.values(one.metrics.remarks).reduce((total, count) => total + count, 0)),
  };
}

export function polishOf(drawn: readonly Drawn[]): Polish {
  const { ours, remarks } = totalsOf(drawn);
  const each = (value: number, by: number) => Math.round((value / Math.max(1, by)) * 100_000) / 100_000;
  return {
    crossingsPerArrow: each(ours.crossings, ours.arrows),
    bendsPerArrow: each(ours.bends, ours.arrows),
    lengthPerArrow: each(ours.length, ours.arrows),
    remarksPerDocument: each(remarks, drawn.length),
  };
}

/** A bar that a run must pass. */
export interface Goal {
  /** What it is about. */
  readonly of: string;
  readonly says: string;
  readonly met: boolean;
}

/** The bars of side by side: crossings at most libavoid's, bends at most 1.10 of the least, length at most 1.05 of libavoid's. */
export function goalsOf(drawn: readonly Drawn[]): Goal[] {
  const { ours, theirs, docked } = totalsOf(drawn);
  const [bends, length] = [ours.bends / Math.max(1, docked), ours.length / Math.max(1, theirs.length)];
  return [
    {
      of: 'crossings',
      says: `crossings ${ours.crossings}, libavoid's ${theirs.crossings}: at most as many`,
      met: ours.crossings <= theirs.crossings,
    },
    { of: 'bends', says: `bends ${bends.toFixed(3)} of the least there can be: at most 1.10`, met: bends <= 1.1 },
    { of: 'length', says: `length ${length.toFixed(3)} of libavoid's: at most 1.05`, met: length <= 1.05 },
  ];
}

/** Each of what is hard in at least a fifth of the documents. */
export function sharesOf(drawn: readonly Drawn[]): Goal[] {
  return allKinds.map((kind) => {
    const share = drawn.filter((one) => one.kinds.includes(kind)).length / Math.max(1, drawn.length);
    return {
      of: kind,
      says: `${kind} in ${(share * 100).toFixed(0)} % of the documents: at least 20`,
      met: share >= 0.2,
    };
  });
}

const file = new URL('baseline.json', import.meta.url);

/** Polish by the name of a run, as it was when it was last approved. */
export function readBaseline(): Readonly<Record<string, Polish>> {
  return JSON.parse(readFileSync(file, 'utf8'));
}

export function writeBaseline(run: string, polish: Polish): void {
  const all = Object.entries({ ...readBaseline(), [run]: polish }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
}

/** What has become worse than the tolerance allows, a line each; undefined when this run has no baseline. */
export function worseThanBaseline(run: string, polish: Polish): string[] | undefined {
  const before = readBaseline()[run];
  if (!before) return undefined;
  const keys = Object.keys(tolerance) as (keyof Polish)[];
  return keys
    .filter((key) => polish[key] > before[key] * (1 + tolerance[key]))
    .map((key) => `${key} ${polish[key]}, was ${before[key]}; ${tolerance[key] * 100} % more is let pass`);
}
