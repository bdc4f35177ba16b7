import type { SymbolKind } from '../drawing';
import type { Alur, Simbol } from '../model';
import { alurOf, type Connector, depthOf } from './connectors';
import { entryHabit, exitHabit } from './habits';
import type { Sheet } from './paginate';
import type { Net, RouteTask, Station } from './router';
import type { Row } from './rows';
import { symbol } from './sizes';
import type { SymbolSize } from './symbols';

/** A station of the router with what it shows. */
export interface Stand extends Station {
  readonly kind: SymbolKind;
  readonly simbol: Simbol | null;
  readonly label: string;
  readonly size: { readonly w: number; readonly h: number };
  readonly text: SymbolSize | null;
  /** A connector that points up: a way back. */
  readonly up: boolean;
  /** The column that the report names: of the pelaksana, not of a wide box's left edge. */
  readonly column: number;
}

/** A net of the router with what it shows: several alur when they share a pair of connectors. */
export interface Line {
  readonly net: Net;
  readonly alur: readonly Alur[];
  readonly joins: Simbol | null;
  /** The word of the way, on the arrow that leaves the symbol only. */
  readonly word: string;
}

/** Everything that stands on one page of the table. */
export interface Plan {
  readonly sheet: Sheet;
  readonly rows: readonly Row[];
  /** Heights of the slots of each row, connectors included. */
  readonly slots: readonly (readonly number[])[];
  readonly head: number;
  readonly foot: number;
  readonly stands: readonly Stand[];
  readonly lines: readonly Line[];
  readonly task: RouteTask;
}

export interface PlanInput {
  readonly sheet: Sheet;
  readonly rows: readonly Row[];
  readonly connectors: readonly Connector[];
  readonly alur: readonly Alur[];
  /** The column of each pelaksana. */
  readonly columnOf: ReadonlyMap<string, number>;
}

export function planSheet(input: PlanInput): Plan {
  const { sheet, connectors, columnOf } = input;
  const rows = input.rows.slice(sheet.first, sheet.last + 1);
  const head = depthOf(connectors, 'head');
  const foot = depthOf(connectors, 'foot');
  const slots = rows.map((row, at) => slotsOf(row, at === 0 ? head : 0, at === rows.length - 1 ? foot : 0));
  const stands = [
    ...rows.flatMap((row, at) => standsOf(row, at, at === 0 ? head : 0, input)),
    ...connectors.map((one) => standOf(one, rows.length, slots, foot)),
  ];
  const lines = linesOf(stands, input);
  const task = {
    columns: columnOf.size,
    rows: slots.map((row) => row.length),
    stations: stands,
    nets: lines.map((line) => line.net),
  };
  return { sheet, rows, slots, head, foot, stands, lines, task };
}

function slotsOf(row: Row, head: number, foot: number): number[] {
  const connectors = (count: number) => new Array<number>(count).fill(symbol.height.konektor);
  const all = [...connectors(head), ...row.slotHeights, ...connectors(foot)];
  return all.length > 0 ? all : [0];
}

const anywhere = { top: 0, right: 0, bottom: 0, left: 0 };

function standsOf(row: Row, at: number, head: number, input: PlanInput): Stand[] {
  return row.stack.placed.flatMap(({ simbol, slot, own: column, first, last, others }) => {
    const text = row.sizes.get(simbol.id) ?? null;
    const shared = {
      row: at,
      slot: slot + head,
      kind: simbol.jenis,
      simbol,
      label: '',
      up: false,
      out: anywhere,
      in: anywhere,
    };
    const size = { w: text?.w ?? 0, h: text?.h ?? 0 };
    const own: Stand = { ...shared, id: simbol.id, first, last, column, size, text };
    const further = others.map((other): Stand => {
      const id = `${simbol.id}:${idOfColumn(input.columnOf, other)}`;
      return { ...shared, id, first: other, last: other, column: other, size, text: null };
    });
    return [own, ...further];
  });
}

function idOfColumn(columnOf: ReadonlyMap<string, number>, column: number): string {
  for (const [id, at] of columnOf) if (at === column) return id;
  return '';
}

