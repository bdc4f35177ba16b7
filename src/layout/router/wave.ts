import { cost } from './costs';
import { Estimate } from './estimate';
import type { Meeting } from './family';
import type { Ground, Notes } from './ground';
import type { Path } from './occupancy';
import { joined, type Query, type Start, stepCost, strangersAt } from './query';

/** Where a search ends: before a port of the target, or on the way of one that reaches the same target. */
interface Goal {
  readonly from: number;
  readonly meeting: Meeting | null;
  readonly port: number;
  readonly total: number;
}

/** A way that was found. */
export interface Found {
  readonly path: Path;
  readonly total: number;
}

/** The least cost of joining another: nothing that leads farther than this is looked at once a way is known. */
interface Reach {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly charge: number;
}

/** A search for the cheapest way (A*) over nodes and directions. */
export class Wave {
  private readonly query: Query;
  private readonly limit: number;
  private readonly notes: Notes;
  private readonly turn: number;
  private readonly estimate: Estimate;
  private readonly nearest: Reach;
  private readonly goals: Goal[] = [];
  private readonly joins = new Map<number, Meeting[]>();

  /** @param limit no way that costs more is looked for */
  constructor(query: Query, limit: number) {
    const { notes, grid } = query.ground;
    this.query = query;
    this.limit = limit;
    this.notes = notes;
    this.turn = ++notes.searches;
    notes.heap.clear();
    this.estimate = new Estimate(grid, query.ports);
    this.nearest = reachOf(query.ground, query.joins);
    for (const meeting of query.joins) {
      const node = meeting.path[meeting.at] as number;
      const others = notes.joinable[node] === this.turn ? (this.joins.get(node) ?? []) : [];
      notes.joinable[node] = this.turn;
      this.joins.set(node, [...others, meeting]);
    }
  }

  run(): Found | null {
    const { heap, left } = this.notes;
    this.start();
    while (heap.size > 0) {
      const state = heap.pop();
      if (state >= 0) {
        if (left[state] === this.turn) continue;
        left[state] = this.turn;
        this.expand(state);
      } else {
        const path = this.pathOf(-state - 1);
        // A shared beginning or end may lie across the rest: no arrow crosses itself.
        if (isSimple(path)) return { path, total: (this.goals[-state - 1] as Goal).total };
      }
    }
    return null;
  }

  private start(): void {
    const { starts, forks, ground, net } = this.query;
    for (const { node, direction, charge } of starts) this.move(node, direction, charge, -2);
    forks.forEach((fork, index) => {
      const { path, at, along } = fork;
      const [before, node, after] = [path[at - 1] as number, path[at] as number, path[at + 1] as number];
      // A word stands after the fork: the sooner two ways part, the nearer to the symbol each says which it is.
      const charge = net.labelled ? cost.labelledFork + along / cost.shared : cost.fork + along;
      ground.grid.step.forEach((step, direction) => {
        if (node + step === after || node + step === before) return;
        const turn = node - before === step ? 0 : cost.bend;
        this.move(node, direction, charge + turn + strangersAt(this.query, node, fork.net), -3 - index);
      });
    });
  }

  private expand(state: number): void {
    const { ground, weights } = this.query;
    const { acrossCount, downCount, bendCount } = ground.occupancy;
    const node = state >> 2;
    const direction = state & 3;
    const sofar = this.notes.best[state] as number;
    if (this.notes.joinable[node] === this.turn) this.tryJoin(node, direction, sofar, state);
    const across = acrossCount[node] as number;
    const down = downCount[node] as number;
    const bends = bendCount[node] as number;
    const clash = weights.clash + (weights.history[node] as number);
    const off = ground.grid.offMiddle[node] as number;
    const crossed = (direction & 1) === 0 ? across : down;
    const straight = off + crossed * cost.crossing + (bends > 0 ? bends * clash : 0);
    const turned = cost.bend + off + (across + down + bends) * clash;
    for (let turn = 0; turn < 4; turn++) {
      if (turn !== (direction ^ 2)) this.move(node, turn, sofar + (turn === direction ? straight : turned), state);
    }
  }

