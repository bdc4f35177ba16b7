import type { Font } from '../drawing';
import type { Alur, SimbolId, Sop, TampilanLengkap } from '../model';
import { layColumns } from './columns';
import { tightGutters } from './crowding';
import { type Demand, growCut, growGutter, growRows, noDemand } from './demand';
import { gutterNeed, rowHeightNeeds } from './frame';
import { recalling } from './keep';
import type { Effort } from './labels';
import { overrun, shareLabels } from './overfull';
import { bareRow, connectorsAt } from './paginate';
import { keepTable, rewordedTable } from './reworded';
import type { Side } from './router';
import type { Row } from './rows';
import { measureTexts } from './share';
import { symbol } from './sizes';
import {
  type Given,
  hasWords,
  type Job,
  layInPlace,
  layPages,
  lineUp,
  type Paged,
  placeWords,
  type TableRoom,
} from './stages';
import type { Routed, Table, TablePage } from './table-page';
import { keepBeside } from './wide-boxes';
import { widenForWords } from './word-columns';
import { growRooms, roomsOf } from './word-room';
import { tooWideBeside } from './word-straight';

const turns = 24;

const none: ReadonlySet<Alur> = new Set();

/** How often in a row words without a place are sent another way to no avail, before it is given up. */
const patience = 7;

/**
 * Lays the table. Where words find no place at their arrows, these arrows are asked to leave by another side, and of what comes
 * of it the table with the least wrong is taken.
 */
export function layTable(sop: Sop, tampilan: TampilanLengkap, room: TableRoom): Table {
  const font: Font = { family: tampilan.huruf, face: 'regular', size: tampilan.ukuran };
  const texts = measureTexts(sop, tampilan, font);
  const given: Given = { sop, tampilan, room, font, texts, memory: new Map(), known: new Map() };
  return rewordedTable(given) ?? laidAnew(given);
}

function laidAnew(given: Given): Table {
  const { sop, tampilan, room, texts } = given;
  const shunned = new Map<Alur, readonly Side[]>();
  const columns = layColumns(sop, tampilan, room.body, texts, noDemand(sop.pelaksana.length).gutters);
  const isNarrow = columns.symbolWidth < symbol.width;
  const wide = isNarrow ? tooWideBeside(sop, tampilan, columns) : none;
  const [shared, beside] = [new Set<SimbolId>(), new Set<SimbolId>()];
  const layWith = () => {
    const asked = { shunned: new Map(shunned), beside: new Set(beside) };
    return layOnce({ ...given, ...asked, isNarrow, wide, planned: new Map(), shared });
  };
  const lay = () => {
    let table = layWith();
    while (keepBeside(beside, table)) table = layWith();
    return table;
  };
  let best = lay();
  while (shareLabels(shared, best.pages, room.body)) best = lay();
  let last = best;
  let idle = 0;
  while (idle < patience && !haveAllPlaces(best.pages) && shun(shunned, last, isNarrow)) {
    last = lay();
    idle = faultsIn(last) < faultsIn(best) ? 0 : idle + 1;
    if (idle === 0) best = last;
  }
  keepTable(given, best);
  return best;
}

/** What is wrong in a table: words without a place, arrows that touch, gutters too narrow for their lanes. */
function faultsIn({ pages, columns }: Table): number {
  let faults = 0;
  for (const page of pages) {
    faults += page.labelling.homeless.length + 2 * page.routing.faults.length + 2 * tightGutters(page, columns);
  }
  return faults;
}

/** A side is shunned the more often a word found no place there, up to this. */
const insistence = 2;

/**
 * In a narrow table a word first gets the room to be divided where it is; else, and if that does not help, its arrow is to leave by another side.
 * @returns whether anything is asked for that was not before
 */
function shun(shunned: Map<Alur, readonly Side[]>, { pages }: Table, isNarrow: boolean): boolean {
  let isNew = false;
  for (const { plan, arrows, labelling } of pages)
    for (const at of labelling.homeless) {
      const [alur, exit] = [plan.lines[at]?.alur[0], arrows[at]?.exit];
      if (!alur || !exit) continue;
      const sides = shunned.get(alur);
      if (sides && sides.filter((side) => side === exit).length >= insistence) continue;
      shunned.set(alur, sides ? [...sides, exit] : isNarrow ? [] : [exit]);
      isNew = true;
    }
  return isNew;
}

/**
 * What arrows and words need is known only when they are laid, and where rows and columns
 * then lie changes nothing in how arrows are routed: so the table is laid, asked what it needs in all, and laid again with
 * that, until nothing more is asked for.
 */
