import type { Box, Point } from '../drawing';
import type { Arrow } from './arrows';
import type { Columns } from './columns';
import type { Frame } from './frame';
import { type Lines, Obstacles } from './obstacles';
import type { Plan } from './plan';
import { arrowHead, clearance, closely } from './sizes';

/** What words keep from ruled lines, and from everything else. */
const offOthers = { line: clearance.line, other: clearance.label * 0.8 };

/** What stands and runs on a page. */
interface Flow {
  readonly plan: Plan;
  readonly frame: Frame;
  readonly columns: Columns;
  readonly arrows: readonly Arrow[];
}

/** The ruled lines of the flowchart's part of the page. */
export function linesOf(frame: Frame, columns: Columns): Lines {
  const upright = [columnsLeft(columns), ...columns.pelaksana.map((one) => one.x + one.w)];
  return { level: [...frame.rowTops, frame.bottom], upright };
}

/** The flowchart's part of the page: its ruled lines, and what stands and runs in it. */
export function obstaclesOf(frame: Frame, columns: Columns, boxes: readonly Box[], isClose = false): Obstacles {
  const [left, right] = [columnsLeft(columns), columnsRight(columns)];
  const area = { x: left, y: frame.top, w: right - left, h: frame.bottom - frame.top };
  return new Obstacles(area, linesOf(frame, columns), isClose ? closely : offOthers, boxes);
}

/** What a word keeps where it can from what is not its own, lest it be read as the word of that; mm. */
const apart = { symbol: 1.2, arrow: 0.8, aside: 2.4 };

/**
 * What the word of a line keeps off, and keeps apart from where there is room.
 * @param isAside whether it stands aside of its arrow: then it is farther from every other
 */
export function apartFromOthers(
  { plan, frame, columns, arrows }: Flow,
  line: number,
  words: readonly Box[],
  isAside: boolean,
): Obstacles {
  const from = plan.lines[line]?.net.from;
  return obstaclesOf(frame, columns, [
    ...frame.boxes.map((box, at) => (at === from ? box : grown(box, apart.symbol))),
    ...arrows.flatMap(({ points }, at) => {
      const pieces = segmentBoxes(points);
      return at === line ? pieces : pieces.map((box) => grown(box, isAside ? apart.aside : apart.arrow));
    }),
    ...words,
  ]);
}

/** A box from which words keep so far. */
export function grown({ x, y, w, h }: Box, distance: number): Box {
  const more = distance - offOthers.other;
  return { x: x - more, y: y - more, w: w + 2 * more, h: h + 2 * more };
}

/** The heads of upright arrows, where they are wider than what words keep from a line. */
export function headBoxes(arrows: readonly Arrow[], isClose = false): Box[] {
  const half = arrowHead.width / 2 - (isClose ? closely : offOthers).other - nothing;
  return arrows.flatMap(({ points }) => {
    const [before, end] = points.slice(-2);
    if (!before || !end || before.x !== end.x) return [];
    const y = before.y < end.y ? end.y - arrowHead.length : end.y;
    return [{ x: end.x - half, y, w: 2 * half, h: arrowHead.length }];
  });
}

/** The least that a distance differs by, mm. */
const nothing = 1e-6;

export function segmentBoxes(points: readonly Point[]): Box[] {
  return points.slice(1).map((b, at) => {
    const a = points[at] as Point;
    return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(b.x - a.x), h: Math.abs(b.y - a.y) };
  });
}

function columnsLeft(columns: Columns): number {
  return columns.pelaksana[0]?.x ?? columns.left;
}

function columnsRight(columns: Columns): number {
  const last = columns.pelaksana.at(-1);
  return last ? last.x + last.w : columns.right;
}
