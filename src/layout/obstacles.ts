import type { Box } from '../drawing';

/** What a word may lie over, from nothing to everything. */
export type Over = 'nothing' | 'grid' | 'symbols' | 'anything';

/** Ruled lines: y of the level ones, x of the upright ones; mm. */
export interface Lines {
  readonly level: readonly number[];
  readonly upright: readonly number[];
}

/** How far a word keeps from ruled lines, and from everything else; mm. */
export interface Distances {
  readonly line: number;
  readonly other: number;
}

/** A word that is moved along an axis until it is free: across for a level run, else down. mm. */
export interface Sweep {
  readonly across: boolean;
  /** Where it starts on the axis, and 1 or -1. */
  readonly origin: number;
  readonly direction: number;
  /** Its size along the axis; its place and size on the other. */
  readonly size: number;
  side: number;
  readonly sideSize: number;
  /** How far it is first moved, by how much more, and how far at the most; never so far. */
  readonly least: number;
  readonly step: number;
  most: number;
}

/** Everything on the flowchart of a page that words keep off. */
export class Obstacles {
  /** Four edges of each box: left, top, right, bottom. */
  private readonly edges: number[] = [];
  /** Stretches of the axis that are not free, begin and end, in the direction of the sweep; the first of `taken` count. */
  private readonly stretches: number[] = [];
  private taken = 0;
  private sweep!: Sweep;

  private readonly area: Box;
  private readonly lines: Lines;
  private readonly keep: Distances;

  constructor(area: Box, lines: Lines, keep: Distances, boxes: readonly Box[]) {
    this.area = area;
    this.lines = lines;
    this.keep = keep;
    for (const box of boxes) this.add(box);
  }

  add({ x, y, w, h }: Box): void {
    this.edges.push(x, y, x + w, y + h);
  }

  /** How far a word must be moved until it is free; `most` where it never is. What is not free is reckoned, not tried. */
  firstFree(sweep: Sweep, over: Over): number {
    this.sweep = sweep;
    this.taken = 0;
    const free = (over === 'anything' || this.within()) && (over !== 'nothing' || this.offLines());
    if (!free) return sweep.most;
    if (over === 'nothing' || over === 'grid') this.offBoxes(over === 'grid' ? 0 : this.keep.other);
    return this.first();
  }

  private within(): boolean {
    const { area, sweep } = this;
    const { x, y, w, h } = area;
    const from = sweep.across ? y : x;
    if (sweep.side < from || sweep.side + sweep.sideSize > from + (sweep.across ? h : w)) return false;
    const low = sweep.across ? x : y;
    this.block(Number.NEGATIVE_INFINITY, low);
    this.block(low + (sweep.across ? w : h) - sweep.size, Number.POSITIVE_INFINITY);
    return true;
  }

  private offLines(): boolean {
    const { lines, keep, sweep } = this;
    for (const line of sweep.across ? lines.level : lines.upright)
      if (sweep.side < line + keep.line && line < sweep.side + sweep.sideSize + keep.line) return false;
    for (const line of sweep.across ? lines.upright : lines.level)
      this.block(line - sweep.size - keep.line, line + keep.line);
    return true;
  }

  private offBoxes(gap: number): void {
    const { edges, sweep } = this;
    const low = sweep.across ? 0 : 1;
    const side = 1 - low;
    for (let at = 0; at < edges.length; at += 4) {
      if (sweep.side >= (edges[at + side + 2] as number) + gap) continue;
      if ((edges[at + side] as number) >= sweep.side + sweep.sideSize + gap) continue;
      this.block((edges[at + low] as number) - sweep.size - gap, (edges[at + low + 2] as number) + gap);
    }
  }

  /** Between two places on the axis, neither included, no word may begin. */
  private block(from: number, to: number): void {
    const { origin, direction, size, least, most } = this.sweep;
    const begin = direction > 0 ? from - origin : origin - size - to;
    const end = direction > 0 ? to - origin : origin - size - from;
    if (end <= least || begin >= most) return;
    this.stretches[this.taken] = begin;
    this.stretches[this.taken + 1] = end;
    this.taken += 2;
  }

  private first(): number {
    const { stretches, taken, sweep } = this;
    let moved = sweep.least;
    for (let at = 0; at < taken && moved < sweep.most; at += 2) {
      const end = stretches[at + 1] as number;
      if (moved <= (stretches[at] as number) || moved >= end) continue;
      moved = Math.min(sweep.most, afterStep(moved, end, sweep.step));
      at = -2;
    }
    return Math.min(moved, sweep.most);
  }
}

/** The first whole step from a place that is not before another. */
function afterStep(from: number, to: number, step: number): number {
  if (to === Number.POSITIVE_INFINITY) return to;
  const next = from + Math.floor((to - from) / step) * step;
  return next >= to ? next : next + step;
}
