import { type Sop, tampilanOf } from '../../src/model';
import type { Arrow, Cell, Dot, PageReport, Report, Shape, Text } from './report';

/** A report that a test may spoil. */
export type Spoilable<T> = T extends readonly [infer A, infer B]
  ? [A, B]
  : T extends readonly (infer One)[]
    ? Spoilable<One>[]
    : T extends object
      ? { -readonly [K in keyof T]: Spoilable<T[K]> }
      : T;

export interface FlowPage {
  /** The rows of the page, by number from 1, each with its height. */
  readonly rows: readonly (readonly [row: number, height: number])[];
  readonly symbols: readonly Shape[];
  readonly arrows: readonly Arrow[];
  readonly joins?: PageReport['joins'];
}

const widths: Readonly<Record<string, number>> = {
  no: 10,
  kegiatan: 70,
  kelengkapan: 45,
  waktu: 20,
  output: 45,
  keterangan: 30,
};
const headFoot = 30;

/** A report drawn by hand: an identity sheet, then pages with ruled cells and their texts; rows start at y = 30, columns of pelaksana at x = 90, each 30 wide. */
export function byHand(sop: Sop, pages: readonly FlowPage[]): Spoilable<Report> {
  const report: Report = {
    paper: { name: 'f4', width: 330, height: 215 },
    remarks: [],
    pages: [identitySheet(sop), ...pages.map((page, index) => flowPage(sop, page, index + 2))],
  };
  return structuredClone(report) as Spoilable<Report>;
}

function identitySheet(sop: Sop): PageReport {
  const { instansi, nama, pengesah } = sop.identitas;
  const lines = [...instansi, nama, pengesah.jabatan, pengesah.nama, pengesah.nip];
  const cells = lines.map((_, index) => ({ langkah: null, column: null, x: 10, y: 15 + index * 10, w: 310, h: 10 }));
  const texts = lines.map((text, index) => ({ text, x: 12, y: 17 + index * 10, w: 60, h: 4 }));
  return {
    number: 1,
    kind: 'identitas',
    signing: [{ x: 200, y: 100, w: 60, h: 20 }],
    cells,
    symbols: [],
    arrows: [],
    joins: [],
    texts,
  };
}

function flowPage(sop: Sop, page: FlowPage, number: number): PageReport {
  const columns = ['no', 'kegiatan', ...sop.pelaksana.map((one) => `p:${one.id}`), ...tampilanOf(sop).kolom];
  const cells: Cell[] = headings(columns, sop);
  let y = headFoot;
  for (const [row, h] of page.rows) {
    const langkah = sop.langkah[row - 1]?.id ?? '';
    let x = 10;
    for (const column of columns) {
      const w = widths[column] ?? 30;
      cells.push({ langkah, column, x, y, w, h });
      x += w;
    }
    y += h;
  }
  const words = page.symbols.filter((shape) => shape.label !== '').map((shape) => word(shape.label, shape));
  const texts = [...cells.flatMap((cell) => textsOf(sop, cell)), ...words];
  return {
    number,
    kind: 'alur',
    signing: [],
    cells,
    symbols: page.symbols,
    arrows: page.arrows,
    joins: page.joins ?? [],
    texts,
  };
}

function word(text: string, shape: Shape): Text {
  return { text, x: shape.x + shape.w / 2 - 1, y: shape.y + 1, w: 2, h: 3 };
}

function headings(columns: readonly string[], sop: Sop): Cell[] {
  const cells: Cell[] = [];
  let x = 10;
  for (const column of columns) {
    const w = widths[column] ?? 30;
    const alone = column === 'no' || column === 'kegiatan' || column === 'keterangan';
    cells.push({ langkah: null, column, x, y: alone ? 15 : 22, w, h: alone ? 15 : 8 });
    x += w;
  }
  const columnsWide = sop.pelaksana.length * 30;
  cells.push({ langkah: null, column: 'pelaksana', x: 90, y: 15, w: columnsWide, h: 7 });
  cells.push({ langkah: null, column: 'mutuBaku', x: 90 + columnsWide, y: 15, w: 110, h: 7 });
  return cells;
}

function textsOf(sop: Sop, cell: Cell): Text[] {
  const text = cell.langkah === null ? headingOf(sop, cell.column ?? '') : wordsOf(sop, cell);
  return text ? [{ text, x: cell.x + 1, y: cell.y + 1, w: cell.w - 2, h: 3.6 }] : [];
}

function headingOf(sop: Sop, column: string): string {
  const { judul } = tampilanOf(sop);
  return sop.pelaksana.find((one) => `p:${one.id}` === column)?.nama ?? judul[column as keyof typeof judul];
}

function wordsOf(sop: Sop, { langkah, column }: Cell): string {
  const row = sop.langkah.findIndex((one) => one.id === langkah);
  const one = sop.langkah[row];
  const words: Record<string, string> = {
    no: `${row + 1}.`,
    kegiatan: one?.kegiatan ?? '',
    kelengkapan: one?.kelengkapan.join('') ?? '',
    waktu: one?.waktu ?? '',
    output: one?.output.join('') ?? '',
  };
  return words[column ?? ''] ?? '';
}

export function shape(
  id: string,
  jenis: Shape['jenis'],
  place: readonly [row: number, column: number],
  x: number,
  y: number,
): Shape {
  const label = /^k(.+):/.exec(id)?.[1] ?? '';
  const h = jenis === 'keputusan' ? 10 : 7;
  return {
    id,
    jenis,
    langkah: `l${place[0]}`,
    pelaksana: `p${place[1]}`,
    label,
    x,
    y,
    w: jenis === 'konektor' ? 6 : 14,
    h,
  };
}

export function arrow(alur: string, ends: string, points: readonly Dot[], label: Text | null = null): Arrow {
  const [from = '', to = ''] = ends.split('>');
  return { alur, from, to, points, label };
}

/** A line as a text: `112,40 135,40 135,56.5`. */
export function trace(text: string): [x: number, y: number][] {
  return text.split(' ').map((dot) => {
    const [x = Number.NaN, y = Number.NaN] = dot.split(',').map(Number);
    return [x, y];
  });
}
