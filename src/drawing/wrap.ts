import { printable } from './characters';
import { divide } from './divide';
import { textWidth, unitsOf, unitWidth } from './measure';
import { piecesOf } from './pieces';
import type { Font } from './types';

/** A printed line of a text. */
export interface Line {
  /** As printed: trimmed, with the hyphen of a divided word. */
  readonly text: string;
  /** Mm, as measured by `textWidth`. */
  readonly width: number;
  /** UTF-16 offsets in the source; the lines of a text cover it without gaps, spaces and line ends included. */
  readonly start: number;
  readonly end: number;
}

/** Roughly a nanometre in font units: what sums of fractions may be off. */
const tolerance = 1e-6;

/** A line being filled, and the lines before it. */
interface Filling {
  readonly source: string;
  readonly font: Font;
  /** Font units. */
  readonly limit: number;
  readonly lines: Line[];
  start: number;
  /** Offset after the last letter of the line; -1 while it has none. */
  end: number;
  units: number;
}

function closeLine(filling: Filling, at: number, hyphen = false): void {
  const { source, font, start, end } = filling;
  const letters = end < 0 ? '' : printable(source.slice(start, end)).replace(/^ +| +$/g, '');
  const text = hyphen ? `${letters}-` : letters;
  filling.lines.push({ text, width: textWidth(text, font), start, end: at });
  filling.start = at;
  filling.end = -1;
  filling.units = 0;
}

/** Puts a piece on the line after `gap` units of space, or on the next line, or divided on several. */
function place(filling: Filling, at: number, length: number, units: number, gap: number): void {
  const { source, font, limit } = filling;
  if (filling.end >= 0 && filling.units + gap + units > limit) closeLine(filling, at);
  const spaced = filling.end >= 0 ? gap : 0;
  let from = at;
  let rest = units;
  if (units > limit) {
    for (const cut of divide(source.slice(at, at + length), font, limit)) {
      filling.end = from + cut.length;
      closeLine(filling, filling.end, cut.hyphen);
      from = filling.start;
    }
    rest = unitsOf(printable(source.slice(from, at + length)), font);
  }
  filling.end = at + length;
  filling.units += spaced + rest;
}

/** Spaces that end a word (no-break spaces do not), a line end, or a word; a space with an accent on it is a word. */
const token =
  /\n|(?:[ \t\v\f\r\x85\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000](?!\p{M}))+|(?:[^\n \t\v\f\r\x85\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]|[^\n](?=\p{M}))+/gu;
const blank = /^[ \t\v\f\r\x85\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/;
const accent = /^.\p{M}/u;

/**
 * Breaks a text into lines of at most `width` mm. Lines end at spaces, after `/` and `-`; `\n` forces an end. A word
 * is only divided when it is wider than a whole line; it then begins on a line of its own, since fewer parts read better
 * than fewer lines. A single letter wider than the line stands alone. The empty text has no lines.
 */
export function wrap(text: string, width: number, font: Font): readonly Line[] {
  if (text === '') return [];
  const limit = width / unitWidth(font) + tolerance;
  const space = unitsOf(' ', font);
  const filling: Filling = { source: text, font, limit, lines: [], start: 0, end: -1, units: 0 };
  let at = 0;
  let gap = 0;
  for (const [word] of text.matchAll(token)) {
    if (word === '\n') {
      closeLine(filling, at + 1);
      gap = 0;
    } else if (blank.test(word) && !accent.test(word)) {
      gap = word.length * space;
    } else {
      let from = at;
      for (const piece of piecesOf(word, font)) {
        place(filling, from, piece.length, piece.units, gap);
        gap = 0;
        from += piece.length;
      }
    }
    at += word.length;
  }
  closeLine(filling, text.length);
  return filling.lines;
}
