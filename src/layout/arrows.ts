import type { Box, PathMark, Point, Segment } from '../drawing';
import type { Frame } from './frame';
import type { Plan } from './plan';
import type { Route, Routing, Side } from './router';
import { arrowHead } from './sizes';

/** A routed line in mm. */
export interface Arrow {
  readonly points: readonly Point[];
  /** Where it parts from an arrow that leaves by the same side: its word stands after this. */
  readonly fork: Point | null;
  readonly exit: Side;
}

export function layArrows(plan: Plan, routing: Routing, frame: Frame): Arrow[] {
  return plan.lines.map((line, index) => {
    const route = routing.routes[index] as Route;
    const [from, to] = [frame.boxes[line.net.from] as Box, frame.boxes[line.net.to] as Box];
    const inner = route.corners.slice(1, -1).map((corner) => ({ x: frame.x(corner.x), y: frame.y(corner.y) }));
    const points = aligned([middleOf(from, route.exit), ...inner, middleOf(to, route.entry)], route.exit);
    const fork = route.fork ? { x: frame.x(route.fork.x), y: frame.y(route.fork.y) } : null;
    return { points, fork, exit: route.exit };
  });
}

/**
 * Lanes and sides are reached by different sums, so their coordinates may differ in the last bit: each
 * segment takes the coordinate that it shares from the one before.
 */
function aligned(points: readonly Point[], exit: Side): Point[] {
  let level = exit === 'left' || exit === 'right';
  const inner = points.slice(1, -1);
  const [start, end] = [points[0], points.at(-1)];
  if (!start || !end) return [];
  const [first, last] = [inner[0] ?? end, inner.at(-1) ?? start];
  const lastLevel = level === (inner.length % 2 === 0);
  const from = level ? { x: start.x, y: first.y } : { x: first.x, y: start.y };
  const to = lastLevel ? { x: end.x, y: last.y } : { x: last.x, y: end.y };
  const laid = [inner.length === 0 ? start : from];
  for (const point of [...inner, to]) {
    const before = laid.at(-1) as Point;
    laid.push(level ? { x: point.x, y: before.y } : { x: before.x, y: point.y });
    level = !level;
  }
  return laid;
}

export function middleOf(box: Box, side: Side): Point {
  const x = side === 'left' ? box.x : side === 'right' ? box.x + box.w : box.x + box.w / 2;
  const y = side === 'top' ? box.y : side === 'bottom' ? box.y + box.h : box.y + box.h / 2;
  return { x, y };
}

/** The line, and its head where it arrives. The line ends inside the head, so that the tip stays sharp. */
export function paintArrow(points: readonly Point[], of: string | null): PathMark[] {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return [];
  const [dx, dy] = [Math.sign(tip.x - before.x), Math.sign(tip.y - before.y)];
  const back = { x: tip.x - dx * arrowHead.length, y: tip.y - dy * arrowHead.length };
  const side = arrowHead.width / 2;
  const head: Segment[] = [
    ['M', tip.x, tip.y],
    ['L', back.x - dy * side, back.y + dx * side],
    ['L', back.x + dy * side, back.y - dx * side],
    ['Z'],
  ];
  return [
    paintLine([...points.slice(0, -1), { x: tip.x - dx, y: tip.y - dy }], of),
    { kind: 'path', pen: 'arrow', fill: 'ink', of, segments: head },
  ];
}

export function paintLine(points: readonly Point[], of: string | null): PathMark {
  const segments = points.map(({ x, y }, index): Segment => [index === 0 ? 'M' : 'L', x, y]);
  return { kind: 'path', pen: 'arrow', fill: 'none', of, segments };
}
