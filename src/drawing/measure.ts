import { advances, unitsPerEm } from './advances';
import { printable } from './characters';
import type { Face, Family, Font, Page } from './types';

/** Millimetres of one point. */
export const millimetres = 25.4 / 72;

/** A character that no font of ours has is printed as a box of this width, in em. */
export const missingWidth = 0.6;

const absent = 0xffff;

const tables: Partial<Record<Family, Partial<Record<Face, Uint16Array>>>> = {};

function unpack(codePoints: string, packed: string): Uint16Array {
  const table = new Uint16Array(0x10000).fill(absent);
  const widths = packed.split(' ').flatMap((run) => {
    const [width = '0', count = '1'] = run.split('*');
    return new Array<number>(Number(count)).fill(Number.parseInt(width, 36));
  });
  let next = 0;
  for (const range of codePoints.split(' ')) {
    const [from = '0', to = from] = range.split('-');
    for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code += 1) {
      table[code] = widths[next] ?? absent;
      next += 1;
    }
  }
  return table;
}

/** Advance widths by UTF-16 unit, in font units; `absent` where the font has no glyph, which no character of ASCII is. */
export function advancesOf(font: Font): Uint16Array {
  return tableOf(font);
}

function tableOf({ family, face }: Font): Uint16Array {
  const known = tables[family]?.[face];
  if (known !== undefined) return known;
  const metrics = advances[family];
  const made = unpack(metrics.codePoints, metrics[face]);
  tables[family] = { ...tables[family], [face]: made };
  return made;
}

/** Millimetres of one font unit at the size of a font. */
export function unitWidth(font: Font): number {
  return (font.size * millimetres) / unitsPerEm;
}

/** Whether a character (one code point) can be printed; if not, a box stands for it. */
export function hasGlyph(char: string, font: Font): boolean {
  const code = char.codePointAt(0) ?? 0;
  return code <= absent && tableOf(font)[code] !== absent;
}

/** The characters of a text for which a box is printed, each once. */
export function lackingIn(text: string, font: Font): readonly string[] {
  return [...new Set(printable(text))].filter((char) => !hasGlyph(char, font));
}

/** The characters for which a box is printed anywhere on these pages, each once. */
export function lackingOn(pages: readonly Page[]): readonly string[] {
  const marks = pages.flatMap((page) => page.marks);
  return [...new Set(marks.flatMap((mark) => (mark.kind === 'text' ? lackingIn(mark.text, mark.font) : [])))];
}

/** Width of a printable text in font units. */
export function unitsOf(text: string, font: Font): number {
  const table = tableOf(font);
  const seen = printable(text);
  let known = 0;
  let missing = 0;
  for (let index = 0; index < seen.length; index += 1) {
    const code = seen.charCodeAt(index);
    const advance = table[code] ?? absent;
    if (advance !== absent) {
      known += advance;
      continue;
    }
    missing += 1;
    if (code >= 0xd800 && code < 0xdc00 && (seen.codePointAt(index) ?? 0) > 0xffff) index += 1;
  }
  return known + missing * missingWidth * unitsPerEm;
}

/** Width in mm as printed: the sum of the advances of the embedded font, no kerning, no ligatures. */
export function textWidth(text: string, font: Font): number {
  return unitsOf(text, font) * unitWidth(font);
}

const simple = /^[ -~]*$/;

/** A text as if it stood on one line, and its longest word; mm. Words end at blanks, `/` and `-`. */
export function extentOf(text: string, font: Font): { readonly width: number; readonly word: number } {
  const unit = unitWidth(font);
  if (!simple.test(text)) {
    const words = text.split(/[\s/-]+/).map((word) => unitsOf(word, font));
    return { width: unitsOf(text, font) * unit, word: Math.max(...words) * unit };
  }
  const table = tableOf(font);
  let [width, word, longest] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const advance = table[code] as number;
    width += advance;
    word = code === 0x20 || code === 0x2d || code === 0x2f ? 0 : word + advance;
    if (word > longest) longest = word;
  }
  return { width: width * unit, word: longest * unit };
}

/** Height of a line in mm: 1.15 times the size. */
export function lineHeight(font: Font): number {
  return 1.15 * font.size * millimetres;
}

/** Mm from the top of a line to its baseline; the letters stand in the middle of the line's height. */
export function ascent(font: Font): number {
  const { ascender, descender } = advances[font.family];
  return lineHeight(font) / 2 + ((ascender + descender) / 2) * unitWidth(font);
}
