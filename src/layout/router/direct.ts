import { cost, edgePenalty, straightPenalty, turnPenalty } from './cost';
import type { Ground } from './ground';
import type { Path } from './occupancy';
import { bendsTo, type Port } from './ports';

/** The best way of at most two bends. */
export interface Direct {
  readonly path: Path | null;
  /** Infinite when there is none. */
  readonly cost: number;
  /** What the cheapest way would cost if nothing stood in it. */
  readonly least: number;
  /** No way of any other shape costs less than this. */
  readonly open: number;
}

/** A way out and a way in, with what the simplest line between them costs. */
interface Pair {
  readonly exit: Port;
  readonly entry: Port;
  readonly bends: number;
  readonly least: number;
  /** With what those add that run at its ends already. */
  readonly bound: number;
}

/** Costs that differ by less are the same. */
export const tolerance = 1e-6;

/**
 * Most arrows run straight, or with one or two bends: those ways are few, so each is looked at. For two sides, a way
 * of another shape has two bends more; only when that could be cheaper is a search needed.
 */
export function directWay(ground: Ground, exits: readonly Port[], entries: readonly Port[]): Direct {
  const pairs = pairsOf(ground, exits, entries);
  const tracer = new Tracer(ground);
  let open = Number.POSITIVE_INFINITY;
  for (const pair of pairs) {
    if (pair.bound >= tracer.cost - tolerance) {
      open = Math.min(open, pair.bound);
      break;
    }
    const tried = pair.bends <= 2;
    if (tried) tracer.tryPair(pair);
    open = Math.min(open, pair.bound + (tried ? 2 * cost.bend : 0));
  }
  return { path: tracer.path(), cost: tracer.cost, least: leastOf(pairs), open };
}

function leastOf(pairs: readonly Pair[]): number {
  return pairs.reduce((least, pair) => Math.min(least, pair.least), Number.POSITIVE_INFINITY);
}

/** The cheapest first. */
function pairsOf(ground: Ground, exits: readonly Port[], entries: readonly Port[]): Pair[] {
  const pairs: Pair[] = [];
  for (const exit of exits) {
    for (const entry of entries) {
      const [dx, dy] = [entry.x - exit.x, entry.y - exit.y];
      const bends = bendsTo(dx, dy, exit.direction, entry.direction);
      const around = bends === 2 && exit.direction !== entry.direction ? beyond(ground, exit, entry) : 0;
      const least = exit.charge + entry.charge + bends * cost.bend + Math.abs(dx) + Math.abs(dy) + around;
      // Neighbours may share the node between them: its toll counts once.
      const bound = least + exit.toll + entry.edgeToll;
      let at = pairs.length;
      while (at > 0 && (pairs[at - 1] as Pair).bound > bound) at--;
      pairs.splice(at, 0, { exit, entry, bends, least, bound });
    }
  }
  return pairs;
}

/** A way that turns back runs at least one lane farther than either end; mm there and back, beyond the direct way. */
function beyond({ grid }: Ground, exit: Port, entry: Port): number {
  const upright = (exit.direction & 1) === 0;
  const on = exit.direction === 1 || exit.direction === 2 ? 1 : -1;
  const [lanes, of] = upright ? [grid.ys, grid.downOf] : [grid.xs, grid.acrossOf];
  const [a, b] = [of[exit.node] as number, of[entry.node] as number];
  const outer = on > 0 ? Math.max(a, b) : Math.min(a, b);
  const next = lanes[outer + on];
  return next === undefined ? Number.POSITIVE_INFINITY : 2 * Math.abs(next - (lanes[outer] as number));
}

/** Follows ways run by run, and keeps the cheapest. */
class Tracer {
  cost = Number.POSITIVE_INFINITY;
  private start = -1;
  private readonly directions = new Int32Array(3);
  private readonly lengths = new Int32Array(3);
  private best: number[] = [];
  private readonly ground: Ground;

  constructor(ground: Ground) {
    this.ground = ground;
  }

