import type { Box, Font, TextMark } from '../drawing';
import type { Sop, TampilanLengkap } from '../model';
import { type Block, layBlock, placeBlock } from './blocks';
import { type } from './sizes';

const gap = 3;

/** The line over the table, where the office prints one. */
export interface Title {
  readonly block: Block;
  readonly font: Font;
  /** mm that it takes above the table; 0 without a title. */
  readonly height: number;
}

export function layTitle(sop: Sop, tampilan: TampilanLengkap, body: Box): Title {
  const font: Font = { family: tampilan.huruf, face: 'bold', size: tampilan.ukuran + type.titleTable };
  const { judulTabel, sebutan } = tampilan;
  const made = judulTabel === true ? `${sebutan} ${sop.identitas.nama}`.toUpperCase() : judulTabel;
  const block = layBlock(made === false || made === '' ? [] : [made], body.w, font, {
    numbered: 'never',
    align: 'center',
  });
  return { block, font, height: block.height > 0 ? block.height + gap : 0 };
}

export function placeTitle(title: Title, sop: Sop, left: number, top: number): TextMark[] {
  return placeBlock(title.block, left, top, {
    of: sop.id,
    field: 'tampilan.judulTabel',
    pen: 'strong',
    font: title.font,
  });
}
