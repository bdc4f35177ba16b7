import { cost } from './costs';
import { bendsTo } from './estimate';
import { openingsOf } from './grid';
import { type Kind, Maker } from './maker';
import type { Plane } from './plane';
import type { Net, RouteTask, Station } from './task';
import type { Dock, Priced } from './way';

/** How much more than the least a way may cost at first, so that few are looked at. */
export const looks = [30, 80, 200, Number.POSITIVE_INFINITY];

/** The ways that one net could take if it were alone, made only when they are asked for; the most promising kinds first. */
export class Ways {
  readonly kinds: Kind[] = [];
  private readonly plane: Plane;

  constructor(plane: Plane, task: RouteTask, net: Net) {
    this.plane = plane;
    const [source, target] = [task.stations[net.from] as Station, task.stations[net.to] as Station];
    const starts = docksOf(plane, source, source.out, net.exit, 0);
    const goals = docksOf(plane, target, target.in, net.entry, 2);
    for (const start of starts) for (const goal of goals) this.addKinds(net, start, goal);
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

  /** The cheapest of all. */
  cheapest(): Priced | undefined {
    const least = this.kinds[0]?.least ?? 0;
    for (const more of looks) {
      const best = this.cheaperThan(least + more);
      if (best) return best;
    }
    return undefined;
  }

  private cheaperThan(most: number): Priced | undefined {
    let [best, left]: [Priced | undefined, number] = [undefined, most];
    for (const kind of this.kinds) {
      if (kind.least >= left) break;
      const [way] = this.of(kind, left - kind.least);
      if (way && way.base < left) [best, left] = [way, way.base];
    }
    return best;
  }

  private addKinds(net: Net, start: Dock, goal: Dock): void {
    const { xs, ys } = this.plane.grid;
    const [dx, dy] = [goal.x - start.x, goal.y - start.y];
    const length =
      Math.abs((xs[goal.x] as number) - (xs[start.x] as number)) +
      Math.abs((ys[goal.y] as number) - (ys[start.y] as number));
    const fewest = bendsTo(dx, dy, start.direction, goal.direction);
    for (let bends = fewest; bends <= 4; bends += 2) {
      // With one bend and fewer, nothing runs level in a gutter.
      const straight = start.direction % 2 === 0 ? net.straight : 0;
      const least = start.charge + goal.charge + length + bends * cost.bend + (bends < 2 ? straight : 0);
      this.kinds.push({ start, goal, bends, straight, least, shortest: length, ways: none, detour: -1 });
    }
  }
}

const none: readonly Priced[] = [];

/** @param turn what turns the direction out of the station into that of a way there: 0 where it leaves, 2 where it arrives */
function docksOf({ grid }: Plane, station: Station, charges: Station['out'], habit: Net['exit'], turn: number): Dock[] {
  return openingsOf(grid, station, charges).map(({ side, node, direction, charge }) => {
    const [x, y] = [node % grid.nx, Math.floor(node / grid.nx)];
    return { x, y, direction: direction ^ turn, charge: charge + habit[side] };
  });
}
