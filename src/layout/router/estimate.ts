import { cost } from './costs';
import { type Grid, openingsOf } from './grid';
import type { Net, Station } from './task';

/** A side of the target: where an arrow arrives, moving in `direction`, and what that costs. */
export interface Port {
  readonly node: number;
  readonly direction: number;
  /** What the side costs by itself, and by the habits of the net. */
  readonly dock: number;
  readonly habit: number;
}

/** The sides by which a net may reach its target. */
export function portsOf(grid: Grid, net: Net, target: Station): Port[] {
  return openingsOf(grid, target, target.in).map(({ side, node, direction, charge }) => {
    return { node, direction: direction ^ 2, dock: charge, habit: net.entry[side] };
  });
}

/**
 * What is left at the least from a node and a direction to a station: the way, the bends that reaching one
 * of its sides takes, and what that side costs. The better it is, the fewer nodes a search looks at.
 */
export class Estimate {
  private readonly xs = new Float64Array(4);
  private readonly ys = new Float64Array(4);
  private readonly charges = new Float64Array(4);
  private readonly arrivals = new Uint8Array(4);
  private readonly grid: Grid;
  private readonly count: number;

  constructor(grid: Grid, ports: readonly Port[]) {
    this.grid = grid;
    this.count = ports.length;
    for (let at = 0; at < ports.length; at++) {
      const { node, direction, dock, habit } = ports[at] as Port;
      this.xs[at] = grid.xs[grid.acrossOf[node] as number] as number;
      this.ys[at] = grid.ys[grid.downOf[node] as number] as number;
      this.charges[at] = dock + habit;
      this.arrivals[at] = direction;
    }
  }

  from(node: number, direction: number): number {
    const x = this.grid.xs[this.grid.acrossOf[node] as number] as number;
    const y = this.grid.ys[this.grid.downOf[node] as number] as number;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < this.count; at++) {
      const dx = (this.xs[at] as number) - x;
      const dy = (this.ys[at] as number) - y;
      const bends = bendsTo(dx, dy, direction, this.arrivals[at] as number);
      const way = Math.abs(dx) + Math.abs(dy) + (this.charges[at] as number) + cost.bend * bends;
      if (way < least) least = way;
    }
    return least;
  }
}

/** Bends needed at the least to arrive in direction `arrive` at (dx, dy) from here, moving in `direction`: 0 up, 1 right, 2 down, 3 left. */
export function bendsTo(dx: number, dy: number, direction: number, arrive: number): number {
  const across = dx > 0 ? 2 : dx < 0 ? 0 : 1;
  const down = dy > 0 ? 2 : dy < 0 ? 0 : 1;
  return table[(across * 3 + down) * 16 + direction * 4 + arrive] as number;
}

const table = new Uint8Array(144);
for (let at = 0; at < table.length; at++) {
  const place = at >> 4;
  table[at] = countBends(Math.floor(place / 3) - 1, (place % 3) - 1, (at >> 2) & 3, at & 3);
}

function countBends(dx: number, dy: number, direction: number, arrive: number): number {
  const vertical = arrive % 2 === 0;
  const ahead = (vertical ? dy : dx) * (arrive === 1 || arrive === 2 ? 1 : -1);
  const aside = vertical ? dx : dy;
  if (direction === arrive) return ahead < 0 ? 4 : aside === 0 ? 0 : 2;
  if ((direction + 2) % 4 === arrive) return aside === 0 ? 4 : 2;
  if (ahead <= 0) return 3;
  const towards = aside * (direction === 1 || direction === 2 ? 1 : -1);
  return towards >= 0 ? 1 : 3;
}
