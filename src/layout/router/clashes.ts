import type { Board } from './board';
import type { Grid } from './grid';
import { bend, edgeBetween, type Occupancy, type Path, passingAt } from './occupancy';
import type { Net } from './task';

export interface Clash {
  readonly net: number;
  readonly node: number;
}

/**
 * Where nets run on each other or touch without sharing an end. Two that leave one symbol may share
 * their beginning, two that reach one symbol their end; everything else that is not a plain crossing
 * is a fault.
 */
export function clashesOf(occupancy: Occupancy, board: Board, grid: Grid, nets: readonly Net[]): Clash[] {
  const clashes: Clash[] = [];
  const { paths } = occupancy;
  for (let net = 0; net < paths.length; net++) {
    const path = paths[net];
    if (!path) continue;
    for (let at = 0; at < path.length; at++) {
      if (isClash({ occupancy, board, grid, nets }, net, path, at)) clashes.push({ net, node: path[at] as number });
    }
  }
  return clashes;
}

interface Page {
  readonly occupancy: Occupancy;
  readonly board: Board;
  readonly grid: Grid;
  readonly nets: readonly Net[];
}

function isClash(page: Page, net: number, path: Path, at: number): boolean {
  const { board, grid } = page;
  const node = path[at] as number;
  if (at < path.length - 1) {
    const edge = edgeBetween(grid, node, path[at + 1] as number);
    if ((board.onEdge[edge] as number) > 1 && meetsAny(page, board.edgeNets, edge, net, at, at + 1)) return true;
  }
  if (at === 0 || at === path.length - 1) return false;
  const all = (board.across[node] as number) + (board.down[node] as number) + (board.bending[node] as number);
  if (all < 2) return false;
  const who = passingAt(grid, path, at) === bend ? board.nodeNets : board.bendNets;
  return meetsAny(page, who, node, net, at, at);
}

/** Whether one of the nets of an edge or a node is a stranger there: at one of two places of the path. */
function meetsAny(page: Page, who: Int32Array, where: number, net: number, first: number, last: number): boolean {
  const { words } = page.occupancy;
  for (let word = 0; word < words; word++) {
    for (let left = who[where * words + word] as number; left !== 0; left &= left - 1) {
      const other = word * 32 + 31 - Math.clz32(left & -left);
      if (other !== net && !(covers(page, net, other, first) && covers(page, net, other, last))) return true;
    }
  }
  return false;
}

/** Whether place `at` of the path of `net` lies in the part it may share with `other`. */
function covers({ occupancy, nets }: Page, net: number, other: number, at: number): boolean {
  const [a, b] = [nets[net] as Net, nets[other] as Net];
  if (a.join || b.join) return false;
  const [one, two] = [occupancy.paths[net] as Path, occupancy.paths[other] as Path];
  const prefix = a.from === b.from ? commonBegin(one, two) : 0;
  if (prefix === one.length && one.length === two.length) return false;
  return at < prefix || (a.to === b.to && at >= one.length - commonEnd(one, two));
}

export function commonBegin(one: Path, two: Path): number {
  const most = Math.min(one.length, two.length);
  let length = 0;
  while (length < most && one[length] === two[length]) length++;
  return length;
}

function commonEnd(one: Path, two: Path): number {
  const most = Math.min(one.length, two.length);
  let length = 0;
  while (length < most && one[one.length - 1 - length] === two[two.length - 1 - length]) length++;
  return length;
}
