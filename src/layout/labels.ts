import { type Box, type Font, type Point, textWidth } from '../drawing';
import type { TampilanLengkap } from '../model';
import type { Arrow } from './arrows';
import { type Block, clipBlock, layBlock } from './blocks';
import type { Columns } from './columns';
import type { Bands, Frame } from './frame';
import type { Plan } from './plan';
import type { Routing } from './router';
import { clearance, most, type } from './sizes';

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
const widest = 12;
/** Rooms are made this much larger than words, so that no rounding keeps one out; mm. */
const slack = 0.1;

export function labelFont(tampilan: TampilanLengkap, least = false): Font {
  return {
    family: tampilan.huruf,
    face: 'regular',
    size: least ? type.least : Math.min(type.label.most, Math.max(type.least, tampilan.ukuran + type.label.step)),
  };
}

/** A word in the shapes it may take: on one line where it is short, broken, and at the last small and narrow. */
function shapesOf(word: string, tampilan: TampilanLengkap, last: boolean): { block: Block; font: Font; w: number }[] {
  const font = labelFont(tampilan);
  const small = labelFont(tampilan, true);
  const wide = widthFor(word, font);
  const options = last
    ? ([
        [font, wide],
        [small, wide],
        [small, 8],
      ] as const)
    : ([[font, wide]] as const);
  return options.map(([one, width]) => {
    const block = clipBlock(layBlock([word], width, one, { numbered: 'never' }), most.word, one);
    return { block, font: one, w: Math.max(0, ...block.lines.map((line) => line.width)) };
  });
}

/** Words are narrow, but none is broken that is not very long; what is a sentence rather than a word may be wider, before it is cut. */
function widthFor(word: string, font: Font): number {
  const longest = Math.max(...word.split(/\s+/).map((one) => textWidth(one, font)));
  const narrow = Math.max(widest, Math.min(longest + slack, 2 * widest));
  const fits = (width: number) => layBlock([word], width, font, { numbered: 'never' }).height <= most.word;
  return [narrow, 2 * widest].find(fits) ?? 3 * widest;
}

/** No word of fewer letters is ever cut. */
const shortWord = 60;

/** Whether a word is too long to be printed whole. */
export function isCut(word: string, tampilan: TampilanLengkap): boolean {
  if (word.length < shortWord) return false;
  const font = labelFont(tampilan);
  return layBlock([word], widthFor(word, font), font, { numbered: 'never' }).height > most.word;
}

/** mm that the word of a way needs: what bands are measured by. */
export function wordSize(word: string, tampilan: TampilanLengkap): { w: number; h: number } {
  const shape = shapesOf(word, tampilan, false)[0];
  return { w: shape?.w ?? 0, h: shape?.block.height ?? 0 };
}

/** Words below and above symbols get room in the row at once: that always works, since rows may grow. */
export function rowBands(plan: Plan, routing: Routing, tampilan: TampilanLengkap): Bands['rows'] {
  const bands = plan.slots.map((slots) => Array.from({ length: slots.length + 1 }, () => ({ above: 0, below: 0 })));
  plan.lines.forEach((line, index) => {
    const route = routing.routes[index];
    const stand = plan.stands[line.net.from];
    if (line.word === '' || !route || !stand) return;
    const size = wordSize(line.word, tampilan).h + clearance.label + clearance.line + slack;
    const [over, under] = [bands[stand.row]?.[stand.slot], bands[stand.row]?.[stand.slot + 1]];
    if (route.exit === 'bottom' && under) under.above = Math.max(under.above, size);
    else if (route.exit === 'top' && over) over.below = Math.max(over.below, size);
    // Beside a symbol a word stands above the way: one of several lines is higher than half the symbol.
    else if (over) over.below = Math.max(over.below, size - stand.size.h / 2);
  });
  return bands;
}

/**
 * Puts the word of every way beside its arrow, as near to its exit as can be, on nothing.
 * @param effort beyond 'near', smaller shapes and farther places are taken too
 */
export function placeLabels(
  plan: Plan,
  frame: Frame,
  columns: Columns,
  arrows: readonly Arrow[],
  tampilan: TampilanLengkap,
  effort: Effort,
): Labelling {
  const taken: Box[] = [];
  const labels: Label[] = [];
  const homeless: number[] = [];
  const fixed = [...frame.boxes, ...arrows.flatMap((arrow) => segmentBoxes(arrow.points))];
  const grid = gridBoxes(frame, columns);
  const area: Box = {
    x: columnsLeft(columns),
    y: frame.top,
    w: columnsRight(columns) - columnsLeft(columns),
    h: frame.bottom - frame.top,
  };
  plan.lines.forEach((line, index) => {
    const arrow = arrows[index];
    if (line.word === '' || !arrow) return;
    const free = (box: Box) =>
      inside(box, area) &&
      !grid.some((other) => overlaps(box, other, clearance.line)) &&
      ![...fixed, ...taken].some((other) => overlaps(box, other, clearance.label * 0.8));
    const clean = findPlace(line.word, arrow, tampilan, effort, free);
    if (!clean) homeless.push(index);
    const others = [...fixed, ...taken];
    const found = clean ?? (effort === 'anywhere' ? leastBad(line.word, arrow, tampilan, free, area, others) : null);
    if (!found) return;
    taken.push(found.box);
    labels.push({ line: index, ...found });
  });
  return { labels, homeless };
}

