import { cost } from './costs';
import { isFreeAcross, isFreeDown, type Plane } from './plane';
import { type Dock, directionOf, type Priced } from './way';

/** All ways from one side to one other with so many bends, and what they cost at the least. */
export interface Kind {
  readonly start: Dock;
  readonly goal: Dock;
  readonly bends: number;
  /** What a way costs more that runs level over no line between columns before it turns again. */
  readonly straight: number;
  readonly least: number;
  /** The shortest that a way can be, nominal mm. */
  readonly shortest: number;
  /** All that are no more longer than the shortest than `detour`, the cheapest first. */
  ways: readonly Priced[];
  detour: number;
}

/** Makes the ways between two docks that are not too long. */
export class Maker {
  private readonly made: Priced[] = [];
  private readonly plane: Plane;
  private readonly kind: Kind;
  private readonly start: Dock;
  private readonly goal: Dock;
  private readonly upright: boolean;
  /** mm that a way may be longer than the shortest. */
  private readonly detour: number;

  constructor(plane: Plane, kind: Kind, detour: number) {
    this.plane = plane;
    this.kind = kind;
    this.start = kind.start;
    this.goal = kind.goal;
    this.upright = kind.start.direction % 2 === 0;
    this.detour = detour;
  }

  make(): readonly Priced[] {
    const { start, goal, upright } = this;
    const { bends } = this.kind;
    const begin = upright ? [start.y, start.x] : [start.x, start.y];
    const end = upright === (bends % 2 === 0) ? [goal.x, goal.y] : [goal.y, goal.x];
    if (bends < 2) this.add(bends === 0 ? [...begin, end[1] as number] : [...begin, ...end]);
    else if (bends === 2) for (const at of this.linesFor(upright, true, true)) this.add([...begin, at, ...end]);
    else if (bends === 3) this.addTriples(begin, end);
    else this.addQuadruples(begin, end);
    return this.made.length < 2 ? this.made : this.made.sort((a, b) => a.base - b.base);
  }

  private addTriples(begin: readonly number[], end: readonly number[]): void {
    const { upright } = this;
    const seconds = this.linesFor(!upright, false, true);
    for (const one of this.linesFor(upright, true, false)) {
      const left = this.detour - this.aside(upright, one);
      for (const two of seconds) if (this.aside(!upright, two) <= left) this.add([...begin, one, two, ...end]);
    }
  }

  /** Only those that turn soon after the start and shortly before the goal. */
  private addQuadruples(begin: readonly number[], end: readonly number[]): void {
    const { upright } = this;
    const near = (lines: readonly number[], place: number) => lines.filter((line) => Math.abs(line - place) === 1);
    const firsts = near(this.linesFor(upright, true, false), begin[0] as number);
    const seconds = near(this.linesFor(upright, false, true), end[1] as number);
    for (const at of this.linesFor(!upright, false, false))
      for (const one of firsts) for (const two of seconds) if (one !== two) this.add([...begin, one, at, two, ...end]);
  }

  /** Lines where a way may turn: ahead of the start, before the goal, with nothing in between, not too far aside. */
  private linesFor(down: boolean, ahead: boolean, before: boolean): number[] {
    const { start, goal, plane } = this;
    const from = down ? start.y : start.x;
    const to = down ? goal.y : goal.x;
    const open = down ? plane.openDown : plane.openAcross;
    const lines: number[] = [];
    for (let line = 0; line < (down ? plane.grid.ny : plane.grid.nx); line++) {
      if (this.kind.bends > 2 && open[line] === 0) continue;
      if (this.aside(down, line) > this.detour) continue;
      if (ahead && ((line - from) * signOf(start.direction) <= 0 || !this.isClear(down, start, from, line))) continue;
      if (before && ((to - line) * signOf(goal.direction) <= 0 || !this.isClear(down, goal, to, line))) continue;
      lines.push(line);
    }
    return lines;
  }

  /** Whether a dock and a line see each other. */
  private isClear(down: boolean, { x, y }: Dock, from: number, to: number): boolean {
    const [low, high] = from < to ? [from + 1, to] : [to, from - 1];
    return down ? isFreeDown(this.plane, x, low, high) : isFreeAcross(this.plane, y, low, high);
  }

