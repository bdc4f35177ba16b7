import { type Grid, portNode, sides } from './grid';
import type { Net, Side, Station } from './task';

/** A side by which a station may be left or reached. */
export interface Port {
  readonly node: number;
  readonly x: number;
  readonly y: number;
  /** The direction in which an arrow leaves or arrives here: 0 up, 1 right, 2 down, 3 left. */
  readonly direction: number;
  readonly charge: number;
}

export function exitsOf(grid: Grid, net: Net, source: Station): Port[] {
  return portsOf(grid, source, source.out, net.exit, 0);
}

export function entriesOf(grid: Grid, net: Net, target: Station): Port[] {
  return portsOf(grid, target, target.in, net.entry, 2);
}

function portsOf(
  grid: Grid,
  station: Station,
  open: Readonly<Partial<Record<Side, number>>>,
  habit: Readonly<Record<Side, number>>,
  turned: 0 | 2,
): Port[] {
  const ports: Port[] = [];
  for (let side = 0; side < 4; side++) {
    const name = sides[side] as Side;
    const charge = open[name];
    if (charge === undefined) continue;
    const node = portNode(grid, station, side);
    const x = grid.xs[grid.acrossOf[node] as number] as number;
    const y = grid.ys[grid.downOf[node] as number] as number;
    ports.push({ node, x, y, direction: (side + turned) & 3, charge: charge + habit[name] });
  }
  return ports;
}

/** Bends needed to arrive in direction `arrive` at (dx, dy) from here, moving in `direction`. */
export function bendsTo(dx: number, dy: number, direction: number, arrive: number): number {
  const vertical = (arrive & 1) === 0;
  const ahead = (vertical ? dy : dx) * (arrive === 1 || arrive === 2 ? 1 : -1);
  const aside = vertical ? dx : dy;
  if (direction === arrive) return ahead < 0 ? 4 : aside === 0 ? 0 : 2;
  if (((direction + 2) & 3) === arrive) return aside === 0 ? 4 : 2;
  if (ahead <= 0) return 3;
  const towards = aside * (direction === 1 || direction === 2 ? 1 : -1);
  return towards >= 0 ? 1 : 3;
}
