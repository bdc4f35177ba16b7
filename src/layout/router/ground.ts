import { type Board, clearStations, layBoard } from './board';
import { type Grid, makeGrid } from './grid';
import { Occupancy, wordsFor } from './occupancy';
import type { Lanes, Net, RouteTask } from './task';

/** How a net came to run where it runs. */
export interface Laid {
  /** Runs as if it were alone: no other place could be better. */
  settled: boolean;
  /** Searched for while places cost more for having been disputed. */
  disputed: boolean;
  /** When it was last searched for, and when it last moved. */
  searched: number;
  placed: number;
  /** How many it crossed then. */
  crossings: number;
}

/** A page being routed: what is asked, where everybody runs, and what clashes cost now. */
export interface Ground {
  readonly task: RouteTask;
  readonly grid: Grid;
  readonly board: Board;
  readonly occupancy: Occupancy;
  /** From a node to the next, by direction. */
  readonly step: readonly [number, number, number, number];
  /** For each net the bits of its family: those that leave the same symbol or reach the same symbol, itself too. */
  readonly family: Int32Array;
  /** What running on or touching another arrow costs in this round. */
  clash: number;
  readonly history: readonly Laid[];
  /** Counts searches; what came before what is told by it. */
  turn: number;
  /** When a net last moved away from where it was. */
  left: number;
}

export function makeGround(task: RouteTask, lanes: Lanes): Ground {
  const grid = makeGrid(task, lanes);
  const board = layBoard(task, grid, wordsFor(task.nets.length));
  const occupancy = new Occupancy(grid, board, task.nets.length);
  const step = [-grid.nx, 1, grid.nx, -1] as const;
  const history = task.nets.map(
    (): Laid => ({ settled: false, disputed: false, searched: 0, placed: 0, crossings: 0 }),
  );
  return { task, grid, board, occupancy, step, family: familiesOf(task.nets), clash: 0, history, turn: 0, left: 0 };
}

/** Gives the board back, empty. */
export function leaveGround({ task, grid, occupancy }: Ground): void {
  occupancy.clear();
  clearStations(task, grid);
}

function familiesOf(nets: readonly Net[]): Int32Array {
  const words = wordsFor(nets.length);
  const family = new Int32Array(nets.length * words);
  for (let net = 0; net < nets.length; net++) {
    const one = nets[net] as Net;
    if (one.join) continue;
    for (let other = 0; other < nets.length; other++) {
      const two = nets[other] as Net;
      if (two.join || (one.from !== two.from && one.to !== two.to)) continue;
      const at = net * words + (other >> 5);
      family[at] = (family[at] as number) | (1 << (other & 31));
    }
  }
  return family;
}
