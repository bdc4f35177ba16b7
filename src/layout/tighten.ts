import type { Box } from '../drawing';
import type { Arrow } from './arrows';
import type { Lines } from './obstacles';
import { clearance } from './sizes';

/** What arrows keep clear of when they are drawn nearer, and the ruled lines they may not lie on. */
export interface Surroundings {
  readonly symbols: readonly Box[];
  /** The words of the ways, each with the arrow it belongs to. */
  readonly words: readonly { readonly line: number; readonly box: Box }[];
  readonly lines: Lines;
}

/** What a run keeps where it is drawn nearer, mm. */
const kept = {
  /** The arrow head, and enough of the line to see where it comes from. */
  symbol: 2.4,
  arrow: 2,
  word: clearance.label,
  /** A word that stands nearer to another arrow is read as the word of that. */
  othersWord: 1.2,
  /** How far past its ends a run looks for what it would come near to. */
  ends: 1.2,
  /** The same for its own word, which stands over the way to it and shall not hang over its end. */
  ownWord: 2.5,
};
/** A word that stands farther from a run belongs to another piece of the arrow, mm. */
const farthestWord = 2.5;
const noise = 0.01;
const passes = 3;

type Dot = [x: number, y: number];

/** A straight piece of an arrow. */
interface Run {
  readonly arrow: number;
  readonly from: Dot;
  readonly to: Dot;
  /** The corners before and after; undefined where the piece docks. */
  readonly before: Dot | undefined;
  readonly after: Dot | undefined;
  /** The coordinate that its ends share: 0 where it is upright. */
  readonly axis: 0 | 1;
}

/**
 * Draws runs that turn back as near to what they go around as they may lie: lanes are spread over their gutter and keep clear of words
 * along the whole page, which a single run need not. What is drawn as one moves as one; nothing is crossed that was not crossed
 * before, and no arrow is longer than it was.
 */
export class Tightener {
  private readonly arrows: readonly Arrow[];
  private readonly around: Surroundings;
  private readonly dots: readonly Dot[][];
  private readonly forks: readonly (Dot | null)[];
  private readonly runs: readonly Run[];

  constructor(arrows: readonly Arrow[], around: Surroundings) {
    this.arrows = arrows;
    this.around = around;
    this.dots = arrows.map(({ points }) => points.map(({ x, y }): Dot => [x, y]));
    this.forks = arrows.map(({ fork }) => fork && [fork.x, fork.y]);
    this.runs = this.dots.flatMap(runsOf);
  }

  /** Every run as near as it may lie, the words where they are. */
  settle(): void {
    for (let pass = 0, moved = true; pass < passes && moved; pass++) {
      moved = false;
      for (const run of this.runs) moved = this.draw(run, this.around) || moved;
    }
  }

  /**
   * Draws one arrow as near as it may lie without its word.
   * @returns by how much it became shorter, mm, and how to take it back
   */
  withoutWord(line: number): { saved: number; undo: () => void } {
    const all = [...this.dots.flat(), ...this.forks.filter((fork) => fork !== null)];
    const before = all.map(([x, y]): Dot => [x, y]);
    const undo = () =>
      all.forEach((dot, at) => {
        [dot[0], dot[1]] = before[at] as Dot;
      });
    const length = lengthOf(this.dots[line] as Dot[]);
    const words = this.around.words.filter((word) => word.line !== line);
    for (const run of this.runs) if (run.arrow === line) this.draw(run, { ...this.around, words });
    return { saved: length - lengthOf(this.dots[line] as Dot[]), undo };
  }

  drawn(): Arrow[] {
    return this.arrows.map((arrow, at) => {
      const fork = this.forks[at];
      const points = (this.dots[at] as Dot[]).map(([x, y]) => ({ x, y }));
      return { ...arrow, points, fork: fork ? { x: fork[0], y: fork[1] } : null };
    });
  }

  /** Moves a run, with all that are drawn as one with it, as far as it may. @returns whether it moved */
  private draw(run: Run, around: Surroundings): boolean {
    if (pullOf(run) === 0) return false;
    const group = groupOf(run, this.runs);
    if (group.some(({ before, after }) => !before || !after)) return false;
    const pull = Math.sign(group.reduce((sum, one) => sum + pullOf(one), 0));
    if (pull === 0) return false;
    const { axis } = run;
    const at = run.from[axis];
    const lines = axis === 0 ? around.lines.upright : around.lines.level;
    const to = offGrid(nearest(group, pull, this.runs, around), pull, lines, axis);
    if ((to - at) * pull < noise) return false;
    for (const one of group) this.move(one, at, to);
    return true;
  }

