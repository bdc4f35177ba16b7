import type { Point } from '../../drawing';
import { selectionKey } from '../../editor';
import type { Located } from './located';

/** One pin: the threads that lie on one place, or too close to each other to be told apart. */
export interface Pin {
  readonly key: string;
  /** On the desk, px at 100 %. */
  readonly at: Point;
  readonly threads: readonly Located[];
  /** Whether none of them waits any more. */
  readonly isQuiet: boolean;
}

/** Pins closer than this cover each other, px on the screen. */
const reach = { x: 34, y: 20 };

/**
 * @param placed where the middle of a thread's pin is on the desk, px at 100 %, where others have their places already;
 * nothing where it has no place on the paper
 */
export function pinsOf(
  located: readonly Located[],
  placed: (one: Located, others: readonly Point[]) => Point | undefined,
  zoom: number,
): readonly Pin[] {
  const groups: { at: Point; key: string; threads: Located[] }[] = [];
  const byKey = new Map<string, (typeof groups)[number]>();
  for (const one of located) {
    if (one.thread.taken || !one.spot) continue;
    const key = selectionKey(one.spot.selection);
    let group = byKey.get(key);
    const at =
      group?.at ??
      placed(
        one,
        groups.map((other) => other.at),
      );
    if (!at) continue;
    group ??= groups.find((other) => isClose(other.at, at, zoom));
    if (!group) {
      group = { at, key, threads: [] };
      groups.push(group);
    }
    group.threads.push(one);
    byKey.set(key, group);
  }
  return groups.map((group) => ({ ...group, isQuiet: group.threads.every(({ thread }) => !thread.isOpen) }));
}

function isClose(one: Point, other: Point, zoom: number): boolean {
  return Math.abs(one.x - other.x) * zoom < reach.x && Math.abs(one.y - other.y) * zoom < reach.y;
}

/** The thread that a press on a pin opens: one that waits, and pressed again the next one of the pin. */
export function threadOfPin({ threads }: Pin, opened: string | null): Located | undefined {
  const here = threads.findIndex(({ thread }) => thread.id === opened);
  if (here !== -1) return threads[(here + 1) % threads.length];
  return threads.find(({ thread }) => thread.isOpen) ?? threads[0];
}
