/**
 * A way from port to port as runs, by turns upright and level. `lines` holds where it begins, then the line of each run, then
 * where it ends: run `i` lies on `lines[i + 1]` from `lines[i]` to `lines[i + 2]`.
 */
export interface Way {
  /** Whether its first run is upright. */
  readonly upright: boolean;
  readonly lines: readonly number[];
}

/** A side of a symbol where ways of a net begin, or end. */
export interface Dock {
  readonly x: number;
  readonly y: number;
  /** Of the run that leaves it, or reaches it: 0 up, 1 right, 2 down, 3 left. */
  readonly direction: number;
  readonly charge: number;
}

/** A way over the plane with what it costs by itself. */
export interface Priced extends Way {
  readonly start: Dock;
  readonly goal: Dock;
  readonly base: number;
  /** Nominal mm of the first run, and of all. */
  readonly first: number;
  readonly length: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function runsOf({ lines }: Way): number {
  return lines.length - 2;
}

export function isUpright(way: Way, run: number): boolean {
  return way.upright === ((run & 1) === 0);
}

/** The direction of a run; undefined where there is none. */
export function directionOf(way: Way, run: number): number | undefined {
  const { lines } = way;
  if (run < 0 || run >= lines.length - 2) return undefined;
  const onwards = (lines[run + 2] as number) > (lines[run] as number);
  if (isUpright(way, run)) return onwards ? 2 : 0;
  return onwards ? 1 : 3;
}

/** A corner, counted from the beginning of the way at 0 to its end. */
export function cornerOf(way: Way, at: number): { x: number; y: number } {
  const [one, other] = [way.lines[at] as number, way.lines[at + 1] as number];
  return isUpright(way, at) ? { x: other, y: one } : { x: one, y: other };
}
