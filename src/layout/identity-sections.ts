import type { Font } from '../drawing';
import type { DaftarIdentitas, Sop, TampilanLengkap } from '../model';
import { layBlock } from './blocks';
import { istilahOf } from './istilah';
import type { Paragraph } from './paragraphs';
import { padding } from './piece';

/** A heading in a ruled row and what is listed below it. */
export interface Section {
  readonly x: number;
  readonly w: number;
  readonly field: string;
  /** null: no heading row. */
  readonly heading: Paragraph | null;
  /** The heading where the section goes on, on a further sheet. */
  readonly again: Paragraph | null;
  readonly body: Paragraph;
}

/** Sections that stand side by side and share their height: two, or one in the full width. */
export type Band = readonly Section[];

/** Left and right of the sheet; mm from the left of the page. */
export interface Halves {
  readonly x: number;
  readonly left: number;
  readonly right: number;
}

const pairs: readonly (readonly [DaftarIdentitas, DaftarIdentitas])[] = [
  ['dasarHukum', 'kualifikasiPelaksana'],
  ['keterkaitan', 'peralatan'],
  ['peringatan', 'pencatatan'],
];

/** How lists are set: the font, and mm of air between two entries. */
export interface Setting {
  readonly font: Font;
  readonly gap: number;
}

/** Every section of the identity sheet below its head, in reading order; `rest` first: what found no room in the head. */
export function layBands(
  sop: Sop,
  tampilan: TampilanLengkap,
  { x, left, right }: Halves,
  rest: readonly Paragraph[],
  { font, gap }: Setting,
): Band[] {
  const italics = istilahOf(tampilan);
  const section = (
    where: Pick<Section, 'x' | 'w'>,
    field: string,
    judulField: string,
    judul: string,
    isi: readonly string[],
  ): Section => {
    const width = where.w - 2 * padding.x;
    const block = layBlock(isi, width, font, { gap, italics });
    const itemField = (item: number): string => `${field}[${item}]`;
    const bold: Font = { ...font, face: 'bold' };
    const heading = (words: string): Paragraph => ({
      block: layBlock([words], width, bold, { italics }),
      place: { of: sop.id, field: judulField, pen: 'strong', font: bold },
      before: 0,
    });
    const body: Paragraph = { block, place: { of: sop.id, field, pen: 'text', font, itemField }, before: 0 };
    return { ...where, field, heading: heading(judul), again: heading(`${judul} (lanjutan)`), body };
  };
  const lists = pairs.map((pair) =>
    pair.map((key, index) => {
      const where = index === 0 ? { x, w: left } : { x: x + left, w: right };
      return section(where, `identitas.${key}`, `tampilan.judul.${key}`, tampilan.judul[key], sop.identitas[key]);
    }),
  );
  const whole = { x, w: left + right };
  const others = sop.identitas.bagianLain.map(({ judul, isi }, index) => {
    const field = `identitas.bagianLain[${index}]`;
    return [section(whole, `${field}.isi`, `${field}.judul`, judul, isi)];
  });
  const overflow = rest.map((body) => [{ ...whole, field: body.place.field ?? '', heading: null, again: null, body }]);
  return [...overflow, ...lists, ...others];
}
