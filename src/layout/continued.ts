import { ascent, type Font, lineHeight, type TextMark, textWidth } from '../drawing';
import type { Column } from './columns';
import { pad } from './sizes';

/** Printed at the head of Kegiatan where a row that is taller than a page goes on. */
const mark = '(lanjutan)';

/** mm that the mark takes above the text of Kegiatan; 0 in a row that begins here. */
export function continuedHeight(part: number, line: number): number {
  return part > 0 ? line : 0;
}

/** The mark itself: not a text of the drafter, so it has no field. */
export function placeContinued(of: string, kegiatan: Column, top: number, font: Font): TextMark[] {
  const italic: Font = { ...font, face: 'italic' };
  return [
    {
      kind: 'text',
      pen: 'text',
      of,
      field: null,
      text: mark,
      font: italic,
      x: kegiatan.x + pad.x,
      y: top + pad.y + ascent(italic),
      w: textWidth(mark, italic),
    },
  ];
}

/** mm from the top of the cell to the text of a column. */
export function textTop(part: number, column: Column, font: Font): number {
  return pad.y + (column.key === 'kegiatan' ? continuedHeight(part, lineHeight(font)) : 0);
}
