import type { Box, CellZone, Font, TextMark } from '../drawing';
import type { Sop, TampilanLengkap } from '../model';
import { type Block, type BlockPlace, clipBlock, layBlock, placeBlock } from './blocks';
import type { Column, Columns } from './columns';
import { fittingFont, keepsWords } from './fitting';
import { type FindTerms, istilahOf } from './istilah';
import { most, type as typeSizes, column as widths } from './sizes';

/** The heading of the table, laid once and repeated on every page; y from its own top, mm. */
export interface Header {
  readonly cells: readonly HeaderCell[];
  readonly height: number;
}

interface HeaderCell {
  /** Whether the heading was too long to be printed whole. */
  readonly cut: boolean;
  readonly box: Box;
  readonly column: string;
  readonly of: string;
  readonly field: string;
  readonly block: Block;
  readonly font: Font;
  /** mm that the lines of an upright heading may be long, from below upwards; null for a level one. */
  readonly upright: number | null;
}

const headPad = { x: 1.2, y: 1 };
/** From the lines of an upright heading to those of the table, mm. */
const uprightPad = 0.6;
/** How long its lines may become before the type becomes smaller, mm. */
const uprightLengths = [16, 20, 24, 28, 32, 36, 40];

/** One heading before its height is known. */
interface Heading {
  readonly column: string;
  readonly title: string;
  readonly x: number;
  readonly w: number;
  readonly of: string;
  readonly field: string;
}

export function layHeader(sop: Sop, tampilan: TampilanLengkap, columns: Columns): Header {
  const font: Font = { family: tampilan.huruf, face: 'bold', size: tampilan.ukuran };
  const fit = (heading: Heading, face: Font) => fitted(heading, face, istilahOf(tampilan));
  const upper = upperHeadings(sop, tampilan, columns).map((one) => fit(one, font));
  const groups = groupHeadings(sop, columns).map((one) => ({ ...fit(one, font), columns: one.columns }));
  const names = [
    ...fitNames(actorHeadings(sop, columns), font, istilahOf(tampilan)),
    ...columns.mutu.map((column) => fit(judul(sop, column, column.key), font)),
  ];
  const tall = tallHeadings(sop, columns).map((one) => fit(one, font));
  const first = tallest(upper, 5.2);
  const second = groups.length > 0 ? tallest(groups, 5.2) : 0;
  const third = Math.max(tallest(names, 7), tallest(tall, 0) - first - second);
  const grouped = (key: string) => groups.some((group) => group.columns.includes(key));
  const cells = [
    ...tall.map((one) => cell(one, 0, first + second + third)),
    ...upper.map((one) => cell(one, 0, first)),
    ...groups.map((one) => cell(one, first, second)),
    ...names.map((one) => (grouped(one.column) ? cell(one, first + second, third) : cell(one, first, second + third))),
  ];
  return withNumbers(cells, first + second + third, sop, tampilan, columns, font);
}

interface Fitted extends Heading {
  readonly cut: boolean;
  readonly block: Block;
  readonly font: Font;
  readonly upright: number | null;
}

/** The pelaksana: level, or all of them upright when one of their columns is too narrow for that. */
function fitNames(headings: readonly Heading[], font: Font, italics: FindTerms): Fitted[] {
  if (headings.every((one) => one.w >= widths.pelaksana.upright)) {
    const even = evenFont(headings, font);
    return headings.map((one) => fitted(one, even, italics));
  }
  const { length, size } = uprightShape(headings, font);
  return headings.map((one) => {
    const smaller = { ...font, size };
    const whole = layBlock([one.title], length, smaller, { numbered: 'never', align: 'center', italics });
    const block = clipBlock(whole, one.w - 2 * uprightPad, smaller);
    return { ...one, font: smaller, block, cut: block !== whole, upright: length };
  });
}

/** The shortest lines, in the largest type, at which all names fit side by side in their columns without breaking a word. */
function uprightShape(headings: readonly Heading[], font: Font): { length: number; size: number } {
  for (let { size } = font; size >= typeSizes.least; size -= 0.5) {
    const one = { ...font, size };
    const fits = (length: number) =>
      headings.every(({ title, w }) => {
        const { height } = layBlock([title], length, one, { numbered: 'never' });
        return height <= w - 2 * uprightPad && keepsWords(title, length, one);
      });
    const length = uprightLengths.find(fits);
    if (length !== undefined) return { length, size };
  }
  return { length: most.heading - 2 * headPad.y, size: Math.min(font.size, typeSizes.least) };
}

function fitted(heading: Heading, font: Font, italics: FindTerms): Fitted {
  const width = heading.w - 2 * headPad.x;
  const fitting = fittingFont(heading.title, width, font, typeSizes.least);
  const whole = layBlock([heading.title], width, fitting, { numbered: 'never', align: 'center', italics });
  const block = clipBlock(whole, most.heading, fitting);
  return { ...heading, font: fitting, block, cut: block !== whole, upright: null };
}

/** The pelaksana are set in one size, the smallest that one of them needs, so that none seems to matter less. */
function evenFont(headings: readonly Heading[], font: Font): Font {
  const sizes = headings.map((one) => fittingFont(one.title, one.w - 2 * headPad.x, font, typeSizes.least).size);
  return { ...font, size: Math.min(font.size, ...sizes) };
}

