import type { SymbolKind } from '../drawing';
import type { Alur, Pelaksana, Simbol, SimbolId } from '../model';
import { alurOf, type Connector, depthOf } from './connectors';
import { entryHabit, exitHabit } from './habits';
import type { Sheet } from './paginate';
import type { Net, RouteTask, Side, Station } from './router';
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
  /** Whether its word found no place before: it gets room on both sides of a fork, and to be divided. */
  readonly isCrowded: boolean;
  /** Whether its word may be divided by syllables. */
  readonly mayDivide: boolean;
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

export type Shunned = ReadonlyMap<Alur, readonly Side[]>;

/** What one page is planned from. */
export interface PlanInput {
  readonly sheet: Sheet;
  readonly rows: readonly Row[];
  readonly connectors: readonly Connector[];
  /** Those with both ends on the page, in the order of the document. */
  readonly alur: readonly Alur[];
  /** The alur that continue: the first of those that leave each symbol. */
  readonly firstWays: ReadonlySet<Alur>;
  /** Sides that an alur should not leave by: its word found no place there. */
  readonly shunned: Shunned;
  /** Whether there are too many pelaksana for words as they read best. */
  readonly isNarrow: boolean;
  /** Those whose word has no room beside an upright arrow. */
  readonly wide: ReadonlySet<Alur>;
  /** The wide boxes that arrows reach from beside only: else they would not cover all their columns. */
  readonly beside: ReadonlySet<SimbolId>;
  readonly pelaksana: readonly Pelaksana[];
}

/** Plans a page: what stands on it, and what leads where. */
export function planSheet(input: PlanInput): Plan {
  const { sheet, rows, connectors } = input;
  const head = depthOf(connectors, 'head');
  const foot = depthOf(connectors, 'foot');
  const slots = rows.map((row, at) => slotsOf(row, at === 0 ? head : 0, at === rows.length - 1 ? foot : 0));
  const stands: Stand[] = [];
  rows.forEach((row, at) => {
    addStands(stands, row, at, at === 0 ? head : 0, input);
  });
  for (const one of connectors) stands.push(standOf(one, rows.length, slots, foot));
  const lines = linesOf(stands, input);
  const task = {
    columns: input.pelaksana.length,
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
const nowhere = {};
const byItsEnds = { left: 0, right: 0 };
const byTop = { top: 0, left: 5, right: 5 };
const byBottom = { bottom: 0, left: 5, right: 5 };

function addStands(stands: Stand[], row: Row, at: number, head: number, { pelaksana, beside }: PlanInput): void {
  for (const { simbol, slot, own: column, first, last, others } of row.stack.placed) {
    const text = row.sizes.get(simbol.id) ?? null;
    const size = { w: text?.w ?? 0, h: text?.h ?? 0 };
    const shared = { row: at, slot: slot + head, kind: simbol.jenis, simbol, label: '', up: false, size };
    const sides = beside.has(simbol.id) ? byItsEnds : anywhere;
    const ports = { out: sides, in: sides };
    stands.push({ ...shared, ...ports, id: simbol.id, first, last, column, text });
    for (const other of others) {
      const id = `${simbol.id}:${pelaksana[other]?.id ?? ''}`;
      stands.push({ ...shared, ...ports, id, first: other, last: other, column: other, text: null });
    }
  }
}

function standOf(connector: Connector, rows: number, slots: readonly (readonly number[])[], foot: number): Stand {
  const { pair, side, at, column } = connector;
  const row = at === 'head' ? 0 : rows - 1;
  const slot = at === 'head' ? connector.slot : (slots[row]?.length ?? 0) - foot + connector.slot;
  const { up } = pair;
  // An arrow reaches the flat end of the pentagon, and leaves its point.
  const ports = up === (side === 'in') ? byTop : byBottom;
  return {
    id: `k${pair.label}:${side}`,
    row,
    slot,
    first: column,
    last: column,
    out: side === 'in' ? ports : nowhere,
    in: side === 'out' ? ports : nowhere,
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
  const lines: Line[] = [...joinsOf(stands, indexOf)];
  for (const alur of input.alur) {
    const from = indexOf.get(alur.dari);
    const to = indexOf.get(alur.ke);
    if (from !== undefined && to !== undefined)
      lines.push(lineOf(stands, from, to, [alur], alur.label, input.firstWays.has(alur)));
  }
  for (const { pair, side } of input.connectors) {
    const end = indexOf.get(`k${pair.label}:${side}`) as number;
    if (side === 'in') {
      const to = indexOf.get(pair.flows[0]?.alur.ke ?? '');
      if (to !== undefined) lines.push(lineOf(stands, end, to, alurOf(pair), '', true));
    } else {
      for (const alur of alurOf(pair)) {
        const from = indexOf.get(alur.dari);
        if (from !== undefined) lines.push(lineOf(stands, from, end, [alur], alur.label, input.firstWays.has(alur)));
      }
    }
  }
  return inOrder(
    lines.map((line) =>
      shunning(line.word !== '' && input.isNarrow ? narrowed(line, input.wide) : line, input.shunned),
    ),
    stands,
  );
}

/** nominal mm */
const shunnedExit = 60;
const shunnedStraight = 120;

function narrowed(line: Line, wide: ReadonlySet<Alur>): Line {
  const isWide = line.alur.some((alur) => wide.has(alur));
  return { ...line, mayDivide: true, net: isWide ? { ...line.net, straight: shunnedStraight } : line.net };
}

function shunning(line: Line, shunned: Shunned): Line {
  const [alur] = line.alur;
  const sides = alur && line.word !== '' ? shunned.get(alur) : undefined;
  if (!sides) return line;
  const exit = { ...line.net.exit };
  let { straight } = line.net;
  for (const side of sides) {
    if (straight === 0 && (side === 'top' || side === 'bottom')) straight = shunnedStraight;
    else exit[side] += shunnedExit;
  }
  return { ...line, net: { ...line.net, exit, straight }, isCrowded: true, mayDivide: true };
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
    straight: 0,
    exit: exitHabit(source.kind, continues, back),
    entry: entryHabit(target.kind, back),
    join: false,
  };
  return { net, alur, joins: null, word, isCrowded: false, mayDivide: false };
}

const joinExit = { top: 40, right: 0, bottom: 40, left: 40 };
const joinEntry = { top: 40, right: 40, bottom: 40, left: 0 };

/** Joint work over columns that are not neighbours: a line from box to box, left to right. */
function joinsOf(stands: readonly Stand[], indexOf: ReadonlyMap<string, number>): Line[] {
  const lines: Line[] = [];
  for (const { simbol, id } of stands) {
    if (!simbol || id !== simbol.id || simbol.bersama.length === 0) continue;
    const boxes = stands.filter((stand) => stand.simbol === simbol).sort((a, b) => a.first - b.first);
    boxes.slice(1).forEach((stand, at) => {
      const ends = { from: indexOf.get(boxes[at]?.id ?? '') as number, to: indexOf.get(stand.id) as number };
      const net: Net = { ...ends, labelled: false, straight: 0, exit: joinExit, entry: joinEntry, join: true };
      lines.push({ net, alur: [], joins: simbol, word: '', isCrowded: false, mayDivide: false });
    });
  }
  return lines;
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
