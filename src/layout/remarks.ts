import { type Box, hasGlyph, type Page, type Remark } from '../drawing';
import type { Sop, TampilanLengkap } from '../model';

import { linesTooNear } from './crowding';
import { isDivided } from './divided';
import { recalling } from './keep';
import { marginsChanged } from './paper';
import { shrinkOf } from './shrink';
import { symbol } from './sizes';
import type { Table, TablePage } from './table-page';
import { tampilanOfTable } from './table-type';
import { layTitle } from './title';
import { isCut } from './word-shapes';

/** What the layout could not do well. `words` names the remedy by the code. */
export function remarksOf(
  sop: Sop,
  tampilan: TampilanLengkap,
  table: Table,
  pages: readonly Page[],
  body: Box,
): Remark[] {
  const places = placesOf(sop);
  return [
    ...marginRemarks(sop, tampilan),
    ...sizeRemarks(sop, tampilan, body),
    ...characterRemarks(sop, pages, places),
    ...widthRemarks(sop, tampilan, table),
    ...cutRemarks(table),
    ...clipRemarks(sop, tampilan, table, places),
    ...dividedRemarks(table, places),
    ...sharedRemarks(table),
    ...table.pages.flatMap((page) => [...lineRemarks(sop, page, table, places), ...fullRemarks(page, table, body)]),
  ];
}

/** Tells the path of anything that has an id. Most drawings have no remark, so they are looked up at the first only. */
interface Places {
  get(id: string): string | undefined;
}

function placesOf(sop: Sop): Places {
  let known: ReadonlyMap<string, string> | null = null;
  return {
    get: (id) => {
      known ??= pathsOf(sop);
      return known.get(id);
    },
  };
}

function pathsOf(sop: Sop): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ...sop.pelaksana.map((one, at) => [one.id, `pelaksana[${at}]`] as const),
    ...sop.alur.map((one, at) => [one.id, `alur[${at}]`] as const),
    ...sop.langkah.flatMap((langkah, at) => [
      [langkah.id, `langkah[${at}]`] as const,
      ...langkah.simbol.map((one, place) => [one.id, `langkah[${at}].simbol[${place}]`] as const),
    ]),
  ]);
}

function marginRemarks(sop: Sop, tampilan: TampilanLengkap): Remark[] {
  if (!marginsChanged(tampilan.batas)) return [];
  return [{ code: 'margins-changed', at: { path: 'tampilan.batas', id: sop.id, field: 'tampilan.batas' }, data: {} }];
}

function sizeRemarks(sop: Sop, tampilan: TampilanLengkap, body: Box): Remark[] {
  const { ukuran } = tampilanOfTable(sop, tampilan, body);
  if (ukuran === tampilan.ukuran) return [];
  const at = { path: 'pelaksana', id: sop.id, field: 'pelaksana' };
  return [{ code: 'text-smaller', at, data: { pelaksana: sop.pelaksana.length, ukuran } }];
}

/**
 * Each character that the font lacks once, where it is first met, with the number of other places (`lain`): printed as a box,
 * never dropped in silence.
 */
function characterRemarks(sop: Sop, pages: readonly Page[], places: Places): Remark[] {
  const found = new Map<string, { readonly at: Remark['at']; readonly paths: Set<string> }>();
  for (const page of pages) {
    if (!lacks(page, null, () => lacksCharacters(page))) continue;
    for (const mark of page.marks) {
      if (mark.kind !== 'text' || plain.test(mark.text)) continue;
      const id = mark.of ?? sop.id;
      const path = [places.get(id) ?? '', mark.field ?? ''].filter((part) => part !== '').join('.');
      for (const huruf of mark.text) {
        if (hasGlyph(huruf, mark.font)) continue;
        const known = found.get(huruf) ?? { at: { path, id, ...fieldOf(mark.field) }, paths: new Set() };
        known.paths.add(path);
        found.set(huruf, known);
      }
    }
  }
  return [...found].map(([huruf, { at, paths }]) => ({
    code: 'character-missing',
    at,
    data: { huruf, lain: paths.size - 1 },
  }));
}

const lacks = recalling<Page, null, boolean>(() => true);

function lacksCharacters({ marks }: Page): boolean {
  return marks.some(
    (mark) =>
      mark.kind === 'text' &&
      !plain.test(mark.text) &&
      [...mark.text].some((character) => !hasGlyph(character, mark.font)),
  );
}

const plain = /^[ -~]*$/;

function fieldOf(field: string | null): { field?: string } {
  return field ? { field } : {};
}

function widthRemarks(sop: Sop, tampilan: TampilanLengkap, table: Table): Remark[] {
  const { all, symbolWidth } = table.columns;
  const asked = all.filter((column) => (tampilan.lebar[column.key] ?? column.w) > column.w + 0.5);
  const narrow = Math.round(symbolWidth * 10) / 10;
  return [
    ...asked.map(({ key, w }): Remark => {
      const at = { path: `tampilan.lebar.${key}`, id: sop.id, field: `tampilan.lebar.${key}` };
      return { code: 'width-not-kept', at, data: { lebar: Math.round(w) } };
    }),
    // What is narrower by less than can be seen is not told.
    ...(narrow >= symbol.width
      ? []
      : [
          {
            code: 'symbols-narrow',
            at: { path: 'pelaksana', id: sop.id, field: 'pelaksana' },
            data: { pelaksana: sop.pelaksana.length, lebar: narrow },
          },
        ]),
  ];
}

