import { type Grid, portNode, sides } from './grid';
import type { Net, Station } from './task';

interface Port {
  readonly x: number;
  readonly y: number;
  /** The direction in which an arrow arrives here. */
  readonly direction: number;
  readonly charge: number;
}

/**
 * What is left at the least from a node and a direction to a station: the way, the bends that reaching one
 * of its sides takes, and what that side costs. The better it is, the fewer nodes a search looks at.
 */
export class Estimate {
  private readonly ports: readonly Port[];
  private readonly grid: Grid;
  private readonly bend: number;
  private readonly share: number;

  /** @param share how much of the way counts: less where an arrow may join another before it arrives */
  constructor(grid: Grid, net: Net, target: Station, bend: number, share: number) {
    this.grid = grid;
    this.bend = bend;
    this.share = share;
    this.ports = sides.flatMap((side, at) => {
      const charge = target.in[side];
      if (charge === undefined) return [];
      const node = portNode(grid, target, side);
      const x = grid.xs[grid.acrossOf[node] as number] as number;
      const y = grid.ys[grid.downOf[node] as number] as number;
      return [{ x, y, direction: (at + 2) % 4, charge: charge + net.entry[side] }];
    });
  }

  from(node: number, direction: number): number {
    const x = this.grid.xs[this.grid.acrossOf[node] as number] as number;
    const y = this.grid.ys[this.grid.downOf[node] as number] as number;
    let least = Number.POSITIVE_INFINITY;
    for (const port of this.ports) {
      const [dx, dy] = [port.x - x, port.y - y];
      const way = Math.abs(dx) + Math.abs(dy) + port.charge + this.bend * bendsTo(dx, dy, direction, port.direction);
      if (way < least) least = way;
    }
    return least * this.share;
  }
}

/** Bends needed to arrive in direction `arrive` at (dx, dy) from here, moving in `direction`: 0 up, 1 right, 2 down, 3 left. */
function bendsTo(dx: number, dy: number, direction: number, arrive: number): number {
  const vertical = arrive % 2 === 0;
  const ahead = (vertical ? dy : dx) * (arrive === 1 || arrive === 2 ? 1 : -1);
  const aside = vertical ? dx : dy;
  if (direction === arrive) return ahead < 0 ? 4 : aside === 0 ? 0 : 2;
  if ((direction + 2) % 4 === arrive) return aside === 0 ? 4 : 2;
  if (ahead <= 0) return 3;
  const towards = aside * (direction === 1 || direction === 2 ? 1 : -1);
  return towards >= 0 ? 1 : 3;
}
