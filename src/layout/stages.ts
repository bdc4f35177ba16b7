import type { Box, Font } from '../drawing';
import type { Alur, SimbolId, Sop, TampilanLengkap } from '../model';
import { layArrows } from './arrows';
import { type Columns, layColumns } from './columns';
import { layConnectors } from './connectors';
import { type Crossings, crossingsOf } from './crossings';
import { cutRows } from './cut-rows';
import { type Demand, rowKey } from './demand';
import { type Bands, layFrame } from './frame';
import { type Header, layHeader } from './header';
import { keeping, recalling } from './keep';
import { type Effort, placeLabels } from './labels';
import { drawNearer } from './nearer';
import { type PageRoom, paginate, type Sheet, sheetHeight } from './paginate';
import type { Plan, Shunned } from './plan';
import { planSheets } from './plan-sheets';
import { routed } from './router';
import { layRows, type Row, type RowMemory } from './rows';
import type { Routed, TablePage } from './table-page';
import { tellApart } from './tell-apart';
import type { TextMeasure } from './text-lines';
import { usageOf } from './usage';
import { rowBands } from './word-bands';
import { roomsOf } from './word-room';

/** What one table is laid of. */
export interface Given {
  readonly sop: Sop;
  readonly tampilan: TampilanLengkap;
  readonly room: TableRoom;
  readonly font: Font;
  readonly texts: readonly TextMeasure[];
  readonly memory: RowMemory;
  /** What was laid before with text columns as wide as these: text need not be broken again. */
  readonly known: Map<string, RowsAt>;
}

/** What stays the same while it is laid once. */
export interface Job extends Given {
  readonly shunned: Shunned;
  /** The symbols to which the alur of all pages share a label: a connector for each page had no room. */
  readonly shared: ReadonlySet<SimbolId>;
  /** Whether symbols are narrower than they should be, and words may be too. */
  readonly isNarrow: boolean;
  /** The alur whose word has no room beside an upright arrow. */
  readonly wide: ReadonlySet<Alur>;
  /** The wide boxes that arrows reach from beside only. */
  readonly beside: ReadonlySet<SimbolId>;
  /** How pages were routed before, by the rows and the breaks between them. */
  readonly planned: Map<string, readonly Routed[]>;
}

export interface TableRoom {
  readonly body: Box;
  /** mm above the table's heading on its first page: a title; under the identity sheet, that too. */
  readonly title: number;
  readonly identity: number | null;
  /** mm that should follow the last row on its page. */
  readonly tail: number;
}

/** Every text broken into its lines; where the columns of the pelaksana lie changes nothing of it. */
export interface Rows {
  readonly key: string;
  readonly rows: readonly Row[];
  readonly crossings: Crossings;
}

/** Rows, and columns that break texts as theirs do. */
export interface RowsAt extends Rows {
  readonly columns: Columns;
}

/** Columns and rows. */
export interface Lined extends RowsAt {
  readonly header: Header;
}

/** Which rows stand on which page, and how each page is routed. */
export interface Paged {
  readonly lined: Lined;
  readonly joined: boolean;
  readonly pages: readonly Routed[];
}

export function lineUp(job: Job, demand: Demand): Lined {
  const { sop, tampilan, room, texts } = job;
  const columns = layColumns(sop, tampilan, room.body, texts, demand.gutters);
  const header = headerOf(sop, tampilan, columns);
  return { ...rowsOf(job, columns, room.body.h - header.height - room.title, demand.cuts), columns, header };
}

/** @param most mm that the highest page leaves for rows */
function rowsOf(
  { sop, tampilan, font, memory, known }: Job,
  columns: Columns,
  most: number,
  cuts: Demand['cuts'],
): RowsAt {
  const key = `${columns.textKey} ${most.toFixed(6)} ${[...cuts].join(' ')}`;
  const before = known.get(key);
  if (before) return before;
  const rows = cutRows(layRows(sop, tampilan, columns, font, memory), most, cuts);
  const made: RowsAt = { key, columns, rows, crossings: crossingsOf(sop, rows) };
  known.set(key, made);
  return made;
}

const headers = keeping<Sop['pelaksana'], Header>();

function headerOf(sop: Sop, tampilan: TampilanLengkap, columns: Columns): Header {
  const { huruf, ukuran, judul, barisNomor, istilahAsing } = tampilan;
  const key = JSON.stringify([sop.id, columns.key, huruf, ukuran, judul, barisNomor, istilahAsing]);
  return headers(sop.pelaksana, key, () => layHeader(sop, tampilan, columns));
}

