import { cost, noise } from './costs';
import { bendsTo } from './estimate';
import type { Meeting } from './family';
import type { Path } from './occupancy';
import { joined, type Query, type Start } from './query';

/** A way of at most two bends. */
export interface DirectWay {
  readonly path: Path;
  readonly total: number;
  /** Whether no other way, of however many bends, could cost as little. */
  readonly isBest: boolean;
}

/** Where a way may end: at a side of the target, or on the way of another. */
interface Goal {
  readonly node: number;
  readonly direction: number;
  readonly charge: number;
  readonly meeting: Meeting | null;
}

/** The cheapest way of at most two bends: most ways are no more than that, and then nothing need be searched. */
export function directWay(query: Query): DirectWay | null {
  const direct = new Direct(query);
  direct.considerPorts();
  for (const meeting of query.joins) direct.considerJoin(meeting);
  return direct.answer();
}

class Direct {
  private best = Number.POSITIVE_INFINITY;
  private path: Path | null = null;
  /** What every way but the best costs at the least. */
  private rest = Number.POSITIVE_INFINITY;
  private readonly query: Query;
  /** The way that is weighed: up to three straight runs. */
  private readonly directions = [0, 0, 0];
  private readonly steps = [0, 0, 0];

  constructor(query: Query) {
    this.query = query;
  }

  answer(): DirectWay | null {
    if (!this.path) return null;
    return { path: this.path, total: this.best, isBest: this.rest > this.best + noise };
  }

  /** The pairs of sides, the most promising first: what costs more at the least than what was found need not be weighed. */
  considerPorts(): void {
    const pairs: { start: Start; goal: Goal; least: number }[] = [];
    for (const { node, direction, dock, habit } of this.query.ports) {
      const goal: Goal = { node, direction, charge: dock + habit, meeting: null };
      for (const start of this.query.starts)
        pairs.push({
          start,
          goal,
          least: this.leastTo(start, node, goal.charge) + this.bends(start, goal) * cost.bend,
        });
    }
    pairs.sort((a, b) => a.least - b.least);
    for (const { start, goal, least } of pairs) {
      if (least > this.best + noise) return;
      this.consider(start, goal);
    }
  }

  considerJoin(meeting: Meeting): void {
    const node = meeting.path[meeting.at] as number;
    for (const start of this.query.starts) {
      if (this.leastTo(start, node, meeting.along + cost.join) > this.best + noise) continue;
      for (let direction = 0; direction < 4; direction++) {
        const charge = joined(this.query, meeting, direction, 0);
        if (charge !== undefined) this.consider(start, { node, direction, charge, meeting });
      }
    }
  }

  private leastTo(start: Start, node: number, charge: number): number {
    const { xs, ys, acrossOf, downOf } = this.query.ground.grid;
    const dx = (xs[acrossOf[node] as number] as number) - (xs[acrossOf[start.node] as number] as number);
    const dy = (ys[downOf[node] as number] as number) - (ys[downOf[start.node] as number] as number);
    return start.charge + charge + Math.abs(dx) + Math.abs(dy);
  }

  private bends(start: Start, goal: Goal): number {
    const { acrossOf, downOf } = this.query.ground.grid;
    const across = (acrossOf[goal.node] as number) - (acrossOf[start.node] as number);
    const down = (downOf[goal.node] as number) - (downOf[start.node] as number);
    return bendsTo(across, down, start.direction, goal.direction);
  }

  private consider(start: Start, goal: Goal): void {
    const bends = this.bends(start, goal);
    const least = this.leastTo(start, goal.node, goal.charge);
    if (least + bends * cost.bend > this.best + noise) return;
    const turned = ((start.direction ^ goal.direction) & 1) === 1;
    this.rest = Math.min(this.rest, least + cost.bend * (turned ? 3 : 4));
    if (bends > 2) return;
    const { acrossOf, downOf } = this.query.ground.grid;
    const across = (acrossOf[goal.node] as number) - (acrossOf[start.node] as number);
    const down = (downOf[goal.node] as number) - (downOf[start.node] as number);
    // Steps ahead in the direction of the start, and those aside.
    const sign = start.direction === 1 || start.direction === 2 ? 1 : -1;
    const vertical = start.direction % 2 === 0;
    const ahead = sign * (vertical ? down : across);
    const aside = vertical ? across : down;
    this.directions[1] = vertical ? (aside > 0 ? 1 : 3) : aside > 0 ? 2 : 0;
    this.steps[1] = Math.abs(aside);
    this.directions[0] = start.direction;
    this.steps[0] = ahead;
    if (turned) this.weigh(start, goal, 2);
    else if (start.direction === goal.direction) this.considerAhead(start, goal, ahead);
    else this.considerRound(start, goal, ahead, least + bends * cost.bend);
  }

