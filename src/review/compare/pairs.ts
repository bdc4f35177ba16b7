/** What of one list is what of another. */
export interface Pairs<T> {
  /** In the order of the other list. */
  readonly both: readonly { readonly one: T; readonly other: T; readonly from: number; readonly to: number }[];
  readonly removed: readonly { readonly one: T; readonly from: number }[];
  readonly added: readonly { readonly other: T; readonly to: number }[];
}

interface Rules<T> {
  readonly idOf: (item: T) => string;
  /** Whether equal ids mean the same thing: they do among states of one SOP. */
  readonly byId: boolean;
  /** How alike two are, from 0 to 1; left out: only ids tell. */
  readonly likeness?: (one: T, other: T) => number;
}

/** Less alike than this are two things. */
const alike = 0.5;

/** Pairs the items of two lists: by their ids, and what is left by likeness, the most alike first. */
export function paired<T>(one: readonly T[], other: readonly T[], { idOf, byId, likeness }: Rules<T>): Pairs<T> {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const places = new Map(one.map((item, place) => [idOf(item), place]));
  for (const [to, item] of other.entries()) {
    const from = byId ? places.get(idOf(item)) : undefined;
    if (from === undefined) continue;
    partner.set(to, from);
    taken.add(from);
  }
  if (likeness) pairAlike(one, other, likeness, partner, taken);
  const both: { one: T; other: T; from: number; to: number }[] = [];
  const added: { other: T; to: number }[] = [];
  for (const [to, item] of other.entries()) {
    const from = partner.get(to);
    const mate = from === undefined ? undefined : one[from];
    if (from === undefined || mate === undefined) added.push({ other: item, to });
    else both.push({ one: mate, other: item, from, to });
  }
  const removed = one.flatMap((item, from) => (taken.has(from) ? [] : [{ one: item, from }]));
  return { both, removed, added };
}

function pairAlike<T>(
  one: readonly T[],
  other: readonly T[],
  likeness: (one: T, other: T) => number,
  partner: Map<number, number>,
  taken: Set<number>,
): void {
  const found: { from: number; to: number; score: number }[] = [];
  for (const [to, item] of other.entries()) {
    if (partner.has(to)) continue;
    for (const [from, mate] of one.entries()) {
      if (taken.has(from)) continue;
      const score = likeness(mate, item);
      if (score >= alike) found.push({ from, to, score });
    }
  }
  // Of equally alike ones those that stand at like places.
  found.sort((a, b) => b.score - a.score || Math.abs(a.from - a.to) - Math.abs(b.from - b.to) || a.to - b.to);
  for (const { from, to } of found) {
    if (partner.has(to) || taken.has(from)) continue;
    partner.set(to, from);
    taken.add(from);
  }
}

/**
 * Which of the pairs have been moved: the fewest whose taking out leaves the others in the old order, so that moving one
 * thing is told as one.
 */
export function movedAmong<T extends { readonly from: number }>(both: readonly T[]): Set<T> {
  const rising = longestRising(both.map(({ from }) => from));
  return new Set(both.filter((_, place) => !rising.has(place)));
}

/** The places of a longest rising run of numbers. */
function longestRising(numbers: readonly number[]): Set<number> {
  /** Of runs of each length, where the one with the least end stops. */
  const ends: number[] = [];
  const before: number[] = [];
  for (const [place, value] of numbers.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[place] = ends[low - 1] ?? -1;
    ends[low] = place;
  }
  const run = new Set<number>();
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) run.add(place);
  return run;
}
