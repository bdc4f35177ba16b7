import type { Drawing } from './types';

/** Whether this character is in any text of the drawing. */
export function isPrinted(drawing: Drawing, character: string): boolean {
  return drawing.pages.some(({ marks }) => marks.some((mark) => mark.kind === 'text' && mark.text.includes(character)));
}
