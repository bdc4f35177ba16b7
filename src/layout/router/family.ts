import { cost, lengthOf } from './cost';
import type { Ground } from './ground';
import { edgeBetween, type Path } from './occupancy';
import { bendsTo, type Port } from './ports';
import type { Net } from './task';

/** A node of another's path where this net may fork off or join. */
export interface Meeting {
  readonly net: number;
  readonly at: number;
  readonly node: number;
  /** What the shared part and the meeting itself cost. */
  readonly charge: number;
}

/** A straight piece that may be joined anywhere: its ends, and what the rest from the second end costs. */
export interface JoinPiece {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly rest: number;
}

/** Where a net may share the way of another that leaves the same symbol, or reaches the same symbol. */
export interface Family {
  readonly forks: readonly Meeting[];
  readonly joins: readonly Meeting[];
  readonly pieces: readonly JoinPiece[];
  /** No way that shares costs less than this. */
  readonly least: number;
}

const alone: Family = { forks: [], joins: [], pieces: [], least: Number.POSITIVE_INFINITY };

/** Paths that leave the same symbol may be forked from, paths that reach the same symbol may be joined. */
export function familyOf(ground: Ground, self: number, exits: readonly Port[], entries: readonly Port[]): Family {
  const { task, occupancy, family } = ground;
  const net = task.nets[self] as Net;
  const forks: Meeting[] = [];
  const joins: Meeting[] = [];
  const pieces: JoinPiece[] = [];
  for (let word = 0; word < occupancy.words; word++) {
    for (let left = family[self * occupancy.words + word] as number; left !== 0; left &= left - 1) {
      const other = word * 32 + 31 - Math.clz32(left & -left);
      const path = occupancy.paths[other];
      if (!path || other === self) continue;
      const two = task.nets[other] as Net;
      if (two.to === net.to) addJoins(ground, joins, pieces, other, path);
      if (two.from === net.from && two.to !== net.to) addForks(ground, forks, other, path, net.labelled);
    }
  }
  if (forks.length === 0 && joins.length === 0) return alone;
  const least = Math.min(leastFork(ground, forks, entries), leastJoin(ground, joins, exits));
  return { forks, joins, pieces, least };
}

/** Nobody joins where the other leaves its symbol: there stands its word, and the two would be taken for one. */
function addJoins(ground: Ground, joins: Meeting[], pieces: JoinPiece[], other: number, path: Path): void {
  const { labelled, to } = ground.task.nets[other] as Net;
  const whole = labelled ? alongLength(ground, path, 0, path.length - 1) : 0;
  let rest = 0;
  let corner = path.length - 1;
  let reached = corner;
  for (let at = path.length - 2; at > 0; at--) {
    rest += lengthOf(ground, path[at] as number, path[at + 1] as number);
    if (labelled && whole - rest < cost.ownPiece && isLevel(path, at)) break;
    if (!sharedOnlyBy(ground, path, at, (net) => net.to === to)) break;
    const node = path[at] as number;
    joins.push({ net: other, at, node, charge: cost.join + rest * cost.shared });
    if (at < corner && turnsAt(path, at)) {
      pieces.push(pieceOf(ground, path, at, corner));
      corner = at;
    }
    reached = at;
  }
  if (reached < corner) pieces.push(pieceOf(ground, path, reached, corner));
}

function pieceOf(ground: Ground, path: Path, from: number, to: number): JoinPiece {
  const { xs, ys, acrossOf, downOf } = ground.grid;
  const [a, b] = [path[from] as number, path[to] as number];
  return {
    x1: xs[acrossOf[a] as number] as number,
    y1: ys[downOf[a] as number] as number,
    x2: xs[acrossOf[b] as number] as number,
    y2: ys[downOf[b] as number] as number,
    rest: cost.join + cost.shared * alongLength(ground, path, to, path.length - 1),
  };
}

