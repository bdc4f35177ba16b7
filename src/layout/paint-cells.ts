import type { CellZone, Font, TextMark } from '../drawing';
import { placeBlock } from './blocks';
import type { Column, Columns } from './columns';
import { placeContinued, textTop } from './continued';
import type { Row } from './rows';
import { pad } from './sizes';
import type { TablePage } from './table-page';

/** The ruled cells of one page of the table, and the texts of each row. */
export interface PaintedCells {
  readonly cells: readonly CellZone[];
  /** Texts of each row, column by column. */
  readonly texts: readonly ReadonlyMap<string, readonly TextMark[]>[];
}

export function paintCells(page: TablePage, columns: Columns, font: Font): PaintedCells {
  const { plan, frame } = page;
  const cells: CellZone[] = [];
  const texts = plan.rows.map(() => new Map<string, readonly TextMark[]>());
  plan.rows.forEach((row, at) => {
    for (const column of columns.all) {
      const merged = column.key === 'waktu' ? mergedRows(plan.rows, at) : 1;
      if (merged === 0) continue;
      const top = frame.rowTops[at] ?? 0;
      const last = at + merged - 1;
      const h = (frame.rowTops[last] ?? 0) + (frame.rowHeights[last] ?? 0) - top;
      cells.push(cellOf(row, column, { x: column.x, y: top, w: column.w, h }));
      const printed = textsOf(row, column, top, font);
      if (printed.length > 0) texts[at]?.set(column.key, printed);
    }
  });
  return { cells, texts };
}

/** How many rows the waktu cell that starts here covers on this page; 0 inside one that started above. */
function mergedRows(rows: readonly Row[], at: number): number {
  const merges = (row: Row | undefined) => row !== undefined && row.part === 0 && row.langkah.waktu === null;
  if (at > 0 && merges(rows[at])) return 0;
  let count = 1;
  while (merges(rows[at + count])) count++;
  return count;
}

function cellOf(row: Row, column: Column, box: { x: number; y: number; w: number; h: number }): CellZone {
  const field = column.kind === 'text' ? column.key : null;
  return { kind: 'cell', ...box, langkah: row.langkah.id, column: column.key, of: row.langkah.id, field };
}

function textsOf(row: Row, column: Column, top: number, font: Font): TextMark[] {
  const block = row.blocks.get(column.key);
  const marks = row.part > 0 && column.key === 'kegiatan' ? placeContinued(row.langkah.id, column, top, font) : [];
  if (!block) return marks;
  const list = column.key === 'kelengkapan' || column.key === 'output';
  const placed = placeBlock(block, column.x + pad.x, top + textTop(row.part, column, font), {
    of: row.langkah.id,
    field: column.key,
    pen: 'text',
    font,
    ...(list ? { itemField: (item: number) => `${column.key}[${item}]` } : {}),
  });
  return [...marks, ...placed];
}
