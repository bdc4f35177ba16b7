import type { Grid } from './grid';
import type { Occupancy } from './occupancy';
import type { RouteTask } from './task';

export interface Weights {
  /** What running on or touching another arrow costs in this round. */
  readonly clash: number;
  /** What it has cost in the rounds before, by node. */
  readonly history: Float64Array;
}

/** A page being routed: what is asked, where everybody runs, and memory that all its searches share. */
export interface Ground {
  readonly task: RouteTask;
  readonly grid: Grid;
  readonly occupancy: Occupancy;
  readonly best: Float64Array;
  readonly parent: Int32Array;
  /** The search that last reached a state, and the one that last left it: older entries count as none. */
  readonly reached: Int32Array;
  readonly left: Int32Array;
  searches: number;
  /** Nets that run as if they were alone: no other place could be better. */
  readonly settled: boolean[];
}

export function makeGround(task: RouteTask, grid: Grid, occupancy: Occupancy): Ground {
  const states = grid.nx * grid.ny * 4;
  return {
    task,
    grid,
    occupancy,
    best: new Float64Array(states),
    parent: new Int32Array(states),
    reached: new Int32Array(states),
    left: new Int32Array(states),
    searches: 0,
    settled: [],
  };
}
