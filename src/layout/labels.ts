import type { Box, Font } from '../drawing';
import type { TampilanLengkap } from '../model';
import type { Arrow } from './arrows';
import type { Block } from './blocks';
import type { Columns } from './columns';
import { isDivided } from './divided';
import type { Frame } from './frame';
import type { Obstacles, Over } from './obstacles';
import type { Plan } from './plan';
import { closely } from './sizes';
import { distanceTo } from './word-distance';
import { apartFromOthers, headBoxes, obstaclesOf, segmentBoxes } from './word-obstacles';
import { afterFork, firstFree, type Gap, type Reach, steps, usual } from './word-places';
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
type Where = Pick<Reach, 'limit' | 'off'>;
const near = { limit: 13, off: 0 };
const choices = {
  /** One line, or two, near the exit: the column becomes wider when there is no such place. */
  near: [near],
  /** No column becomes wider just for this. */
  narrow: [near, { limit: 40, off: 0 }, { limit: 13, off: 1.75 }, { limit: 40, off: 1.75 }],
  /** At its arrow, or aside of it. */
  along: [near, { limit: 40, off: 0 }],
  aside: [
    { limit: 13, off: 1.75 },
    { limit: 40, off: 1.75 },
  ],
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
  const obstacles = obstaclesOf(frame, columns, [...boxes, ...headBoxes(arrows)]);
  const closer = () =>
    obstaclesOf(frame, columns, [...boxes, ...headBoxes(arrows, true), ...labels.map(({ box }) => box)], true);
  for (const index of order) {
    const [line, arrow] = [plan.lines[index] as Plan['lines'][number], arrows[index] as Arrow];
    const divided = line.mayDivide && effort === 'anywhere';
    const words = labels.map(({ box }) => box);
    const apart = (isAside: boolean) => apartFromOthers({ plan, frame, columns, arrows }, index, words, isAside);
    const clean =
      (effort === 'near' ? null : findApart(line.word, arrow, tampilan, apart(false), apart(true))) ??
      findPlace(line.word, arrow, tampilan, obstacles, effort === 'narrow' ? 'along' : effort) ??
      (divided ? findDivided(line.word, arrow, tampilan, obstacles, usual) : null) ??
      (divided ? findDivided(line.word, arrow, tampilan, closer(), closely) : null) ??
      (divided ? findDivided(line.word, arrow, tampilan, obstacles, usual, choices.anywhere) : null);
    const last = clean || effort !== 'anywhere' ? null : leastBad(line.word, arrow, tampilan, obstacles);
    const found = clean ?? last;
    if (!clean && !(last?.isFree && distanceTo(last.box, afterFork(arrow)) <= farthest)) homeless.push(index);
    if (!found) continue;
    const { box, block, font } = found;
    labels.push({ line: index, box, block, font });
    obstacles.add(box);
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
  // Whole and farther along its arrow rather than divided and near.
  return (
    findOfShape(word, arrow, tampilan, obstacles, { effort, over, divides: false }) ??
    findOfShape(word, arrow, tampilan, obstacles, { effort, over, divides: true })
  );
}

/** Where a word stands so far from all others that it cannot be taken for theirs: at its arrow, or aside of it and then farther from others. */
function findApart(
  word: string,
  arrow: Arrow,
  tampilan: TampilanLengkap,
  along: Obstacles,
  aside: Obstacles,
): Place | null {
  for (const divides of [false, true]) {
    const found =
      findOfShape(word, arrow, tampilan, along, { effort: 'along', over: 'nothing', divides }) ??
      findOfShape(word, arrow, tampilan, aside, { effort: 'aside', over: 'nothing', divides });
    if (found) return found;
  }
  return null;
}

function findOfShape(
  word: string,
  arrow: Arrow,
  tampilan: TampilanLengkap,
  obstacles: Obstacles,
  { effort, over, divides }: { readonly effort: Effort; readonly over: Over; readonly divides: boolean },
): Place | null {
  const step = effort === 'near' ? steps.coarse : steps.fine;
  const all = shapesOf(word, tampilan, effort === 'near' ? 'none' : 'small');
  const shapes = all.filter(({ block }) => isDivided(block, word) === divides);
  for (const { limit, off } of choices[effort]) {
    for (const { block, font, w } of shapes) {
      const reach: Reach = { limit, off, gap: usual, step, over };
      const box = firstFree(afterFork(arrow), { w, h: block.height }, reach, obstacles);
      if (box) return { box, block, font };
    }
  }
  return null;
}

/** A word that found no place at any side its arrow could leave by stands there divided, rather than somewhere else; at last divided and farther. */
function findDivided(
  word: string,
  arrow: Arrow,
  tampilan: TampilanLengkap,
  obstacles: Obstacles,
  gap: Gap,
  places: readonly Where[] = choices.near,
): Place | null {
  for (const { limit, off } of places) {
    const reach: Reach = { limit, off, gap, step: steps.fine, over: 'nothing' };
    for (const { block, font, w } of shapesOf(word, tampilan, 'divided')) {
      const box = firstFree(afterFork(arrow), { w, h: block.height }, reach, obstacles);
      if (box) return { box, block, font };
    }
  }
  return null;
}

/** A place where a word stands at the last. */
interface LastPlace extends Place {
  /** Whether it stands on nothing. */
  readonly isFree: boolean;
}

/** No word is left out: at the last it stands off its arrow, over a grid line, or over whatever it must. */
function leastBad(word: string, arrow: Arrow, tampilan: TampilanLengkap, obstacles: Obstacles): LastPlace | null {
  const off = findPlace(word, arrow, tampilan, obstacles, 'off');
  if (off) return { ...off, isFree: true };
  for (const over of ['grid', 'symbols', 'anything'] as const) {
    const place = findPlace(word, arrow, tampilan, obstacles, 'anywhere', over);
    if (place) return { ...place, isFree: false };
  }
  return null;
}

/** mm from its arrow at the most where a word is read as its own. */
const farthest = 2.5;
