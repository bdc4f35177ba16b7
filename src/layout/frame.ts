import type { Box } from '../drawing';
import type { Columns } from './columns';
import type { Plan } from './plan';
import { portLane, type Routing } from './router';
import { clearance, symbol } from './sizes';
import { type LanePlace, placeAcross, placeDown, type Usage } from './usage';

/** Room kept beside symbols for the words of the ways, mm. */
export interface Bands {
  readonly columns: readonly { readonly left: number; readonly right: number }[];
  /** For each row and gutter: below the symbol above it, above the symbol below it, and over its lanes (under them where it is the last). */
  readonly rows: readonly (readonly RowBand[])[];
  /** Whether lanes beside symbols keep to the line of the grid, as close as they may be: words have more room then. */
  readonly outward: boolean;
}

export interface RowBand {
  readonly above: number;
  readonly below: number;
  readonly along?: number;
}

/** A page of the table in mm: where its rows are, and where each lane runs. */
export interface Frame {
  readonly top: number;
  readonly rowTops: readonly number[];
  readonly rowHeights: readonly number[];
  readonly x: (lane: number) => number;
  readonly y: (lane: number) => number;
  /** The box of each stand of the plan. */
  readonly boxes: readonly Box[];
  readonly bottom: number;
}

/** mm that a gutter beside a column's symbols needs for its lanes and its words. */
export function gutterNeed(lanes: number, band: number): number {
  const least = Math.max(clearance.symbol, band);
  if (lanes === 0) return Math.max(3, band + clearance.label);
  return clearance.border + (lanes - 1) * clearance.minLane + least;
}

/** mm of each gutter of a row, top first. */
function rowNeeds(usage: Usage, bands: Bands['rows'], row: number): number[] {
  const gutters = usage.rows[row] ?? [];
  return gutters.map((lanes, gutter) => {
    const band = bands[row]?.[gutter] ?? noBand;
    const { along = 0 } = band;
    const first = gutter === 0;
    const last = gutter === gutters.length - 1;
    const outer = first || last;
    const [above, below] = [aboveLanes(band, first), belowLanes(band, last)];
    const least = Math.max(along, outer ? clearance.bare : clearance.stacked);
    if (lanes.length === 0) return Math.max(least, outer ? band.above + band.below : above + below - 0.8);
    return Math.max(least, above + below + (lanes.length - 1) * clearance.minLane);
  });
}

const noBand: RowBand = { above: 0, below: 0 };

/** mm from the top of a gutter to its first lane: from the line of the row, or from a symbol. */
function aboveLanes({ above, along = 0 }: RowBand, first: boolean): number {
  return Math.max(along, first ? clearance.rowBorder + above : Math.max(clearance.symbol, above));
}

/** mm from its last lane to its bottom. */
function belowLanes({ below, along = 0 }: RowBand, last: boolean): number {
  return last ? Math.max(along, clearance.rowBorder + below) : Math.max(clearance.symbol, below);
}

