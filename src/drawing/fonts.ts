import type { Face, Family, Font } from './types';

/** The bytes of the font files, by family and face: what the renderers embed. */
export type FontFiles = Partial<Record<Family, Partial<Record<Face, Uint8Array>>>>;

const names = { arimo: 'Arimo', tinos: 'Tinos', bonum: 'SOP Bonum' } as const satisfies Record<Family, string>;

/** The name of a family in SVG and in CSS; without spaces, in the PDF. */
export function familyName(family: Family): (typeof names)[Family] {
  return names[family];
}

export function isBold({ face }: Pick<Font, 'face'>): boolean {
  return face === 'bold' || face === 'boldItalic';
}

export function isItalic({ face }: Pick<Font, 'face'>): boolean {
  return face === 'italic' || face === 'boldItalic';
}
