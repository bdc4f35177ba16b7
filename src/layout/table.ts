import type { Box, Font } from '../drawing';
import type { Sop, TampilanLengkap } from '../model';
import { type Arrow, layArrows } from './arrows';
import { type Columns, layColumns, symbolWidthWith } from './columns';
import { layConnectors } from './connectors';
import { type Flow, flowsOf } from './crossings';
import { type Demand, growGutters, growRows, noDemand, rowKey, sameDemand } from './demand';
import { type Bands, type Frame, gutterNeed, layFrame, rowHeightNeeds } from './frame';
import { type Header, layHeader } from './header';
import { bandFor, type Labelling, placeLabels, rowBands } from './labels';
import { bareRow, connectorsAt, type PageRoom, paginate, type Sheet, sheetHeight } from './paginate';
import { type Plan, planSheet } from './plan';
import { type RouteTask, type Routing, routePage } from './router';
import { cutRows, layRows, type Row } from './rows';
import { measureTexts, type TextMeasure } from './share';
import { symbol } from './sizes';
import { usageOf } from './usage';

/** One page of the table, everything in its place. */
export interface TablePage {
  readonly plan: Plan;
  readonly frame: Frame;
  readonly arrows: readonly Arrow[];
  readonly labelling: Labelling;
  readonly routing: Routing;
}

export interface Table {
  readonly columns: Columns;
  readonly header: Header;
  readonly rows: readonly Row[];
  readonly flows: readonly Flow[];
  readonly pages: readonly TablePage[];
  /** Whether the table begins under the identity sheet, as was asked. */
  readonly joined: boolean;
}

export interface TableRoom {
  readonly body: Box;
  /** mm above the table's heading on its first page: a title; under the identity sheet, that too. */
  readonly title: number;
  readonly identity: number | null;
  /** mm under the last row. */
  readonly tail: number;
}

const turns = 12;

/**
 * Lays the table. What arrows need is known only when they are routed, and where rows and columns then
 * lie changes nothing in how they are routed: so it is laid, routed, given the room it turned out to
 * need, and laid again until nothing more is asked for.
 */
export function layTable(sop: Sop, tampilan: TampilanLengkap, room: TableRoom): Table {
  const font: Font = { family: tampilan.huruf, face: 'regular', size: tampilan.ukuran };
  const job: Job = { sop, tampilan, room, font, texts: measureTexts(sop, tampilan, font) };
  let demand = noDemand(sop.pelaksana.length);
  for (let turn = 0; ; turn++) {
    const table = layOnce(job, demand, false);
    const grown = turn < turns ? grow(job, demand, table) : demand;
    if (sameDemand(demand, grown)) return settle(job, demand, table);
    demand = grown;
  }
}

/** What stays the same while one table is laid. */
interface Job {
  readonly sop: Sop;
  readonly tampilan: TampilanLengkap;
  readonly room: TableRoom;
  readonly font: Font;
  readonly texts: readonly TextMeasure[];
}

/** When words are still without a place, smaller shapes and farther places are taken. */
function settle(job: Job, demand: Demand, table: Table): Table {
  if (table.pages.every((page) => page.labelling.homeless.length === 0)) return table;
  return layOnce(job, demand, true);
}

function layOnce({ sop, tampilan, room, font, texts }: Job, demand: Demand, last: boolean): Table {
  const columns = layColumns(sop, tampilan, room.body, texts, demand.gutters);
  const header = layHeader(sop, tampilan, columns);
  const most = room.body.h - header.height;
  const rows = cutRows(layRows(sop, tampilan, columns, font), most);
  const flows = flowsOf(sop, rows);
  const extra = (row: number) => demand.rows.get(rowKey(rows[row] as Row)) ?? 0;
  const { sheets, joined } = paginateIn(room, header, rows, flows, extra);
  const plans = planSheets(sop, rows, flows, sheets, columns);
  const pages = plans.map((plan, index) => {
    const start = index === 0 ? firstTop(room, joined) : room.body.y;
    return layPage(plan, columns, tampilan, demand, start + header.height, last);
  });
  return { columns, header, rows, flows, pages, joined };
}

function firstTop(room: TableRoom, joined: boolean): number {
  return room.body.y + room.title + (joined ? (room.identity ?? 0) : 0);
}

