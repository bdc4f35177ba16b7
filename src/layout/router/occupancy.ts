import type { Board } from './board';
import type { Grid } from './grid';

/** A path as nodes of the grid, one lane apart, from station to station. */
export type Path = readonly number[];

export const straightAcross = 0;
export const straightDown = 1;
export const bend = 2;
export type Passing = typeof straightAcross | typeof straightDown | typeof bend;

/** Who runs where on the page, kept on the board. */
export class Occupancy {
  readonly paths: (Path | null)[];
  /** Numbers of 32 bits that hold a bit for every net. */
  readonly words: number;
  private readonly grid: Grid;
  private readonly board: Board;

  constructor(grid: Grid, board: Board, nets: number) {
    this.grid = grid;
    this.board = board;
    this.words = wordsFor(nets);
    this.paths = new Array<Path | null>(nets).fill(null);
  }

  put(net: number, path: Path): void {
    this.take(net);
    this.paths[net] = path;
    this.mark(net, path, 1);
  }

  take(net: number): void {
    const path = this.paths[net];
    if (!path) return;
    this.paths[net] = null;
    this.mark(net, path, -1);
  }

  clear(): void {
    for (let net = 0; net < this.paths.length; net++) this.take(net);
  }

  private mark(net: number, path: Path, by: 1 | -1): void {
    const { words } = this;
    const { onEdge, across, down, bending, edgeNets, nodeNets, bendNets } = this.board;
    const [word, bit] = [net >> 5, 1 << (net & 31)];
    const set = (nets: Int32Array, at: number) => {
      const place = at * words + word;
      nets[place] = by > 0 ? (nets[place] as number) | bit : (nets[place] as number) & ~bit;
    };
    for (let at = 1; at < path.length; at++) {
      const edge = edgeBetween(this.grid, path[at - 1] as number, path[at] as number);
      onEdge[edge] = (onEdge[edge] as number) + by;
      set(edgeNets, edge);
    }
    for (let at = 1; at < path.length - 1; at++) {
      const node = path[at] as number;
      const passing = passingAt(this.grid, path, at);
      const counts = passing === bend ? bending : passing === straightDown ? down : across;
      counts[node] = (counts[node] as number) + by;
      set(nodeNets, node);
      if (passing === bend) set(bendNets, node);
    }
  }
}

export function wordsFor(nets: number): number {
  return Math.max(1, (nets + 31) >> 5);
}

export function edgeBetween(grid: Pick<Grid, 'nx'>, from: number, to: number): number {
  const low = from < to ? from : to;
  const apart = from < to ? to - from : from - to;
  return low * 2 + (apart === grid.nx ? 1 : 0);
}

export function passingAt(grid: Grid, path: Path, at: number): Passing {
  const before = (path[at] as number) - (path[at - 1] as number);
  const after = (path[at + 1] as number) - (path[at] as number);
  if (before !== after) return bend;
  return before === grid.nx || before === -grid.nx ? straightDown : straightAcross;
}