function tallest(headings: readonly Fitted[], least: number): number {
  return Math.max(least, ...headings.map((one) => (one.upright ?? one.block.height) + 2 * headPad.y));
}

function cell({ x, w, column, of, field, block, font, cut, upright }: Fitted, top: number, h: number): HeaderCell {
  return { box: { x, y: top, w, h }, column, of, field, block, font, cut, upright };
}

function judul(sop: Sop, column: Column, key: string): Heading {
  return {
    column: column.key,
    title: column.title,
    x: column.x,
    w: column.w,
    of: sop.id,
    field: `tampilan.judul.${key}`,
  };
}

function tallHeadings(sop: Sop, columns: Columns): Heading[] {
  const { no, kegiatan, keterangan } = columns;
  return [
    judul(sop, no, 'no'),
    judul(sop, kegiatan, 'kegiatan'),
    ...(keterangan ? [judul(sop, keterangan, 'keterangan')] : []),
  ];
}

function upperHeadings(sop: Sop, tampilan: TampilanLengkap, columns: Columns): Heading[] {
  const over = (key: 'pelaksana' | 'mutuBaku', below: readonly Column[]): Heading[] => {
    const [first, last] = [below[0], below.at(-1)];
    if (!first || !last) return [];
    const w = last.x + last.w - first.x;
    return [{ column: key, title: tampilan.judul[key], x: first.x, w, of: sop.id, field: `tampilan.judul.${key}` }];
  };
  return [...over('pelaksana', columns.pelaksana), ...over('mutuBaku', columns.mutu)];
}

/** One heading over each run of neighbours that name the same kelompok. */
function groupHeadings(sop: Sop, columns: Columns): (Heading & { columns: string[] })[] {
  const groups: (Heading & { columns: string[] })[] = [];
  sop.pelaksana.forEach(({ kelompok, id }, index) => {
    const column = columns.pelaksana[index];
    if (kelompok === '' || !column) return;
    const before = groups.at(-1);
    const joins = before?.title === kelompok && before.columns.at(-1) === columns.pelaksana[index - 1]?.key;
    if (before && joins)
      groups[groups.length - 1] = { ...before, w: before.w + column.w, columns: [...before.columns, column.key] };
    else
      groups.push({
        column: `g:${kelompok}`,
        title: kelompok,
        x: column.x,
        w: column.w,
        of: id,
        field: 'kelompok',
        columns: [column.key],
      });
  });
  return groups;
}

function actorHeadings(sop: Sop, columns: Columns): Heading[] {
  return sop.pelaksana.flatMap((one, index): Heading[] => {
    const column = columns.pelaksana[index];
    return column ? [{ column: column.key, title: one.nama, x: column.x, w: column.w, of: one.id, field: 'nama' }] : [];
  });
}

function withNumbers(
  cells: readonly HeaderCell[],
  height: number,
  sop: Sop,
  tampilan: TampilanLengkap,
  columns: Columns,
  font: Font,
): Header {
  if (!tampilan.barisNomor) return { cells, height };
  const small: Font = { ...font, size: Math.max(typeSizes.least, font.size - 2) };
  const numbers = columns.all.map((column, index): HeaderCell => {
    const block = layBlock([String(index + 1)], column.w, small, { numbered: 'never', align: 'center' });
    const box = { x: column.x, y: height, w: column.w, h: block.height + 1.2 };
    return {
      box,
      column: column.key,
      of: sop.id,
      field: 'tampilan.barisNomor',
      block,
      font: small,
      cut: false,
      upright: null,
    };
  });
  const row = Math.max(0, ...numbers.map((one) => one.box.h));
  return { cells: [...cells, ...numbers], height: height + row };
}

/** The heading placed on a page: its cells, and its texts in the middle of them. */
export function placeHeader(header: Header, top: number): { cells: CellZone[]; texts: TextMark[] } {
  const cells = header.cells.map(
    ({ box, column, of, field }): CellZone => ({
      kind: 'cell',
      ...box,
      y: box.y + top,
      langkah: null,
      column,
      of,
      field,
    }),
  );
  const texts = header.cells.flatMap(({ box, of, field, block, font, upright }) => {
    const place = { of, field, pen: 'strong', font } as const;
    if (upright !== null) return placeUpright(block, { ...box, y: box.y + top }, upright, place);
    const inset = (box.w - blockWidth(box.w)) / 2;
    const y = top + box.y + (box.h - block.height) / 2;
    const numbers = field === 'tampilan.barisNomor';
    return placeBlock(block, numbers ? box.x : box.x + inset, y, place);
  });
  return { cells, texts };
}

function blockWidth(cellWidth: number): number {
  return cellWidth - 2 * headPad.x;
}

/** Lines that are read from below upwards, in the middle of their cell. */
function placeUpright(block: Block, box: Box, length: number, place: BlockPlace): TextMark[] {
  const left = box.x + (box.w - block.height) / 2;
  const foot = box.y + (box.h + length) / 2;
  return placeBlock(block, 0, 0, place).map((mark) => ({ ...mark, upright: true, x: left + mark.y, y: foot - mark.x }));
}
