import type { Alur, SimbolId, Sop } from '../model';
import { alurOf, type Connector } from './connectors';
import type { Flow } from './crossings';
import { areSame, keeping, recalling } from './keep';
import type { Sheet } from './paginate';
import { type Plan, type PlanInput, planSheet } from './plan';
import type { Row } from './rows';

const keptWays = keeping<Sop['alur'], ReadonlySet<Alur>>();

/** Plans every page: what stands on it, and what leads where. */
export function planSheets(
  sop: Sop,
  rows: readonly Row[],
  flows: readonly Flow[],
  sheets: readonly Sheet[],
  connectors: readonly (readonly Connector[])[],
  { shunned, isNarrow, wide, beside }: Pick<PlanInput, 'shunned' | 'isNarrow' | 'wide' | 'beside'>,
): Plan[] {
  const firstWays = keptWays(sop.alur, '', () => firstWaysOf(sop.alur));
  const inside = alurInside(flows, rows.length, sheets);
  return sheets.map((sheet, page) => {
    const input: PlanInput = {
      sheet,
      rows: rows.slice(sheet.first, sheet.last + 1),
      connectors: connectors[page] ?? [],
      alur: inside[page] ?? [],
      firstWays,
      shunned,
      isNarrow,
      wide,
      beside,
      pelaksana: sop.pelaksana,
    };
    const first = input.rows[0];
    return first && Object.isFrozen(sop) ? recalled(first, input, () => planSheet(input)) : planSheet(input);
  });
}

/** Plans by the first row of their page: an edit plans anew only the pages that it touches. */
const recalled = recalling<Row, PlanInput, Plan>(
  (one, other) =>
    one.sheet.first === other.sheet.first &&
    one.sheet.last === other.sheet.last &&
    one.pelaksana === other.pelaksana &&
    one.isNarrow === other.isNarrow &&
    areSame(one.rows, other.rows) &&
    areSame(besideIn(one), besideIn(other)) &&
    areSame(one.alur, other.alur) &&
    one.alur.every((alur) => isSameWay(alur, one, other)) &&
    one.connectors.length === other.connectors.length &&
    one.connectors.every((connector, at) => isSameConnector(connector, other.connectors[at], one, other)),
);

function besideIn({ rows, beside }: PlanInput): SimbolId[] {
  if (beside.size === 0) return [];
  return rows.flatMap(({ stack }) => stack.placed.flatMap(({ simbol: { id } }) => (beside.has(id) ? [id] : [])));
}

function isSameWay(alur: Alur, one: PlanInput, other: PlanInput): boolean {
  return (
    one.firstWays.has(alur) === other.firstWays.has(alur) &&
    one.wide.has(alur) === other.wide.has(alur) &&
    one.shunned.has(alur) === other.shunned.has(alur) &&
    areSame(one.shunned.get(alur) ?? [], other.shunned.get(alur) ?? [])
  );
}

function isSameConnector(a: Connector, b: Connector | undefined, one: PlanInput, other: PlanInput): boolean {
  return (
    a.pair.label === b?.pair.label &&
    a.side === b.side &&
    a.at === b.at &&
    a.column === b.column &&
    a.slot === b.slot &&
    a.pair.up === b.pair.up &&
    areSame(alurOf(a.pair), alurOf(b.pair)) &&
    alurOf(a.pair).every((alur) => isSameWay(alur, one, other))
  );
}

function alurInside(flows: readonly Flow[], rows: number, sheets: readonly Sheet[]): Alur[][] {
  const inside = sheets.map((): Alur[] => []);
  const pageOf = new Int32Array(rows);
  sheets.forEach(({ first, last }, page) => {
    if (last >= first) pageOf.fill(page, first, last + 1);
  });
  for (const { alur, fromRow, toRow } of flows) {
    const page = pageOf[fromRow] as number;
    if (page === pageOf[toRow]) inside[page]?.push(alur);
  }
  return inside;
}

function firstWaysOf(alur: readonly Alur[]): ReadonlySet<Alur> {
  const seen = new Set<string>();
  return new Set(alur.filter((one) => !seen.has(one.dari) && seen.add(one.dari)));
}
