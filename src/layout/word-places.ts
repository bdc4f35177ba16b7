import type { Box, Point } from '../drawing';
import type { Arrow } from './arrows';
import type { Obstacles, Over } from './obstacles';
import { clearance } from './sizes';

/** mm between two places that are tried: along the arrow, finely where hardly any is free; and away from it. */
export const steps = { coarse: 0.5, fine: 0.1, aside: 0.25 };

/** What a word keeps from its own arrow, mm. */
export interface Gap {
  readonly level: number;
  readonly upright: number;
}

export const usual: Gap = { level: clearance.label, upright: clearance.label + 0.2 };

type Size = { readonly w: number; readonly h: number };

/** How far along the arrow and how far off it is looked, mm. */
export interface Reach {
  readonly limit: number;
  readonly off: number;
  /** From the arrow at the least. */
  readonly gap: Gap;
  readonly step: number;
  readonly over: Over;
}

/** The first free place along the arrow: above a level run before below it, right of an upright one before left. */
export function firstFree(points: readonly Point[], size: Size, reach: Reach, obstacles: Obstacles): Box | null {
  let gone = 0;
  for (let at = 1; at < points.length && gone <= reach.limit; at++) {
    const [a, b] = [points[at - 1] as Point, points[at] as Point];
    const length = Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
    const box = besideRun(a, b, Math.min(length, reach.limit - gone + nothing), size, reach, obstacles);
    if (box) return box;
    gone += length;
  }
  return null;
}

/** The least that a sum of lengths differs by, mm. */
const nothing = 1e-9;

/** The nearest to where a run begins; as near, the one nearest to the run. */
function besideRun(a: Point, b: Point, most: number, { w, h }: Size, reach: Reach, obstacles: Obstacles): Box | null {
  const across = a.y === b.y;
  const [begin, end, beside] = across ? [a.x, b.x, a.y] : [a.y, b.y, a.x];
  const [size, sideSize] = across ? [w, h] : [h, w];
  const direction = Math.sign(end - begin);
  const { step, over } = reach;
  const sweep = { across, origin: begin, direction, size, side: 0, sideSize, least: clearance.label, step, most };
  let at = 0;
  for (let aside = 0; aside <= reach.off; aside += steps.aside) {
    const gap = (across ? reach.gap.level : reach.gap.upright) + aside;
    for (let side = 0; side < 2; side++) {
      sweep.side = (side === 0) === across ? beside - gap - sideSize : beside + gap;
      const moved = obstacles.firstFree(sweep, over);
      if (moved >= sweep.most) continue;
      sweep.most = moved;
      at = sweep.side;
    }
  }
  if (sweep.most >= most) return null;
  const along = direction > 0 ? begin + sweep.most : begin - sweep.most - size;
  return across ? { x: along, y: at, w, h } : { x: at, y: along, w, h };
}

/** The part of the arrow that is its own. */
export function afterFork({ points, fork }: Arrow): readonly Point[] {
  if (!fork) return points;
  for (let at = 1; at < points.length; at++) {
    const [a, b] = [points[at - 1] as Point, points[at] as Point];
    const between = (low: number, value: number, high: number) =>
      value >= Math.min(low, high) - 0.01 && value <= Math.max(low, high) + 0.01;
    if (between(a.x, fork.x, b.x) && between(a.y, fork.y, b.y)) return [fork, ...points.slice(at)];
  }
  return points;
}
