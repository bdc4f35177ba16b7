import { centreLane, type Grid, slotLane } from './grid';
import type { RouteTask } from './task';

/**
 * Memory that all pages share, so that a page costs what its arrows cost and not what its grid has of nodes. Everything
 * that runs is counted by node and by edge; `clear` takes it all back.
 */
export interface Board {
  /** Nodes covered by a station: index of the station + 1. */
  readonly blocked: Uint16Array;
  /** How many run along each edge (two a node), and how many pass each node straight across, straight down, and bending. */
  readonly onEdge: Uint8Array;
  readonly across: Uint8Array;
  readonly down: Uint8Array;
  readonly bending: Uint8Array;
  /** Which nets these are: bits, `words` numbers for each edge and each node. */
  readonly edgeNets: Int32Array;
  readonly nodeNets: Int32Array;
  readonly bendNets: Int32Array;
  /** What each node has cost in disputes so far. */
  readonly history: Float64Array;
  /** For searches: four states a node, one for each direction of arrival. */
  readonly best: Float64Array;
  readonly parent: Int32Array;
  /** The search that last reached a state, and the one that last left it: older entries count as none. */
  readonly reached: Int32Array;
  readonly left: Int32Array;
}

let board = makeBoard(0, 0);
let searches = 0;

function makeBoard(nodes: number, bits: number): Board {
  return {
    blocked: new Uint16Array(nodes),
    onEdge: new Uint8Array(2 * nodes),
    across: new Uint8Array(nodes),
    down: new Uint8Array(nodes),
    bending: new Uint8Array(nodes),
    edgeNets: new Int32Array(2 * bits),
    nodeNets: new Int32Array(bits),
    bendNets: new Int32Array(bits),
    history: new Float64Array(nodes),
    best: new Float64Array(4 * nodes),
    parent: new Int32Array(4 * nodes),
    reached: new Int32Array(4 * nodes),
    left: new Int32Array(4 * nodes),
  };
}

/** The board for a page, empty but for its stations. Only one page is routed at a time. */
export function layBoard(task: RouteTask, grid: Grid, words: number): Board {
  const nodes = grid.nx * grid.ny;
  if (board.blocked.length < nodes || board.nodeNets.length < nodes * words) {
    board = makeBoard(Math.max(nodes * 2, board.blocked.length), Math.max(nodes * words * 2, board.nodeNets.length));
    searches = 0;
  }
  markStations(task, grid, board, 1);
  return board;
}

export function clearStations(task: RouteTask, grid: Grid): void {
  markStations(task, grid, board, 0);
}

function markStations(task: RouteTask, grid: Grid, { blocked }: Board, on: 0 | 1): void {
  for (let index = 0; index < task.stations.length; index++) {
    const station = task.stations[index] as RouteTask['stations'][number];
    const row = slotLane(grid, station.row, station.slot) * grid.nx;
    const last = centreLane(grid, station.last);
    for (let x = centreLane(grid, station.first); x <= last; x++) blocked[row + x] = on * (index + 1);
  }
}

/** The number of a search that begins: what carries an older number was written by another. */
export function nextSearch(): number {
  searches += 1;
  return searches;
}
