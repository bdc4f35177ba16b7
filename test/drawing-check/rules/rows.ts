import { type Context, type Found, onEachPage, type Rule, rowsOf, show } from '../fault';
import type { Cell, PageReport } from '../report';

/** Every langkah is there once, in order, with all its cells; only one that is taller than a page is cut, over pages in a row. */
export const rowsInOrder: Rule = {
  name: 'rows-in-order',
  *check(context) {
    const { sop, report } = context;
    const parts = report.pages.flatMap((page) => rowsOf(page).map((row) => ({ page, ...row })));
    let before = -1;
    let last: PageReport | undefined;
    for (const { page, langkah } of parts) {
      const row = sop.langkah.findIndex((one) => one.id === langkah);
      const goesOn = row === before && last && page.number === last.number + 1;
      if (row !== before + 1 && !goesOn)
        yield { page: page.number, at: langkah, detail: `row ${row + 1} after row ${before + 1}` };
      if (row > 0 && sop.langkah[row]?.gantiHalaman && row !== before && last === page)
        yield { page: page.number, at: langkah, detail: 'should start a page' };
      before = row;
      last = page;
    }
    if (before + 1 !== sop.langkah.length)
      yield { page: last?.number ?? 0, at: 'rows', detail: `${before + 1} of ${sop.langkah.length} rows` };
    yield* splitOnlyWhenTall(context);
  },
};

/** Parts of a row that together would have fitted on one page had no reason to be cut. */
function* splitOnlyWhenTall({ sop, report, field }: Context): Generator<Found> {
  for (const langkah of sop.langkah) {
    const parts = report.pages.flatMap((page) =>
      rowsOf(page)
        .filter((row) => row.langkah === langkah.id)
        .map((row) => ({ page, box: row.box })),
    );
    if (parts.length < 2) continue;
    const tall = parts.reduce((sum, part) => sum + part.box.h, 0);
    const second = parts[1];
    const room = second ? field.y + field.h - second.box.y : 0;
    if (tall < room * 0.9)
      yield {
        page: second?.page.number ?? 0,
        at: langkah.id,
        detail: `is cut though it is only ${show(tall)} mm high of ${show(room)}`,
      };
  }
}

/** The cells of a row stand side by side, as high as each other, row under row without a gap, under the heads of their columns. */
export const rowCells: Rule = onEachPage('row-cells', function* (page, { sop, look }) {
  const columns = ['no', 'kegiatan', ...sop.pelaksana.map((one) => `p:${one.id}`), ...look.kolom];
  let foot: number | undefined;
  for (const { langkah, box } of rowsOf(page)) {
    const cells = page.cells.filter((cell) => cell.langkah === langkah);
    for (const column of columns) {
      const found = cells.filter((cell) => cell.column === column);
      if (found.length !== 1 && !(column === 'waktu' && found.length === 0 && mergedAbove(page, langkah, sop)))
        yield { at: langkah, detail: `${found.length} cells in ${column}` };
      const head = page.cells.find((cell) => cell.langkah === null && cell.column === column);
      for (const cell of found) {
        if (Math.abs(cell.y - box.y) > 0.01 || (column !== 'waktu' && Math.abs(cell.h - box.h) > 0.01))
          yield { at: langkah, detail: `${column} is not as high as its row` };
        if (head && (Math.abs(head.x - cell.x) > 0.01 || Math.abs(head.w - cell.w) > 0.01))
          yield { at: langkah, detail: `${column} does not stand under its heading` };
      }
    }
    if (foot !== undefined && Math.abs(foot - box.y) > 0.01) yield { at: langkah, detail: 'a gap between the rows' };
    foot = box.y + box.h;
    yield* side(cells, columns, langkah);
  }
});

/** Whether this row's time is said in a cell above it on the page. */
function mergedAbove(page: PageReport, langkah: string, sop: Context['sop']): boolean {
  const row = sop.langkah.findIndex((one) => one.id === langkah);
  if (sop.langkah[row]?.waktu !== null) return false;
  return page.cells.some((cell) => {
    const first = sop.langkah.findIndex((one) => one.id === cell.langkah);
    const own = rowsOf(page).find((one) => one.langkah === langkah);
    return (
      cell.column === 'waktu' &&
      first >= 0 &&
      first < row &&
      own !== undefined &&
      cell.y + cell.h >= own.box.y + own.box.h - 0.01
    );
  });
}

/** Columns stand in the order of the document, without a gap. */
function* side(cells: readonly Cell[], columns: readonly string[], langkah: string): Generator<Omit<Found, 'page'>> {
  let right: number | undefined;
  for (const column of columns) {
    const cell = cells.find((one) => one.column === column);
    if (!cell) {
      right = undefined;
      continue;
    }
    if (right !== undefined && Math.abs(right - cell.x) > 0.01)
      yield { at: langkah, detail: `${column} does not stand beside the column before` };
    right = cell.x + cell.w;
  }
}

/** Every page with rows repeats the heading above its first row: every column, the two common headings and the groups. */
export const header: Rule = onEachPage('header-missing', function* (page, { sop, look }) {
  const first = rowsOf(page)[0];
  if (!first) return;
  const common = [
    ...(sop.pelaksana.length > 0 ? ['pelaksana'] : []),
    ...(look.kolom.some((one) => one !== 'keterangan') ? ['mutuBaku'] : []),
  ];
  const groups = new Set(sop.pelaksana.filter((one) => one.kelompok !== '').map((one) => `g:${one.kelompok}`));
  for (const column of [
    'no',
    'kegiatan',
    ...sop.pelaksana.map((one) => `p:${one.id}`),
    ...look.kolom,
    ...common,
    ...groups,
  ]) {
    const head = page.cells.find((cell) => cell.langkah === null && cell.column === column);
    if (!head) yield { at: column, detail: 'has no heading on this page' };
    else if (head.y + head.h > first.box.y + 0.01)
      yield { at: column, detail: 'its heading stands below the first row' };
  }
});
