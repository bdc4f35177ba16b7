import { cost } from './costs';
import { type Port, portsOf } from './estimate';
import { familyOf, isFamily, type Meeting } from './family';
import { openingsOf } from './grid';
import type { Ground, Weights } from './ground';
import type { Net, Station } from './task';

/** A side of the source: where a way begins, moving in `direction`, and what that costs. */
export interface Start {
  readonly node: number;
  readonly direction: number;
  readonly charge: number;
}

/** What one search is asked: the cheapest way of a net, given where the others run. */
export interface Query {
  readonly ground: Ground;
  readonly weights: Weights;
  readonly net: Net;
  readonly starts: readonly Start[];
  readonly ports: readonly Port[];
  readonly joins: readonly Meeting[];
  readonly forks: readonly Meeting[];
}

export function queryOf(ground: Ground, weights: Weights, index: number): Query {
  const net = ground.task.nets[index] as Net;
  const [source, target] = [ground.task.stations[net.from] as Station, ground.task.stations[net.to] as Station];
  const starts = startsOf(ground, net, source);
  return { ground, weights, net, starts, ports: portsOf(ground.grid, net, target), ...familyOf(ground, index) };
}

function startsOf({ grid }: Ground, net: Net, source: Station): Start[] {
  return openingsOf(grid, source, source.out).map(({ side, node, direction, charge }) => {
    return { node, direction, charge: charge + net.exit[side] };
  });
}

/** What a way costs that ends on another's at a node, reached in a direction; undefined where the two would run on each other. */
export function joined(query: Query, { net, path, at, along }: Meeting, direction: number, sofar: number) {
  const { step } = query.ground.grid;
  const [before, node, after] = [path[at - 1] as number, path[at] as number, path[at + 1] as number];
  const came = node - (step[direction] as number);
  if (came === after || came === before) return undefined;
  const turn = after - node === step[direction] ? 0 : cost.bend;
  return sofar + turn + along + cost.join + strangersAt(query, node, net);
}

/** The price of all at a node that share no end with the net, but for one that does. */
export function strangersAt({ ground, weights, net }: Query, node: number, friend: number): number {
  let strangers = 0;
  if (ground.occupancy.at(node) > 1)
    ground.occupancy.someAt(node, (other) => {
      if (other !== friend && !isFamily(net, ground.task.nets[other] as Net)) strangers++;
      return false;
    });
  return strangers * weights.clash;
}

/** What one step costs by itself. */
export function stepCost({ ground, weights }: Query, node: number, next: number): number {
  const { grid, occupancy } = ground;
  const low = next < node ? next : node;
  const isVertical = next - node !== 1 && node - next !== 1;
  const lengths = isVertical ? grid.toBelow : grid.toRight;
  const length = lengths[(isVertical ? grid.downOf : grid.acrossOf)[low] as number] as number;
  const others = occupancy.onEdgeCount[low * 2 + (isVertical ? 1 : 0)] as number;
  return length + (others > 0 ? others * (weights.clash + (weights.history[next] as number)) : 0);
}
