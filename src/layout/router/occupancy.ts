import type { Grid } from './grid';
import type { Net } from './task';

/** A path as nodes of the grid, one lane apart, from station to station. */
export type Path = readonly number[];

export const straightAcross = 0;
export const straightDown = 1;
export const bend = 2;
export type Passing = typeof straightAcross | typeof straightDown | typeof bend;

interface Visit {
  readonly net: number;
  readonly passing: Passing;
}

/** Who runs where on the page: nets by edge and by node. */
export class Occupancy {
  readonly paths: (Path | null)[];
  /** How many run along each edge, and how many pass each node straight across, straight down, and bending. */
  readonly onEdgeCount: Uint8Array;
  readonly acrossCount: Uint8Array;
  readonly downCount: Uint8Array;
  readonly bendCount: Uint8Array;
  private readonly edges: (number[] | undefined)[];
  private readonly nodes: (Visit[] | undefined)[];
  private readonly grid: Grid;

  constructor(grid: Grid, nets: number) {
    this.grid = grid;
    this.paths = new Array<Path | null>(nets).fill(null);
    const size = grid.nx * grid.ny;
    this.edges = new Array(size * 2);
    this.nodes = new Array(size);
    this.onEdgeCount = new Uint8Array(size * 2);
    this.acrossCount = new Uint8Array(size);
    this.downCount = new Uint8Array(size);
    this.bendCount = new Uint8Array(size);
  }

  onEdge(edge: number): readonly number[] {
    return this.edges[edge] ?? none;
  }

  atNode(node: number): readonly Visit[] {
    return this.nodes[node] ?? noVisits;
  }

  put(net: number, path: Path): void {
    this.take(net);
    this.paths[net] = path;
    for (let at = 1; at < path.length; at++) {
      const edge = edgeBetween(this.grid, path[at - 1] as number, path[at] as number);
      this.edges[edge] = [...(this.edges[edge] ?? none), net];
      this.onEdgeCount[edge] = (this.onEdgeCount[edge] as number) + 1;
    }
    for (let at = 1; at < path.length - 1; at++) {
      const node = path[at] as number;
      const passing = passingAt(this.grid, path, at);
      this.nodes[node] = [...(this.nodes[node] ?? noVisits), { net, passing }];
      this.count(node, passing, 1);
    }
  }

  take(net: number): void {
    const path = this.paths[net];
    if (!path) return;
    this.paths[net] = null;
    for (let at = 1; at < path.length; at++) {
      const edge = edgeBetween(this.grid, path[at - 1] as number, path[at] as number);
      this.edges[edge] = this.edges[edge]?.filter((one) => one !== net);
      this.onEdgeCount[edge] = (this.onEdgeCount[edge] as number) - 1;
    }
    for (let at = 1; at < path.length - 1; at++) {
      const node = path[at] as number;
      this.nodes[node] = this.nodes[node]?.filter((one) => one.net !== net);
      this.count(node, passingAt(this.grid, path, at), -1);
    }
  }

  private count(node: number, passing: Passing, by: 1 | -1): void {
    const counts = passing === bend ? this.bendCount : passing === straightDown ? this.downCount : this.acrossCount;
    counts[node] = (counts[node] as number) + by;
  }
}

const none: readonly number[] = [];
const noVisits: readonly Visit[] = [];

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
    path?.forEach((node, at) => {
      const meets = (other: number) => other !== net && !shared.covers(net, other, at);
      const next = path[at + 1];
      const edge = next === undefined ? none : occupancy.onEdge(edgeBetween(grid, node, next));
      const onEdge = edge.some(
        (other) => other !== net && !(shared.covers(net, other, at) && shared.covers(net, other, at + 1)),
      );
      const inside = at > 0 && at < path.length - 1;
      const passing = inside ? passingAt(grid, path, at) : bend;
      const touches =
        inside &&
        occupancy.atNode(node).some((visit) => (passing === bend || visit.passing === bend) && meets(visit.net));
      if (onEdge || touches) clashes.push({ net, node });
    });
  });
  return clashes;
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
    const suffix = family && a.to === b.to ? commonPrefix([...one].reverse(), [...two].reverse()) : 0;
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
