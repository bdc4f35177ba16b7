import { type Grid, laneCharge, portNode, sides } from './grid';
import { Heap } from './heap';
import { bend, edgeBetween, type Occupancy, type Path, straightAcross, straightDown } from './occupancy';
import type { Net, RouteTask, Side, Station } from './task';

/** Costs in nominal mm. A crossing weighs more than a detour through a cell, less than a walk around the page. */
const cost = { bend: 9, crossing: 16, shared: 0.3, join: 2, fork: 6, labelledFork: 600, ownPiece: 16 };

export interface Weights {
  /** What running on or touching another arrow costs in this round. */
  readonly clash: number;
  /** What it has cost in the rounds before, by node. */
  readonly history: Float64Array;
}

/** A page being routed: what is asked, where everybody runs, and memory that all its searches share. */
export interface Ground {
  readonly task: RouteTask;
  readonly grid: Grid;
  readonly occupancy: Occupancy;
  readonly best: Float64Array;
  readonly parent: Int32Array;
}

export function makeGround(task: RouteTask, grid: Grid, occupancy: Occupancy): Ground {
  const states = grid.nx * grid.ny * 4;
  return { task, grid, occupancy, best: new Float64Array(states), parent: new Int32Array(states) };
}

/** Finds the cheapest way of one net, given where the others run. */
export function search(ground: Ground, weights: Weights, net: number): Path | null {
  return new Search(ground, weights, net).run();
}

interface JoinPoint {
  readonly net: number;
  readonly at: number;
}

class Search {
  private readonly best: Float64Array;
  private readonly parent: Int32Array;
  private readonly heap = new Heap();
  private readonly step: readonly number[];
  private readonly net: Net;
  private readonly source: Station;
  private readonly target: Station;
  private readonly goals: { from: number; join: JoinPoint | null; port: number }[] = [];
  private readonly forks: JoinPoint[] = [];
  private readonly joins = new Map<number, JoinPoint[]>();
  private readonly task: RouteTask;
  private readonly grid: Grid;
  private readonly occupancy: Occupancy;
  private readonly weights: Weights;
  private readonly aim: { x: number; y: number };

  constructor(ground: Ground, weights: Weights, net: number) {
    const { task, grid, occupancy } = ground;
    this.task = task;
    this.grid = grid;
    this.occupancy = occupancy;
    this.weights = weights;
    this.net = task.nets[net] as Net;
    this.source = task.stations[this.net.from] as Station;
    this.target = task.stations[this.net.to] as Station;
    this.step = [-grid.nx, 1, grid.nx, -1];
    this.best = ground.best.fill(Number.POSITIVE_INFINITY);
    this.parent = ground.parent;
    const middle = portNode(grid, this.target, 'top');
    this.aim = { x: grid.xs[middle % grid.nx] ?? 0, y: grid.ys[Math.floor(middle / grid.nx)] ?? 0 };
    this.findFamily(net);
  }

  run(): Path | null {
    this.start();
    for (;;) {
      const state = this.heap.pop();
      if (state === undefined) return null;
      if (state >= 0) this.expand(state);
      else {
        const path = this.pathOf(-state - 1);
        // A shared beginning or end may lie across the rest: no arrow crosses itself.
        if (new Set(path).size === path.length) return path;
      }
    }
  }

  /** Paths that leave the same symbol may be forked from, paths that reach the same symbol may be joined. */
  private findFamily(self: number): void {
    if (this.net.join) return;
    this.occupancy.paths.forEach((path, other) => {
      const net = this.task.nets[other] as Net;
      if (!path || other === self || net.join) return;
      if (net.to === this.net.to) this.addJoins(path, other);
      if (net.from === this.net.from && net.to !== this.net.to) this.addForks(path, other, net.labelled);
    });
  }

  private addJoins(path: Path, other: number): void {
    for (let at = path.length - 2; at > 0; at--) {
      if (!this.sharedOnlyBy(path, at, (net) => net.to === this.net.to)) break;
      const node = path[at] as number;
      this.joins.set(node, [...(this.joins.get(node) ?? []), { net: other, at }]);
    }
  }

  /** The other must keep a piece of its own, for its word. */
  private addForks(path: Path, other: number, labelled: boolean): void {
    for (let at = 1; at < path.length - 1; at++) {
      if (labelled && this.alongCost(path, at, path.length - 1) < cost.shared * cost.ownPiece) break;
      if (!this.sharedOnlyBy(path, at - 1, (net) => net.from === this.net.from)) break;
      this.forks.push({ net: other, at });
    }
  }

  private sharedOnlyBy(path: Path, at: number, mine: (net: Net) => boolean): boolean {
    const edge = edgeBetween(this.grid, path[at] as number, path[at + 1] as number);
    return this.occupancy.onEdge(edge).every((one) => mine(this.task.nets[one] as Net));
  }

  private start(): void {
    sides.forEach((side, direction) => {
      const charge = this.source.out[side];
      if (charge === undefined) return;
      const node = portNode(this.grid, this.source, side);
      this.move(node, direction, charge + this.net.exit[side], -2);
    });
    this.forks.forEach((fork, index) => {
      const path = this.occupancy.paths[fork.net] as Path;
      const [before, node, after] = [path[fork.at - 1] as number, path[fork.at] as number, path[fork.at + 1] as number];
      const along = this.alongCost(path, 0, fork.at);
      // A word stands after the fork: the sooner two ways part, the nearer to the symbol each says which it is.
      const charge = this.net.labelled ? cost.labelledFork + along / cost.shared : cost.fork + along;
      this.step.forEach((step, direction) => {
        if (node + step === after || node + step === before) return;
        const turn = node - before === step ? 0 : cost.bend;
        this.move(node, direction, charge + turn + this.strangersAt(node, fork.net), -3 - index);
      });
    });
  }

