import type { Box, Point } from '../../drawing';

/** Beyond the edge of the symbol, so that the symbol itself can still be clicked. px */
const apart = 10;
/** The handle as it is seen, from its middle. px */
const radius = 6;

/**
 * Where the handle of an arrow's end lies: on the line, near its end, but not over the arrow's word.
 * @param points the line from that end on, px
 * @param word the box of the word, px
 */
export function handlePlace(points: readonly Point[], word: Box | undefined): Point | undefined {
  const [outer, inner] = points;
  if (!outer) return undefined;
  const near = along(outer, inner ?? outer, apart);
  if (!word || !covers(near, word)) return near;
  // On along the line, as long as that is nearer to this end than to the other.
  for (let way = apart; way < lengthOf(points) / 2; way += 2) {
    const place = onLine(points, way);
    if (!covers(place, word)) return place;
  }
  return beside(near, word);
}

function covers({ x, y }: Point, word: Box): boolean {
  const right = word.x + word.w + radius;
  const bottom = word.y + word.h + radius;
  return x > word.x - radius && x < right && y > word.y - radius && y < bottom;
}

/** Moved away from the word across the shorter way. */
function beside({ x, y }: Point, word: Box): Point {
  const ways: readonly Point[] = [
    { x: word.x - radius, y },
    { x: word.x + word.w + radius, y },
    { x, y: word.y - radius },
    { x, y: word.y + word.h + radius },
  ];
  const far = (at: Point): number => Math.hypot(at.x - x, at.y - y);
  return ways.reduce((best, one) => (far(one) < far(best) ? one : best));
}

function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, point, index) => sum + distance(points[index] ?? point, point), 0);
}

function onLine(points: readonly Point[], way: number): Point {
  let left = way;
  for (const [index, point] of points.slice(1).entries()) {
    const from = points[index] ?? point;
    const length = distance(from, point);
    if (left <= length) return along(from, point, left);
    left -= length;
  }
  return points.at(-1) ?? { x: 0, y: 0 };
}

function along(from: Point, to: Point, way: number): Point {
  const length = distance(from, to) || 1;
  return { x: from.x + ((to.x - from.x) / length) * way, y: from.y + ((to.y - from.y) / length) * way };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(other.x - one.x, other.y - one.y);
}
