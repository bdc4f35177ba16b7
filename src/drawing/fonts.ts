import type { Face, Family, Font } from './types';

/** The bytes of the font files, by family and face: what the renderers embed. */
export type FontFiles = Partial<Record<Family, Partial<Record<Face, Uint8Array>>>>;

/** The family that is really painted: Bonum is not embedded yet and Arimo stands for it. */
export function paintedFamily(family: Family): 'arimo' | 'tinos' {
  return family === 'tinos' ? 'tinos' : 'arimo';
}

/** The name of a painted family in SVG, in CSS and in the PDF. */
export function familyName(family: Family): 'Arimo' | 'Tinos' {
  return paintedFamily(family) === 'tinos' ? 'Tinos' : 'Arimo';
}

export function isBold({ face }: Pick<Font, 'face'>): boolean {
  return face === 'bold' || face === 'boldItalic';
}

export function isItalic({ face }: Pick<Font, 'face'>): boolean {
  return face === 'italic' || face === 'boldItalic';
}
