import type { Box, Font, Point } from '../drawing';
import type { TampilanLengkap } from '../model';
import type { Arrow } from './arrows';
import type { Block } from './blocks';
import { Boxes } from './boxes';
import type { Columns } from './columns';
import type { Frame } from './frame';
import type { Plan } from './plan';
import { clearance } from './sizes';
import { shapesOf } from './word-shapes';

/** The word of a way where it is printed. */
export interface Label {
  readonly line: number;
  readonly box: Box;
  readonly block: Block;
  readonly font: Font;
}

export interface Labelling {
  readonly labels: readonly Label[];
  /** Lines whose word found no clean place; at the last they are printed all the same, over something. */
  readonly homeless: readonly number[];
}

/** How far from its exit a word may stand, and how far off its arrow, mm. */
const near = { limit: 13, off: 0 };
const choices = {
  /** One line, or two, near the exit: the column becomes wider when there is no such place. */
  near: [near],
  /** No column becomes wider just for this. */
  narrow: [near, { limit: 40, off: 0 }, { limit: 13, off: 1.5 }, { limit: 40, off: 1.5 }],
  /** Anywhere along the arrow. */
  anywhere: [near, { limit: 40, off: 0 }, { limit: 40, off: 1.5 }, { limit: 400, off: 1.5 }],
  /** Where it may be taken for another's: remarked. */
  off: [{ limit: 400, off: 6 }],
};

/** How hard a place for a word is looked for. */
export type Effort = keyof typeof choices;

/**
 * Puts the word of every way beside its arrow, as near to its exit as can be, on nothing.
 * @param effort beyond 'near', smaller shapes and farther places are taken too, and a word that finds none goes before the others
 */
export function placeLabels(
  plan: Plan,
  frame: Frame,
  columns: Columns,
  arrows: readonly Arrow[],
  tampilan: TampilanLengkap,
  effort: Effort,
): Labelling {
  let order = plan.lines.flatMap((line, index) => (line.word !== '' && arrows[index] ? [index] : []));
  if (order.length === 0) return { labels: [], homeless: [] };
  const placing = { plan, frame, arrows, tampilan, effort, ground: groundOf(frame, columns) };
  let best = placeInOrder(placing, order);
  for (let left = best.homeless; left.length > 0 && effort !== 'near'; left = best.homeless) {
    const first = left;
    order = [...first, ...order.filter((index) => !first.includes(index))];
    const next = placeInOrder(placing, order);
    if (next.homeless.length >= left.length) break;
    best = next;
  }
  return {
    labels: [...best.labels].sort((a, b) => a.line - b.line),
    homeless: [...best.homeless].sort((a, b) => a - b),
  };
}

interface Placing {
  readonly plan: Plan;
  readonly frame: Frame;
  readonly arrows: readonly Arrow[];
  readonly tampilan: TampilanLengkap;
  readonly effort: Effort;
  readonly ground: LabelGround;
}

function placeInOrder({ plan, frame, arrows, tampilan, effort, ground }: Placing, order: readonly number[]): Labelling {
  const labels: Label[] = [];
  const homeless: number[] = [];
  const taken = new Boxes([...frame.boxes, ...arrows.flatMap((arrow) => segmentBoxes(arrow.points))]);
  const free: IsFree = (x, y, w, h) =>
    inside(x, y, w, h, ground.area) && !onGrid(x, y, w, h, ground) && !taken.meet(x, y, w, h, clearance.label * 0.8);
  for (const index of order) {
    const [line, arrow] = [plan.lines[index] as Plan['lines'][number], arrows[index] as Arrow];
    const divided = line.isCrowded && effort === 'anywhere';
    const clean =
      findPlace(line.word, arrow, tampilan, effort, free) ??
      (divided ? findDivided(line.word, arrow, tampilan, free) : null);
    if (!clean) homeless.push(index);
    const found =
      clean ?? (effort === 'anywhere' ? leastBad(line.word, arrow, tampilan, free, ground.area, taken) : null);
    if (!found) continue;
    labels.push({ line: index, ...found });
    taken.add(found.box);
  }
  return { labels, homeless };
}

function findPlace(
  word: string,
  arrow: Arrow,
  tampilan: TampilanLengkap,
  effort: Effort,
  free: IsFree,
): Omit<Label, 'line'> | null {
  for (const { limit, off } of choices[effort]) {
    for (const { block, font, w } of shapesOf(word, tampilan, effort === 'near' ? 'none' : 'small')) {
      const box = firstFree(afterFork(arrow), { w, h: block.height }, limit, off, free);
      if (box) return { box, block, font };
    }
  }
  return null;
}

