import type { Alur } from '../model';
import { columnFor } from './connector-columns';
import type { Flow } from './crossings';

/** A pair of page connectors: the alur that leave one page for one symbol on another. */
export interface Pair {
  readonly label: string;
  readonly fromPage: number;
  readonly toPage: number;
  readonly flows: readonly Flow[];
}

/** One connector as it stands on a page. */
export interface Connector {
  readonly pair: Pair;
  readonly side: 'out' | 'in';
  /** At the head of the first row, or at the foot of the last. */
  readonly at: 'head' | 'foot';
  readonly column: number;
  /** Place in its column, counted from the top of the head or of the foot. */
  readonly slot: number;
}

/**
 * Makes the connectors of all pages. Labels run 1, 2, 3 by where a pair is first met in reading order;
 * an alur over several pages has its two ends and nothing on the pages between.
 * @param pageOf the page of each row, counted from 0
 * @param columns how many pelaksana there are
 * @returns the connectors of each page
 */
export function layConnectors(
  flows: readonly Flow[],
  pageOf: readonly number[],
  pages: number,
  columns: number,
): Connector[][] {
  const ends = Array.from({ length: pages }, (): End[] => []);
  const pairs = pairsOf(flows, pageOf);
  for (const pair of pairs) ends[pair.toPage]?.push({ pair, side: 'in', near: nearness(pair, 'in') });
  for (const pair of pairs) ends[pair.fromPage]?.push({ pair, side: 'out', near: nearness(pair, 'out') });
  const laid = ends.map((one) => placeOn(one, columns));
  let labels = 0;
  for (const page of laid) {
    for (const { pair } of [...page].sort(byReading)) {
      if (pair.label !== '') continue;
      labels += 1;
      pair.label = String(labels);
    }
  }
  return laid;
}

/** A connector before it has a place. */
interface End {
  readonly pair: Pair & { label: string };
  readonly side: 'out' | 'in';
  readonly near: number;
}

interface Made extends Omit<Connector, 'pair'> {
  readonly pair: End['pair'];
}

function pairsOf(flows: readonly Flow[], pageOf: readonly number[]): End['pair'][] {
  const pairs = new Map<string, Omit<End['pair'], 'flows'> & { flows: Flow[] }>();
  for (const flow of flows) {
    const fromPage = pageOf[flow.fromRow] ?? 0;
    const toPage = pageOf[flow.toRow] ?? 0;
    if (fromPage === toPage) continue;
    const key = `${fromPage} ${flow.alur.ke}`;
    const known = pairs.get(key);
    if (known) known.flows.push(flow);
    else pairs.set(key, { label: '', fromPage, toPage, flows: [flow] });
  }
  return [...pairs.values()] as End['pair'][];
}

function placeOn(ends: readonly End[], columns: number): Made[] {
  const none = () => new Array<number>(columns).fill(0);
  const filled = { head: none(), foot: none() };
  return [...ends]
    .sort((a, b) => a.near - b.near)
    .map(({ pair, side }) => {
      const forward = pair.toPage > pair.fromPage;
      const at = forward === (side === 'out') ? 'foot' : 'head';
      const first = firstOf(pair.flows);
      const column = columnFor(filled[at], side === 'out' ? first.fromColumn : first.toColumn);
      const slot = filled[at][column] ?? 0;
      filled[at][column] = slot + 1;
      return { pair, side, at, column, slot };
    });
}

/** The one whose symbol stands first, from the top and the left. */
function firstOf(flows: readonly Flow[]): Flow {
  return flows.reduce((first, one) =>
    one.fromRow < first.fromRow || (one.fromRow === first.fromRow && one.fromColumn < first.fromColumn) ? one : first,
  );
}

/**
 * What decides the order in one column, top first: the connector of the row next to it stands nearest, so
 * at a foot the last row comes first, at a head the first row last.
 */
function nearness(pair: Pair, side: 'out' | 'in'): number {
  const rows = pair.flows.map((flow) => (side === 'out' ? flow.fromRow : flow.toRow));
  const forward = pair.toPage > pair.fromPage;
  const foot = forward === (side === 'out');
  return foot ? -Math.max(...rows) : -Math.min(...rows);
}

function byReading(a: Made, b: Made): number {
  if (a.at !== b.at) return a.at === 'head' ? -1 : 1;
  return a.slot - b.slot || a.column - b.column;
}

/** How many slots the connectors of a page take at its head or foot. */
export function depthOf(connectors: readonly Connector[], at: 'head' | 'foot'): number {
  return Math.max(0, ...connectors.filter((one) => one.at === at).map((one) => one.slot + 1));
}

/** The alur of a pair, each once. */
export function alurOf(pair: Pair): Alur[] {
  return pair.flows.map((flow) => flow.alur);
}
