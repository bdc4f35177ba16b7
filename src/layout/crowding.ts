import type { Point } from '../drawing';
import type { Columns } from './columns';
import { gutterNeed } from './frame';
import type { TablePage } from './table-page';

/** What two lanes must be apart, mm: less than they are given, so that no rounding is taken for a fault. */
const least = 1.19;

/** How many gutters beside symbols are too narrow for their lanes. */
export function tightGutters({ usage }: Pick<TablePage, 'usage'>, columns: Columns): number {
  let tight = 0;
  usage.columns.forEach(({ left, right }, at) => {
    const room = ((columns.pelaksana[at]?.w ?? 0) - columns.symbolWidth) / 2;
    for (const { length } of [left, right]) if (length > 1 && gutterNeed(length, 0) > room + 0.05) tight += 1;
  });
  return tight;
}

/** Lines that run too near beside another in a gutter that is too narrow for both: with very many pelaksana that may be. */
export function linesTooNear(page: TablePage, columns: Columns): number[] {
  if (tightGutters(page, columns) === 0) return [];
  const runs = page.arrows.flatMap(({ points }, line) => uprights(points, line));
  const crowded = new Set<number>();
  for (const one of runs)
    for (const other of runs) if (one.line < other.line && isTooNear(one, other)) crowded.add(other.line);
  return [...crowded];
}

/** An upright run of a line, mm. */
interface Run {
  readonly line: number;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

function uprights(points: readonly Point[], line: number): Run[] {
  return points.slice(1).flatMap((b, at) => {
    const a = points[at] as Point;
    return a.x === b.x ? [{ line, x: a.x, top: Math.min(a.y, b.y), bottom: Math.max(a.y, b.y) }] : [];
  });
}

/** What lies on each other is drawn as one, or is known to the router as a fault. */
function isTooNear(one: Run, other: Run): boolean {
  const apart = Math.abs(one.x - other.x);
  return apart > 0.01 && apart < least && one.top < other.bottom && other.top < one.bottom;
}
