import type { Box, Font, Mark, Zone } from '../drawing';
import type { Sop, TampilanLengkap } from '../model';
import { type Block, layBlock, linesWithin, placeBlock, sliceBlock } from './blocks';
import { istilahOf } from './istilah';
import { laySignature, signatureHeight } from './signature';
import { type } from './sizes';

/** Air between the table and the notes, mm. */
const gap = 2;
/** Notes that take more of a page than this go on wherever they end: no row is moved to stay with them. */
const together = 0.6;

/** What stands under the last row on one page. */
export interface Under {
  readonly marks: readonly Mark[];
  readonly zones: readonly Zone[];
}

function notesOf(sop: Sop, tampilan: TampilanLengkap, body: Box): { block: Block; font: Font } {
  const size = Math.max(type.least, tampilan.ukuran + type.note);
  const font: Font = { family: tampilan.huruf, face: 'regular', size };
  return { block: layBlock(sop.catatan, body.w, font, { numbered: 'never', italics: istilahOf(tampilan) }), font };
}

function signsHere(tampilan: TampilanLengkap): boolean {
  return tampilan.tandaTangan !== 'identitas';
}

/** mm that should stand on the page of the last row: notes and signature, as far as they can be kept together. */
export function underHeight(sop: Sop, tampilan: TampilanLengkap, body: Box): number {
  const notes = notesOf(sop, tampilan, body).block.height;
  const all = (notes > 0 ? notes + gap : 0) + (signsHere(tampilan) ? signatureHeight(sop, tampilan, body) : 0);
  return all <= body.h * together ? all : 0;
}

/**
 * Lays notes and signature from `top` mm on; what a page cannot hold goes on at the top of the next.
 * @returns what stands on the page of the last row, then what stands on each further page
 */
export function layUnder(sop: Sop, tampilan: TampilanLengkap, body: Box, top: number): Under[] {
  const bottom = body.y + body.h;
  const { block, font } = notesOf(sop, tampilan, body);
  const itemField = (item: number) => `catatan[${item}]`;
  const pages: { marks: Mark[]; zones: Zone[] }[] = [{ marks: [], zones: [] }];
  let at = block.height > 0 ? top + gap : top;
  for (let from = 0; from < block.rows.length; ) {
    const fresh = pages.length > 1 && at === body.y;
    const count = Math.max(fresh ? 1 : 0, linesWithin(block, from, bottom - at));
    const slice = sliceBlock(block, from, from + count);
    pages
      .at(-1)
      ?.marks.push(...placeBlock(slice, body.x, at, { of: sop.id, field: 'catatan', pen: 'text', font, itemField }));
    at += slice.height;
    from += count;
    if (from >= block.rows.length) break;
    pages.push({ marks: [], zones: [] });
    at = body.y;
  }
  if (!signsHere(tampilan)) return pages;
  if (at + signatureHeight(sop, tampilan, body) > bottom && at > body.y) {
    pages.push({ marks: [], zones: [] });
    at = body.y;
  }
  const signature = laySignature(sop, tampilan, at, body);
  pages.at(-1)?.marks.push(...signature.marks);
  pages.at(-1)?.zones.push(...signature.zones);
  return pages;
}
