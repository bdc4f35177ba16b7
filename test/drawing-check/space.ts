import type { Box, Dot } from './report';

/** A straight piece of an arrow or a cell's border, upright or level. */
export interface Stretch {
  readonly a: Dot;
  readonly b: Dot;
}

const noise = 0.001;

export function stretches(points: readonly Dot[]): Stretch[] {
  return points.slice(1).flatMap((b, index) => {
    const a = points[index];
    return a ? [{ a, b }] : [];
  });
}

export function isLevel({ a, b }: Stretch): boolean {
  return Math.abs(a[1] - b[1]) <= noise;
}

export function isUpright({ a, b }: Stretch): boolean {
  return Math.abs(a[0] - b[0]) <= noise;
}

export function lengthOf({ a, b }: Stretch): number {
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]);
}

/** The stretch as a box without width. */
export function boxOf({ a, b }: Stretch): Box {
  const x = Math.min(a[0], b[0]);
  const y = Math.min(a[1], b[1]);
  return { x, y, w: Math.abs(a[0] - b[0]), h: Math.abs(a[1] - b[1]) };
}

/** Whether two boxes come nearer than `clearance` (in both directions); a negative clearance lets them overlap so far. */
export function near(one: Box, other: Box, clearance: number): boolean {
  return (
    one.x < other.x + other.w + clearance &&
    other.x < one.x + one.w + clearance &&
    one.y < other.y + other.h + clearance &&
    other.y < one.y + one.h + clearance
  );
}

export function inside(inner: Box, outer: Box, tolerance: number): boolean {
  return (
    inner.x >= outer.x - tolerance &&
    inner.y >= outer.y - tolerance &&
    inner.x + inner.w <= outer.x + outer.w + tolerance &&
    inner.y + inner.h <= outer.y + outer.h + tolerance
  );
}

/** For two parallel stretches: how far apart they run and how long side by side; undefined when they are not parallel. */
export function sideBySide(
  one: Stretch,
  other: Stretch,
): { readonly apart: number; readonly along: number } | undefined {
  const axis = isLevel(one) && isLevel(other) ? 0 : isUpright(one) && isUpright(other) ? 1 : undefined;
  if (axis === undefined) return undefined;
  const [from, to] = [Math.min(one.a[axis], one.b[axis]), Math.max(one.a[axis], one.b[axis])];
  const [start, end] = [Math.min(other.a[axis], other.b[axis]), Math.max(other.a[axis], other.b[axis])];
  const across = axis === 0 ? 1 : 0;
  return { apart: Math.abs(one.a[across] - other.a[across]), along: Math.min(to, end) - Math.max(from, start) };
}

/** Where an upright and a level stretch cross in the inside of both. */
export function crossing(one: Stretch, other: Stretch): Dot | undefined {
  const [level, upright] = isLevel(one) ? [one, other] : [other, one];
  if (!isLevel(level) || !isUpright(upright) || isLevel(upright)) return undefined;
  const [x, y] = [upright.a[0], level.a[1]];
  const within = (value: number, p: number, q: number) =>
    value > Math.min(p, q) + noise && value < Math.max(p, q) - noise;
  return within(x, level.a[0], level.b[0]) && within(y, upright.a[1], upright.b[1]) ? [x, y] : undefined;
}

/** How far a dot is from a stretch. */
export function distance(dot: Dot, { a, b }: Stretch): number {
  const dx = Math.max(Math.min(a[0], b[0]) - dot[0], 0, dot[0] - Math.max(a[0], b[0]));
  const dy = Math.max(Math.min(a[1], b[1]) - dot[1], 0, dot[1] - Math.max(a[1], b[1]));
  return Math.hypot(dx, dy);
}

/** How far a box is from a stretch. */
export function gap(box: Box, stretch: Stretch): number {
  const other = boxOf(stretch);
  const dx = Math.max(other.x - box.x - box.w, 0, box.x - other.x - other.w);
  const dy = Math.max(other.y - box.y - box.h, 0, box.y - other.y - other.h);
  return Math.hypot(dx, dy);
}

export function bordersOf(box: Box): Stretch[] {
  const { x, y, w, h } = box;
  return [
    { a: [x, y], b: [x + w, y] },
    { a: [x, y + h], b: [x + w, y + h] },
    { a: [x, y], b: [x, y + h] },
    { a: [x + w, y], b: [x + w, y + h] },
  ];
}

export type Side = 'top' | 'right' | 'bottom' | 'left';

/** The way out of each side, and the middle of it. */
export function sidesOf(box: Box): Record<Side, { readonly middle: Dot; readonly out: Dot }> {
  const [x, y] = [box.x + box.w / 2, box.y + box.h / 2];
  return {
    top: { middle: [x, box.y], out: [0, -1] },
    right: { middle: [box.x + box.w, y], out: [1, 0] },
    bottom: { middle: [x, box.y + box.h], out: [0, 1] },
    left: { middle: [box.x, y], out: [-1, 0] },
  };
}

/** The side whose middle this is, within 0.05 mm. */
export function dockedSide(box: Box, dot: Dot): Side | undefined {
  const sides = Object.entries(sidesOf(box)) as [Side, { middle: Dot }][];
  return sides.find(([, { middle }]) => Math.hypot(middle[0] - dot[0], middle[1] - dot[1]) <= 0.05)?.[0];
}

export function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.w));
  const bottom = Math.max(...boxes.map((box) => box.y + box.h));
  return { x, y, w: right - x, h: bottom - y };
}
