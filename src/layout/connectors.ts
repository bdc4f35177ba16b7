import type { Alur, SimbolId } from '../model';
import { columnsFor } from './connector-columns';
import type { Flow } from './crossings';

/**
 * A pair of page connectors: the alur that leave one page for one symbol on another. Where the alur to a symbol share one label,
 * it has an end on every page that they leave.
 */
export interface Pair {
  readonly label: string;
  /** A way back: its connectors point up. */
  readonly up: boolean;
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
 * @param shared the symbols to which the alur of all pages share a label
 * @param wide the alur whose word has no room beside an upright arrow
 * @returns the connectors of each page
 */
export function layConnectors(
  flows: readonly Flow[],
  pageOf: readonly number[],
  pages: number,
  columns: number,
  shared: ReadonlySet<SimbolId> = new Set(),
  wide: ReadonlySet<Alur> = new Set(),
): Connector[][] {
  const ends = Array.from({ length: pages }, (): End[] => []);
  const pairs = pairsOf(flows, pageOf, shared);
  const put = (page: number, end: End) => ends[page]?.push(end);
  for (const pair of pairs) put(pageOf[(pair.flows[0] as Flow).toRow] ?? 0, endOf(pair, 'in', pair.flows));
  for (const pair of pairs) {
    for (const page of new Set(pair.flows.map((flow) => pageOf[flow.fromRow] ?? 0))) {
      const leaving = pair.flows.filter((flow) => pageOf[flow.fromRow] === page);
      put(page, endOf(pair, 'out', leaving));
    }
  }
  const laid = ends.map((one) => placeOn(one, columns, wide));
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
  /** Those that it serves on its page. */
  readonly flows: readonly Flow[];
  readonly near: number;
}

interface Made extends Omit<Connector, 'pair'> {
  readonly pair: End['pair'];
}

function pairsOf(flows: readonly Flow[], pageOf: readonly number[], shared: ReadonlySet<SimbolId>): End['pair'][] {
  const pairs = new Map<string, Omit<End['pair'], 'flows'> & { flows: Flow[] }>();
  for (const flow of flows) {
    const fromPage = pageOf[flow.fromRow] ?? 0;
    const toPage = pageOf[flow.toRow] ?? 0;
    if (fromPage === toPage) continue;
    const up = toPage < fromPage;
    const key = `${shared.has(flow.alur.ke) ? up : fromPage} ${flow.alur.ke}`;
    const known = pairs.get(key);
    if (known) known.flows.push(flow);
    else pairs.set(key, { label: '', up, flows: [flow] });
  }
  return [...pairs.values()] as End['pair'][];
}

function placeOn(ends: readonly End[], columns: number, wide: ReadonlySet<Alur>): Made[] {
  const sorted = [...ends].sort((a, b) => a.near - b.near || rankOf(a, wide) - rankOf(b, wide));
  const places = new Map((['head', 'foot'] as const).flatMap((at) => placesAt(sorted, at, columns)));
  return sorted.map((end) => ({ pair: end.pair, side: end.side, ...(places.get(end) as Place) }));
}

/**
 * Of two that serve one row, what leads on stands nearer to it than what leads back: it goes straight, and ways back turn aside anyway. So
 * does what leads on with a word that has no room on a straight way: it stands farther.
 */
function rankOf({ pair, side, flows }: End, wide: ReadonlySet<Alur>): number {
  if (side === 'in') return 1;
  return !pair.up && flows.every(({ alur }) => wide.has(alur)) ? 2 : 0;
}

type Place = Pick<Connector, 'at' | 'column' | 'slot'>;

function placesAt(sorted: readonly End[], at: Place['at'], columns: number): [End, Place][] {
  const ends = sorted.filter(({ pair, side }) => (pair.up === (side === 'in')) === (at === 'foot'));
  const own = ends.map(({ side, flows }) => (side === 'out' ? firstOf(flows).fromColumn : firstOf(flows).toColumn));
  const filled = new Array<number>(columns).fill(0);
  const placed = columnsFor(own, columns);
  return ends.map((end, index) => {
    const column = placed[index] ?? 0;
    const slot = filled[column] ?? 0;
    filled[column] = slot + 1;
    return [end, { at, column, slot }];
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
function endOf(pair: End['pair'], side: 'out' | 'in', flows: readonly Flow[]): End {
  const rows = flows.map((flow) => (side === 'out' ? flow.fromRow : flow.toRow));
  const foot = pair.up === (side === 'in');
  return { pair, side, flows, near: foot ? -Math.max(...rows) : -Math.min(...rows) };
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
