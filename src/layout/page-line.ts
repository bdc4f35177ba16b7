import { type Box, type Font, lineHeight, type TextMark } from '../drawing';
import type { Identitas, TampilanLengkap } from '../model';
import { type Block, clipBlock, layBlock, placeBlock } from './blocks';
import { pageLineTop } from './paper';

/** What bears a number, or none: an SOP, the front of a book. */
interface Numbered {
  readonly identitas: Pick<Identitas, 'nomor'>;
}

const size = 8;
/** mm kept free at both sides of the page's number. */
const aside = 16;

/**
 * The line over a page: "- 2 -" in the middle from the second page on, and the number of the SOP at the right. It stands in the
 * margin at the top; nobody may write in it, so its marks belong to nothing.
 * @param number of the page, from 1
 */
export function layPageLine(sop: Numbered, tampilan: TampilanLengkap, body: Box, number: number): TextMark[] {
  if (number < 2) return [];
  const font: Font = { family: tampilan.huruf, face: 'regular', size };
  const top = pageLineTop(tampilan, lineHeight(font));
  const count = lineOf(`- ${number} -`, font);
  const middle = body.x + (body.w - widthOf(count)) / 2;
  const own = nomorLine(sop, tampilan);
  const wide = body.w / 2 - aside;
  const nomor = clipBlock(layBlock(own === '' ? [] : [own], wide, font), lineHeight(font), font);
  const place = { of: null, field: null, pen: 'text', font } as const;
  return [...placeBlock(count, middle, top, place), ...placeBlock(nomor, body.x + body.w - widthOf(nomor), top, place)];
}

/** "Nomor SOP: 000.8.3.3/10/2024", in the words of the office; nothing while there is no number. */
export function nomorLine({ identitas: { nomor } }: Numbered, { judul }: TampilanLengkap): string {
  const text = (nomor ?? '').replace(/\s+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(text) ? `${judul.nomor}: ${text}` : '';
}

function lineOf(text: string, font: Font): Block {
  return layBlock([text], 60, font);
}

function widthOf(block: Block): number {
  return Math.max(0, ...block.lines.map((line) => line.x + line.width));
}
