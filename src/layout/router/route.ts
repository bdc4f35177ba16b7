import { type Clash, clashesOf, commonBegin } from './clashes';
import { type Grid, sides } from './grid';
import { type Ground, type Laid, leaveGround, makeGround } from './ground';
import { type Occupancy, type Path, passingAt, straightAcross, straightDown } from './occupancy';
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

/**
 * Routes one page by negotiation: every net takes its cheapest way, nets that clash pay more for the
 * disputed places each round until they part, then each is straightened once more where the others
 * leave room. More lanes are offered only when that fails.
 */
export function routePage(task: RouteTask): Routing {
  let best: Routing | undefined;
  for (const lanes of laneChoices) {
    const routing = attempt(task, lanes);
    if (routing.faults.length === 0) return routing;
    if (best && routing.faults.length >= best.faults.length) break;
    best = routing;
  }
  return best as Routing;
}

function attempt(task: RouteTask, lanes: Lanes): Routing {
  const ground = makeGround(task, lanes);
  const { grid, board, occupancy } = ground;
  negotiate(ground);
  polish(ground);
  const faults = new Set(clashesOf(occupancy, board, grid, task.nets).map((clash) => clash.net));
  occupancy.paths.forEach((path, net) => {
    if (!path) faults.add(net);
  });
  const routes = occupancy.paths.map((path, net) => routeOf(grid, occupancy.paths, task.nets, path ?? [], net));
  leaveGround(ground);
  return { lanes, routes, faults: [...faults] };
}

function negotiate(ground: Ground): void {
  const { task, grid, board, occupancy } = ground;
  const { history } = board;
  const touched: number[] = [];
  ground.clash = 45;
  let disputed: readonly number[] = task.nets.map((_, net) => net);
  for (let round = 0; round < rounds && disputed.length > 0; round++) {
    for (const net of disputed) {
      reroute(ground, net);
      (ground.history[net] as Laid).disputed = round > 0;
    }
    const clashes = clashesOf(occupancy, board, grid, task.nets);
    for (const { node } of clashes) {
      history[node] = (history[node] as number) + 12;
      touched.push(node);
    }
    disputed = inOrder(clashes);
    ground.clash *= 1.5;
  }
  for (const node of touched) history[node] = 0;
}

function inOrder(clashes: readonly Clash[]): number[] {
  return [...new Set(clashes.map((clash) => clash.net))].sort((a, b) => a - b);
}

/** @returns whether the net runs elsewhere now */
function reroute(ground: Ground, net: number): boolean {
  const { occupancy } = ground;
  const before = occupancy.paths[net];
  const laid = ground.history[net] as Laid;
  ground.turn += 1;
  laid.searched = ground.turn;
  occupancy.take(net);
  const path = search(ground, net) ?? before;
  if (!path) return false;
  occupancy.put(net, path);
  laid.crossings = crossingsOn(ground, path);
  if (before && path.length === before.length && path.every((node, at) => node === before[at])) return false;
  laid.placed = ground.turn;
  if (before) ground.left = ground.turn;
  return true;
}

/** Each net that could run better once more with everything else in place; taken back as a whole if it made anything worse. */
function polish(ground: Ground): void {
  const { task, grid, board, occupancy } = ground;
  ground.clash = strict;
  for (let pass = 0, moved = true; pass < 2 && moved; pass++) {
    const before = [...occupancy.paths];
    const faults = clashesOf(occupancy, board, grid, task.nets);
    const clashing = new Set(faults.map((clash) => clash.net));
    moved = false;
    for (let net = 0; net < task.nets.length; net++) {
      if (!clashing.has(net) && !couldBeBetter(ground, net)) continue;
      moved = reroute(ground, net) || moved;
      (ground.history[net] as Laid).disputed = false;
    }
    if (moved && clashesOf(occupancy, board, grid, task.nets).length > faults.length) restore(occupancy, before);
  }
}

/**
 * Others that come after a net only make its other ways dearer. So it is looked at again only when they crossed its own,
 * when one came whose way it may share, or when one moved away from where it was.
 */
function couldBeBetter(ground: Ground, net: number): boolean {
  const { history, left, occupancy, task } = ground;
  const { settled, disputed, searched, crossings } = history[net] as Laid;
  const path = occupancy.paths[net];
  if (!path) return true;
  if (!settled && (disputed || left > searched || crossingsOn(ground, path) > crossings)) return true;
  const one = task.nets[net] as Net;
  return task.nets.some(
    (two, other) => (two.from === one.from || two.to === one.to) && (history[other] as Laid).placed > searched,
  );
}

/** How many others a path crosses. */
function crossingsOn({ board, grid }: Ground, path: Path): number {
  let crossings = 0;
  for (let at = 1; at < path.length - 1; at++) {
    const passing = passingAt(grid, path, at);
    if (passing === straightAcross) crossings += board.down[path[at] as number] as number;
    else if (passing === straightDown) crossings += board.across[path[at] as number] as number;
  }
  return crossings;
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
  for (let at = 0; at < paths.length; at++) {
    const other = paths[at];
    if (other && at !== net && nets[at]?.from === nets[net]?.from) shared = Math.max(shared, commonBegin(path, other));
  }
  const node = path[shared - 1];
  return shared < 2 || node === undefined ? null : cornerOf(grid, node);
}
