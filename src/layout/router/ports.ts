import { edgePenalty, straightPenalty, turnPenalty } from './cost';
import { portNode, sides } from './grid';
import type { Ground } from './ground';
import type { Net, Side, Station } from './task';

/** A side by which a station may be left or reached. */
export interface Port {
  readonly node: number;
  readonly x: number;
  readonly y: number;
  /** The direction in which an arrow leaves or arrives here: 0 up, 1 right, 2 down, 3 left. */
  readonly direction: number;
  readonly charge: number;
  /** What those that run there already add to every way along its first edge, and past the node behind that. */
  readonly edgeToll: number;
  readonly toll: number;
}

export function exitsOf(ground: Ground, net: Net, source: Station): Port[] {
  return portsOf(ground, source, source.out, net.exit, 0);
}

export function entriesOf(ground: Ground, net: Net, target: Station): Port[] {
  return portsOf(ground, target, target.in, net.entry, 2);
}

function portsOf(
  ground: Ground,
  station: Station,
  open: Readonly<Partial<Record<Side, number>>>,
  habit: Readonly<Record<Side, number>>,
  turned: 0 | 2,
): Port[] {
  const { grid } = ground;
  const ports: Port[] = [];
  for (let side = 0; side < 4; side++) {
    const name = sides[side] as Side;
    const charge = open[name];
    if (charge === undefined) continue;
    const node = portNode(grid, station, side);
    const x = grid.xs[grid.acrossOf[node] as number] as number;
    const y = grid.ys[grid.downOf[node] as number] as number;
    const tolls = tollsOf(ground, node, side);
    ports.push({ node, x, y, direction: (side + turned) & 3, charge: charge + habit[name], ...tolls });
  }
  return ports;
}

/** Every way by a side runs along its first edge, and passes the node behind that or turns there, unless it meets its family. */
function tollsOf(ground: Ground, node: number, side: number): Pick<Port, 'edgeToll' | 'toll'> {
  const next = node + (ground.step[side] as number);
  if (next < 0 || next >= ground.grid.nx * ground.grid.ny) return { edgeToll: 0, toll: 0 };
  const edgeToll = edgePenalty(ground, node, next);
  return { edgeToll, toll: edgeToll + Math.min(straightPenalty(ground, next, side), turnPenalty(ground, next)) };
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
