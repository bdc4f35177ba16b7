import type { ArrowZone, Box, JoinZone, Page, Point, Zone } from './types';

/** How near to a line a click still means the line, in mm. */
const reach = 1;

function inside(box: Box, point: Point): boolean {
  return point.x >= box.x && point.x <= box.x + box.w && point.y >= box.y && point.y <= box.y + box.h;
}

function distanceToSegment(from: Point, to: Point, point: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - from.x - share * dx, point.y - from.y - share * dy);
}

function distanceToLine(zone: ArrowZone | JoinZone, point: Point): number {
  if (zone.kind === 'arrow' && zone.label !== null && inside(zone.label, point)) return 0;
  let nearest = Number.POSITIVE_INFINITY;
  zone.points.forEach((to, index) => {
    const from = zone.points[index - 1] ?? to;
    nearest = Math.min(nearest, distanceToSegment(from, to, point));
  });
  return nearest;
}

/** The one that a measure makes smallest, the first of equals. */
function least<Kind>(zones: readonly Kind[], measure: (zone: Kind) => number): Kind | undefined {
  let best: Kind | undefined;
  let smallest = Number.POSITIVE_INFINITY;
  for (const zone of zones) {
    const size = measure(zone);
    if (size >= smallest) continue;
    best = zone;
    smallest = size;
  }
  return best;
}

/**
 * What a point of the page (mm) means: a symbol before an arrow or joining line (within 1 mm, or on its label), that
 * before the smallest cell, that before the room for a signature.
 */
export function zoneAt(page: Page, point: Point): Zone | undefined {
  const { zones } = page;
  const symbol = zones.findLast((zone) => zone.kind === 'symbol' && inside(zone, point));
  if (symbol !== undefined) return symbol;
  const lines = zones.filter((zone) => zone.kind === 'arrow' || zone.kind === 'join');
  const line = least(lines, (zone) => distanceToLine(zone, point));
  if (line !== undefined && distanceToLine(line, point) <= reach) return line;
  const cells = zones.filter((zone) => zone.kind === 'cell').filter((zone) => inside(zone, point));
  const cell = least(cells, (zone) => zone.w * zone.h);
  return cell ?? zones.find((zone) => zone.kind === 'signing' && inside(zone, point));
}
