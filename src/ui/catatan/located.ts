import type { Drawing } from '../../drawing';
import type { Sop } from '../../model';
import { labelsOf, langkahAt, type Thread, type Whereabouts, whereIs } from '../../review';
import { type Spot, spotOfPlace } from './places';

/** A thread and where it is now. */
export interface Located {
  readonly thread: Thread;
  /** What it is called: `EA 3`. */
  readonly label: string;
  /** Which of all it is, in the order in which they came. */
  readonly order: number;
  readonly where: Whereabouts;
  /** The langkah that its place is in. */
  readonly langkah: string | undefined;
  /** Nothing for the SOP as a whole. */
  readonly spot: Spot | undefined;
}

/** All threads in the order of the document: the SOP as a whole, then along the pages, at last those whose place is gone. */
export function locate(sop: Sop, threads: readonly Thread[], drawing: Drawing): readonly Located[] {
  const labels = labelsOf(threads);
  const all = threads.map((thread, order): Located => {
    const where = whereIs(sop, thread.anchor);
    const spot = where.is === 'gone' ? undefined : spotOfPlace(sop, drawing, where.place);
    return { thread, label: labels.get(thread.id) ?? '', order, where, spot, langkah: langkahAt(sop, where.place.di) };
  });
  return all.sort((one, other) => compareRanks(rankOf(one), rankOf(other)) || one.order - other.order);
}

/** Page, height and side of something; smaller comes first. */
export type Rank = readonly [page: number, y: number, x: number];

export function rankOfSpot(spot: Spot | undefined): Rank {
  return spot ? [spot.page.number, spot.box.y, spot.box.x] : [0, 0, 0];
}

export function rankOf({ where, spot }: Located): Rank {
  return where.is === 'gone' ? [Number.MAX_SAFE_INTEGER, 0, 0] : rankOfSpot(spot);
}

export function compareRanks(one: Rank, other: Rank): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

/**
 * The thread a step further in the document, from the one that is open or from a place; past either end it begins anew.
 * @param from the thread that is open, else the rank of what is selected
 */
export function threadBeside(
  located: readonly Located[],
  from: string | Rank | null,
  step: 1 | -1,
): Located | undefined {
  const here = typeof from === 'string' ? located.findIndex(({ thread }) => thread.id === from) : -1;
  if (here !== -1) return located[(here + step + located.length) % located.length];
  const rank = from === null || typeof from === 'string' ? null : from;
  if (rank === null) return step === 1 ? located[0] : located.at(-1);
  return step === 1
    ? (located.find((one) => compareRanks(rankOf(one), rank) >= 0) ?? located[0])
    : (located.findLast((one) => compareRanks(rankOf(one), rank) <= 0) ?? located.at(-1));
}
