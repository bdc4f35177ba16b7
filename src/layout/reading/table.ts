import type { CellZone, Drawing, Page, ReadElement } from '../../drawing';
import { type Langkah, outgoing, type Sop } from '../../model';
import { entries, textElement, texts } from './element';
import { connectorsOf, symbolSentence } from './flow-words';
import type { TwinLink } from './links';

/** The flowchart: its title, then one table over all pages, the heading once, a row for each langkah. */
export function tablePart(sop: Sop, drawing: Drawing, links: readonly TwinLink[]): ReadElement[] {
  const page = drawing.pages.find(({ zones }) => zones.some(isHeading));
  const columns = page ? columnsOf(page) : [];
  const rows = rowReader(sop, drawing, columns, links);
  const children = [...(page ? headingRows(page, columns) : []), ...sop.langkah.map(rows)];
  return [textElement('H2', sop.id, 'tampilan.judulTabel'), { role: 'Table', children }];
}

function isHeading(zone: Page['zones'][number]): zone is CellZone {
  return zone.kind === 'cell' && zone.langkah === null && zone.column !== null && zone.field !== 'tampilan.barisNomor';
}

interface Column {
  readonly key: string;
  readonly middle: number;
}

/** The columns of the table, left to right: the heading over nothing but itself, mm. */
function columnsOf({ zones }: Page): Column[] {
  const cells = zones.filter((zone) => zone.kind === 'cell' && zone.langkah !== null && zone.column !== null);
  const found = new Map<string, number>();
  for (const cell of cells) if (cell.kind === 'cell') found.set(cell.column ?? '', cell.x + cell.w / 2);
  return [...found].map(([key, middle]) => ({ key, middle })).sort((a, b) => a.middle - b.middle);
}

/** The heading row by row, each cell as wide and high as it is drawn. The row of column numbers says nothing. */
function headingRows({ zones }: Page, columns: readonly Column[]): ReadElement[] {
  const cells = zones.filter(isHeading);
  const tops = [...new Set(cells.map(({ y }) => tidy(y)))].sort((a, b) => a - b);
  return tops.map((top) => {
    const here = cells.filter(({ y }) => tidy(y) === top).sort((a, b) => a.x - b.x);
    const children = here.map((cell): ReadElement => {
      const rows = tops.filter((y) => y >= tidy(cell.y) && y < tidy(cell.y + cell.h)).length;
      const over = columns.filter(({ middle }) => middle > cell.x && middle < cell.x + cell.w).length;
      const shows = cell.of === null || cell.field === null ? [] : texts(cell.of, cell.field);
      return { role: 'TH', scope: 'Column', shows, once: true, columns: over, rows };
    });
    return { role: 'TR', children };
  });
}

function tidy(millimetres: number): number {
  return Math.round(millimetres * 1000) / 1000;
}

function rowReader(
  sop: Sop,
  drawing: Drawing,
  columns: readonly Column[],
  links: readonly TwinLink[],
): (langkah: Langkah) => ReadElement {
  const connectors = connectorsOf(drawing);
  const merged = mergedWaktu(drawing);
  const linkAt = (langkah: Langkah, column: string, side: TwinLink['side']): ReadElement[] =>
    links.flatMap((link, index): ReadElement[] =>
      link.langkah === langkah.id && `p:${link.pelaksana}` === column && link.side === side
        ? [{ role: 'Link', link: index, says: link.says }]
        : [],
    );
  const symbolsAt = (langkah: Langkah, column: string): ReadElement[] =>
    langkah.simbol
      .filter(({ pelaksana }) => `p:${pelaksana}` === column)
      .map((simbol) => ({
        role: 'Figure',
        says: symbolSentence(sop, simbol, connectors),
        shows: [
          { kind: 'path', of: simbol.id, field: null },
          ...texts(simbol.id, 'teks'),
          ...outgoing(sop, simbol.id).flatMap((alur) => texts(alur.id, 'label')),
        ],
      }));
  const cell = (langkah: Langkah, key: string): ReadElement[] => {
    if (key === 'no') return [{ role: 'TH', scope: 'Row', shows: texts(langkah.id, key) }];
    if (key.startsWith('p:')) {
      const children = [...linkAt(langkah, key, 'in'), ...symbolsAt(langkah, key), ...linkAt(langkah, key, 'out')];
      return [{ role: 'TD', children }];
    }
    const rows = key === 'waktu' ? (merged.get(langkah.id) ?? 1) : 1;
    if (rows === 0) return [];
    return [{ role: 'TD', shows: texts(langkah.id, ...fieldsOf(langkah, key)), rows }];
  };
  return (langkah) => ({ role: 'TR', children: columns.flatMap(({ key }) => cell(langkah, key)) });
}

function fieldsOf(langkah: Langkah, key: string): string[] {
  return key === 'kelengkapan' || key === 'output' ? entries(key, langkah[key]) : [key];
}

/** How many rows the waktu of a langkah covers on its page; 0 where one above covers it. */
function mergedWaktu(drawing: Drawing): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const { zones } of drawing.pages) {
    const cells = zones.filter((zone) => zone.kind === 'cell');
    if (!cells.some(({ column }) => column === 'waktu')) continue;
    let covering: string | undefined;
    for (const { langkah, column } of cells) {
      if (langkah === null || column !== 'no' || rows.has(langkah)) continue;
      const own = cells.some((one) => one.langkah === langkah && one.column === 'waktu');
      if (own || covering === undefined) covering = langkah;
      else rows.set(covering, (rows.get(covering) ?? 1) + 1);
      rows.set(langkah, own || covering === langkah ? 1 : 0);
    }
  }
  return rows;
}
