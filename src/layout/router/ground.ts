import type { Grid } from './grid';
import { Heap } from './heap';
import type { Occupancy } from './occupancy';
import type { RouteTask } from './task';

export interface Weights {
  /** What running on or touching another arrow costs in this round. */
  readonly clash: number;
  /** What it has cost in the rounds before, by node. */
  readonly history: Float64Array;
}

/** A page being routed: what is asked, where everybody runs, and memory that all searches share. */
export interface Ground {
  readonly task: RouteTask;
  readonly grid: Grid;
  readonly occupancy: Occupancy;
  readonly notes: Notes;
  /** Nets that run as if they were alone: no other place could be better. */
  readonly settled: boolean[];
}

/** What a search writes down about every state: a node and the direction in which it was reached. */
export class Notes {
  best = new Float64Array(0);
  parent = new Int32Array(0);
  /** The search that last reached a state, and the one that last left it: older entries count as none. */
  reached = new Int32Array(0);
  left = new Int32Array(0);
  /** The search for which a node is one where another way may be joined. */
  joinable = new Int32Array(0);
  searches = 0;
  readonly heap = new Heap();

  /** Makes room for a page of so many nodes. */
  fit(nodes: number): this {
    const states = nodes * 4;
    if (this.best.length >= states && this.searches < 1e9) return this;
    this.best = new Float64Array(states);
    this.parent = new Int32Array(states);
    this.reached = new Int32Array(states);
    this.left = new Int32Array(states);
    this.joinable = new Int32Array(nodes);
    this.searches = 0;
    return this;
  }
}

/** One search runs at a time, and none reads what another wrote. */
const notes = new Notes();

export function makeGround(task: RouteTask, grid: Grid, occupancy: Occupancy): Ground {
  return { task, grid, occupancy, notes: notes.fit(grid.nx * grid.ny), settled: [] };
}