/** The other must keep a piece of its own, for its word. */
function addForks(ground: Ground, forks: Meeting[], other: number, path: Path, labelled: boolean): void {
  const { labelled: worded, from } = ground.task.nets[other] as Net;
  const whole = worded ? alongLength(ground, path, 0, path.length - 1) : 0;
  let gone = 0;
  for (let at = 1; at < path.length - 1; at++) {
    gone += lengthOf(ground, path[at - 1] as number, path[at] as number);
    if (worded && whole - gone < cost.ownPiece) break;
    if (!sharedOnlyBy(ground, path, at - 1, (net) => net.from === from)) break;
    // A word stands after the fork: the sooner two ways part, the nearer to the symbol each says which it is.
    const charge = labelled ? cost.labelledFork + gone : cost.fork + gone * cost.shared;
    forks.push({ net: other, at, node: path[at] as number, charge });
  }
}

function sharedOnlyBy(
  { grid, board, occupancy, task }: Ground,
  path: Path,
  at: number,
  mine: (net: Net) => boolean,
): boolean {
  const edge = edgeBetween(grid, path[at] as number, path[at + 1] as number);
  for (let word = 0; word < occupancy.words; word++) {
    for (let left = board.edgeNets[edge * occupancy.words + word] as number; left !== 0; left &= left - 1) {
      if (!mine(task.nets[word * 32 + 31 - Math.clz32(left & -left)] as Net)) return false;
    }
  }
  return true;
}

/** No way that forks off costs less: it turns out of the other's way, and bends as often as it must to arrive. */
function leastFork({ grid, occupancy, step }: Ground, forks: readonly Meeting[], entries: readonly Port[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { net, at, node, charge } of forks) {
    const path = occupancy.paths[net] as Path;
    const x = grid.xs[grid.acrossOf[node] as number] as number;
    const y = grid.ys[grid.downOf[node] as number] as number;
    const came = node - (path[at - 1] as number);
    for (let direction = 0; direction < 4; direction++) {
      const by = step[direction] as number;
      if (by === -came || node + by === path[at + 1]) continue;
      const turned = charge + (by === came ? 0 : cost.bend);
      for (const port of entries) {
        const [dx, dy] = [port.x - x, port.y - y];
        const bends = cost.bend * bendsTo(dx, dy, direction, port.direction);
        least = Math.min(least, turned + port.charge + port.edgeToll + Math.abs(dx) + Math.abs(dy) + bends);
      }
    }
  }
  return least;
}

/** The same for one that joins another's way. */
function leastJoin({ grid, occupancy, step }: Ground, joins: readonly Meeting[], exits: readonly Port[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { net, at, node, charge } of joins) {
    const path = occupancy.paths[net] as Path;
    const x = grid.xs[grid.acrossOf[node] as number] as number;
    const y = grid.ys[grid.downOf[node] as number] as number;
    const on = (path[at + 1] as number) - node;
    for (let direction = 0; direction < 4; direction++) {
      const by = step[direction] as number;
      if (by === -on || node - by === path[at - 1]) continue;
      const turned = charge + (by === on ? 0 : cost.bend);
      for (const port of exits) {
        const [dx, dy] = [x - port.x, y - port.y];
        const bends = cost.bend * bendsTo(dx, dy, port.direction, direction);
        least = Math.min(least, turned + port.charge + port.edgeToll + Math.abs(dx) + Math.abs(dy) + bends);
      }
    }
  }
  return least;
}

function alongLength(ground: Ground, path: Path, from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to; at++) length += lengthOf(ground, path[at] as number, path[at + 1] as number);
  return length;
}

function turnsAt(path: Path, at: number): boolean {
  return (path[at] as number) - (path[at - 1] as number) !== (path[at + 1] as number) - (path[at] as number);
}

/** Whether a path has not turned before one of its places. */
function isLevel(path: Path, at: number): boolean {
  return (path[at] as number) - (path[0] as number) === ((path[1] as number) - (path[0] as number)) * at;
}