function paginateIn(
  room: TableRoom,
  header: Header,
  rows: readonly Row[],
  flows: readonly Flow[],
  extra: (row: number) => number,
): { sheets: Sheet[]; joined: boolean } {
  const other = room.body.h - header.height;
  const apart: PageRoom = { begin: other - room.title, other, tail: room.tail };
  if (room.identity === null) return { sheets: paginate(rows, flows, apart, extra), joined: false };
  const begin = apart.begin - room.identity;
  const sheets = paginate(rows, flows, { ...apart, begin }, extra);
  const fits = begin > 0 && sheetHeight(rows, flows, sheets[0] as Sheet, extra) <= begin;
  return fits ? { sheets, joined: true } : { sheets: paginate(rows, flows, apart, extra), joined: false };
}

function planSheets(
  sop: Sop,
  rows: readonly Row[],
  flows: readonly Flow[],
  sheets: readonly Sheet[],
  columns: Columns,
): Plan[] {
  const pageOf = rows.map((_, row) => sheets.findIndex((sheet) => row >= sheet.first && row <= sheet.last));
  const connectors = layConnectors(flows, pageOf, sheets.length);
  const columnOf = new Map<string, number>(sop.pelaksana.map((one, index) => [one.id, index]));
  return sheets.map((sheet, page) =>
    planSheet({
      sheet,
      rows,
      connectors: connectors[page] ?? [],
      alur: sop.alur,
      columnOf,
      symbolWidth: columns.symbolWidth,
    }),
  );
}

function layPage(
  plan: Plan,
  columns: Columns,
  tampilan: TampilanLengkap,
  demand: Demand,
  top: number,
  last: boolean,
): TablePage {
  const routing = routed(plan.task);
  const bands: Bands = { columns: demand.words, rows: rowBands(plan, routing, tampilan) };
  const frame = layFrame(plan, routing, usageOf(plan.task, routing), bands, columns, top);
  const arrows = layArrows(plan, routing, frame);
  const labelling = placeLabels(plan, frame, columns, arrows, tampilan, last);
  return { plan, frame, arrows, labelling, routing };
}

/** Routes are asked for again and again while room is made, and while a text is typed: the same question has the same answer. */
const memo = new Map<string, Routing>();
const memoSize = 64;

function routed(task: RouteTask): Routing {
  const key = JSON.stringify([task.columns, task.rows, task.stations.map(stationKey), task.nets]);
  const known = memo.get(key);
  if (known) return known;
  const routing = routePage(task);
  if (memo.size >= memoSize) memo.delete(memo.keys().next().value as string);
  memo.set(key, routing);
  return routing;
}

function stationKey({ row, slot, first, last, out, in: entries }: RouteTask['stations'][number]): unknown {
  return [row, slot, first, last, out, entries];
}

function grow(job: Job, demand: Demand, table: Table): Demand {
  const { tampilan } = job;
  let grown = demand;
  for (const { plan, routing } of table.pages) {
    const usage = usageOf(plan.task, routing);
    const bands: Bands = { columns: grown.words, rows: rowBands(plan, routing, tampilan) };
    const connectors = connectorsAt(table.flows, plan.sheet);
    const bare = (at: number) => bareRow(plan.rows[at] as Row, connectors(plan.sheet.first + at));
    grown = growRows(grown, plan, rowHeightNeeds(plan, usage, bands), bare);
    grown = growGutters(
      grown,
      usage.columns.map(({ left, right }, column) => {
        const words = grown.words[column] ?? { left: 0, right: 0 };
        return Math.max(gutterNeed(left.length, words.left), gutterNeed(right.length, words.right));
      }),
    );
  }
  return sameDemand(demand, grown) ? growWords(job, grown, table) : grown;
}

/** Columns become wider for words without a place, as long as no symbol must shrink for it. */
function growWords({ sop, tampilan, room, texts }: Job, demand: Demand, table: Table): Demand {
  let grown = demand;
  for (const { plan, arrows, labelling } of table.pages) {
    for (const line of labelling.homeless) {
      const [one, arrow] = [plan.lines[line], arrows[line]];
      const stand = one && plan.stands[one.net.from];
      if (!one || !arrow || !stand) continue;
      const wider = widen(
        grown,
        stand.last,
        arrow.exit === 'left' ? 'left' : 'right',
        bandFor(one, arrow, table.columns, tampilan),
      );
      if (symbolWidthWith(sop, tampilan, room.body, texts, wider.gutters) >= symbol.width) grown = wider;
    }
  }
  return grown;
}

function widen(demand: Demand, column: number, side: 'left' | 'right', band: number): Demand {
  const words = demand.words.map((one, at) => (at === column ? { ...one, [side]: Math.max(one[side], band) } : one));
  return {
    ...demand,
    words,
    gutters: demand.gutters.map((one, at) => (at === column ? Math.max(one, gutterNeed(0, band)) : one)),
  };
}
