import { cost } from './costs';
import type { Ground } from './ground';
import { bend, edgeBetween, type Path, passingAt } from './occupancy';
import type { Net } from './task';

/** A place of another way where this one may part from it, or end on it. */
export interface Meeting {
  readonly net: number;
  readonly path: Path;
  readonly at: number;
  /** What it costs to run along with it: to its end, or from its beginning. */
  readonly along: number;
}

/** Ways that leave the same symbol may be forked from, ways that reach the same symbol may be joined. */
export interface Family {
  readonly joins: readonly Meeting[];
  readonly forks: readonly Meeting[];
}

const alone: Family = { joins: [], forks: [] };

export function familyOf(ground: Ground, self: number): Family {
  const { task, occupancy } = ground;
  const own = task.nets[self] as Net;
  if (own.join) return alone;
  let family: { joins: Meeting[]; forks: Meeting[] } | undefined;
  for (let other = 0; other < task.nets.length; other++) {
    const net = task.nets[other] as Net;
    const path = occupancy.paths[other];
    if (!path || other === self || net.join || (net.to !== own.to && net.from !== own.from)) continue;
    family ??= { joins: [], forks: [] };
    if (net.to === own.to) addJoins(family.joins, ground, path, other);
    else addForks(family.forks, ground, path, other);
  }
  return family ?? alone;
}

/** Whether a net shares an end with another, so that the two may run together there. */
export function isFamily(own: Net, other: Net): boolean {
  return !other.join && (other.from === own.from || other.to === own.to);
}

/** How long one step of a path is. */
function stepLength({ grid }: Ground, path: Path, at: number): number {
  const { acrossOf, downOf, toRight, toBelow } = grid;
  const low = Math.min(path[at] as number, path[at + 1] as number);
  const isLevelStep = Math.abs((path[at] as number) - (path[at + 1] as number)) === 1;
  return (isLevelStep ? toRight[acrossOf[low] as number] : toBelow[downOf[low] as number]) as number;
}

/** Nobody joins where the other leaves its symbol: there stands its word, and the two would be taken for one. */
function addJoins(joins: Meeting[], ground: Ground, path: Path, other: number): void {
  const { to, labelled } = ground.task.nets[other] as Net;
  const kept = labelled ? levelStart(ground, path) : 0;
  let length = 0;
  let bends = 0;
  for (let at = path.length - 2; at > kept; at--) {
    if (!sharedOnlyBy(ground, path, at, (net) => net.to === to)) break;
    length += stepLength(ground, path, at);
    joins.push({ net: other, path, at, along: length * cost.shared + bends * cost.sharedBend });
    if (passingAt(ground.grid, path, at) === bend) bends++;
  }
}

/** The last place where a path is still straight and near its beginning. */
function levelStart(ground: Ground, path: Path): number {
  let length = 0;
  for (let at = 0; ; at++) {
    if (length * cost.shared >= cost.ownPiece * cost.shared || !isLevel(path, at)) return at - 1;
    length += stepLength(ground, path, at);
  }
}

/** The other must keep a piece of its own, for its word. */
function addForks(forks: Meeting[], ground: Ground, path: Path, other: number): void {
  const { from, labelled } = ground.task.nets[other] as Net;
  let left = 0;
  for (let at = 1; labelled && at < path.length - 1; at++) left += stepLength(ground, path, at);
  let length = 0;
  for (let at = 1; at < path.length - 1; at++) {
    if (labelled && left * cost.shared < cost.ownPiece * cost.shared) break;
    if (!sharedOnlyBy(ground, path, at - 1, (net) => net.from === from)) break;
    length += stepLength(ground, path, at - 1);
    left -= stepLength(ground, path, at);
    forks.push({ net: other, path, at, along: length * cost.shared });
  }
}

function sharedOnlyBy({ task, grid, occupancy }: Ground, path: Path, at: number, mine: (net: Net) => boolean): boolean {
  const [from, to] = [path[at] as number, path[at + 1] as number];
  if (occupancy.onEdgeCount[edgeBetween(grid, from, to)] === 1) return true;
  return !occupancy.someOn(from, to, (one) => !mine(task.nets[one] as Net));
}

/** Whether a path has not turned before one of its places. */
function isLevel(path: Path, at: number): boolean {
  return (path[at] as number) - (path[0] as number) === ((path[1] as number) - (path[0] as number)) * at;
}