function standOf(connector: Connector, rows: number, slots: readonly (readonly number[])[], foot: number): Stand {
  const { pair, side, at, column } = connector;
  const row = at === 'head' ? 0 : rows - 1;
  const slot = at === 'head' ? connector.slot : (slots[row]?.length ?? 0) - foot + connector.slot;
  const up = pair.toPage < pair.fromPage;
  const flat = up ? 'bottom' : 'top';
  const point = up ? 'top' : 'bottom';
  const ports = side === 'out' ? { [flat]: 0, left: 5, right: 5 } : { [point]: 0, left: 5, right: 5 };
  return {
    id: `k${pair.label}:${side}`,
    row,
    slot,
    first: column,
    last: column,
    out: side === 'in' ? ports : {},
    in: side === 'out' ? ports : {},
    kind: 'konektor',
    simbol: null,
    label: pair.label,
    size: { w: symbol.connectorWidth, h: symbol.height.konektor },
    text: null,
    up,
    column,
  };
}

function linesOf(stands: readonly Stand[], input: PlanInput): Line[] {
  const indexOf = new Map(stands.map((stand, index) => [stand.id, index]));
  const firstWay = firstWays(input.alur);
  const lines: Line[] = [...joinsOf(stands, indexOf)];
  for (const alur of input.alur) {
    const from = indexOf.get(alur.dari);
    const to = indexOf.get(alur.ke);
    if (from !== undefined && to !== undefined)
      lines.push(lineOf(stands, from, to, [alur], alur.label, firstWay.has(alur.id)));
  }
  for (const { pair, side } of input.connectors) {
    const end = indexOf.get(`k${pair.label}:${side}`) as number;
    if (side === 'in') {
      const to = indexOf.get(pair.flows[0]?.alur.ke ?? '');
      if (to !== undefined) lines.push(lineOf(stands, end, to, alurOf(pair), '', true));
    } else {
      for (const alur of alurOf(pair)) {
        const from = indexOf.get(alur.dari);
        if (from !== undefined) lines.push(lineOf(stands, from, end, [alur], alur.label, firstWay.has(alur.id)));
      }
    }
  }
  return inOrder(lines, stands);
}

/** The alur that continue: the first of those that leave each symbol. */
function firstWays(alur: readonly Alur[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(alur.filter((one) => !seen.has(one.dari) && seen.add(one.dari)).map((one) => one.id));
}

function lineOf(
  stands: readonly Stand[],
  from: number,
  to: number,
  alur: readonly Alur[],
  word: string,
  continues: boolean,
): Line {
  const [source, target] = [stands[from] as Stand, stands[to] as Stand];
  const back = target.row < source.row || (target.row === source.row && target.slot < source.slot);
  const net: Net = {
    from,
    to,
    labelled: word !== '',
    exit: exitHabit(source.kind, continues, back),
    entry: entryHabit(target.kind, back),
    join: false,
  };
  return { net, alur, joins: null, word };
}

/** Joint work over columns that are not neighbours: a line from box to box, left to right. */
function joinsOf(stands: readonly Stand[], indexOf: ReadonlyMap<string, number>): Line[] {
  const boxes = new Map<Simbol, Stand[]>();
  for (const stand of stands) if (stand.simbol) boxes.set(stand.simbol, [...(boxes.get(stand.simbol) ?? []), stand]);
  return [...boxes].flatMap(([simbol, all]) => {
    const sorted = [...all].sort((a, b) => a.first - b.first);
    return sorted.slice(1).map((stand, at): Line => {
      const from = indexOf.get(sorted[at]?.id ?? '') as number;
      const straight = { top: 40, right: 0, bottom: 40, left: 40 };
      const entry = { top: 40, right: 40, bottom: 40, left: 0 };
      const net: Net = {
        from,
        to: indexOf.get(stand.id) as number,
        labelled: false,
        exit: straight,
        entry,
        join: true,
      };
      return { net, alur: [], joins: simbol, word: '' };
    });
  });
}

/** The order of routing: lines of joint work, then what goes on by how near it leads, then ways back. */
function inOrder(lines: readonly Line[], stands: readonly Stand[]): Line[] {
  const rank = ({ net }: Line): number => {
    const [source, target] = [stands[net.from] as Stand, stands[net.to] as Stand];
    const rows = target.row - source.row;
    const far = Math.abs(rows) * 10 + Math.abs(target.first - source.first);
    return net.join ? -1 : rows < 0 ? 10_000 + far : far;
  };
  return lines
    .map((line, at) => ({ line, at, rank: rank(line) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ line }) => line);
}
