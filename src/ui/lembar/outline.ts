import type { Box, Page, PathMark, Point, SymbolZone } from '../../drawing';

/** A frame around a symbol: along its straight sides, or a box with round corners. */
export type Outline =
  | { readonly kind: 'polygon'; readonly points: readonly Point[] }
  | { readonly kind: 'round'; readonly box: Box; readonly radius: number };

/** The outline of a symbol as it is drawn, `by` mm outside of it: it keeps off the words beside a diamond. */
export function outlineOf(page: Page, zone: SymbolZone, by: number): Outline {
  const path = page.marks.find(
    (mark): mark is PathMark => mark.kind === 'path' && mark.pen === 'symbol' && fills(mark, zone),
  );
  const corners = path && cornersOf(path);
  if (corners) return { kind: 'polygon', points: outset(corners, by) };
  const box = { x: zone.x - by, y: zone.y - by, w: zone.w + 2 * by, h: zone.h + 2 * by };
  return { kind: 'round', box, radius: path ? Math.min(box.w, box.h) / 2 : by };
}

/** Whether the path is drawn in just that box. */
function fills({ segments }: PathMark, zone: Box): boolean {
  const points = segments.flatMap((segment) => (segment[0] === 'M' || segment[0] === 'L' ? [pointOf(segment)] : []));
  const near = (one: number, other: number): boolean => Math.abs(one - other) < 0.01;
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // The ends of a capsule are curves that go further than their points: its middle says enough.
  return (
    near((left + right) / 2, zone.x + zone.w / 2) &&
    near((top + bottom) / 2, zone.y + zone.h / 2) &&
    right - left <= zone.w + 0.01 &&
    bottom - top <= zone.h + 0.01
  );
}

/** The corners of a path without curves. */
function cornersOf({ segments }: PathMark): readonly Point[] | undefined {
  if (segments.some(([command]) => command === 'C')) return undefined;
  return segments.flatMap((segment) => (segment[0] === 'Z' || segment[0] === 'C' ? [] : [pointOf(segment)]));
}

function pointOf([, x, y]: readonly ['M' | 'L', number, number]): Point {
  return { x, y };
}

/** Every side of a convex polygon moved outwards. */
function outset(corners: readonly Point[], by: number): readonly Point[] {
  const middle = {
    x: corners.reduce((sum, { x }) => sum + x, 0) / corners.length,
    y: corners.reduce((sum, { y }) => sum + y, 0) / corners.length,
  };
  return corners.map((corner, index) => {
    const before = outward(corners.at(index - 1) ?? corner, corner, middle);
    const after = outward(corner, corners[(index + 1) % corners.length] ?? corner, middle);
    const share = by / (1 + before.x * after.x + before.y * after.y);
    return { x: corner.x + (before.x + after.x) * share, y: corner.y + (before.y + after.y) * share };
  });
}

/** The direction of length 1 that leads straight out of a side. */
function outward(from: Point, to: Point, middle: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const normal = { x: (to.y - from.y) / length, y: (from.x - to.x) / length };
  const out = normal.x * (from.x - middle.x) + normal.y * (from.y - middle.y) >= 0 ? 1 : -1;
  return { x: normal.x * out, y: normal.y * out };
}
