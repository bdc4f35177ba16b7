import type { Alur, SimbolId, Sop } from '../model';
import { highestStack } from './connector-columns';
import { areSame, recalling } from './keep';
import type { Row } from './rows';
import type { Stack } from './stacks';

/** Where both ends of an alur stand: rows as printed, columns as pelaksana. */
export interface Flow {
  readonly alur: Alur;
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** The alur with the places of their ends, in the order of the document. */
export function flowsOf(sop: Sop, rows: readonly Row[]): Flow[] {
  const places = new Map<SimbolId, { row: number; column: number }>();
  rows.forEach((row, index) => {
    for (const { simbol, own } of row.stack.placed) places.set(simbol.id, { row: index, column: own });
  });
  const flows: Flow[] = [];
  for (const alur of sop.alur) {
    const [from, to] = [places.get(alur.dari), places.get(alur.ke)];
    if (!from || !to) continue;
    flows.push({ alur, fromRow: from.row, toRow: to.row, fromColumn: from.column, toColumn: to.column });
  }
  return flows;
}

/** How many connectors are stacked above the first row of a page and below its last. */
export interface Connectors {
  readonly head: number;
  readonly foot: number;
}

/** What page breaks would do to the alur; every answer is kept, since the choice of breaks asks again and again. */
export interface Crossings {
  readonly flows: readonly Flow[];
  readonly connectors: (first: number, last: number) => Connectors;
  /** How many alur a page break before a row cuts. */
  readonly cutBy: (row: number) => number;
}

const recalled = recalling<Sop['alur'], readonly (Stack | number)[], Crossings>(areSame);

/** Only where symbols stand decides, so texts may change as they like. */
export function crossingsOf(sop: Sop, rows: readonly Row[]): Crossings {
  const columns = sop.pelaksana.length;
  const make = () => makeCrossings(flowsOf(sop, rows), rows.length, columns);
  if (!Object.isFrozen(sop)) return make();
  return recalled(sop.alur, [columns, ...rows.map((row) => row.stack)], make);
}

function makeCrossings(flows: readonly Flow[], rows: number, columns: number): Crossings {
  const known = Array.from({ length: rows + 1 }, (): Connectors[] => []);
  const cuts = cutsOf(flows, rows);
  const byRow = flowsByRow(flows, rows);
  return {
    flows,
    connectors: (first, last) => {
      const from = known[first] as Connectors[];
      const count = last - first + 1;
      const found = from[count] ?? connectorsBetween(byRow, first, last, columns);
      from[count] = found;
      return found;
    },
    cutBy: (row) => cuts[row] ?? 0,
  };
}

/** For each row how many alur have their ends on both sides of its upper line. */
function cutsOf(flows: readonly Flow[], rows: number): Int32Array {
  const cuts = new Int32Array(rows + 2);
  for (const { fromRow, toRow } of flows) {
    const [upper, lower] = [Math.min(fromRow, toRow), Math.max(fromRow, toRow)];
    cuts[upper + 1] = (cuts[upper + 1] ?? 0) + 1;
    cuts[lower + 1] = (cuts[lower + 1] ?? 0) - 1;
  }
  for (let row = 1; row < cuts.length; row++) cuts[row] = (cuts[row] ?? 0) + (cuts[row - 1] ?? 0);
  return cuts;
}

/** The alur that leave or reach each row. */
function flowsByRow(flows: readonly Flow[], rows: number): Flow[][] {
  const byRow = Array.from({ length: rows }, (): Flow[] => []);
  for (const flow of flows) {
    if (flow.fromRow === flow.toRow) continue;
    byRow[flow.fromRow]?.push(flow);
    byRow[flow.toRow]?.push(flow);
  }
  return byRow;
}

/** One connector: the column of its symbol, and what it leads to. */
interface Stub {
  readonly column: number;
  readonly out: boolean;
  readonly foot: boolean;
  readonly target: SimbolId;
}

/**
 * Counts the connectors of a page that holds rows `first` to `last`. Alur to one target share one, so
 * targets are counted, by the column of the symbol.
 */
function connectorsBetween(
  byRow: readonly (readonly Flow[])[],
  first: number,
  last: number,
  columns: number,
): Connectors {
  const stubs: Stub[] = [];
  for (let row = first; row <= last; row++) {
    for (const { alur, fromRow, toRow, fromColumn, toColumn } of byRow[row] ?? []) {
      const other = row === fromRow ? toRow : fromRow;
      if (other >= first && other <= last) continue;
      const out = row === fromRow;
      const column = out ? fromColumn : toColumn;
      const foot = other > last;
      const same = (one: Stub) =>
        one.target === alur.ke && one.out === out && one.foot === foot && one.column === column;
      if (!stubs.some(same)) stubs.push({ column, out, foot, target: alur.ke });
    }
  }
  return { head: deepest(stubs, false, columns), foot: deepest(stubs, true, columns) };
}

/** The most connectors that will stand in one column. */
function deepest(stubs: readonly Stub[], foot: boolean, columns: number): number {
  const own = new Array<number>(columns).fill(0);
  for (const stub of stubs) if (stub.foot === foot) own[stub.column] = (own[stub.column] ?? 0) + 1;
  return highestStack(own);
}
