import type { Box, Font, Mark, Zone } from '../drawing';
import type { Sop, TampilanLengkap } from '../model';
import { type Block, layBlock, placeBlock } from './blocks';
import { laySignature, signatureHeight } from './signature';
import { type } from './sizes';

/** What stands under the last row: the notes, then the signature where the office puts it there. */
const gap = 2;

function notesOf(sop: Sop, tampilan: TampilanLengkap, body: Box): { block: Block; font: Font } {
  const font: Font = {
    family: tampilan.huruf,
    face: 'regular',
    size: Math.max(type.least, tampilan.ukuran + type.note),
  };
  return { block: layBlock(sop.catatan, body.w, font, { numbered: 'never' }), font };
}

function signsHere(tampilan: TampilanLengkap): boolean {
  return tampilan.tandaTangan !== 'identitas';
}

/** mm needed under the last row. */
export function underHeight(sop: Sop, tampilan: TampilanLengkap, body: Box): number {
  const notes = notesOf(sop, tampilan, body).block.height;
  return (notes > 0 ? notes + gap : 0) + (signsHere(tampilan) ? signatureHeight(sop, tampilan, body) : 0);
}

export function paintUnder(
  sop: Sop,
  tampilan: TampilanLengkap,
  body: Box,
  top: number,
): { marks: Mark[]; zones: Zone[] } {
  const { block, font } = notesOf(sop, tampilan, body);
  const noteField = (item: number) => `catatan[${item}]`;
  const notes = placeBlock(block, body.x, top + gap, {
    of: sop.id,
    field: 'catatan',
    pen: 'text',
    font,
    itemField: noteField,
  });
  const below = top + (block.height > 0 ? block.height + gap : 0);
  if (!signsHere(tampilan)) return { marks: notes, zones: [] };
  const signature = laySignature(sop, tampilan, below, body);
  return { marks: [...notes, ...signature.marks], zones: [...signature.zones] };
}
