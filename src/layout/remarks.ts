import { hasGlyph, type Page, type Remark } from '../drawing';
import type { Sop, TampilanLengkap } from '../model';
import { symbol } from './sizes';
import type { Table } from './table';

/** What the layout could not do well. `words` names the remedy by the code. */
export function remarksOf(sop: Sop, tampilan: TampilanLengkap, table: Table, pages: readonly Page[]): Remark[] {
  return [
    ...fontRemarks(sop, tampilan),
    ...characterRemarks(sop, pages),
    ...widthRemarks(sop, table),
    ...cutRemarks(table),
    ...table.pages.flatMap(({ plan, routing, labelling }) => [
      ...routing.faults.map((line) => lineRemark(sop, 'arrow-crowded', plan.lines[line]?.alur[0]?.id)),
      ...labelling.homeless.map((line) => lineRemark(sop, 'word-without-place', plan.lines[line]?.alur[0]?.id)),
    ]),
  ];
}

function fontRemarks(sop: Sop, tampilan: TampilanLengkap): Remark[] {
  if (tampilan.huruf !== 'bonum') return [];
  const at = { path: 'tampilan.huruf', id: sop.id, field: 'tampilan.huruf' };
  return [{ code: 'font-not-available', at, data: { huruf: 'Bookman' } }];
}

/** Each character that the font lacks once, where it is first met: printed as a box, never dropped in silence. */
function characterRemarks(sop: Sop, pages: readonly Page[]): Remark[] {
  const known = new Set<string>();
  return pages.flatMap((page) =>
    page.marks.flatMap((mark) => {
      if (mark.kind !== 'text' || plain.test(mark.text)) return [];
      const lacking = [...mark.text].filter((character) => !hasGlyph(character, mark.font) && !known.has(character));
      return [...new Set(lacking)].map((huruf): Remark => {
        known.add(huruf);
        const id = mark.of ?? sop.id;
        const at = { path: pathOf(sop, id, mark.field), id, ...(mark.field ? { field: mark.field } : {}) };
        return { code: 'character-missing', at, data: { huruf } };
      });
    }),
  );
}

const plain = /^[ -~]*$/;

function pathOf(sop: Sop, id: string, field: string | null): string {
  const at = sop.langkah.findIndex((one) => one.id === id);
  const of = sop.pelaksana.findIndex((one) => one.id === id);
  const place = at >= 0 ? `langkah[${at}]` : of >= 0 ? `pelaksana[${of}]` : '';
  return [place, field ?? ''].filter((part) => part !== '').join('.');
}

function widthRemarks(sop: Sop, table: Table): Remark[] {
  if (table.columns.symbolWidth >= symbol.width) return [];
  const data = { pelaksana: sop.pelaksana.length, lebar: Math.round(table.columns.symbolWidth * 10) / 10 };
  return [{ code: 'symbols-narrow', at: { path: 'pelaksana', id: sop.id, field: 'pelaksana' }, data }];
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

function lineRemark(sop: Sop, code: string, id: string | undefined): Remark {
  const at = sop.alur.findIndex((alur) => alur.id === id);
  const alur = sop.alur[at];
  const path = alur ? `alur[${at}]` : 'alur';
  return { code, at: { path, id: alur?.id ?? sop.id }, data: { label: alur?.label ?? '' } };
}
