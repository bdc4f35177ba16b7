import type { Box, Font, Point } from '../drawing';
import type { TampilanLengkap } from '../model';
import type { Arrow } from './arrows';
import type { Block } from './blocks';
import type { Columns } from './columns';
import { isDivided } from './divided';
import type { Frame } from './frame';
import type { Obstacles, Over } from './obstacles';
import type { Plan } from './plan';
import { clearance } from './sizes';
import { apartFromOthers, obstaclesOf, segmentBoxes } from './word-obstacles';
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
  narrow: [near, { limit: 40, off: 0 }, { limit: 13, off: 1.75 }, { limit: 40, off: 1.75 }],
  /** Anywhere along the arrow. */
  anywhere: [near, { limit: 40, off: 0 }, { limit: 40, off: 1.75 }, { limit: 400, off: 1.75 }],
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
  const placing = { plan, frame, columns, arrows, tampilan, effort };
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
  readonly columns: Columns;
  readonly arrows: readonly Arrow[];
  readonly tampilan: TampilanLengkap;
  readonly effort: Effort;
}

function placeInOrder(
  { plan, frame, columns, arrows, tampilan, effort }: Placing,
  order: readonly number[],
): Labelling {
  const labels: Label[] = [];
  const homeless: number[] = [];
  const boxes = [...frame.boxes, ...arrows.flatMap((arrow) => segmentBoxes(arrow.points))];
  const obstacles = obstaclesOf(frame, columns, boxes);
  for (const index of order) {
    const [line, arrow] = [plan.lines[index] as Plan['lines'][number], arrows[index] as Arrow];
    const divided = line.mayDivide && effort === 'anywhere';
    const apart =
      effort === 'near'
        ? null
        : apartFromOthers(
            { plan, frame, columns, arrows },
            index,
            labels.map(({ box }) => box),
          );
    const clean =
      (apart && findPlace(line.word, arrow, tampilan, apart, 'narrow')) ??
      findPlace(line.word, arrow, tampilan, obstacles, effort) ??
      (divided ? findDivided(line.word, arrow, tampilan, obstacles) : null);
    if (!clean) homeless.push(index);
    const found = clean ?? (effort === 'anywhere' ? leastBad(line.word, arrow, tampilan, obstacles) : null);
    if (!found) continue;
    labels.push({ line: index, ...found });
    obstacles.add(found.box);
  }
  return { labels, homeless };
}

type Place = Omit<Label, 'line'>;

export function findPlace(
  word: string,
  arrow: Arrow,
  tampilan: TampilanLengkap,
  obstacles: Obstacles,
  effort: Effort,
  over: Over = 'nothing',
): Place | null {
  const step = effort === 'near' ? steps.coarse : steps.fine;
  const shapes = shapesOf(word, tampilan, effort === 'near' ? 'none' : 'small');
  // Whole and farther along its arrow rather than divided and near.
  for (const divides of [false, true]) {
    const own = shapes.filter(({ block }) => isDivided(block, word) === divides);
    for (const { limit, off } of choices[effort]) {
      for (const { block, font, w } of own) {
        const box = firstFree(afterFork(arrow), { w, h: block.height }, { limit, off, step, over }, obstacles);
        if (box) return { box, block, font };
      }
    }
  }
  return null;
}

/** A word that found no place at any side its arrow could leave by stands there divided, rather than somewhere else. */
function findDivided(word: string, arrow: Arrow, tampilan: TampilanLengkap, obstacles: Obstacles): Place | null {
  const reach: Reach = { ...near, step: steps.fine, over: 'nothing' };
  for (const { block, font, w } of shapesOf(word, tampilan, 'divided')) {
    const box = firstFree(afterFork(arrow), { w, h: block.height }, reach, obstacles);
    if (box) return { box, block, font };
  }
  return null;
}

/** No word is left out: at the last it stands off its arrow, over a grid line, or over whatever it must. */
function leastBad(word: string, arrow: Arrow, tampilan: TampilanLengkap, obstacles: Obstacles): Place | null {
  const off = findPlace(word, arrow, tampilan, obstacles, 'off');
  if (off) return off;
  for (const over of ['grid', 'symbols', 'anything'] as const) {
    const place = findPlace(word, arrow, tampilan, obstacles, 'anywhere', over);
    if (place) return place;
  }
  return null;
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

/** mm between two places that are tried: along the arrow, finely where hardly any is free; and away from it. */
const steps = { coarse: 0.5, fine: 0.1, aside: 0.25 };

type Size = { readonly w: number; readonly h: number };

/** How far along the arrow and how far off it is looked, mm. */
interface Reach {
  readonly limit: number;
  readonly off: number;
  readonly step: number;
  readonly over: Over;
}

/** The first free place along the arrow: above a level run before below it, right of an upright one before left. */
function firstFree(points: readonly Point[], size: Size, reach: Reach, obstacles: Obstacles): Box | null {
  let gone = 0;
  for (let at = 1; at < points.length && gone <= reach.limit; at++) {
    const [a, b] = [points[at - 1] as Point, points[at] as Point];
    const length = Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
    const box = besideRun(a, b, Math.min(length, reach.limit - gone + nothing), size, reach, obstacles);
    if (box) return box;
    gone += length;
  }
  return null;
}

/** The least that a sum of lengths differs by, mm. */
const nothing = 1e-9;

/** The nearest to where a run begins; as near, the one nearest to the run. */
function besideRun(a: Point, b: Point, most: number, { w, h }: Size, reach: Reach, obstacles: Obstacles): Box | null {
  const across = a.y === b.y;
  const [begin, end, beside] = across ? [a.x, b.x, a.y] : [a.y, b.y, a.x];
  const [size, sideSize] = across ? [w, h] : [h, w];
  const direction = Math.sign(end - begin);
  const { step, over } = reach;
  const sweep = { across, origin: begin, direction, size, side: 0, sideSize, least: clearance.label, step, most };
  let at = 0;
  for (let aside = 0; aside <= reach.off; aside += steps.aside) {
    const gap = clearance.label + (across ? 0 : 0.2) + aside;
    for (let side = 0; side < 2; side++) {
      sweep.side = (side === 0) === across ? beside - gap - sideSize : beside + gap;
      const moved = obstacles.firstFree(sweep, over);
      if (moved >= sweep.most) continue;
      sweep.most = moved;
      at = sweep.side;
    }
  }
  if (sweep.most >= most) return null;
  const along = direction > 0 ? begin + sweep.most : begin - sweep.most - size;
  return across ? { x: along, y: at, w, h } : { x: at, y: along, w, h };
}
