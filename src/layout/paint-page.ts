import type { Box, Font, Mark, Zone } from '../drawing';
import type { Sop, TampilanLengkap } from '../model';
import { placeHeader } from './header';
import { recalling } from './keep';
import { paintCells } from './paint-cells';
import { paintFlow } from './paint-flow';
import { ruling } from './ruling';
import { shrinkMark, shrinkOf, shrinkZone } from './shrink';
import type { Table, TablePage } from './table-page';

export interface Painted {
  /** In painting order but for the texts: grid, arrows, symbols. */
  readonly marks: readonly Mark[];
  /** In reading order. */
  readonly texts: readonly Mark[];
  readonly zones: readonly Zone[];
}

interface Setting {
  readonly header: Table['header'];
  readonly columns: string;
  readonly pelaksana: Sop['pelaksana'];
  readonly type: string;
  readonly body: string;
}

const recalled = recalling<TablePage, Setting, Painted>(
  (one, other) =>
    one.header === other.header &&
    one.columns === other.columns &&
    one.pelaksana === other.pelaksana &&
    one.type === other.type &&
    one.body === other.body,
);

/** Paints one page of the table: its heading, its cells, its flowchart. */
export function paintTable(table: Table, index: number, sop: Sop, tampilan: TampilanLengkap, body: Box): Painted {
  const page = table.pages[index];
  if (!page) return { marks: [], texts: [], zones: [] };
  const { huruf, ukuran } = tampilan;
  const setting = {
    header: table.header,
    columns: table.columns.key,
    pelaksana: sop.pelaksana,
    type: `${huruf} ${ukuran}`,
    body: `${body.y + body.h}`,
  };
  return recalled(page, setting, () => fitted(paintPage(page, table, sop, tampilan), page, table, body));
}

/** A page that runs over its foot is drawn smaller: nothing stands in the margins. */
function fitted(painted: Painted, page: TablePage, table: Table, body: Box): Painted {
  const shrink = shrinkOf(page, table, body);
  if (!shrink) return painted;
  return {
    marks: painted.marks.map((mark) => shrinkMark(mark, shrink)),
    texts: painted.texts.map((mark) => shrinkMark(mark, shrink)),
    zones: painted.zones.map((zone) => shrinkZone(zone, shrink)),
  };
}

function paintPage(page: TablePage, table: Table, sop: Sop, tampilan: TampilanLengkap): Painted {
  const font: Font = { family: tampilan.huruf, face: 'regular', size: tampilan.ukuran };
  const header = placeHeader(table.header, page.frame.top - table.header.height);
  const { cells, texts } = paintCells(page, table.columns, font);
  const flow = paintFlow(page, sop, tampilan);
  const rows = page.plan.rows.flatMap((_, at) => {
    const own = texts[at] ?? new Map<string, readonly Mark[]>();
    return table.columns.all.flatMap((column, place) => [
      ...(own.get(column.key) ?? []),
      ...(place === 1 ? (flow.texts[at] ?? []) : []),
    ]);
  });
  return {
    marks: [ruling([...header.cells, ...cells]), ...flow.arrows, ...flow.symbols],
    texts: [...header.texts, ...rows],
    zones: [...header.cells, ...cells, ...flow.zones],
  };
}