function layOnce(job: Job): Table {
  const demand = noDemand(job.sop.pelaksana.length);
  for (let turn = 0; ; turn++) {
    const { growths } = demand;
    const paged = layPages(job, lineUp(job, demand), demand);
    const last = turn >= turns;
    const effort = last ? 'anywhere' : growAll(job, demand, paged);
    if (!last && demand.growths !== growths) continue;
    const pages = layInPlace(job, paged, demand, effort);
    if (!last && cutOver(job, demand, pages)) continue;
    const { columns, header, rows } = paged.lined;
    return { columns, header, rows, pages, joined: paged.joined };
  }
}

/** Rows alone on their page that run over its foot are cut where their stack can be. */
function cutOver({ room }: Job, demand: Demand, pages: readonly TablePage[]): boolean {
  const { growths } = demand;
  for (const page of pages) {
    const over = overrun(page, room.body);
    const row = page.plan.rows[0];
    if (over > 0 && row && page.plan.rows.length === 1 && row.slotHeights.length > 1) growCut(demand, row.index, over);
  }
  return demand.growths !== growths;
}

/** Everything that these pages ask for; @returns how hard places for words must be looked for */
function growAll(job: Job, demand: Demand, paged: Paged): Effort {
  const before = demand.growths;
  growHeights(demand, paged);
  const lanes = mostLanes(paged, demand.gutters.length);
  const worded: Paged = { ...paged, pages: paged.pages.filter(hasWords) };
  for (let columns = paged.lined.columns; ; ) {
    const { growths } = demand;
    lanes.forEach(({ left, right }, column) => {
      const words = demand.words[column] ?? { left: 0, right: 0 };
      growGutter(demand, column, Math.max(gutterNeed(left, words.left), gutterNeed(right, words.right)));
    });
    // Words ask last: they may find the room that rows and lanes have been given.
    if (demand.growths !== before && columns === paged.lined.columns) return 'near';
    if (demand.growths !== growths) {
      columns = layColumns(job.sop, job.tampilan, job.room.body, job.texts, demand.gutters);
    }
    const effort = growForWords(job, demand, { ...worded, lined: { ...paged.lined, columns } });
    if (effort) return effort;
  }
}

const needsOf = recalling<Routed, Routed['bands'], readonly number[]>((one, other) => one === other);

/** Rows become higher for the arrows that were routed through them. */
function growHeights(demand: Demand, { lined, pages }: Paged): void {
  for (const page of pages) {
    const { plan, usage } = page;
    const connectors = connectorsAt(lined.crossings, plan.sheet);
    const bare = (at: number) => bareRow(plan.rows[at] as Row, connectors(plan.sheet.first + at));
    const rooms = roomsOf(page, demand);
    growRows(
      demand,
      plan,
      needsOf(page, rooms, () => rowHeightNeeds(plan, usage, rooms)),
      bare,
    );
  }
}

interface LaneCount {
  left: number;
  right: number;
}

/** How many lanes are used at the most on each side of a column's symbols. */
function mostLanes({ pages }: Paged, columns: number): LaneCount[] {
  const most = Array.from({ length: columns }, (): LaneCount => ({ left: 0, right: 0 }));
  for (const { usage } of pages) {
    usage.columns.forEach(({ left, right }, column) => {
      const one = most[column];
      if (!one) return;
      one.left = Math.max(one.left, left.length);
      one.right = Math.max(one.right, right.length);
    });
  }
  return most;
}

/**
 * Words first ask for wider columns where text can spare it with ease; then take smaller shapes and farther places; then ask for
 * columns again, where that costs the table little, and for room in their rows; at last stand anywhere along their arrow.
 * @returns null when room was made, so that all must be tried again
 */
function growForWords(job: Job, demand: Demand, paged: Paged): Effort | null {
  const { columns } = paged.lined;
  const near = placeWords(job, paged, demand, 'near');
  if (haveAllPlaces(near)) return 'near';
  if (widenForWords(job, demand, columns, near, 'ease')) return null;
  const narrow = placeWords(job, paged, demand, 'narrow');
  if (haveAllPlaces(narrow)) return 'narrow';
  if (widenForWords(job, demand, columns, narrow, 'least')) return null;
  return growRooms(demand, narrow, job.tampilan) ? null : 'anywhere';
}

function haveAllPlaces(pages: readonly TablePage[]): boolean {
  return pages.every(({ labelling }) => labelling.homeless.length === 0);
}
