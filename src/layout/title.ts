import type { Box, Font, TextMark } from '../drawing';
import type { Sop, TampilanLengkap } from '../model';
import { type Block, clipBlock, layBlock, placeBlock } from './blocks';
import { istilahOf } from './istilah';
import { most, type } from './sizes';

const gap = 3;

/** The line over the table, where the office prints one. */
export interface Title {
  readonly block: Block;
  readonly font: Font;
  readonly cut: boolean;
  /** mm that it takes above the table; 0 without a title. */
  readonly height: number;
}

export function layTitle(sop: Sop, tampilan: TampilanLengkap, body: Box): Title {
  const font: Font = { family: tampilan.huruf, face: 'bold', size: tampilan.ukuran + type.titleTable };
  const { judulTabel, sebutan } = tampilan;
  const made = judulTabel === true ? `${sebutan} ${sop.identitas.nama}`.toUpperCase() : judulTabel;
  const items = made === false || made === '' ? [] : [made];
  const whole = layBlock(items, body.w, font, { numbered: 'never', align: 'center', italics: istilahOf(tampilan) });
  const block = clipBlock(whole, most.title, font);
  return { block, font, cut: block !== whole, height: block.height > 0 ? block.height + gap : 0 };
}

export function placeTitle(title: Title, sop: Sop, left: number, top: number): TextMark[] {
  return placeBlock(title.block, left, top, {
    of: sop.id,
    field: 'tampilan.judulTabel',
    pen: 'strong',
    font: title.font,
  });
}
