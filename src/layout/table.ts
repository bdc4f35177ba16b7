import type { Font } from '../drawing';
import type { Sop, TampilanLengkap } from '../model';
import { type Columns, hasRoomFor } from './columns';
import { type Demand, growCut, growGutters, growRows, noDemand, sameDemand } from './demand';
import { gutterNeed, rowHeightNeeds } from './frame';
import type { Header } from './header';
import { bandFor } from './labels';
import { bareRow, connectorsAt } from './paginate';
import type { Row } from './rows';
import { measureTexts } from './share';
import { type Job, layInPlace, layPages, lineUp, type Paged, type TablePage, type TableRoom } from './stages';

export interface Table {
  readonly columns: Columns;
  readonly header: Header;
  readonly rows: readonly Row[];
  readonly pages: readonly TablePage[];
  /** Whether the table begins under the identity sheet, as was asked. */
  readonly joined: boolean;
}

const turns = 24;

/**
 * Lays the table. What arrows and words need is known only when they are laid, and where rows and columns
 * then lie changes nothing in how arrows are routed: so it is laid, given the room it turned out to need,
 * and laid again until nothing more is asked for.
 */
export function layTable(sop: Sop, tampilan: TampilanLengkap, room: TableRoom): Table {
  const font: Font = { family: tampilan.huruf, face: 'regular', size: tampilan.ukuran };
  const job: Job = { sop, tampilan, room, font, texts: measureTexts(sop, tampilan, font), known: new Map() };
  let demand = noDemand(sop.pelaksana.length);
  for (let turn = 0; ; turn++) {
    const paged = layPages(job, lineUp(job, demand), demand);
    const last = turn >= turns;
    const more = last ? demand : growRoom(demand, paged);
    if (sameDemand(demand, more)) {
      const words = placeWords(job, demand, paged, last);
      const cut = words.wider ?? (last ? demand : cutOver(job, demand, words.pages));
      if (sameDemand(demand, cut)) return tableOf(paged, words.pages);
      demand = cut;
    } else demand = more;
  }
}

function tableOf({ lined, joined }: Paged, pages: readonly TablePage[]): Table {
  const { columns, header, rows } = lined;
  return { columns, header, rows, pages, joined };
}

/**
 * Words first ask for wider columns where text can spare it; then take smaller shapes and farther places;
 * then ask for all the room that symbols leave; at last stand anywhere along their arrow.
 */
function placeWords(
  job: Job,
  demand: Demand,
  paged: Paged,
  last: boolean,
): { pages: readonly TablePage[]; wider: Demand | null } {
  let pages: readonly TablePage[] = [];
  for (const { effort, most } of efforts) {
    pages = layInPlace(job, paged, demand, effort);
    if (pages.every((page) => page.labelling.homeless.length === 0)) return { pages, wider: null };
    const wider = last ? demand : growWords(job, demand, paged, pages, most);
    if (!sameDemand(demand, wider)) return { pages, wider };
  }
  return { pages: layInPlace(job, paged, demand, 'anywhere'), wider: null };
}

const efforts = [
  { effort: 'near', most: false },
  { effort: 'narrow', most: true },
] as const;

/** Rows alone on their page that run over its foot are cut where their stack can be. */
function cutOver({ room }: Job, demand: Demand, pages: readonly TablePage[]): Demand {
  let grown = demand;
  for (const { plan, frame } of pages) {
    const over = frame.bottom - (room.body.y + room.body.h);
    const row = plan.rows[0];
    if (over > 0.01 && row && plan.rows.length === 1 && row.slotHeights.length > 1)
      grown = growCut(grown, row.index, over);
  }
  return grown;
}

/** Rows become higher and gutters wider for the arrows that were routed through them. */
function growRoom(demand: Demand, { lined, pages }: Paged): Demand {
  let grown = demand;
  for (const { plan, usage, bands } of pages) {
    const connectors = connectorsAt(lined.crossings, plan.sheet);
    const bare = (at: number) => bareRow(plan.rows[at] as Row, connectors(plan.sheet.first + at));
    grown = growRows(grown, plan, rowHeightNeeds(plan, usage, { columns: grown.words, rows: bands }), bare);
    const needs = usage.columns.map(({ left, right }, column) => {
      const words = grown.words[column] ?? { left: 0, right: 0 };
      return Math.max(gutterNeed(left.length, words.left), gutterNeed(right.length, words.right));
    });
    grown = growGutters(grown, needs);
  }
  return grown;
}

/** Columns become wider for words without a place, as long as the page has room. */
function growWords(job: Job, demand: Demand, { lined }: Paged, pages: readonly TablePage[], most: boolean): Demand {
  const { tampilan, room, texts } = job;
  let grown = demand;
  for (const { plan, arrows, labelling } of pages) {
    for (const at of labelling.homeless) {
      const [line, arrow] = [plan.lines[at], arrows[at]];
      const stand = line && plan.stands[line.net.from];
      if (!line || !arrow || !stand) continue;
      const side = arrow.exit === 'left' ? 'left' : 'right';
      const wider = widen(grown, stand.last, side, bandFor(line, arrow, lined.columns, tampilan));
      if (hasRoomFor(wider.gutters, room.body, texts, most)) grown = wider;
    }
  }
  return grown;
}

function widen(demand: Demand, column: number, side: 'left' | 'right', band: number): Demand {
  const words = demand.words.map((one, at) => (at === column ? { ...one, [side]: Math.max(one[side], band) } : one));
  const gutters = demand.gutters.map((one, at) => (at === column ? Math.max(one, gutterNeed(0, band)) : one));
  return { ...demand, words, gutters };
}