function cutRemarks(table: Table): Remark[] {
  return table.rows
    .filter((row) => row.part === 1)
    .map(({ index, langkah }) => ({
      code: 'row-cut',
      at: { path: `langkah[${index}]`, id: langkah.id },
      data: { nomor: index + 1 },
    }));
}

/** Headings, words in symbols and words of ways that were too long to be printed whole. */
function clipRemarks(sop: Sop, tampilan: TampilanLengkap, table: Table, places: Places): Remark[] {
  const remark = (id: string, field: string): Remark => {
    const path = [places.get(id) ?? '', field].filter((part) => part !== '').join('.');
    return { code: 'text-cut', at: { path, id, field }, data: {} };
  };
  const symbols = table.rows.flatMap((row) =>
    [...row.sizes].flatMap(([id, size]) => (size.cut && row.part === 0 ? [id] : [])),
  );
  return [
    ...table.header.cells.filter((cell) => cell.cut).map((cell) => remark(cell.of, cell.field)),
    ...(layTitle(sop, tampilan, { x: 0, y: 0, w: table.columns.right - table.columns.left, h: 0 }).cut
      ? [remark(sop.id, 'identitas.nama')]
      : []),
    ...symbols.map((id) => remark(id, 'teks')),
    ...sop.alur
      .filter((alur) => alur.label !== '' && isCut(alur.label, tampilan))
      .map((alur) => remark(alur.id, 'label')),
  ];
}

/** Words of ways that were divided by syllables: the first of them, with the number of others (`lain`). */
function dividedRemarks({ pages }: Table, places: Places): Remark[] {
  const divided = pages.flatMap((page) => dividedOn(page.labelling, null, () => dividedWords(page)));
  const [first] = divided;
  if (!first) return [];
  const at = { path: places.get(first.id) ?? 'alur', id: first.id, field: 'label' };
  return [{ code: 'words-divided', at, data: { label: first.word, lain: divided.length - 1 } }];
}

interface DividedWord {
  readonly id: string;
  readonly word: string;
}

const dividedOn = recalling<TablePage['labelling'], null, readonly DividedWord[]>(() => true);

function dividedWords({ plan, labelling }: TablePage): DividedWord[] {
  return labelling.labels.flatMap(({ line, block }) => {
    if (block.lines.length < 2) return [];
    const { word = '', alur = [] } = plan.lines[line] ?? {};
    return alur[0] && isDivided(block, word) ? [{ id: alur[0].id, word }] : [];
  });
}

function lineRemarks(sop: Sop, page: TablePage, { columns }: Table, places: Places): Remark[] {
  const { plan, routing, labelling } = page;
  const remark = (code: string, at: number): Remark => {
    const line = plan.lines[at];
    const id = line?.joins?.id ?? line?.alur[0]?.id ?? sop.id;
    return { code, at: { path: places.get(id) ?? 'alur', id }, data: { label: line?.word ?? '' } };
  };
  return [
    ...[...new Set([...routing.faults, ...linesTooNear(page, columns)])].map((line) => remark('arrow-crowded', line)),
    ...labelling.homeless.map((line) => remark('word-without-place', line)),
  ];
}

/** Connectors whose label stands on more than two pages, each where it leads. */
function sharedRemarks({ pages }: Table): Remark[] {
  const leaving = new Map<string, number>();
  for (const { plan } of pages)
    for (const { kind, label, id } of plan.stands)
      if (kind === 'konektor' && id.endsWith(':out')) leaving.set(label, (leaving.get(label) ?? 0) + 1);
  if (Math.max(0, ...leaving.values()) < 2) return [];
  return pages.flatMap(({ plan: { lines, rows, stands } }) =>
    lines.flatMap(({ net }): Remark[] => {
      const [{ label: penghubung = '' } = {}, target] = [stands[net.from], stands[net.to]];
      const halaman = leaving.get(penghubung) ?? 0;
      const row = target && rows[target.row];
      if (halaman < 2 || !row || !target.simbol || stands[net.from]?.kind !== 'konektor') return [];
      const { index } = row;
      const path = `langkah[${index}].simbol[${row.langkah.simbol.indexOf(target.simbol)}]`;
      const at = { path, id: target.simbol.id };
      return [{ code: 'connectors-shared', at, data: { nomor: index + 1, penghubung, halaman } }];
    }),
  );
}

/** What no cutting could bring onto the page: it is drawn smaller. */
function fullRemarks(page: TablePage, table: Table, body: Box): Remark[] {
  const row = page.plan.rows.at(-1);
  const shrink = shrinkOf(page, table, body);
  if (!row || !shrink) return [];
  const at = { path: `langkah[${row.index}]`, id: row.langkah.id };
  return [{ code: 'page-overfull', at, data: { nomor: row.index + 1, persen: Math.floor(shrink.by * 100) } }];
}