  tryPair(pair: Pair): void {
    const { grid } = this.ground;
    const { exit, entry, bends, least } = pair;
    const across = (grid.acrossOf[entry.node] as number) - (grid.acrossOf[exit.node] as number);
    const down = (grid.downOf[entry.node] as number) - (grid.downOf[exit.node] as number);
    const upright = (exit.direction & 1) === 0;
    if (bends === 0) {
      this.run(0, exit.direction, upright ? down : across);
      this.follow(pair, 1, least);
    } else if (bends === 1) {
      // Level with its end, a port that looks aside has no such way.
      if (across === 0 || down === 0) return;
      this.run(0, exit.direction, upright ? down : across);
      this.run(1, entry.direction, upright ? across : down);
      this.follow(pair, 2, least);
    } else if (exit.direction === entry.direction) this.tryMiddles(pair, across, down);
    else this.tryArounds(pair, across, down);
  }

  /** On, aside, on: in every lane between the two, the middles of gutters first, the nearest to the start first. */
  private tryMiddles(pair: Pair, across: number, down: number): void {
    const { grid } = this.ground;
    const { exit, least } = pair;
    const upright = (exit.direction & 1) === 0;
    const [ahead, aside] = upright ? [down, across] : [across, down];
    const sign = ahead > 0 ? 1 : -1;
    const from = (upright ? grid.downOf[exit.node] : grid.acrossOf[exit.node]) as number;
    for (const middle of [true, false]) {
      for (let gone = 1; gone < Math.abs(ahead) && least < this.cost - tolerance; gone++) {
        const lane = from + sign * gone;
        if (middle !== (upright ? grid.middleDown[lane] === 1 : grid.offMiddle[lane] === 0)) continue;
        this.run(0, exit.direction, gone);
        this.run(1, asideOf(upright, aside), aside);
        this.run(2, exit.direction, Math.abs(ahead) - gone);
        this.follow(pair, 3, least);
      }
    }
  }

  /** On beyond both, aside, and back: one lane farther each time. */
  private tryArounds(pair: Pair, across: number, down: number): void {
    const { grid } = this.ground;
    const { exit, entry, least } = pair;
    const upright = (exit.direction & 1) === 0;
    const on = exit.direction === 1 || exit.direction === 2 ? 1 : -1;
    const [lanes, of] = upright ? [grid.ys, grid.downOf] : [grid.xs, grid.acrossOf];
    const [a, b] = [of[exit.node] as number, of[entry.node] as number];
    const aside = upright ? across : down;
    const outer = on > 0 ? Math.max(a, b) : Math.min(a, b);
    const first = lanes[outer + on] as number;
    for (let lane = outer + on; lane >= 0 && lane < lanes.length; lane += on) {
      const base = least + 2 * Math.abs((lanes[lane] as number) - first);
      if (base >= this.cost - tolerance) return;
      this.run(0, exit.direction, lane - a);
      this.run(1, asideOf(upright, aside), aside);
      this.run(2, entry.direction, lane - b);
      this.follow(pair, 3, base);
    }
  }

  private run(at: number, direction: number, length: number): void {
    this.directions[at] = direction;
    this.lengths[at] = Math.abs(length);
  }

  /** @param base what the way costs if nothing stands in it */
  private follow({ exit, entry }: Pair, runs: number, base: number): void {
    const { ground, directions, lengths } = this;
    const { blocked } = ground.board;
    const most = this.cost - tolerance;
    let total = base;
    let node = exit.node;
    for (let at = 0; at < runs; at++) {
      const direction = directions[at] as number;
      const step = ground.step[direction] as number;
      for (let left = lengths[at] as number; left > 0; left--) {
        if (node !== exit.node) {
          const turns = left === lengths[at];
          total += turns ? turnPenalty(ground, node) : straightPenalty(ground, node, direction);
        }
        const next = node + step;
        total += edgePenalty(ground, node, next);
        if (total >= most) return;
        if (blocked[next] !== 0 && (next !== entry.node || left > 1 || at < runs - 1)) return;
        node = next;
      }
    }
    this.cost = total;
    this.start = exit.node;
    this.best = [];
    for (let at = 0; at < runs; at++) this.best.push(directions[at] as number, lengths[at] as number);
  }

  path(): Path | null {
    if (this.start < 0) return null;
    const nodes = [this.start];
    let node = this.start;
    for (let at = 0; at < this.best.length; at += 2) {
      const step = this.ground.step[this.best[at] as number] as number;
      for (let left = this.best[at + 1] as number; left > 0; left--) {
        node += step;
        nodes.push(node);
      }
    }
    return nodes;
  }
}

function asideOf(upright: boolean, aside: number): number {
  if (upright) return aside > 0 ? 1 : 3;
  return aside > 0 ? 2 : 0;
}
