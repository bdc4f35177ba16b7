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
import { type Shape, shapesOf } from './word-shapes';

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
} satisfies Readonly<Record<string, readonly Where[]>>;

type Choice = keyof typeof choices;

/** How hard a place for a word is looked for: near its exit; in smaller shapes and farther, where no column becomes wider just for this; wherever there is one. */
export type Effort = 'near' | 'narrow' | 'anywhere';

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
    const words = labels.map(({ box }) => box);
    const apart = (isAside: boolean) => apartFromOthers({ plan, frame, columns, arrows }, index, words, isAside);
    const others = effort === 'near' ? null : { along: apart(false), aside: apart(true) };
    const clean = findClean(line, arrow, tampilan, effort, { usual: obstacles, others, closer });
    const last = clean || effort !== 'anywhere' ? null : leastBad(line, arrow, tampilan, obstacles);
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

/** What a word keeps off, by how far. */
interface Around {
  readonly usual: Obstacles;
  /** So far from all others that it cannot be taken for theirs: at its arrow, or aside of it and then farther. */
  readonly others: { readonly along: Obstacles; readonly aside: Obstacles } | null;
  readonly closer: () => Obstacles;
}

/** A place on nothing: whole and farther along its arrow, or whole and closer to all, rather than divided and near. */
function findClean(
  { word, mayDivide }: Plan['lines'][number],
  arrow: Arrow,
  tampilan: TampilanLengkap,
  effort: Effort,
  { usual: obstacles, others, closer }: Around,
): Place | null {
  const among = (one: Obstacles, choice: Choice, divides: boolean) =>
    findOfShape(word, arrow, tampilan, one, { choice, over: 'nothing', divides });
  const find = (divides: boolean) =>
    (others && (among(others.along, 'along', divides) ?? among(others.aside, 'aside', divides))) ??
    among(obstacles, effort === 'narrow' ? 'along' : effort, divides);
  const whole = find(false) ?? (others && findClose(word, arrow, tampilan, closer()));
  const found = whole ?? find(true);
  if (found || !mayDivide || effort !== 'anywhere') return found;
  return (
    findDivided(word, arrow, tampilan, obstacles) ??
    findDivided(word, arrow, tampilan, closer(), { gap: closely }) ??
    findDivided(word, arrow, tampilan, obstacles, { places: choices.anywhere })
  );
}

/** A word that lacks a few tenths of a millimetre stands whole, nearer to its arrow and to ruled lines than others do. */
function findClose(word: string, arrow: Arrow, tampilan: TampilanLengkap, obstacles: Obstacles): Place | null {
  const whole = shapesOf(word, tampilan, 'small').filter(({ block }) => !isDivided(block, word));
  return findShape(whole, arrow, obstacles, { gap: closely, step: steps.fine, over: 'nothing' }, choices.along);
}

export function findPlace(
  word: string,
  arrow: Arrow,
  tampilan: TampilanLengkap,
  obstacles: Obstacles,
  choice: Choice,
  over: Over = 'nothing',
): Place | null {
  // Whole and farther along its arrow rather than divided and near.
  return (
    findOfShape(word, arrow, tampilan, obstacles, { choice, over, divides: false }) ??
    findOfShape(word, arrow, tampilan, obstacles, { choice, over, divides: true })
  );
}

function findOfShape(
  word: string,
  arrow: Arrow,
  tampilan: TampilanLengkap,
  obstacles: Obstacles,
  { choice, over, divides }: { readonly choice: Choice; readonly over: Over; readonly divides: boolean },
): Place | null {
  const step = choice === 'near' ? steps.coarse : steps.fine;
  const all = shapesOf(word, tampilan, choice === 'near' ? 'none' : 'small');
  const shapes = all.filter(({ block }) => isDivided(block, word) === divides);
  return findShape(shapes, arrow, obstacles, { gap: usual, step, over }, choices[choice]);
}

/** How near to its arrow a divided word may stand, where along it, and over what. */
interface Manner {
  readonly gap?: Gap;
  readonly places?: readonly Where[];
  readonly over?: Over;
}

/** A word that found no place at any side its arrow could leave by stands there divided, rather than somewhere else; at last divided and farther. */
function findDivided(
  word: string,
  arrow: Arrow,
  tampilan: TampilanLengkap,
  obstacles: Obstacles,
  { gap = usual, places = choices.near, over = 'nothing' }: Manner = {},
): Place | null {
  const shapes = shapesOf(word, tampilan, 'divided');
  return findShape(shapes, arrow, obstacles, { gap, step: steps.fine, over }, places);
}

function findShape(
  shapes: readonly Shape[],
  arrow: Arrow,
  obstacles: Obstacles,
  how: Omit<Reach, keyof Where>,
  places: readonly Where[],
): Place | null {
  for (const { limit, off } of places) {
    for (const { block, font, w } of shapes) {
      const box = firstFree(afterFork(arrow), { w, h: block.height }, { ...how, limit, off }, obstacles);
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
function leastBad(
  { word, mayDivide }: Plan['lines'][number],
  arrow: Arrow,
  tampilan: TampilanLengkap,
  obstacles: Obstacles,
): LastPlace | null {
  const divided = (manner: Manner) => (mayDivide ? findDivided(word, arrow, tampilan, obstacles, manner) : null);
  const off = findPlace(word, arrow, tampilan, obstacles, 'off') ?? divided({ places: choices.off });
  if (off) return { ...off, isFree: true };
  for (const over of ['grid', 'symbols', 'anything'] as const) {
    const whole = findPlace(word, arrow, tampilan, obstacles, 'anywhere', over);
    const place = whole ?? divided({ places: choices.anywhere, over });
    if (place) return { ...place, isFree: false };
  }
  return null;
}

/** mm from its arrow at the most where a word is read as its own. */
const farthest = 2.5;
