import { cost, noise } from './costs';
import { type DirectWay, directWay } from './direct';
import { Estimate } from './estimate';
import type { Ground, Weights } from './ground';
import type { Path } from './occupancy';
import { type Query, queryOf, stepCost } from './query';
import { type Found, Wave } from './wave';

/** Charges for lanes off their middle add up to less than this. */
const settledWithin = 0.8;

/** Finds the cheapest way of one net, given where the others run. */
export function search(ground: Ground, weights: Weights, net: number): Path | null {
  const query = queryOf(ground, weights, net);
  const direct = directWay(query);
  const found = direct && isEnough(query, direct) ? direct : searched(query, direct);
  ground.settled[net] = query.joins.length === 0 && found !== null && found.total - leastOf(query) < settledWithin;
  return found?.path ?? null;
}

/** Whether no search could find a better way. Ways that carry words fork only at a price beyond all others. */
function isEnough({ forks, net }: Query, { isBest, total }: DirectWay): boolean {
  return isBest && (forks.length === 0 || (net.labelled && total < cost.labelledFork));
}

/** The way found by search; what costs more than a way that is known already is not looked at. */
function searched(query: Query, direct: DirectWay | null): Found | null {
  const known = direct ? new Wave(query, direct.total + noise).run() : null;
  return known ?? new Wave(query, Number.POSITIVE_INFINITY).run();
}

/** What a way of its own costs at the least, if nothing stands in it but at its first step. */
function leastOf(query: Query): number {
  const { grid } = query.ground;
  const estimate = new Estimate(grid, query.ports);
  let least = Number.POSITIVE_INFINITY;
  for (const { node, direction, charge } of query.starts) {
    const next = node + (grid.step[direction] as number);
    const total = charge + stepCost(query, node, next);
    const station = grid.blocked[next] as number;
    if (station === 0) least = Math.min(least, total + estimate.from(next, direction));
    else if (station === query.net.to + 1)
      for (const port of query.ports)
        if (port.node === next && port.direction === direction) least = Math.min(least, total + port.dock + port.habit);
  }
  return least;
}
