import { Estimate } from './estimate';
import { type Grid, portNode, sides } from './grid';
import type { Ground, Weights } from './ground';
import { Heap } from './heap';
import { edgeBetween, type Occupancy, type Path } from './occupancy';
import type { Net, RouteTask, Side, Station } from './task';

/** Costs in nominal mm. A crossing weighs more than a detour through a cell, less than a walk around the page. */
const cost = { bend: 9, crossing: 16, shared: 0.3, join: 2, fork: 6, labelledFork: 600, ownPiece: 16 };

/** Finds the cheapest way of one net, given where the others run. */
export function search(ground: Ground, weights: Weights, net: number): Path | null {
  const one = new Search(ground, weights, net);
  const path = one.run();
  ground.settled[net] = one.costs.found - one.costs.least < settledWithin;
  return path;
}

/** Charges for lanes off their middle add up to less than this. */
const settledWithin = 0.8;

/** Where a search ends: before the port of the target, or on the way of one that reaches the same target. */
interface Goal {
  readonly from: number;
  readonly join: JoinPoint | null;
  readonly port: number;
  readonly total: number;
}

interface JoinPoint {
  readonly net: number;
  readonly at: number;
}

class Search {
  /** What the way costs that was found, and what it would cost at the least if nothing stood in it. */
  readonly costs = { found: Number.POSITIVE_INFINITY, least: Number.POSITIVE_INFINITY };
  private readonly ground: Ground;
  private readonly turn: number;
  private readonly heap = new Heap();
  private readonly step: readonly number[];
  private readonly net: Net;
  private readonly source: Station;
  private readonly target: Station;
  private readonly goals: Goal[] = [];
  private readonly forks: JoinPoint[] = [];
  private readonly joins = new Map<number, JoinPoint[]>();
  private readonly task: RouteTask;
  private readonly grid: Grid;
  private readonly occupancy: Occupancy;
  private readonly weights: Weights;
  private readonly estimate: Estimate;

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
    this.ground = ground;
    ground.searches += 1;
    this.turn = ground.searches;
    this.findFamily(net);
    this.estimate = new Estimate(grid, this.net, this.target, cost.bend, this.joins.size > 0 ? 0.6 : 1);
  }

  run(): Path | null {
    this.start();
    this.costs.least = this.heap.least();
    for (;;) {
      const state = this.heap.pop();
      if (state === undefined) return null;
      if (state >= 0) this.expand(state);
      else {
        const path = this.pathOf(-state - 1);
        // A shared beginning or end may lie across the rest: no arrow crosses itself.
        if (isSimple(path)) {
          this.costs.found = this.goals[-state - 1]?.total ?? Number.POSITIVE_INFINITY;
          return path;
        }
      }
    }
  }

  /** Paths that leave the same symbol may be forked from, paths that reach the same symbol may be joined. */
  private findFamily(self: number): void {
    if (this.net.join) return;
    this.occupancy.paths.forEach((path, other) => {
      const net = this.task.nets[other] as Net;
      if (!path || other === self || net.join) return;
      if (net.to === this.net.to) this.addJoins(path, other, net.labelled);
      if (net.from === this.net.from && net.to !== this.net.to) this.addForks(path, other, net.labelled);
    });
  }

  /** Nobody joins where the other leaves its symbol: there stands its word, and the two would be taken for one. */
  private addJoins(path: Path, other: number, labelled: boolean): void {
    const exit = labelled ? cost.ownPiece * cost.shared : 0;
    for (let at = path.length - 2; at > 0; at--) {
      if (this.alongCost(path, 0, at) < exit && isLevel(path, at)) break;
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
    const { left, best } = this.ground;
    if (left[state] === this.turn) return;
    left[state] = this.turn;
    const node = state >> 2;
    const direction = state & 3;
    const sofar = best[state] as number;
    if (this.joins.size > 0) this.tryJoin(node, direction, sofar, state);
    for (let turn = 0; turn < 4; turn++) {
      if (turn !== (direction ^ 2)) this.move(node, turn, sofar + this.passCost(node, direction, turn), state);
    }
  }

  /** Leaves `node` in a direction; `from` is the state before, or below -1 a start. */
  private move(node: number, direction: number, sofar: number, from: number): void {
    const { nx, ny, acrossOf, blocked } = this.grid;
    const next = node + (this.step[direction] as number);
    if (next < 0 || next >= nx * ny) return;
    if (direction === 1 && acrossOf[next] === 0) return;
    if (direction === 3 && acrossOf[node] === 0) return;
    const total = sofar + this.edgeCost(node, next);
    const station = blocked[next] as number;
    if (station === 0) this.reach(next * 4 + direction, total, from);
    else if (station === this.net.to + 1) this.arrive(next, direction, total, from);
  }

  private reach(state: number, total: number, from: number): void {
    const { best, parent, reached, left } = this.ground;
    if (reached[state] === this.turn && total >= (best[state] as number)) return;
    reached[state] = this.turn;
    left[state] = 0;
    best[state] = total;
    parent[state] = from;
    this.heap.push(total + this.estimate.from(state >> 2, state & 3), state);
  }

  private arrive(port: number, direction: number, total: number, from: number): void {
    const side = sides[direction ^ 2] as Side;
    const charge = this.target.in[side];
    if (charge === undefined || port !== portNode(this.grid, this.target, side)) return;
    this.finish(total + charge + this.net.entry[side], { from, join: null, port });
  }

  private finish(total: number, goal: Omit<Goal, 'total'>): void {
    this.goals.push({ ...goal, total });
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
    const { acrossCount, downCount, bendCount } = this.occupancy;
    const [across, down, bends] = [acrossCount[node] as number, downCount[node] as number, bendCount[node] as number];
    const off = this.grid.offMiddle[node] as number;
    if (direction !== turn) return cost.bend + off + (across + down + bends) * this.clashAt(node);
    const crossed = direction % 2 === 0 ? across : down;
    return off + crossed * cost.crossing + (bends > 0 ? bends * this.clashAt(node) : 0);
  }

  private clashAt(node: number): number {
    return this.weights.clash + (this.weights.history[node] as number);
  }

  private edgeCost(node: number, next: number): number {
    const others = this.occupancy.onEdgeCount[edgeBetween(this.grid, node, next)] as number;
    return this.lengthOf(node, next) + (others > 0 ? others * this.clashAt(next) : 0);
  }

  private lengthOf(node: number, next: number): number {
    const { acrossOf, downOf, xs, ys } = this.grid;
    const across = (xs[acrossOf[node] as number] as number) - (xs[acrossOf[next] as number] as number);
    const down = (ys[downOf[node] as number] as number) - (ys[downOf[next] as number] as number);
    return Math.abs(across) + Math.abs(down);
  }

  private pathOf(index: number): Path {
    const goal = this.goals[index] as Goal;
    const nodes: number[] = goal.port >= 0 ? [goal.port] : [];
    let state = goal.from;
    while (state >= 0) {
      nodes.push(state >> 2);
      state = this.ground.parent[state] as number;
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

function isSimple(path: Path): boolean {
  return new Set(path).size === path.length;
}

/** Whether a path has not turned before one of its places. */
function isLevel(path: Path, at: number): boolean {
  return (path[at] as number) - (path[0] as number) === ((path[1] as number) - (path[0] as number)) * at;
}
