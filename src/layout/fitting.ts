import { type Font, wrap } from '../drawing';

const step = 0.5;

/** The largest size, from that of `font` down to `least` pt, at which no word of the texts must be cut in `width` mm. */
export function fittingFont(texts: string | readonly string[], width: number, font: Font, least: number): Font {
  const all = typeof texts === 'string' ? [texts] : texts;
  for (let size = font.size; size >= least; size -= step) {
    const smaller = { ...font, size };
    if (all.every((text) => keepsWords(text, width, smaller))) return smaller;
  }
  return { ...font, size: Math.min(font.size, least) };
}

/** Whether no word of a text must be cut in `width` mm. */
export function keepsWords(text: string, width: number, font: Font): boolean {
  return wrap(text, width, font).every((line) => !isCut(text, line.end));
}

/** Whether a line ends inside a word. */
function isCut(text: string, end: number): boolean {
  return end < text.length && /[\p{L}\p{N}]/u.test(text[end - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[end] ?? '');
}
