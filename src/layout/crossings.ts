import type { Alur, SimbolId, Sop } from '../model';
import type { Row } from './rows';

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
  return sop.alur.flatMap((alur) => {
    const [from, to] = [places.get(alur.dari), places.get(alur.ke)];
    if (!from || !to) return [];
    return [{ alur, fromRow: from.row, toRow: to.row, fromColumn: from.column, toColumn: to.column }];
  });
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

export function makeCrossings(flows: readonly Flow[]): Crossings {
  const known = new Map<number, Connectors>();
  const cuts = new Map<number, number>();
  return {
    flows,
    connectors: (first, last) => kept(known, first * 100_000 + last, () => connectorsBetween(flows, first, last)),
    cutBy: (row) => kept(cuts, row, () => flows.filter((flow) => flow.fromRow < row !== flow.toRow < row).length),
  };
}

function kept<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/**
 * Counts the connectors of a page that holds rows `first` to `last`. Alur to one target share one, so
 * targets are counted, by the column in which the connector will stand.
 */
function connectorsBetween(flows: readonly Flow[], first: number, last: number): Connectors {
  const inside = (row: number) => row >= first && row <= last;
  const head = new Map<number, Set<string>>();
  const foot = new Map<number, Set<string>>();
  const put = (where: Map<number, Set<string>>, column: number, key: string) => {
    where.set(column, (where.get(column) ?? new Set()).add(key));
  };
  for (const { alur, fromRow, toRow, fromColumn, toColumn } of flows) {
    if (inside(fromRow) === inside(toRow)) continue;
    if (inside(fromRow)) put(toRow > last ? foot : head, fromColumn, `out ${alur.ke}`);
    else put(fromRow < first ? head : foot, toColumn, `in ${alur.ke}`);
  }
  return { head: deepest(head), foot: deepest(foot) };
}

function deepest(columns: ReadonlyMap<number, ReadonlySet<string>>): number {
  return Math.max(0, ...[...columns.values()].map((keys) => keys.size));
}