  /** What it costs to run along with a member of the family. */
  private alongCost(path: Path, from: number, to: number): number {
    let length = 0;
    for (let at = from; at < to; at++) length += this.lengthOf(path[at] as number, path[at + 1] as number);
    return length * cost.shared;
  }

  private strangersAt(node: number, friend: number): number {
    const strangers = this.occupancy.atNode(node).filter((visit) => visit.net !== friend && !this.isFamily(visit.net));
    return strangers.length * this.weights.clash;
  }

  private isFamily(other: number): boolean {
    const net = this.task.nets[other] as Net;
    return !net.join && (net.from === this.net.from || net.to === this.net.to);
  }

  private expand(state: number): void {
    const node = state >> 2;
    const direction = state & 3;
    const sofar = this.best[state] as number;
    this.tryJoin(node, direction, sofar, state);
    for (let turn = 0; turn < 4; turn++) {
      if (turn === (direction + 2) % 4) continue;
      this.move(node, turn, sofar + this.passCost(node, direction, turn), state);
    }
  }

  /** Leaves `node` in a direction; `from` is the state before, or below -1 a start. */
  private move(node: number, direction: number, sofar: number, from: number): void {
    const next = node + (this.step[direction] as number);
    const { nx, ny } = this.grid;
    const x = node % nx;
    if (next < 0 || next >= nx * ny || (direction === 1 && x === nx - 1) || (direction === 3 && x === 0)) return;
    const total = sofar + this.edgeCost(node, next);
    const station = this.grid.blocked[next] as number;
    if (station === 0) {
      const reached = next * 4 + direction;
      if (total >= (this.best[reached] as number)) return;
      this.best[reached] = total;
      this.parent[reached] = from;
      this.heap.push(total + this.distance(next), reached);
      return;
    }
    const side = sides[(direction + 2) % 4] as Side;
    const charge = this.target.in[side];
    if (station !== this.net.to + 1 || charge === undefined || next !== portNode(this.grid, this.target, side)) return;
    this.finish(total + charge + this.net.entry[side], { from, join: null, port: next });
  }

  private finish(total: number, goal: { from: number; join: JoinPoint | null; port: number }): void {
    this.goals.push(goal);
    this.heap.push(total, -this.goals.length);
  }

  private tryJoin(node: number, direction: number, sofar: number, state: number): void {
    for (const join of this.joins.get(node) ?? []) {
      const path = this.occupancy.paths[join.net] as Path;
      const after = path[join.at + 1] as number;
      const before = path[join.at - 1] as number;
      const came = node - (this.step[direction] as number);
      if (came === after || came === before) continue;
      const turn = after - node === this.step[direction] ? 0 : cost.bend;
      const along = this.alongCost(path, join.at, path.length - 1);
      this.finish(sofar + turn + along + cost.join + this.strangersAt(node, join.net), { from: state, join, port: -1 });
    }
  }

  private passCost(node: number, direction: number, turn: number): number {
    const bends = direction !== turn;
    let total = (bends ? cost.bend : 0) + laneCharge(this.grid, node);
    for (const visit of this.occupancy.atNode(node)) {
      if (bends || visit.passing === bend) total += this.weights.clash + (this.weights.history[node] as number);
      else if (visit.passing === (direction % 2 === 0 ? straightAcross : straightDown)) total += cost.crossing;
    }
    return total;
  }

  private edgeCost(node: number, next: number): number {
    const others = this.occupancy.onEdge(edgeBetween(this.grid, node, next)).length;
    const clash = others === 0 ? 0 : others * (this.weights.clash + (this.weights.history[next] as number));
    return this.lengthOf(node, next) + clash;
  }

  private lengthOf(node: number, next: number): number {
    const { nx, xs, ys } = this.grid;
    const across = (xs[node % nx] as number) - (xs[next % nx] as number);
    const down = (ys[Math.floor(node / nx)] as number) - (ys[Math.floor(next / nx)] as number);
    return Math.abs(across) + Math.abs(down);
  }

  private distance(node: number): number {
    const { nx, xs, ys } = this.grid;
    const across = Math.abs((xs[node % nx] as number) - this.aim.x);
    const down = Math.abs((ys[Math.floor(node / nx)] as number) - this.aim.y);
    return 0.85 * Math.max(0, across + down - 14);
  }

  private pathOf(index: number): Path {
    const goal = this.goals[index] as { from: number; join: JoinPoint | null; port: number };
    const nodes: number[] = goal.port >= 0 ? [goal.port] : [];
    let state = goal.from;
    while (state >= 0) {
      nodes.push(state >> 2);
      state = this.parent[state] as number;
    }
    nodes.reverse();
    const tail = goal.join ? (this.occupancy.paths[goal.join.net] as Path).slice(goal.join.at + 1) : [];
    return [...this.headOf(state, nodes[0] as number), ...nodes, ...tail];
  }

  /** The part before the first searched node: a port of the source, or the shared beginning of a fork. */
  private headOf(start: number, first: number): Path {
    if (start <= -3) {
      const fork = this.forks[-3 - start] as JoinPoint;
      return (this.occupancy.paths[fork.net] as Path).slice(0, fork.at + 1);
    }
    const step = this.step.findIndex((one, direction) => {
      const side = sides[direction] as Side;
      return portNode(this.grid, this.source, side) + one === first && this.source.out[side] !== undefined;
    });
    return [first - (this.step[step] as number)];
  }
}
