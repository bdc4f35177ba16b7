import type { Box, Page, Point } from '../../drawing';
import { boxOfText } from '../lembar/cells';
import type { Spot } from './places';

/** How large something is, in mm of the page. */
export interface Size {
  readonly w: number;
  readonly h: number;
}

const known = new WeakMap<Page, readonly Box[]>();

/** The printed lines of a page; gone through once. */
function linesOn(page: Page): readonly Box[] {
  const before = known.get(page);
  if (before) return before;
  const lines = page.marks.flatMap((mark) => (mark.kind === 'text' ? [boxOfText(mark)] : []));
  known.set(page, lines);
  return lines;
}

/**
 * The middle of a pin, mm: at a corner of what it is on, the upper right one first, where it covers the least of the words
 * and lies on no pin that has its place already.
 * @param others the middles of those, on the same page
 */
export function pinPlace({ page, box, pin, selection }: Spot, size: Size, others: readonly Point[]): Point {
  const isArrow = selection.kind === 'alur';
  const at = isArrow ? { ...pin, w: 0, h: 0 } : box;
  const ways = selection.kind === 'isian' ? aroundCell(at, size) : aroundSymbol(at, size);
  const near = linesOn(page).filter((line) => isNear(line, at, size));
  const taken = others.filter((other) => isNear({ ...other, w: 0, h: 0 }, at, size));
  let best = ways[0] ?? pin;
  let least = Number.POSITIVE_INFINITY;
  for (const [order, middle] of ways.entries()) {
    const own = boxAround(middle, size);
    const words = near.reduce((sum, line) => sum + shared(own, line), 0);
    const pins = taken.reduce((sum, other) => sum + shared(own, boxAround(other, size)), 0);
    // Another corner has to be worth it.
    const cost = words + 4 * pins + order * 0.02 * size.w * size.h;
    if (cost < least) [least, best] = [cost, middle];
  }
  return best;
}

/** Over the border of a cell at its corners, then within it. */
function aroundCell({ x, y, w, h }: Box, size: Size): readonly Point[] {
  const [left, right] = [x + size.w * 0.4, x + w - size.w * 0.4];
  const [top, bottom] = [y + size.h / 2, y + h - size.h / 2];
  return [
    { x: right, y },
    { x: right, y: y + h },
    { x: left, y },
    { x: left, y: y + h },
    { x: right, y: bottom },
    { x: left, y: bottom },
    { x: right, y: top },
    { x: right, y: y + h / 2 },
  ];
}

/** Off the corners of a symbol, or of the middle of an arrow. */
function aroundSymbol({ x, y, w, h }: Box, size: Size): readonly Point[] {
  const [left, right] = [x - size.w * 0.25, x + w + size.w * 0.25];
  const [top, bottom] = [y - size.h * 0.35, y + h + size.h * 0.35];
  return [
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: top },
    { x: left, y: bottom },
  ];
}

function boxAround({ x, y }: Point, { w, h }: Size): Box {
  return { x: x - w / 2, y: y - h / 2, w, h };
}

function isNear(one: Box, { x, y, w, h }: Box, size: Size): boolean {
  return shared(one, { x: x - size.w, y: y - size.h, w: w + 2 * size.w, h: h + 2 * size.h }, 1e-6) > 0;
}

/** How much two boxes have in common, mm²; a box without extent counts as one of `least`. */
function shared(one: Box, other: Box, least = 0): number {
  const w = Math.min(one.x + one.w, other.x + other.w) - Math.max(one.x, other.x);
  const h = Math.min(one.y + one.h, other.y + other.h) - Math.max(one.y, other.y);
  return w < 0 || h < 0 ? 0 : Math.max(w, least) * Math.max(h, least);
}
