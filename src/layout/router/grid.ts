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
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** How long the way is from each lane to the next one right of it, or below it. */
  readonly toRight: Float64Array;
  readonly toBelow: Float64Array;
  /** What a step up, right, down and left adds to a node. */
  readonly step: readonly number[];
  /** The place across and down of every node. */
  readonly acrossOf: Uint16Array;
  readonly downOf: Uint16Array;
  /** Small charge for every node off the middle of its gutter, so that a lone arrow runs in the middle. */
  readonly offMiddle: Float64Array;
  /** Nodes covered by a station: index of the station + 1. */
  readonly blocked: Uint16Array;
  /** First lane of each row, and the number of lanes at the end. */
  readonly rowStart: readonly number[];
}

/** Order matters: opposite of d is (d + 2) % 4, even is vertical. */
export const sides: readonly Side[] = ['top', 'right', 'bottom', 'left'];

const nominal = { half: 10, symbolHalf: 7, top: 6, slot: 8, between: 5 };

export function makeGrid(task: RouteTask, lanes: Lanes): Grid {
  const bare = bareGrid(task.columns, task.rows, lanes);
  const blocked = new Uint16Array(bare.nx * bare.ny);
  for (let index = 0; index < task.stations.length; index++) {
    const station = task.stations[index] as Station;
    const y = slotLane(bare, station.row, station.slot);
    for (let x = centreLane(bare, station.first); x <= centreLane(bare, station.last); x++)
      blocked[y * bare.nx + x] = index + 1;
  }
  return { ...bare, blocked };
}

type BareGrid = Omit<Grid, 'blocked'>;

/** Pages often have the same rows: their grids are kept. Nothing but time depends on it. */
const bareGrids = new Map<string, BareGrid>();
const remembered = 100;

function bareGrid(columns: number, rows: readonly number[], lanes: Lanes): BareGrid {
  const key = `${columns} ${rows.join()} ${lanes.gutter} ${lanes.between}`;
  const known = bareGrids.get(key);
  if (known) return known;
  if (bareGrids.size >= remembered) bareGrids.clear();
  const made = layLanes(columns, rows, lanes);
  bareGrids.set(key, made);
  return made;
}

function layLanes(columns: number, rows: readonly number[], lanes: Lanes): BareGrid {
  const xs = columnLanes(columns, lanes);
  const { ys, rowStart } = rowLanes(rows, lanes);
  const [nx, ny] = [xs.length, ys.length];
  const acrossOf = new Uint16Array(nx * ny);
  const downOf = new Uint16Array(nx * ny);
  const offMiddle = new Float64Array(nx * ny);
  const charges = xs.map((_, across) => laneCharge(across, lanes.gutter));
  for (let node = 0, down = 0; down < ny; down++) {
    for (let across = 0; across < nx; across++, node++) {
      acrossOf[node] = across;
      downOf[node] = down;
      offMiddle[node] = charges[across] as number;
    }
  }
  const step = [-nx, 1, nx, -1];
  return { lanes, nx, ny, xs, ys, toRight: gaps(xs), toBelow: gaps(ys), step, acrossOf, downOf, offMiddle, rowStart };
}

function gaps(places: readonly number[]): Float64Array {
  const laid = new Float64Array(places.length);
  for (let at = 1; at < places.length; at++) laid[at - 1] = (places[at] as number) - (places[at - 1] as number);
  return laid;
}

function columnLanes(columns: number, lanes: Lanes): number[] {
  const xs: number[] = [];
  const step = (nominal.half - nominal.symbolHalf) / (lanes.gutter + 1);
  for (let column = 0; column < columns; column++) {
    const left = column * nominal.half * 2;
    for (let lane = 1; lane <= lanes.gutter; lane++) xs.push(left + lane * step);
    xs.push(left + nominal.half);
    for (let lane = 1; lane <= lanes.gutter; lane++) xs.push(left + nominal.half + nominal.symbolHalf + lane * step);
  }
  return xs;
}

function rowLanes(rows: readonly number[], lanes: Lanes): { ys: number[]; rowStart: number[] } {
  const ys: number[] = [];
  const rowStart: number[] = [];
  let top = 0;
  const gutter = (height: number, count: number) => {
    for (let lane = 1; lane <= count; lane++) ys.push(top + (lane * height) / (count + 1));
    top += height;
  };
  for (const slots of rows) {
    rowStart.push(ys.length);
    gutter(nominal.top, lanes.gutter);
    for (let slot = 0; slot < slots; slot++) {
      if (slot > 0) gutter(nominal.between, lanes.between);
      ys.push(top + nominal.slot / 2);
      top += nominal.slot;
    }
    gutter(nominal.top, lanes.gutter);
  }
  rowStart.push(ys.length);
  return { ys, rowStart };
}

/** The lane through the middle of a column. */
export function centreLane(grid: Pick<Grid, 'lanes'>, column: number): number {
  return column * (2 * grid.lanes.gutter + 1) + grid.lanes.gutter;
}

/** The lane through the middle of a slot. */
export function slotLane(grid: Pick<Grid, 'lanes' | 'rowStart'>, row: number, slot: number): number {
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

/** The node from which a path leaves a station by a side (or reaches it). */
function portNode(grid: Grid, station: Station, side: Side): number {
  const y = slotLane(grid, station.row, station.slot);
  if (side === 'left') return y * grid.nx + centreLane(grid, station.first);
  if (side === 'right') return y * grid.nx + centreLane(grid, station.last);
  return y * grid.nx + portLane(grid, station);
}

/** A side that arrows may dock at, and what it costs by itself. */
export interface Opening {
  readonly side: Side;
  readonly node: number;
  /** Out of the station. */
  readonly direction: number;
  readonly charge: number;
}

export function openingsOf(grid: Grid, station: Station, charges: Station['out']): Opening[] {
  const openings: Opening[] = [];
  sides.forEach((side, direction) => {
    const charge = charges[side];
    if (charge !== undefined) openings.push({ side, node: portNode(grid, station, side), direction, charge });
  });
  return openings;
}

function laneCharge(across: number, gutter: number): number {
  const inColumn = across % (2 * gutter + 1);
  if (inColumn === gutter) return 0;
  const lane = inColumn < gutter ? inColumn : inColumn - gutter - 1;
  return Math.abs(lane - (gutter - 1) / 2) * 0.02;
}