  /** mm that a line costs which does not lie between start and goal. */
  private aside(down: boolean, line: number): number {
    const { start, goal, plane } = this;
    const places = down ? plane.grid.ys : plane.grid.xs;
    const a = places[down ? start.y : start.x] as number;
    const b = places[down ? goal.y : goal.x] as number;
    const place = places[line] as number;
    return 2 * Math.max(0, Math.min(a, b) - place, place - Math.max(a, b));
  }

  /** Adds a way unless something stands in it, a run of it leads nowhere, or it meets itself. */
  private add(lines: readonly number[]): void {
    const { start, goal, upright, plane } = this;
    const runs = lines.length - 2;
    for (let run = 0; run < runs; run++) if (!this.isFree(lines, run, run === runs - 1)) return;
    const way = { upright, lines };
    if (directionOf(way, 0) !== start.direction || directionOf(way, runs - 1) !== goal.direction) return;
    if (runs > 3 && meetsItself(lines)) return;
    let [length, first] = [0, 0];
    for (let run = 0; run < runs; run++) {
      const places = upright === ((run & 1) === 0) ? plane.grid.ys : plane.grid.xs;
      length += Math.abs((places[lines[run + 2] as number] as number) - (places[lines[run] as number] as number));
      if (run === 0) first = length;
    }
    const base = start.charge + goal.charge + (runs - 1) * cost.bend + length + this.straightPrice(lines);
    const [even, odd] = [boundsOf(lines, 0), boundsOf(lines, 1)];
    const [x, y] = upright ? [odd, even] : [even, odd];
    const box = { left: x.low, right: x.high, top: y.low, bottom: y.high };
    this.made.push({ upright, lines, start, goal, base, first, length, ...box });
  }

  private straightPrice(lines: readonly number[]): number {
    const { straight, bends } = this.kind;
    if (straight === 0) return 0;
    const isOver = bends > 1 && columnAt(lines[1] as number) !== columnAt(lines[3] as number);
    return isOver ? 0 : straight;
  }

  private isFree(lines: readonly number[], run: number, last: boolean): boolean {
    const from = lines[run] as number;
    const to = lines[run + 2] as number;
    if (from === to) return false;
    const line = lines[run + 1] as number;
    const before = last ? 1 : 0;
    const [low, high] = from < to ? [from + 1, to - before] : [to + before, from - 1];
    return this.upright === ((run & 1) === 0)
      ? isFreeDown(this.plane, line, low, high)
      : isFreeAcross(this.plane, line, low, high);
  }
}

/** A column has three lines: those of its gutters, and its middle. */
function columnAt(line: number): number {
  return Math.floor(line / 3);
}

function boundsOf(lines: readonly number[], first: number): { low: number; high: number } {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let at = first; at < lines.length; at += 2) {
    const line = lines[at] as number;
    if (line < low) low = line;
    if (line > high) high = line;
  }
  return { low, high };
}

function signOf(direction: number): number {
  return direction === 1 || direction === 2 ? 1 : -1;
}

/** Whether two runs of a way that do not follow each other touch. */
function meetsItself(lines: readonly number[]): boolean {
  for (let one = 0; one + 2 < lines.length; one++) {
    for (let two = one + 2; two + 2 < lines.length; two++) {
      const alike = (two - one) % 2 === 0;
      const [line, from, to] = [lines[two + 1] as number, lines[two] as number, lines[two + 2] as number];
      if (alike) {
        if (
          line === lines[one + 1] &&
          Math.max(Math.min(from, to), lowOf(lines, one)) <= Math.min(Math.max(from, to), highOf(lines, one))
        )
          return true;
      } else if (
        line >= lowOf(lines, one) &&
        line <= highOf(lines, one) &&
        (lines[one + 1] as number) >= Math.min(from, to) &&
        (lines[one + 1] as number) <= Math.max(from, to)
      )
        return true;
    }
  }
  return false;
}

function lowOf(lines: readonly number[], run: number): number {
  return Math.min(lines[run] as number, lines[run + 2] as number);
}

function highOf(lines: readonly number[], run: number): number {
  return Math.max(lines[run] as number, lines[run + 2] as number);
}