/** mm that the symbols, connectors and arrows of each row need. */
export function rowHeightNeeds(plan: Plan, usage: Usage, bands: Bands['rows']): number[] {
  return plan.slots.map((slots, row) => sum(rowNeeds(usage, bands, row)) + sum(slots));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

interface RowFrame {
  readonly top: number;
  readonly height: number;
  /** Top and height of each gutter and each slot. */
  readonly gutters: readonly { readonly top: number; readonly height: number }[];
  readonly slots: readonly { readonly top: number; readonly height: number }[];
}

/** Gives every lane of a routed page its place. The page is as high as its rows need; nothing is squeezed. */
export function layFrame(
  plan: Plan,
  routing: Routing,
  usage: Usage,
  bands: Bands,
  columns: Columns,
  top: number,
): Frame {
  const rows: RowFrame[] = [];
  let at = top;
  plan.rows.forEach((row, index) => {
    const frame = layRow(plan, index, rowNeeds(usage, bands.rows, index), row.textHeight, at);
    rows.push(frame);
    at += frame.height;
  });
  const x = (lane: number) => acrossAt(placeAcross(routing, lane), columns, usage, bands);
  const y = (lane: number) => downAt(placeDown(plan.task, routing, lane), rows, usage, bands);
  return {
    top,
    rowTops: rows.map((row) => row.top),
    rowHeights: rows.map((row) => row.height),
    x,
    y,
    boxes: plan.stands.map((_, index) => boxOf(plan, index, routing, rows, columns, x)),
    bottom: at,
  };
}

function layRow(plan: Plan, index: number, needs: readonly number[], textHeight: number, top: number): RowFrame {
  const slots = plan.slots[index] ?? [];
  const need = sum(needs) + sum(slots);
  const height = Math.max(textHeight, need);
  const shares = slackShares(plan, index, needs.length);
  const slack = height - need;
  let at = top;
  const gutters: RowFrame['gutters'][number][] = [];
  const laid: RowFrame['slots'][number][] = [];
  needs.forEach((own, gutter) => {
    const size = own + slack * (shares[gutter] ?? 0);
    gutters.push({ top: at, height: size });
    at += size;
    const slot = slots[gutter];
    if (slot === undefined) return;
    laid.push({ top: at, height: slot });
    at += slot;
  });
  return { top, height, gutters, slots: laid };
}

/** Connectors keep to the head and the foot of their row; what is left over goes around the symbols between. */
function slackShares(plan: Plan, row: number, gutters: number): number[] {
  const head = row === 0 ? plan.head : 0;
  const foot = row === plan.rows.length - 1 ? plan.foot : 0;
  const shares = new Array<number>(gutters).fill(0);
  const [first, last] = [head, gutters - 1 - foot];
  if (first >= last) shares[first] = 1;
  else {
    shares[first] = 0.5;
    shares[last] = 0.5;
  }
  return shares;
}

/** Lanes spread evenly over the room they have, at most `clearance.lane` apart, around its middle. */
function spreadAt(lane: number, lanes: readonly number[], from: number, to: number): number {
  const order = lanes.indexOf(lane);
  const middle = (from + to) / 2;
  if (lanes.length < 2) return middle;
  const step = Math.min(clearance.lane, Math.max(0, to - from) / (lanes.length - 1));
  return middle + (order - (lanes.length - 1) / 2) * step;
}

/** mm from the first to the last of lanes as close as they may be. */
function leastSpread({ length }: readonly number[]): number {
  return (length - 1) * clearance.minLane;
}

function acrossAt(place: LanePlace, columns: Columns, usage: Usage, bands: Bands): number {
  const column = columns.pelaksana[place.index];
  if (!column) return columns.left;
  const centre = column.x + column.w / 2;
  if (place.kind === 'centre') return centre;
  const band = bands.columns[place.index] ?? { left: 0, right: 0 };
  const half = columns.symbolWidth / 2;
  const lanes = usage.columns[place.index] ?? { left: [], right: [] };
  if (place.gutter === 0) {
    const to = centre - half - Math.max(clearance.symbol, band.left);
    const from = column.x + clearance.border;
    return spreadAt(place.lane, lanes.left, from, bands.outward ? Math.min(to, from + leastSpread(lanes.left)) : to);
  }
  const from = centre + half + Math.max(clearance.symbol, band.right);
  const to = column.x + column.w - clearance.border;
  return spreadAt(place.lane, lanes.right, bands.outward ? Math.max(from, to - leastSpread(lanes.right)) : from, to);
}

function downAt(place: LanePlace, rows: readonly RowFrame[], usage: Usage, bands: Bands): number {
  const row = rows[place.index] as RowFrame;
  if (place.kind === 'centre') {
    const slot = row.slots[place.slot] ?? { top: row.top, height: row.height };
    return slot.top + slot.height / 2;
  }
  const gutter = row.gutters[place.gutter] ?? { top: row.top, height: row.height };
  const band = bands.rows[place.index]?.[place.gutter] ?? noBand;
  const from = gutter.top + aboveLanes(band, place.gutter === 0);
  const to = gutter.top + gutter.height - belowLanes(band, place.gutter === row.gutters.length - 1);
  return spreadAt(place.lane, usage.rows[place.index]?.[place.gutter] ?? [], from, to);
}

function boxOf(
  plan: Plan,
  index: number,
  routing: Routing,
  rows: readonly RowFrame[],
  columns: Columns,
  x: (lane: number) => number,
): Box {
  const stand = plan.stands[index] as Plan['stands'][number];
  const slot = rows[stand.row]?.slots[stand.slot] ?? { top: 0, height: 0 };
  const y = slot.top + (slot.height - stand.size.h) / 2;
  const [first, last] = [columns.pelaksana[stand.first], columns.pelaksana[stand.last]];
  if (!first || !last) return { x: columns.left, y, w: stand.size.w, h: stand.size.h };
  const left = first.x + first.w / 2 - symbolHalf(stand, columns);
  const right = last.x + last.w / 2 + symbolHalf(stand, columns);
  if (stand.first === stand.last) return { x: left, y, w: right - left, h: stand.size.h };
  return wideBox(plan, stand, routing, x, { x: left, y, w: right - left, h: stand.size.h });
}

function symbolHalf(stand: Plan['stands'][number], columns: Columns): number {
  return (stand.kind === 'konektor' ? Math.min(symbol.connectorWidth, columns.symbolWidth) : stand.size.w) / 2;
}

/**
 * A wide box over an even number of columns has its middle on a grid line, where no arrow may run: when
 * an arrow uses its top or bottom, one side is drawn in so that the middle is the lane beside that line.
 */
function wideBox(
  plan: Plan,
  stand: Plan['stands'][number],
  routing: Routing,
  x: (lane: number) => number,
  box: Box,
): Box {
  const index = plan.stands.indexOf(stand);
  const vertical = plan.lines.some(
    (line, at) =>
      (line.net.from === index && isVertical(routing.routes[at]?.exit)) ||
      (line.net.to === index && isVertical(routing.routes[at]?.entry)),
  );
  if (!vertical) return box;
  const middle = x(portLaneOf(routing, stand));
  const half = Math.min(middle - box.x, box.x + box.w - middle);
  return { ...box, x: middle - half, w: 2 * half };
}

function isVertical(side: string | undefined): boolean {
  return side === 'top' || side === 'bottom';
}

function portLaneOf(routing: Routing, stand: Plan['stands'][number]): number {
  return portLane({ lanes: routing.lanes }, stand);
}
