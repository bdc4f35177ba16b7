import type { CSSProperties } from 'react';
import { familyName, isBold, isItalic, lineHeight, millimetres } from '../../drawing';
import { pxPerMm } from '../lembar/plan';
import type { Spot } from './spots';

/** The letters of the paper at the size of the screen, px. */
export function lettersOf({ font, align, inset }: Spot, zoom: number): CSSProperties {
  const scale = pxPerMm * zoom;
  return {
    fontFamily: `'${familyName(font.family)}', sans-serif`,
    fontSize: font.size * millimetres * scale,
    fontWeight: isBold(font) ? 700 : 400,
    fontStyle: isItalic(font) ? 'italic' : 'normal',
    lineHeight: `${lineHeight(font) * scale}px`,
    textAlign: align,
    paddingInline: Math.max(0.4, inset.x) * scale,
    paddingTop: Math.max(0.2, inset.y) * scale,
    paddingBottom: 0.2 * scale,
  };
}
