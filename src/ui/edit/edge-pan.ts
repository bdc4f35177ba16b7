import type { Point } from '../../drawing';

/** The sheet on the screen, px of the window. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** So close to an edge of the sheet the paper moves. px */
const band = 36;
/** And so far beyond it: whoever takes something of the sheet there wants to go on. px */
export const beyondSheet = 48;
/** At the edge and beyond it, px in a millisecond. */
const fastest = 1;

/**
 * How the view moves, px in a millisecond, while something is held at a point; not at all in the middle of the sheet and off it.
 * @param beyond so far beyond an edge still counts, px
 */
export function edgeSpeed({ x, y }: Point, { left, top, right, bottom }: Frame, beyond: number): Point {
  const isNear = x > left - beyond && x < right + beyond && y > top - beyond && y < bottom + beyond;
  if (!isNear) return { x: 0, y: 0 };
  return { x: speed(x, left, right), y: speed(y, top, bottom) };
}

/** Positive at the beginning: the paper comes down, and what is above it comes into sight. */
function speed(at: number, from: number, to: number): number {
  // A sheet with no middle has no edges either.
  if (to - from < 4 * band) return 0;
  return fastest * (share(from + band - at) - share(at - (to - band)));
}

/** Slow where the edge begins: whoever only passes stays where they are. */
function share(depth: number): number {
  return Math.min(1, Math.max(0, depth / band)) ** 2;
}