  /** Straight, or straight but for a step aside somewhere on the way. */
  private considerAhead(start: Start, goal: Goal, ahead: number): void {
    if (this.steps[1] === 0) {
      this.weigh(start, goal, 1);
      return;
    }
    this.directions[2] = goal.direction;
    for (let steps = 1; steps < ahead; steps++) {
      this.steps[0] = steps;
      this.steps[2] = ahead - steps;
      this.weigh(start, goal, 3);
    }
  }

  /** Out, aside and back: each lane that lies beyond both ends. */
  private considerRound(start: Start, goal: Goal, ahead: number, least: number): void {
    const { nx, ny, xs, ys, acrossOf, downOf } = this.query.ground.grid;
    const vertical = start.direction % 2 === 0;
    const [lanes, places] = vertical ? [ny, ys] : [nx, xs];
    const from = (vertical ? downOf : acrossOf)[start.node] as number;
    const sign = start.direction === 1 || start.direction === 2 ? 1 : -1;
    const farther = Math.max(0, ahead);
    const turning = places[from + sign * farther] as number;
    this.directions[2] = goal.direction;
    for (let steps = farther + 1; ; steps++) {
      const lane = from + sign * steps;
      if (lane < 0 || lane >= lanes) return;
      if (least + 2 * Math.abs((places[lane] as number) - turning) > this.best + noise) return;
      this.steps[0] = steps;
      this.steps[2] = steps - ahead;
      this.weigh(start, goal, 3);
    }
  }

  private weigh(start: Start, goal: Goal, runs: number): void {
    let total = start.charge + goal.charge;
    let node = start.node;
    for (let at = 0; at < runs; at++) {
      const direction = this.directions[at] as number;
      const steps = this.steps[at] as number;
      if (steps < 1) return;
      if (at > 0) total += this.turnCost(node);
      total += this.runCost(node, direction, steps, at === runs - 1 && goal.meeting === null);
      if (total > this.best + noise) return;
      node += (this.query.ground.grid.step[direction] as number) * steps;
    }
    this.keep(start, goal, runs, total);
  }

  private keep(start: Start, goal: Goal, runs: number, total: number): void {
    this.rest = Math.min(this.rest, Math.max(total, this.best));
    if (total >= this.best) return;
    const path = this.pathOf(start.node, runs, goal.meeting);
    // A shared end may lie across the rest: no arrow crosses itself, and what it does instead must be searched.
    if (goal.meeting && new Set(path).size < path.length) {
      this.rest = Number.NEGATIVE_INFINITY;
      return;
    }
    this.best = total;
    this.path = path;
  }

  private turnCost(node: number): number {
    const { grid, occupancy } = this.query.ground;
    const { acrossCount, downCount, bendCount } = occupancy;
    const others = (acrossCount[node] as number) + (downCount[node] as number) + (bendCount[node] as number);
    const off = grid.offMiddle[node] as number;
    return cost.bend + off + (others > 0 ? others * this.clashAt(node) : 0);
  }

  private clashAt(node: number): number {
    const { clash, history } = this.query.weights;
    return clash + (history[node] as number);
  }

  /** What a straight run costs between its ends; infinite where something stands in it. */
  private runCost(from: number, direction: number, steps: number, toPort: boolean): number {
    const { grid, occupancy } = this.query.ground;
    const { blocked, offMiddle, acrossOf, downOf, toRight, toBelow } = grid;
    const vertical = direction % 2 === 0;
    const crossed = vertical ? occupancy.acrossCount : occupancy.downCount;
    const step = grid.step[direction] as number;
    let total = 0;
    for (let node = from, left = steps; left > 0; left--) {
      const next = node + step;
      if (blocked[next] !== 0 && !(toPort && left === 1)) return Number.POSITIVE_INFINITY;
      const low = step > 0 ? node : next;
      total += (vertical ? toBelow[downOf[low] as number] : toRight[acrossOf[low] as number]) as number;
      const others = occupancy.onEdgeCount[low * 2 + (vertical ? 1 : 0)] as number;
      if (others > 0) total += others * this.clashAt(next);
      if (left > 1) {
        total += (offMiddle[next] as number) + (crossed[next] as number) * cost.crossing;
        if (occupancy.bendCount[next] !== 0) total += (occupancy.bendCount[next] as number) * this.clashAt(next);
      }
      node = next;
    }
    return total;
  }

  private pathOf(from: number, runs: number, meeting: Meeting | null): Path {
    const path = [from];
    let node = from;
    for (let at = 0; at < runs; at++) {
      const step = this.query.ground.grid.step[this.directions[at] as number] as number;
      for (let left = this.steps[at] as number; left > 0; left--) {
        node += step;
        path.push(node);
      }
    }
    if (meeting) for (let at = meeting.at + 1; at < meeting.path.length; at++) path.push(meeting.path[at] as number);
    return path;
  }
}
