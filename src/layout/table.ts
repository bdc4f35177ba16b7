import type { Font } from '../drawing';
import type { Sop, TampilanLengkap } from '../model';
import { type Columns, symbolWidthWith } from './columns';
import { type Demand, growGutters, growRows, noDemand, sameDemand } from './demand';
import { gutterNeed, rowHeightNeeds } from './frame';
import type { Header } from './header';
import { bandFor } from './labels';
import { bareRow, connectorsAt } from './paginate';
import type { Row } from './rows';
import { measureTexts } from './share';
import { symbol } from './sizes';
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
    const more = turn < turns ? growRoom(demand, paged) : demand;
    if (sameDemand(demand, more)) {
      const pages = layInPlace(job, paged, demand, false);
      const wider = turn < turns ? growWords(job, demand, paged, pages) : demand;
      if (sameDemand(demand, wider)) return finish(job, paged, demand, pages);
      demand = wider;
    } else demand = more;
  }
}

/** Words that are still without a place take smaller shapes and farther places. */
function finish(job: Job, paged: Paged, demand: Demand, pages: readonly TablePage[]): Table {
  const { columns, header, rows } = paged.lined;
  const homeless = pages.some((page) => page.labelling.homeless.length > 0);
  const laid = homeless ? layInPlace(job, paged, demand, true) : pages;
  return { columns, header, rows, pages: laid, joined: paged.joined };
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

/** Columns become wider for words without a place, as long as no symbol must shrink for it. */
function growWords(job: Job, demand: Demand, { lined }: Paged, pages: readonly TablePage[]): Demand {
  const { sop, tampilan, room, texts } = job;
  let grown = demand;
  for (const { plan, arrows, labelling } of pages) {
    for (const at of labelling.homeless) {
      const [line, arrow] = [plan.lines[at], arrows[at]];
      const stand = line && plan.stands[line.net.from];
      if (!line || !arrow || !stand) continue;
      const side = arrow.exit === 'left' ? 'left' : 'right';
      const wider = widen(grown, stand.last, side, bandFor(line, arrow, lined.columns, tampilan));
      if (symbolWidthWith(sop, tampilan, room.body, texts, wider.gutters) >= symbol.width) grown = wider;
    }
  }
  return grown;
}

function widen(demand: Demand, column: number, side: 'left' | 'right', band: number): Demand {
  const words = demand.words.map((one, at) => (at === column ? { ...one, [side]: Math.max(one[side], band) } : one));
  const gutters = demand.gutters.map((one, at) => (at === column ? Math.max(one, gutterNeed(0, band)) : one));
  return { ...demand, words, gutters };
}