  private move(run: Run, at: number, to: number): void {
    const { axis } = run;
    const fork = this.forks[run.arrow];
    if (fork && Math.abs(fork[axis] - at) < noise && isWithin(fork[1 - axis] as number, run)) fork[axis] = to;
    run.from[axis] = to;
    run.to[axis] = to;
  }
}

function runsOf(dots: readonly Dot[], arrow: number): Run[] {
  return dots.slice(1).map((to, at): Run => {
    const from = dots[at] as Dot;
    return { arrow, from, to, before: dots[at - 1], after: dots[at + 2], axis: from[0] === to[0] ? 0 : 1 };
  });
}

function lengthOf(dots: readonly Dot[]): number {
  return dots.reduce((sum, [x, y], at) => {
    const [fromX, fromY] = dots[at - 1] ?? [x, y];
    return sum + Math.abs(x - fromX) + Math.abs(y - fromY);
  }, 0);
}

/** To which side the ways to and from a run become shorter; 0 where they are as long to either. */
function pullOf({ from, before, after, axis }: Run): number {
  if (!before || !after) return 0;
  return Math.sign(before[axis] - from[axis]) + Math.sign(after[axis] - from[axis]);
}

function lowOf({ from, to, axis }: Run): number {
  return Math.min(from[1 - axis] as number, to[1 - axis] as number);
}

function highOf({ from, to, axis }: Run): number {
  return Math.max(from[1 - axis] as number, to[1 - axis] as number);
}

function isWithin(place: number, run: Run): boolean {
  return place > lowOf(run) - noise && place < highOf(run) + noise;
}

/** A run with all that lie on it, or follow it on its line. */
function groupOf(run: Run, runs: readonly Run[]): Run[] {
  const alike = runs.filter(
    (one) => one.axis === run.axis && Math.abs(one.from[run.axis] - run.from[run.axis]) < noise,
  );
  const group = [run];
  for (const one of group)
    for (const other of alike)
      if (lowOf(other) < highOf(one) + noise && lowOf(one) < highOf(other) + noise && !group.includes(other))
        group.push(other);
  return group;
}

/** How far a group may be moved to one side. */
function nearest(group: readonly Run[], pull: number, runs: readonly Run[], around: Surroundings): number {
  const { axis, from } = group[0] as Run;
  const [low, high] = [Math.min(...group.map(lowOf)), Math.max(...group.map(highOf))];
  // No farther than to the next corner, where it would turn round.
  const ahead = group.flatMap(({ before, after }) => [before?.[axis] ?? from[axis], after?.[axis] ?? from[axis]]);
  let limit = pull * Math.min(...ahead.map((one) => one * pull).filter((one) => one > from[axis] * pull + noise));
  const stop = (near: number, far: number, begin: number, end: number, gap: number, ends: number) => {
    if (begin > high + ends || end < low - ends) return;
    const [facing, behind] = pull > 0 ? [near, far] : [far, near];
    if ((behind - from[axis]) * pull < 0) return;
    if ((facing - pull * gap - limit) * pull < 0) limit = facing - pull * gap;
  };
  const stopAt = ({ x, y, w, h }: Box, gap: number, ends: number) =>
    axis === 0 ? stop(x, x + w, y, y + h, gap, ends) : stop(y, y + h, x, x + w, gap, ends);
  for (const box of around.symbols) stopAt(box, kept.symbol, kept.ends);
  for (const { line, box } of around.words) {
    const own = group.some((one) => one.arrow === line);
    if (own && standsBehind(box, group, pull)) return from[axis];
    stopAt(box, own ? kept.word : kept.othersWord, own ? kept.ownWord : kept.othersWord);
  }
  for (const one of runs)
    if (one.axis === axis && !group.includes(one))
      stop(one.from[axis], one.from[axis], lowOf(one), highOf(one), kept.arrow, kept.ends);
  return limit;
}

/** Whether a word stands at a run, on the side that it would be drawn away from. */
function standsBehind({ x, y, w, h }: Box, group: readonly Run[], pull: number): boolean {
  const { axis, from } = group[0] as Run;
  const [near, far, begin, end] = axis === 0 ? [x, x + w, y, y + h] : [y, y + h, x, x + w];
  const gap = pull > 0 ? from[axis] - far : near - from[axis];
  return gap > -noise && gap < farthestWord && group.some((one) => begin < highOf(one) && end > lowOf(one));
}

/** The last place before a limit that is neither on a ruled line nor too near to one. */
function offGrid(limit: number, pull: number, lines: readonly number[], axis: 0 | 1): number {
  const gap = axis === 0 ? clearance.border : clearance.rowBorder;
  const line = lines.find((one) => Math.abs(one - limit) < gap - noise);
  return line === undefined ? limit : line - pull * gap;
}