function findPlace(
  word: string,
  arrow: Arrow,
  tampilan: TampilanLengkap,
  effort: Effort,
  free: (box: Box) => boolean,
): Omit<Label, 'line'> | null {
  for (const { limit, off } of choices[effort]) {
    for (const { block, font, w } of shapesOf(word, tampilan, effort !== 'near')) {
      const box = candidates(afterFork(arrow), { w, h: block.height }, limit, off).find(free);
      if (box) return { box, block, font };
    }
  }
  return null;
}

/** No word is left out: at the last it stands off its arrow, over a grid line, or over whatever it must. */
function leastBad(
  word: string,
  arrow: Arrow,
  tampilan: TampilanLengkap,
  free: (box: Box) => boolean,
  area: Box,
  others: readonly Box[],
): Omit<Label, 'line'> | null {
  const overGrid = (box: Box) => inside(box, area) && !others.some((other) => overlaps(box, other, 0));
  const over = (box: Box) => inside(box, area);
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

type Size = { readonly w: number; readonly h: number };

/** Places along the arrow, nearest to its exit first: above a level run before below it, right of an upright one before left. */
function candidates(points: readonly Point[], size: Size, limit: number, off: number): Box[] {
  const boxes: Box[] = [];
  let gone = 0;
  for (let at = 1; at < points.length && gone <= limit; at++) {
    const [a, b] = [points[at - 1] as Point, points[at] as Point];
    const length = Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
    for (let along = clearance.label; along < length && gone + along <= limit; along += step) {
      for (let aside = 0; aside <= off; aside += step) {
        const beside = a.y === b.y ? besideLevel : besideUpright;
        boxes.push(...beside(a, Math.sign(a.y === b.y ? b.x - a.x : b.y - a.y), along, size, aside));
      }
    }
    gone += length;
  }
  return boxes;
}

function besideLevel(a: Point, direction: number, along: number, { w, h }: Size, aside: number): Box[] {
  const x = direction > 0 ? a.x + along : a.x - along - w;
  const gap = clearance.label + aside;
  return [
    { x, y: a.y - gap - h, w, h },
    { x, y: a.y + gap, w, h },
  ];
}

function besideUpright(a: Point, direction: number, along: number, { w, h }: Size, aside: number): Box[] {
  const y = direction > 0 ? a.y + along : a.y - along - h;
  const gap = clearance.label + 0.2 + aside;
  return [
    { x: a.x + gap, y, w, h },
    { x: a.x - gap - w, y, w, h },
  ];
}

/** How wide the gutter beside a symbol must become so that a homeless word fits in. */
export function bandFor(
  line: Plan['lines'][number],
  arrow: Arrow,
  columns: Columns,
  tampilan: TampilanLengkap,
): number {
  const { w } = wordSize(line.word, tampilan);
  const level = arrow.exit === 'left' || arrow.exit === 'right';
  return level
    ? w + clearance.label + clearance.line + slack
    : Math.max(0, w + clearance.label + clearance.line + slack + 0.2 - columns.symbolWidth / 2);
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

/** The ruled lines that a word may not lie on. */
function gridBoxes(frame: Frame, columns: Columns): Box[] {
  const [left, right] = [columnsLeft(columns), columnsRight(columns)];
  const rows = [...frame.rowTops, frame.bottom].map((y) => ({ x: left, y, w: right - left, h: 0 }));
  const ups = [left, ...columns.pelaksana.map((one) => one.x + one.w)];
  return [...rows, ...ups.map((x) => ({ x, y: frame.top, w: 0, h: frame.bottom - frame.top }))];
}

function inside(box: Box, area: Box): boolean {
  return box.x >= area.x && box.y >= area.y && box.x + box.w <= area.x + area.w && box.y + box.h <= area.y + area.h;
}

function overlaps(a: Box, b: Box, gap: number): boolean {
  return a.x < b.x + b.w + gap && b.x < a.x + a.w + gap && a.y < b.y + b.h + gap && b.y < a.y + a.h + gap;
}
