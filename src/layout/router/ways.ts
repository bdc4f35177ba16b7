import { cost } from './costs';
import { bendsTo } from './estimate';
import { sides } from './grid';
import { type Kind, Maker } from './maker';
import type { Plane } from './plane';
import type { Net, RouteTask, Side, Station } from './task';
import type { Dock, Priced } from './way';

/** The ways that one net could take if it were alone, made only when they are asked for; the most promising kinds first. */
export class Ways {
  readonly kinds: Kind[] = [];
  private readonly plane: Plane;

  constructor(plane: Plane, task: RouteTask, net: Net) {
    this.plane = plane;
    const [source, target] = [task.stations[net.from] as Station, task.stations[net.to] as Station];
    const starts = docksOf(plane, source, source.out, net.exit, 0);
    const goals = docksOf(plane, target, target.in, net.entry, 2);
    for (const start of starts) for (const goal of goals) this.addKinds(start, goal);
    this.kinds.sort((a, b) => a.least - b.least);
  }

  /** @param detour mm that a way may be longer than the shortest */
  of(kind: Kind, detour: number): readonly Priced[] {
    if (kind.detour < detour) {
      kind.ways = new Maker(this.plane, kind, detour).make();
      kind.detour = detour;
    }
    return kind.ways;
  }

  private addKinds(start: Dock, goal: Dock): void {
    const { xs, ys } = this.plane.grid;
    const [dx, dy] = [goal.x - start.x, goal.y - start.y];
    const length =
      Math.abs((xs[goal.x] as number) - (xs[start.x] as number)) +
      Math.abs((ys[goal.y] as number) - (ys[start.y] as number));
    const fewest = bendsTo(dx, dy, start.direction, goal.direction);
    for (let bends = fewest; bends <= 4; bends += 2) {
      const least = start.charge + goal.charge + length + bends * cost.bend;
      this.kinds.push({ start, goal, bends, least, shortest: length, ways: none, detour: -1 });
    }
  }
}

const none: readonly Priced[] = [];

function docksOf({ grid }: Plane, station: Station, charges: Station['out'], habit: Net['exit'], turn: number): Dock[] {
  const docks: Dock[] = [];
  const y = (grid.rowStart[station.row] as number) + 1 + 2 * station.slot;
  for (let at = 0; at < 4; at++) {
    const side = sides[at] as Side;
    const charge = charges[side];
    if (charge === undefined) continue;
    docks.push({ x: placeOf(station, side), y, direction: (at + turn) & 3, charge: charge + habit[side] });
  }
  return docks;
}

/** A wide box over an even number of columns has its middle on a grid line; its port is the gutter just left of it. */
function placeOf({ first, last }: Station, side: Side): number {
  if (side === 'left') return first * 3 + 1;
  if (side === 'right') return last * 3 + 1;
  const span = last - first;
  return (first + Math.floor(span / 2)) * 3 + (span % 2 === 0 ? 1 : 2);
}
