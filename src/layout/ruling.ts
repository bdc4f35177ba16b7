import type { Box, PathMark, Segment } from '../drawing';

interface Interval {
  readonly from: number;
  readonly to: number;
}

/**
 * The frame lines of ruled boxes as one path: a side that two boxes share, or that lies on a longer one, is drawn once.
 * Coordinates are rounded to 0.001 mm.
 */
export function ruling(boxes: readonly Box[]): PathMark {
  const across = new Map<number, Interval[]>();
  const down = new Map<number, Interval[]>();
  for (const { x, y, w, h } of boxes) {
    const [left, right, top, bottom] = [micro(x), micro(x + w), micro(y), micro(y + h)];
    for (const level of [top, bottom]) add(across, level, { from: left, to: right });
    for (const level of [left, right]) add(down, level, { from: top, to: bottom });
  }
  const segments: Segment[] = [];
  for (const [y, one] of lines(across)) {
    segments.push(['M', one.from / 1000, y / 1000], ['L', one.to / 1000, y / 1000]);
  }
  for (const [x, one] of lines(down)) {
    segments.push(['M', x / 1000, one.from / 1000], ['L', x / 1000, one.to / 1000]);
  }
  return { kind: 'path', pen: 'grid', fill: 'none', of: null, segments };
}

function micro(value: number): number {
  return Math.round(value * 1000);
}

function add(levels: Map<number, Interval[]>, level: number, interval: Interval): void {
  const known = levels.get(level);
  if (known) known.push(interval);
  else levels.set(level, [interval]);
}

/** Every line of every level, those that touch joined into one; top or left first. */
function* lines(levels: Map<number, Interval[]>): Generator<readonly [number, Interval]> {
  for (const [level, intervals] of [...levels].sort(([a], [b]) => a - b)) {
    const sorted = intervals.sort((a, b) => a.from - b.from);
    let current: Interval | undefined;
    for (const next of sorted) {
      if (current && next.from <= current.to) {
        current = { from: current.from, to: Math.max(current.to, next.to) };
      } else {
        if (current) yield [level, current];
        current = next;
      }
    }
    if (current) yield [level, current];
  }
}
