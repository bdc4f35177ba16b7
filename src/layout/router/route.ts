import { type Grid, makeGrid, sides } from './grid';
import { type Ground, makeGround, type Weights } from './ground';
import { clashesOf, Occupancy, type Path } from './occupancy';
import { orders } from './orders';
import { search } from './search';
import type { Corner, Lanes, Net, Route, RouteTask, Routing, Side } from './task';

const laneChoices: readonly Lanes[] = [
  { gutter: 3, between: 1 },
  { gutter: 5, between: 3 },
  { gutter: 9, between: 5 },
  { gutter: 15, between: 9 },
];
const rounds = 14;
const strict = 1e6;
/** How many ways are looked for on one page, in all tries together: 6,400 pages that could be solved needed at most 378. One that cannot must not keep people waiting. */
const patience = 500;

/** How many ways may still be looked for. */
interface Work {
  left: number;
}

/**
 * Routes one page by negotiation: every net takes its cheapest way, nets that clash pay more for the
 * disputed places each round until they part, then each is straightened once more where the others
 * leave room. More lanes are offered only when that fails, and another order only when that fails too.
 */
export function routePage(task: RouteTask): Routing {
  const work: Work = { left: patience };
  let best: Routing | undefined;
  for (const order of orders) {
    if (best && work.left <= 0) break;
    const routing = withMoreLanes(task, order(task.nets.length), work);
    if (routing.faults.length === 0) return routing;
    if (!best || routing.faults.length < best.faults.length) best = routing;
  }
  return best as Routing;
}

function withMoreLanes(task: RouteTask, order: readonly number[], work: Work): Routing {
  let best: Routing | undefined;
  for (const lanes of laneChoices) {
    if (best && work.left <= 0) break;
    const routing = attempt(task, lanes, order, work);
    if (routing.faults.length === 0) return routing;
    if (best && routing.faults.length >= best.faults.length) break;
    best = routing;
  }
  return best as Routing;
}

function attempt(task: RouteTask, lanes: Lanes, order: readonly number[], work: Work): Routing {
  const grid = makeGrid(task, lanes);
  const occupancy = new Occupancy(grid, task.nets.length);
  const ground = makeGround(task, grid, occupancy);
  negotiate(ground, order, work);
  polish(ground, order, work);
  const faults = new Set(clashesOf(occupancy, grid, task.nets).map((clash) => clash.net));
  occupancy.paths.forEach((path, net) => {
    if (!path) faults.add(net);
  });
  return {
    lanes,
    routes: occupancy.paths.map((path, net) => routeOf(grid, occupancy.paths, task.nets, path ?? [], net)),
    faults: [...faults],
  };
}

function negotiate(ground: Ground, order: readonly number[], work: Work): void {
  const { task, grid, occupancy } = ground;
  const history = new Float64Array(grid.nx * grid.ny);
  let clash = 45;
  let disputed = order;
  for (let round = 0; round < rounds && disputed.length > 0 && (round === 0 || work.left > 0); round++) {
    for (const net of disputed) reroute(ground, { clash, history }, net, work);
    const clashes = clashesOf(occupancy, grid, task.nets);
    for (const { node } of clashes) history[node] = (history[node] as number) + 12;
    const clashing = new Set(clashes.map((one) => one.net));
    disputed = order.filter((net) => clashing.has(net));
    clash *= 1.5;
  }
}

/** @returns whether the net runs elsewhere now */
function reroute(ground: Ground, weights: Weights, net: number, work: Work): boolean {
  const { occupancy } = ground;
  work.left -= 1;
  const before = occupancy.paths[net];
  occupancy.take(net);
  const path = search(ground, weights, net) ?? before;
  if (path) occupancy.put(net, path);
  return path?.length !== before?.length || (path?.some((node, at) => node !== before?.[at]) ?? false);
}

/** Each net that could run better once more with everything else in place; taken back as a whole if it made anything worse. */
function polish(ground: Ground, order: readonly number[], work: Work): void {
  const { task, grid, occupancy } = ground;
  const history = new Float64Array(grid.nx * grid.ny);
  for (let pass = 0, moved = true; pass < 2 && moved && work.left > 0; pass++) {
    const before = [...occupancy.paths];
    const faults = clashesOf(occupancy, grid, task.nets).length;
    const better = (net: number) => !ground.settled[net] && reroute(ground, { clash: strict, history }, net, work);
    moved = order.map(better).some(Boolean);
    if (moved && clashesOf(occupancy, grid, task.nets).length > faults) restore(occupancy, before);
  }
}

function restore(occupancy: Occupancy, paths: readonly (Path | null)[]): void {
  paths.forEach((path, net) => {
    occupancy.take(net);
    if (path) occupancy.put(net, path);
  });
}

function routeOf(grid: Grid, paths: readonly (Path | null)[], nets: readonly Net[], path: Path, net: number): Route {
  const corners = path
    .filter((node, at) => {
      const before = path[at - 1];
      const after = path[at + 1];
      return before === undefined || after === undefined || node - before !== after - node;
    })
    .map((node) => cornerOf(grid, node));
  const last = path.length - 1;
  return {
    corners,
    exit: sideOf(grid, (path[1] ?? 0) - (path[0] ?? 0)),
    entry: sideOf(grid, (path[last - 1] ?? 0) - (path[last] ?? 0)),
    fork: forkOf(grid, paths, nets, path, net),
  };
}

function cornerOf(grid: Grid, node: number): Corner {
  return { x: node % grid.nx, y: Math.floor(node / grid.nx) };
}

function sideOf(grid: Grid, step: number): Side {
  return sides[[-grid.nx, 1, grid.nx, -1].indexOf(step)] ?? 'bottom';
}

function forkOf(
  grid: Grid,
  paths: readonly (Path | null)[],
  nets: readonly Net[],
  path: Path,
  net: number,
): Corner | null {
  let shared = 0;
  paths.forEach((other, at) => {
    if (!other || at === net || nets[at]?.from !== nets[net]?.from || other[1] !== path[1]) return;
    let length = 0;
    while (length < path.length && path[length] === other[length]) length++;
    shared = Math.max(shared, length);
  });
  const node = path[shared - 1];
  return shared < 2 || node === undefined ? null : cornerOf(grid, node);
}
