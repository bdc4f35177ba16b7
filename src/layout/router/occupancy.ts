import type { Grid } from './grid';
import type { Net } from './task';

/** A path as nodes of the grid, one lane apart, from station to station. */
export type Path = readonly number[];

export const straightAcross = 0;
export const straightDown = 1;
export const bend = 2;
export type Passing = typeof straightAcross | typeof straightDown | typeof bend;

/** Who runs where on the page: how many along each edge, and past each node straight across, straight down, and bending. */
export class Occupancy {
  readonly paths: (Path | null)[];
  readonly onEdgeCount: Uint16Array;
  readonly acrossCount: Uint16Array;
  readonly downCount: Uint16Array;
  readonly bendCount: Uint16Array;
  private readonly grid: Grid;

  constructor(grid: Grid, nets: number) {
    this.grid = grid;
    this.paths = new Array<Path | null>(nets).fill(null);
    const size = grid.nx * grid.ny;
    this.onEdgeCount = new Uint16Array(size * 2);
    this.acrossCount = new Uint16Array(size);
    this.downCount = new Uint16Array(size);
    this.bendCount = new Uint16Array(size);
  }

  put(net: number, path: Path): void {
    this.take(net);
    this.paths[net] = path;
    this.count(path, 1);
  }

  take(net: number): void {
    const path = this.paths[net];
    if (!path) return;
    this.paths[net] = null;
    this.count(path, -1);
  }

  /** How many pass a node inside their ways. */
  at(node: number): number {
    return (this.acrossCount[node] as number) + (this.downCount[node] as number) + (this.bendCount[node] as number);
  }

  /** Whether any but one net that is told passes a node inside its way, or runs along an edge, and is what is asked. */
  someAt(node: number, asked: (net: number, path: Path, at: number) => boolean): boolean {
    return this.paths.some((path, net) => {
      const at = path ? path.indexOf(node) : -1;
      return path !== null && at > 0 && at < path.length - 1 && asked(net, path, at);
    });
  }

  someOn(from: number, to: number, asked: (net: number) => boolean): boolean {
    return this.paths.some((path, net) => {
      const at = path ? path.indexOf(from) : -1;
      return path !== null && at >= 0 && (path[at + 1] === to || path[at - 1] === to) && asked(net);
    });
  }

  private count(path: Path, by: 1 | -1): void {
    const { grid, onEdgeCount } = this;
    for (let at = 1; at < path.length; at++) {
      const edge = edgeBetween(grid, path[at - 1] as number, path[at] as number);
      onEdgeCount[edge] = (onEdgeCount[edge] as number) + by;
      if (at === path.length - 1) return;
      const passing = passingAt(grid, path, at);
      const counts = passing === bend ? this.bendCount : passing === straightDown ? this.downCount : this.acrossCount;
      const node = path[at] as number;
      counts[node] = (counts[node] as number) + by;
    }
  }
}

export function edgeBetween(grid: Grid, from: number, to: number): number {
  const low = Math.min(from, to);
  return low * 2 + (Math.abs(to - from) === grid.nx ? 1 : 0);
}

export function passingAt(grid: Grid, path: Path, at: number): Passing {
  const before = (path[at] as number) - (path[at - 1] as number);
  const after = (path[at + 1] as number) - (path[at] as number);
  if (before !== after) return bend;
  return Math.abs(before) === grid.nx ? straightDown : straightAcross;
}

export interface Clash {
  readonly net: number;
  readonly node: number;
}

/**
 * Where nets run on each other or touch without sharing an end. Two that leave one symbol may share
 * their beginning, two that reach one symbol their end; everything else that is not a plain crossing
 * is a fault.
 */
export function clashesOf(occupancy: Occupancy, grid: Grid, nets: readonly Net[]): Clash[] {
  const shared = new SharedEnds(occupancy.paths, nets);
  const clashes: Clash[] = [];
  occupancy.paths.forEach((path, net) => {
    for (let at = 0; path && at < path.length; at++)
      if (clashesAt(occupancy, grid, shared, path, net, at)) clashes.push({ net, node: path[at] as number });
  });
  return clashes;
}

function clashesAt(occupancy: Occupancy, grid: Grid, shared: SharedEnds, path: Path, net: number, at: number): boolean {
  const node = path[at] as number;
  const next = path[at + 1];
  if (next === undefined) return false;
  if ((occupancy.onEdgeCount[edgeBetween(grid, node, next)] as number) > 1) {
    const meets = (other: number) =>
      other !== net && !(shared.covers(net, other, at) && shared.covers(net, other, at + 1));
    if (occupancy.someOn(node, next, meets)) return true;
  }
  // Two that cross in the middle of straight pieces are no clash.
  if (at === 0 || occupancy.at(node) < 2 || occupancy.bendCount[node] === 0) return false;
  const isBend = passingAt(grid, path, at) === bend;
  return occupancy.someAt(
    node,
    (other, way, place) =>
      other !== net && (isBend || passingAt(grid, way, place) === bend) && !shared.covers(net, other, at),
  );
}

/** How far two nets of one family legally run together. */
class SharedEnds {
  private readonly memo = new Map<number, { prefix: number; suffix: number }>();
  private readonly paths: readonly (Path | null)[];
  private readonly nets: readonly Net[];

  constructor(paths: readonly (Path | null)[], nets: readonly Net[]) {
    this.paths = paths;
    this.nets = nets;
  }

  /** Whether place `at` of the path of `net` lies in the part it may share with `other`. */
  covers(net: number, other: number, at: number): boolean {
    const { prefix, suffix } = this.of(net, other);
    const length = this.paths[net]?.length ?? 0;
    return at < prefix || at >= length - suffix;
  }

  private of(net: number, other: number): { prefix: number; suffix: number } {
    const key = net * 100_000 + other;
    const known = this.memo.get(key);
    if (known) return known;
    const one = this.paths[net] ?? [];
    const two = this.paths[other] ?? [];
    const [a, b] = [this.nets[net] as Net, this.nets[other] as Net];
    const family = !a.join && !b.join;
    const prefix = family && a.from === b.from ? commonPrefix(one, two) : 0;
    const suffix = family && a.to === b.to ? commonSuffix(one, two) : 0;
    const same = prefix === one.length && one.length === two.length;
    const found = same ? { prefix: 0, suffix: 0 } : { prefix, suffix };
    this.memo.set(key, found);
    return found;
  }
}

function commonPrefix(one: Path, two: Path): number {
  let length = 0;
  while (length < one.length && length < two.length && one[length] === two[length]) length++;
  return length;
}

function commonSuffix(one: Path, two: Path): number {
  let length = 0;
  while (length < one.length && length < two.length && one.at(-1 - length) === two.at(-1 - length)) length++;
  return length;
}
