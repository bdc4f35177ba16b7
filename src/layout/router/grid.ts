import type { Lanes, RouteTask, Side, Station } from './task';

/**
 * The lanes of a page as a rectangular grid of nodes. Across: for each column its left gutter, its
 * centre, its right gutter. Down: for each row its top gutter, its slots with lanes between them, its
 * bottom gutter. Grid lines of the table lie between the gutters, so no lane can ever lie on one.
 */
export interface Grid {
  readonly lanes: Lanes;
  readonly nx: number;
  readonly ny: number;
  /** Nominal places in mm, only to weigh lengths against bends: real sizes come later and change no route. */
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** The place across and down of every node; longer than the grid. */
  readonly acrossOf: Uint16Array;
  readonly downOf: Uint16Array;
  /** Small charge for every node off the middle of its gutter, by place across, so that a lone arrow runs in the middle. */
  readonly offMiddle: Float64Array;
  /** 1 for the lanes down that are in the middle of their gutter: what a level run takes first. */
  readonly middleDown: Uint8Array;
  /** First lane of each row, and the number of lanes at the end. */
  readonly rowStart: readonly number[];
}

/** Order matters: opposite of d is (d + 2) % 4, even is vertical. */
export const sides: readonly Side[] = ['top', 'right', 'bottom', 'left'];

const nominal = { half: 10, symbolHalf: 7, top: 6, slot: 8, between: 5 };

export function makeGrid(task: RouteTask, lanes: Lanes): Grid {
  const { xs, offMiddle } = columnLanes(task.columns, lanes.gutter);
  const { ys, middleDown, rowStart } = rowLanes(task.rows, lanes);
  const nx = xs.length;
  const { acrossOf, downOf } = placesOf(nx, nx * ys.length);
  return { lanes, nx, ny: ys.length, xs, ys, acrossOf, downOf, offMiddle, middleDown, rowStart };
}

interface Across {
  readonly xs: Float64Array;
  readonly offMiddle: Float64Array;
}

/** Pages of one document have the same columns: what depends on nothing else is made once. */
const knownAcross = new Map<number, Across>();

function columnLanes(columns: number, gutter: number): Across {
  const key = columns * 100 + gutter;
  const known = knownAcross.get(key);
  if (known) return known;
  const each = 2 * gutter + 1;
  const xs = new Float64Array(columns * each);
  const step = (nominal.half - nominal.symbolHalf) / (gutter + 1);
  for (let x = 0; x < xs.length; x++) {
    const lane = x % each;
    const left = ((x - lane) / each) * nominal.half * 2;
    const right = left + nominal.half + nominal.symbolHalf;
    xs[x] =
      lane < gutter ? left + (lane + 1) * step : lane === gutter ? left + nominal.half : right + (lane - gutter) * step;
  }
  const made = { xs, offMiddle: xs.map((_, x) => laneCharge(x % each, gutter)) };
  knownAcross.set(key, made);
  return made;
}

function laneCharge(inColumn: number, gutter: number): number {
  if (inColumn === gutter) return 0;
  const lane = inColumn < gutter ? inColumn : inColumn - gutter - 1;
  return Math.abs(lane - (gutter - 1) / 2) * 0.02;
}

function rowLanes(rows: readonly number[], lanes: Lanes): Pick<Grid, 'ys' | 'middleDown' | 'rowStart'> {
  const all = rows.reduce((sum, slots) => sum + 2 * lanes.gutter + slots + (slots - 1) * lanes.between, 0);
  const ys = new Float64Array(all);
  const middleDown = new Uint8Array(all);
  const rowStart: number[] = [];
  let [at, top] = [0, 0];
  const gutter = (height: number, count: number) => {
    middleDown[at + (count >> 1)] = 1;
    for (let lane = 1; lane <= count; lane++) ys[at++] = top + (lane * height) / (count + 1);
    top += height;
  };
  for (const slots of rows) {
    rowStart.push(at);
    gutter(nominal.top, lanes.gutter);
    for (let slot = 0; slot < slots; slot++) {
      if (slot > 0) gutter(nominal.between, lanes.between);
      ys[at++] = top + nominal.slot / 2;
      top += nominal.slot;
    }
    gutter(nominal.top, lanes.gutter);
  }
  rowStart.push(at);
  return { ys, middleDown, rowStart };
}

interface Places {
  readonly acrossOf: Uint16Array;
  readonly downOf: Uint16Array;
}

const knownPlaces = new Map<number, Places>();

/** Where each node of a grid `nx` wide lies; kept for the largest grid so far. */
function placesOf(nx: number, size: number): Places {
  const known = knownPlaces.get(nx);
  if (known && known.acrossOf.length >= size) return known;
  const acrossOf = new Uint16Array(2 * size);
  const downOf = new Uint16Array(2 * size);
  for (let node = 0, down = 0; node < acrossOf.length; down++) {
    for (let across = 0; across < nx && node < acrossOf.length; across++, node++) {
      acrossOf[node] = across;
      downOf[node] = down;
    }
  }
  const made = { acrossOf, downOf };
  knownPlaces.set(nx, made);
  return made;
}

/** The lane through the middle of a column. */
export function centreLane(grid: Pick<Grid, 'lanes'>, column: number): number {
  return column * (2 * grid.lanes.gutter + 1) + grid.lanes.gutter;
}

/** The lane through the middle of a slot. */
export function slotLane(grid: Grid, row: number, slot: number): number {
  return (grid.rowStart[row] ?? 0) + grid.lanes.gutter + slot * (1 + grid.lanes.between);
}

/**
 * The lane by which a station's top and bottom are reached. A wide box over an even number of columns
 * has its middle on a grid line, so its port is the lane just left of that line.
 */
export function portLane(grid: Pick<Grid, 'lanes'>, station: Station): number {
  const span = station.last - station.first;
  const middle = station.first + Math.floor(span / 2);
  return span % 2 === 0 ? centreLane(grid, middle) : centreLane(grid, middle) + grid.lanes.gutter;
}

/** The node from which a path leaves a station by a side (or reaches it); `side` as in `sides`. */
export function portNode(grid: Grid, station: Station, side: number): number {
  const y = slotLane(grid, station.row, station.slot);
  if (side === 3) return y * grid.nx + centreLane(grid, station.first);
  if (side === 1) return y * grid.nx + centreLane(grid, station.last);
  return y * grid.nx + portLane(grid, station);
}
