import { nextSearch } from './board';
import { cost, edgePenalty, lengthOf, straightPenalty, turnPenalty } from './cost';
import { directWay, tolerance } from './direct';
import { Estimate } from './estimate';
import { type Family, familyOf, type Meeting } from './family';
import type { Ground, Laid } from './ground';
import { Heap } from './heap';
import type { Path } from './occupancy';
import { entriesOf, exitsOf, type Port } from './ports';
import type { Net, Station } from './task';

/** Charges for lanes off their middle add up to less than this. */
const settledWithin = 0.8;

/** Finds the cheapest way of one net, given where the others run. */
export function search(ground: Ground, net: number): Path | null {
  const { nets, stations } = ground.task;
  const one = nets[net] as Net;
  const exits = exitsOf(ground, one, stations[one.from] as Station);
  const entries = entriesOf(ground, one, stations[one.to] as Station);
  const direct = directWay(ground, exits, entries);
  const family = familyOf(ground, net, exits, entries);
  let found: Found = direct;
  if (Math.min(direct.open, family.least) < direct.cost - tolerance) {
    found = new Search(ground, net, exits, entries, family).run(direct.cost - tolerance) ?? direct;
  }
  const laid = ground.history[net] as Laid;
  laid.settled = found.cost - Math.min(direct.least, family.least) < settledWithin;
  return found.path;
}

interface Found {
  readonly path: Path | null;
  readonly cost: number;
}

/** Where a search ends: before the port of the target, or on the way of one that reaches the same target. */
interface Goal {
  readonly from: number;
  readonly join: Meeting | null;
  readonly port: number;
  readonly total: number;
}

const heap = new Heap();

/** A* over nodes and directions, for the few nets that no direct way serves. */
class Search {
  private readonly ground: Ground;
  private readonly turn: number;
  private readonly target: number;
  private readonly self: number;
  private readonly exits: readonly Port[];
  private readonly entries: readonly Port[];
  private readonly family: Family;
  private readonly goals: Goal[] = [];
  private readonly joins = new Map<number, Meeting[]>();
  private readonly estimate: Estimate;
  private most = Number.POSITIVE_INFINITY;

  constructor(ground: Ground, net: number, exits: readonly Port[], entries: readonly Port[], family: Family) {
    this.ground = ground;
    this.self = net;
    this.target = (ground.task.nets[net] as Net).to + 1;
    this.exits = exits;
    this.entries = entries;
    this.family = family;
    this.turn = nextSearch();
    this.estimate = new Estimate(ground.grid, entries, family.pieces, cost.bend);
    for (const join of family.joins) {
      const known = this.joins.get(join.node);
      if (known) known.push(join);
      else this.joins.set(join.node, [join]);
    }
    heap.clear();
  }

  /** @param most only what is cheaper is looked for */
  run(most: number): Found | null {
    this.most = most;
    this.start();
    while (heap.least() < Number.POSITIVE_INFINITY) {
      const state = heap.pop();
      if (state >= 0) this.expand(state);
      else {
        const path = this.pathOf(-state - 1);
        // A shared beginning or end may lie across the rest: no arrow crosses itself.
        if (isSimple(path)) return { path, cost: this.goals[-state - 1]?.total ?? most };
      }
    }
    return null;
  }

  private start(): void {
    this.exits.forEach((port, at) => {
      this.move(port.node, port.direction, port.charge, -2 - at);
    });
    this.family.forks.forEach((fork, index) => {
      const path = this.ground.occupancy.paths[fork.net] as Path;
      const [before, after] = [path[fork.at - 1] as number, path[fork.at + 1] as number];
      for (let direction = 0; direction < 4; direction++) {
        const step = this.ground.step[direction] as number;
        if (fork.node + step === after || fork.node + step === before) continue;
        const turn = fork.node - before === step ? 0 : cost.bend;
        this.move(fork.node, direction, fork.charge + turn + this.strangersAt(fork.node), -6 - index);
      }
    });
  }