  /** Leaves `node` in a direction; `from` is the state before, or below -1 a start. */
  private move(node: number, direction: number, sofar: number, from: number): void {
    const { grid } = this.query.ground;
    const next = node + (grid.step[direction] as number);
    if (next < 0 || next >= grid.blocked.length) return;
    if (direction === 1 && grid.acrossOf[next] === 0) return;
    if (direction === 3 && grid.acrossOf[node] === 0) return;
    const total = sofar + stepCost(this.query, node, next);
    const station = grid.blocked[next] as number;
    if (station === 0) this.reach(next * 4 + direction, total, from);
    else if (station === this.query.net.to + 1) this.arrive(next, direction, total, from);
  }

  private reach(state: number, total: number, from: number): void {
    const { best, parent, reached, left, heap } = this.notes;
    if (reached[state] === this.turn && total >= (best[state] as number)) return;
    const ahead = Math.min(this.estimate.from(state >> 2, state & 3), this.toJoin(state >> 2));
    if (total + ahead > this.limit) return;
    reached[state] = this.turn;
    left[state] = 0;
    best[state] = total;
    parent[state] = from;
    heap.push(total + ahead, state);
  }

  /** What it costs at the least to end on the way of another. */
  private toJoin(node: number): number {
    if (this.joins.size === 0) return Number.POSITIVE_INFINITY;
    const { acrossOf, downOf, xs, ys } = this.query.ground.grid;
    const { left, right, top, bottom, charge } = this.nearest;
    const x = xs[acrossOf[node] as number] as number;
    const y = ys[downOf[node] as number] as number;
    return Math.max(0, left - x, x - right) + Math.max(0, top - y, y - bottom) + charge;
  }

  private arrive(node: number, direction: number, total: number, from: number): void {
    for (const port of this.query.ports)
      if (port.node === node && port.direction === direction)
        this.finish({ from, meeting: null, port: node, total: total + port.dock + port.habit });
  }

  private finish(goal: Goal): void {
    this.goals.push(goal);
    this.notes.heap.push(goal.total, -this.goals.length);
  }

  private tryJoin(node: number, direction: number, sofar: number, from: number): void {
    for (const meeting of this.joins.get(node) ?? []) {
      const total = joined(this.query, meeting, direction, sofar);
      if (total !== undefined) this.finish({ from, meeting, port: -1, total });
    }
  }

  private pathOf(index: number): Path {
    const { from, meeting, port } = this.goals[index] as Goal;
    const nodes: number[] = port >= 0 ? [port] : [];
    let state = from;
    for (; state >= 0; state = this.notes.parent[state] as number) nodes.push(state >> 2);
    nodes.reverse();
    return [
      ...this.headOf(state, nodes[0] as number),
      ...nodes,
      ...(meeting ? meeting.path.slice(meeting.at + 1) : []),
    ];
  }

  /** The part before the first searched node: a port of the source, or the shared beginning of a fork. */
  private headOf(start: number, first: number): Path {
    const fork = this.query.forks[-3 - start];
    if (fork) return fork.path.slice(0, fork.at + 1);
    const { step } = this.query.ground.grid;
    const begin = this.query.starts.find(({ node, direction }) => node + (step[direction] as number) === first);
    return [(begin as Start).node];
  }
}

function isSimple(path: Path): boolean {
  return new Set(path).size === path.length;
}

function reachOf({ grid }: Ground, joins: readonly Meeting[]): Reach {
  const reach = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity, charge: Infinity };
  for (const { path, at, along } of joins) {
    const node = path[at] as number;
    const [x, y] = [grid.xs[grid.acrossOf[node] as number] as number, grid.ys[grid.downOf[node] as number] as number];
    reach.left = Math.min(reach.left, x);
    reach.right = Math.max(reach.right, x);
    reach.top = Math.min(reach.top, y);
    reach.bottom = Math.max(reach.bottom, y);
    reach.charge = Math.min(reach.charge, along + cost.join);
  }
  return reach;
}
