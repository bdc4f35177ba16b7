import { sides } from './grid';
import { kinOf } from './kin';
import { isBetweenSlots, type Laned } from './lanes';
import { Encounter, type Lines } from './meet';
import type { Plane } from './plane';
import type { Corner, Lanes, Net, Route, RouteTask, Routing } from './task';
import { cornerOf, directionOf, isUpright, runsOf, type Way } from './way';

/** Puts every corner on its lane. */
export function emit(task: RouteTask, plane: Plane, ways: readonly Way[], laned: Laned): Routing {
  const lanes: Lanes = { gutter: laned.gutter, between: laned.between };
  const rows = rowBases(task, lanes);
  const fine = ways.map((way, net) => fineWay(way, net, plane, laned, lanes, rows));
  const faults = faultsIn(fine, task.nets);
  const routes = fine.map(
    (way, net): Route => ({
      corners: Array.from({ length: way.lines.length - 1 }, (_, at) => cornerOf(way, at)),
      exit: sides[directionOf(way, 0) as number] ?? 'bottom',
      entry: sides[(directionOf(way, runsOf(way) - 1) as number) ^ 2] ?? 'top',
      fork: forkOf(fine, task.nets, way, net),
    }),
  );
  return { lanes, routes, faults };
}

/** The first lane of every line down the page. */
function rowBases(task: RouteTask, { gutter, between }: Lanes): number[] {
  const bases: number[] = [];
  let at = 0;
  const add = (lanes: number) => {
    bases.push(at);
    at += lanes;
  };
  for (const slots of task.rows) {
    add(gutter);
    for (let slot = 0; slot < slots; slot++) {
      if (slot > 0) add(between);
      add(1);
    }
    add(gutter);
  }
  return bases;
}

function fineWay(
  way: Way,
  net: number,
  plane: Plane,
  laned: Laned,
  { gutter, between }: Lanes,
  rows: readonly number[],
): Way {
  const laneOf = (run: number, lanes: number) => {
    const found = laned.laneOf(net, run);
    return found ? ((lanes - found.width) >> 1) + found.lane : 0;
  };
  const lines = way.lines.map((line, at) => {
    const run = at - 1;
    if (!isUpright(way, run)) {
      if (plane.openDown[line] === 0) return rows[line] as number;
      return (rows[line] as number) + laneOf(run, isBetweenSlots(plane, line) ? between : gutter);
    }
    const part = line % 3;
    const base = Math.floor(line / 3) * (2 * gutter + 1);
    if (part === 1) return base + gutter;
    // Only a wide box has its port in a gutter: on the lane beside the grid line.
    const isPort = part === 2 && (run === 0 || run === runsOf(way) - 1);
    return base + (part === 2 ? gutter + 1 : 0) + (isPort ? gutter - 1 : laneOf(run, gutter));
  });
  return { upright: way.upright, lines };
}

const held = { openAcross: new Uint8Array(0), openDown: new Uint8Array(0) } satisfies Lines;

/** Nets that run on others after all. */
function faultsIn(fine: readonly Way[], nets: readonly Net[]): number[] {
  const encounter = new Encounter(held, null);
  const faults = new Set<number>();
  for (let one = 0; one < fine.length; one++) {
    for (let other = one + 1; other < fine.length; other++) {
      const kin = kinOf(nets[one] as Net, nets[other] as Net);
      if (encounter.look(fine[one] as Way, fine[other] as Way, kin).clashes > 0) faults.add(one).add(other);
    }
  }
  return [...faults];
}

/** The last place of the longest beginning that a way shares with another. */
function forkOf(fine: readonly Way[], nets: readonly Net[], way: Way, net: number): Corner | null {
  let fork: Corner | null = null;
  let longest = 0;
  fine.forEach((other, at) => {
    if (at === net || nets[at]?.from !== nets[net]?.from || directionOf(other, 0) !== directionOf(way, 0)) return;
    const { corner, length } = commonBeginning(way, other);
    if (length > longest) [fork, longest] = [corner, length];
  });
  return fork;
}

function commonBeginning(one: Way, other: Way): { corner: Corner; length: number } {
  let corner = cornerOf(one, 0);
  let length = 0;
  for (let run = 0; run < runsOf(one) && directionOf(one, run) === directionOf(other, run); run++) {
    const [mine, theirs] = [cornerOf(one, run + 1), cornerOf(other, run + 1)];
    const apart = (to: Corner) => Math.abs(to.x - corner.x) + Math.abs(to.y - corner.y);
    const nearer = apart(mine) < apart(theirs) ? mine : theirs;
    const isSame = apart(mine) === apart(theirs);
    length += apart(nearer);
    corner = nearer;
    if (!isSame) break;
  }
  return { corner, length };
}