  /** What meeting the family at a node costs for those of others that pass there. */
  private strangersAt(node: number): number {
    const { board, occupancy, family, clash } = this.ground;
    let strangers = 0;
    for (let word = 0; word < occupancy.words; word++) {
      const bits = board.nodeNets[node * occupancy.words + word] as number;
      const mine = family[this.self * occupancy.words + word] as number;
      for (let left = bits & ~mine; left !== 0; left &= left - 1) strangers++;
    }
    return strangers * clash;
  }

  private expand(state: number): void {
    const { left, best } = this.ground.board;
    if (left[state] === this.turn) return;
    left[state] = this.turn;
    const node = state >> 2;
    const direction = state & 3;
    const sofar = best[state] as number;
    if (this.joins.size > 0) this.tryJoin(node, direction, sofar, state);
    const turned = sofar + cost.bend + turnPenalty(this.ground, node);
    this.move(node, direction, sofar + straightPenalty(this.ground, node, direction), state);
    this.move(node, (direction + 1) & 3, turned, state);
    this.move(node, (direction + 3) & 3, turned, state);
  }

  /** Leaves `node` in a direction; `from` is the state before, or below -1 a start. */
  private move(node: number, direction: number, sofar: number, from: number): void {
    const { grid, board, step } = this.ground;
    const next = node + (step[direction] as number);
    if (next < 0 || next >= grid.nx * grid.ny) return;
    if (direction === 1 && grid.acrossOf[next] === 0) return;
    if (direction === 3 && grid.acrossOf[node] === 0) return;
    const station = board.blocked[next] as number;
    if (station !== 0 && station !== this.target) return;
    const total = sofar + lengthOf(this.ground, node, next) + edgePenalty(this.ground, node, next);
    if (total >= this.most) return;
    if (station === 0) this.reach(next * 4 + direction, total, from);
    else this.arrive(next, direction, total, from);
  }

  private reach(state: number, total: number, from: number): void {
    const { best, parent, reached, left } = this.ground.board;
    if (reached[state] === this.turn && total >= (best[state] as number)) return;
    const whole = total + this.estimate.from(state >> 2, state & 3);
    if (whole >= this.most) return;
    reached[state] = this.turn;
    left[state] = 0;
    best[state] = total;
    parent[state] = from;
    heap.push(whole, state);
  }

  private arrive(node: number, direction: number, total: number, from: number): void {
    for (const port of this.entries) {
      if (port.node === node && port.direction === direction)
        this.finish({ from, join: null, port: node, total: total + port.charge });
    }
  }

  private finish(goal: Goal): void {
    if (goal.total >= this.most) return;
    this.goals.push(goal);
    heap.push(goal.total, -this.goals.length);
  }

  private tryJoin(node: number, direction: number, sofar: number, state: number): void {
    const joins = this.joins.get(node);
    if (!joins) return;
    const step = this.ground.step[direction] as number;
    for (const join of joins) {
      const path = this.ground.occupancy.paths[join.net] as Path;
      const after = path[join.at + 1] as number;
      if (node - step === after || node - step === path[join.at - 1]) continue;
      const turn = after - node === step ? 0 : cost.bend;
      this.finish({ from: state, join, port: -1, total: sofar + turn + join.charge + this.strangersAt(node) });
    }
  }

  private pathOf(index: number): Path {
    const goal = this.goals[index] as Goal;
    const nodes: number[] = goal.port >= 0 ? [goal.port] : [];
    let state = goal.from;
    while (state >= 0) {
      nodes.push(state >> 2);
      state = this.ground.board.parent[state] as number;
    }
    nodes.reverse();
    const tail = goal.join ? (this.ground.occupancy.paths[goal.join.net] as Path).slice(goal.join.at + 1) : [];
    return [...this.headOf(state), ...nodes, ...tail];
  }

  /** The part before the first searched node: a port of the source, or the shared beginning of a fork. */
  private headOf(start: number): Path {
    if (start > -6) return [(this.exits[-2 - start] as Port).node];
    const fork = this.family.forks[-6 - start] as Meeting;
    return (this.ground.occupancy.paths[fork.net] as Path).slice(0, fork.at + 1);
  }
}

function isSimple(path: Path): boolean {
  return new Set(path).size === path.length;
}