export function layPages(job: Job, lined: Lined, demand: Demand): Paged {
  const { rows } = lined;
  const { planned } = job;
  const extra = (row: number) => demand.rows.get(rowKey(rows[row] as Row)) ?? 0;
  const { sheets, joined } = breakPages(job.room, lined, extra);
  const key = `${lined.key}: ${sheets.map(({ first, last }) => `${first}-${last}`).join()}`;
  const known = planned.get(key);
  if (known) return { lined, joined, pages: known };
  const { flows } = lined.crossings;
  const connectors = layConnectors(
    flows,
    pagesOf(sheets),
    sheets.length,
    job.sop.pelaksana.length,
    job.shared,
    job.wide,
  );
  const plans = planSheets(job.sop, rows, flows, sheets, connectors, job);
  const pages = plans.map((plan) => routePlan(plan, job.tampilan));
  planned.set(key, pages);
  return { lined, joined, pages };
}

function breakPages(
  room: TableRoom,
  { header, rows, crossings }: Lined,
  extra: (row: number) => number,
): { sheets: Sheet[]; joined: boolean } {
  const other = room.body.h - header.height;
  const apart: PageRoom = { begin: other - room.title, other, tail: room.tail };
  if (room.identity === null) return { sheets: paginate(rows, crossings, apart, extra), joined: false };
  const begin = apart.begin - room.identity;
  const sheets = paginate(rows, crossings, { ...apart, begin }, extra);
  const fits = begin > 0 && sheetHeight(rows, crossings, sheets[0] as Sheet, extra) <= begin;
  return fits ? { sheets, joined: true } : { sheets: paginate(rows, crossings, apart, extra), joined: false };
}

/** The page of each row, counted from 0. */
function pagesOf(sheets: readonly Sheet[]): number[] {
  return sheets.flatMap(({ first, last }, page) => new Array<number>(last - first + 1).fill(page));
}

const routedOf = recalling<Plan, string, Routed>(isEqual);

function routePlan(plan: Plan, tampilan: TampilanLengkap): Routed {
  return routedOf(plan, `${tampilan.huruf} ${tampilan.ukuran}`, () => {
    const routing = routed(plan.task);
    return { plan, routing, usage: usageOf(plan.task, routing), bands: rowBands(plan, routing, tampilan) };
  });
}

function isEqual(one: string, other: string): boolean {
  return one === other;
}

/** Whether a way of the page carries a word. */
export function hasWords({ plan }: Routed): boolean {
  return plan.lines.some((line) => line.word !== '');
}

export function layInPlace(job: Job, paged: Paged, demand: Demand, effort: Effort): TablePage[] {
  const { columns } = paged.lined;
  return placeWords(job, paged, demand, effort).map((page) =>
    finished(page, null, () => tellApart(drawNearer(page, columns, job.tampilan), columns, job.tampilan)),
  );
}

const finished = recalling<TablePage, null, TablePage>(() => true);

/** Every page in millimetres but for the last touch, which moves no word to where it has no place. */
export function placeWords(job: Job, { lined, joined, pages }: Paged, demand: Demand, effort: Effort): TablePage[] {
  const { body, title, identity } = job.room;
  const bands = demand.words.map(({ left, right }) => `${left} ${right}`).join();
  return pages.map((page) => {
    const above = page.plan.sheet.first > 0 ? 0 : title + (joined ? (identity ?? 0) : 0);
    const top = body.y + above + lined.header.height;
    const rooms = roomsOf(page, demand);
    const key = `${top} ${lined.columns.key} ${bands} ${rooms === page.bands ? '' : JSON.stringify(rooms)}`;
    const all: Bands = { columns: [...demand.words], rows: rooms, outward: false };
    return withEffort(page, key, effort, (one) => placePage(job, page, lined.columns, all, top, one));
  });
}

/** A page whose words all find their places with less effort stays as it is then, whatever others need. */
function withEffort(page: Routed, key: string, effort: Effort, place: (effort: Effort) => TablePage): TablePage {
  return placedOf(page, `${effort} ${key}`, () => {
    const less = lessThan[effort];
    const easier = less && withEffort(page, key, less, place);
    return easier?.labelling.homeless.length === 0 ? easier : place(effort);
  });
}

const lessThan: Readonly<Partial<Record<Effort, Effort>>> = { narrow: 'near', anywhere: 'narrow' };

/** Pages in place, so that those which nothing has moved are not laid again. */
const placedOf = recalling<Routed, string, TablePage>(isEqual);

/** Where words find no place, lanes make way for them as far as they can. */
function placePage(
  { tampilan }: Job,
  page: Routed,
  columns: Columns,
  bands: Bands,
  top: number,
  effort: Effort,
): TablePage {
  const { plan, routing, usage } = page;
  const place = (outward: boolean): TablePage => {
    const frame = layFrame(plan, routing, usage, { ...bands, outward }, columns, top);
    const arrows = layArrows(plan, routing, frame);
    return { ...page, frame, arrows, labelling: placeLabels(plan, frame, columns, arrows, tampilan, effort) };
  };
  const usual = place(false);
  const { homeless } = usual.labelling;
  const outward = effort === 'near' || homeless.length === 0 ? usual : place(true);
  return outward.labelling.homeless.length < homeless.length ? outward : usual;
}