/** A word that found no place at any side its arrow could leave by stands there divided, rather than somewhere else. */
function findDivided(word: string, arrow: Arrow, tampilan: TampilanLengkap, free: IsFree): Omit<Label, 'line'> | null {
  for (const { block, font, w } of shapesOf(word, tampilan, 'divided')) {
    const box = firstFree(afterFork(arrow), { w, h: block.height }, near.limit, near.off, free);
    if (box) return { box, block, font };
  }
  return null;
}

/** No word is left out: at the last it stands off its arrow, over a grid line, or over whatever it must. */
function leastBad(
  word: string,
  arrow: Arrow,
  tampilan: TampilanLengkap,
  free: IsFree,
  area: Box,
  others: Boxes,
): Omit<Label, 'line'> | null {
  const overGrid: IsFree = (x, y, w, h) => inside(x, y, w, h, area) && !others.meet(x, y, w, h, 0);
  const over: IsFree = (x, y, w, h) => inside(x, y, w, h, area);
  return (
    findPlace(word, arrow, tampilan, 'off', free) ??
    findPlace(word, arrow, tampilan, 'anywhere', overGrid) ??
    findPlace(word, arrow, tampilan, 'anywhere', over) ??
    findPlace(word, arrow, tampilan, 'anywhere', () => true)
  );
}

/** The part of the arrow that is its own. */
function afterFork({ points, fork }: Arrow): readonly Point[] {
  if (!fork) return points;
  for (let at = 1; at < points.length; at++) {
    const [a, b] = [points[at - 1] as Point, points[at] as Point];
    const between = (low: number, value: number, high: number) =>
      value >= Math.min(low, high) - 0.01 && value <= Math.max(low, high) + 0.01;
    if (between(a.x, fork.x, b.x) && between(a.y, fork.y, b.y)) return [fork, ...points.slice(at)];
  }
  return points;
}

const step = 0.5;

/** Asked for thousands of places, so it makes no box of any. */
type IsFree = (x: number, y: number, w: number, h: number) => boolean;

type Size = { readonly w: number; readonly h: number };

/** The first free place along the arrow: above a level run before below it, right of an upright one before left. */
function firstFree(points: readonly Point[], size: Size, limit: number, off: number, free: IsFree): Box | null {
  let gone = 0;
  for (let at = 1; at < points.length && gone <= limit; at++) {
    const [a, b] = [points[at - 1] as Point, points[at] as Point];
    const length = Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
    const level = a.y === b.y;
    const direction = Math.sign(level ? b.x - a.x : b.y - a.y);
    for (let along = clearance.label; along < length && gone + along <= limit; along += step) {
      const box = level
        ? besideLevel(a, direction, along, size, off, free)
        : besideUpright(a, direction, along, size, off, free);
      if (box) return box;
    }
    gone += length;
  }
  return null;
}

function besideLevel(a: Point, direction: number, along: number, { w, h }: Size, off: number, free: IsFree) {
  const x = direction > 0 ? a.x + along : a.x - along - w;
  for (let aside = 0; aside <= off; aside += step) {
    const gap = clearance.label + aside;
    for (const y of [a.y - gap - h, a.y + gap]) if (free(x, y, w, h)) return { x, y, w, h };
  }
  return null;
}

function besideUpright(a: Point, direction: number, along: number, { w, h }: Size, off: number, free: IsFree) {
  const y = direction > 0 ? a.y + along : a.y - along - h;
  for (let aside = 0; aside <= off; aside += step) {
    const gap = clearance.label + 0.2 + aside;
    for (const x of [a.x + gap, a.x - gap - w]) if (free(x, y, w, h)) return { x, y, w, h };
  }
  return null;
}

function segmentBoxes(points: readonly Point[]): Box[] {
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

/** The flowchart's part of the page, and the ruled lines in it that a word may not lie on. */
interface LabelGround {
  readonly area: Box;
  readonly levels: readonly number[];
  readonly uprights: readonly number[];
}

function groundOf(frame: Frame, columns: Columns): LabelGround {
  const [left, right] = [columnsLeft(columns), columnsRight(columns)];
  return {
    area: { x: left, y: frame.top, w: right - left, h: frame.bottom - frame.top },
    levels: [...frame.rowTops, frame.bottom],
    uprights: [left, ...columns.pelaksana.map((one) => one.x + one.w)],
  };
}

/** Whether a box inside the area lies on a ruled line, or too near to one. */
function onGrid(x: number, y: number, w: number, h: number, { levels, uprights }: LabelGround): boolean {
  return isNear(levels, y, h) || isNear(uprights, x, w);
}

function isNear(lines: readonly number[], from: number, size: number): boolean {
  for (const line of lines) if (from < line + clearance.line && line < from + size + clearance.line) return true;
  return false;
}

function inside(x: number, y: number, w: number, h: number, area: Box): boolean {
  return x >= area.x && y >= area.y && x + w <= area.x + area.w && y + h <= area.y + area.h;
}
