import type { Alur } from '../model';
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
 * @returns the connectors of each page
 */
export function layConnectors(flows: readonly Flow[], pageOf: readonly number[], pages: number): Connector[][] {
  const pairs = pairsOf(flows, pageOf);
  const unlabelled = Array.from({ length: pages }, (_, page) => connectorsOn(page, pairs));
  const labels = new Map<Pair, string>();
  for (const connector of unlabelled.flatMap((page) => [...page].sort(byReading))) {
    if (!labels.has(connector.pair)) labels.set(connector.pair, String(labels.size + 1));
  }
  const labelled = new Map(pairs.map((pair) => [pair, { ...pair, label: labels.get(pair) ?? '' }]));
  return unlabelled.map((page) =>
    page.map((connector) => ({ ...connector, pair: labelled.get(connector.pair) ?? connector.pair })),
  );
}

function pairsOf(flows: readonly Flow[], pageOf: readonly number[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const flow of flows) {
    const fromPage = pageOf[flow.fromRow] ?? 0;
    const toPage = pageOf[flow.toRow] ?? 0;
    if (fromPage === toPage) continue;
    const key = `${fromPage} ${flow.alur.ke}`;
    const known = pairs.get(key);
    pairs.set(key, { label: '', fromPage, toPage, flows: [...(known?.flows ?? []), flow] });
  }
  return [...pairs.values()];
}

function connectorsOn(page: number, pairs: readonly Pair[]): Connector[] {
  const filled = new Map<string, number>();
  const place = (pair: Pair, side: 'out' | 'in'): Connector => {
    const forward = pair.toPage > pair.fromPage;
    const at = forward === (side === 'out') ? 'foot' : 'head';
    const first = [...pair.flows].sort((a, b) => a.fromRow - b.fromRow || a.fromColumn - b.fromColumn)[0] as Flow;
    const column = side === 'out' ? first.fromColumn : first.toColumn;
    const slot = filled.get(`${at} ${column}`) ?? 0;
    filled.set(`${at} ${column}`, slot + 1);
    return { pair, side, at, column, slot };
  };
  const ends = [
    ...pairs.filter((pair) => pair.toPage === page).map((pair) => ({ pair, side: 'in' as const })),
    ...pairs.filter((pair) => pair.fromPage === page).map((pair) => ({ pair, side: 'out' as const })),
  ];
  const near = ({ pair, side }: (typeof ends)[number]) => nearness(pair, side);
  return [...ends].sort((a, b) => near(a) - near(b)).map(({ pair, side }) => place(pair, side));
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

function byReading(a: Connector, b: Connector): number {
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
