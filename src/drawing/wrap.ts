import { printable } from './characters';
import { divide } from './divide';
import { advancesOf, textWidth, unitsOf, unitWidth } from './measure';
import { piecesIn } from './pieces';
import { type LineRun, runsOf, type Span, slantedFont, touches, unitsBetween } from './slant';
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
  /** Its stretches in upright and italic letters, where it has any of the latter. */
  readonly runs?: readonly LineRun[];
}

/** Roughly a nanometre in font units: what sums of fractions may be off. */
const tolerance = 1e-6;

/** Lines, and between which limits (font units) they would be the same: from `least` to before `most`. */
export interface Wrapped {
  readonly lines: readonly Line[];
  readonly least: number;
  readonly most: number;
}

/** A line being filled, and the lines before it. */
interface Filling extends Wrapped {
  readonly source: string;
  readonly font: Font;
  /** Font units. */
  readonly limit: number;
  readonly italics: readonly Span[];
  readonly lines: Line[];
  least: number;
  most: number;
  start: number;
  /** Offset after the last letter of the line; -1 while it has none. */
  end: number;
  units: number;
}

function closeLine(filling: Filling, at: number, hyphen = false): void {
  const { source, font, italics, start, end } = filling;
  const letters = end < 0 ? '' : printable(source.slice(start, end)).replace(/^ +| +$/g, '');
  const text = hyphen ? `${letters}-` : letters;
  if (end > start && touches(italics, start, end)) {
    const runs = runsOf(source, italics, { from: start, to: end }, font, hyphen);
    const last = runs.at(-1);
    filling.lines.push({ text, width: last ? last.x + last.width : 0, start, end: at, runs });
  } else filling.lines.push({ text, width: textWidth(text, font), start, end: at });
  filling.start = at;
  filling.end = -1;
  filling.units = 0;
}

/** Width of a part of the source in font units. */
function unitsIn({ source, font, italics }: Filling, from: number, to: number): number {
  return unitsBetween(source, italics, from, to, font);
}

/** Puts a piece on the line after `gap` units of space, or on the next line, or divided on several. */
function place(filling: Filling, at: number, length: number, units: number, gap: number): void {
  const { source, font, limit, italics } = filling;
  if (filling.end >= 0 && filling.units + gap + units > limit) {
    filling.most = Math.min(filling.most, filling.units + gap + units);
    closeLine(filling, at);
  }
  const spaced = filling.end >= 0 ? gap : 0;
  let from = at;
  let rest = units;
  if (units > limit) {
    // Where a word is divided depends on every hair of the limit.
    filling.least = limit;
    filling.most = Math.min(filling.most, limit + tolerance);
    const face = touches(italics, at, at + length) ? slantedFont(font) : font;
    for (const cut of divide(source.slice(at, at + length), face, limit)) {
      filling.end = from + cut.length;
      closeLine(filling, filling.end, cut.hyphen);
      from = filling.start;
    }
    rest = unitsIn(filling, from, at + length);
  }
  filling.end = at + length;
  filling.units += spaced + rest;
  filling.least = Math.max(filling.least, filling.units);
}

const wideBlanks = /[\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]/;
const accent = /^\p{M}/u;
const newline = 0x0a;

/** Whether a word ends at a character: any space but the no-break ones, unless an accent stands on it. */
function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code > 0x20 && code !== 0x85 && (code < 0x1680 || !wideBlanks.test(text.charAt(at)))) return false;
  if (code !== 0x20 && code !== 0x85 && code < 0x1680 && (code < 0x09 || code > 0x0d || code === newline)) return false;
  return text.charCodeAt(at + 1) < 0x300 || !accent.test(text.slice(at + 1, at + 3));
}

/** The end of the spaces, or of the word, that begin at `at`. */
function endOf(text: string, at: number, blank: boolean): number {
  let end = at + 1;
  while (end < text.length && text.charCodeAt(end) !== newline && isBlank(text, end) === blank) end += 1;
  return end;
}

/** Letters, digits and signs of ASCII with single kinds of spaces: what nearly every text is made of. */
const simple = /^[ -~\n]*$/;

/** The characters in a word after which a line may end: such a word is taken apart by `piecesIn`. */
const slash = 0x2f;
const hyphen = 0x2d;

/** `wrap` for simple texts: words are measured as they are read, and lines are as wide as what is on them. */
function wrapSimple(text: string, limit: number, font: Font): Wrapped {
  const table = advancesOf(font);
  const unit = unitWidth(font);
  const space = table[0x20] as number;
  const filling = emptyFilling(text, font, limit, noItalics);
  const pieces = piecesIn(font);
  const close = (at: number) => {
    if (filling.end < 0) closeLine(filling, at);
    else {
      const printed = text.slice(filling.start, filling.end);
      // Only the first line may begin with a space; it is not printed, and was not measured.
      const line = printed.charCodeAt(0) === 0x20 ? printed.trimStart() : printed;
      filling.lines.push({ text: line, width: filling.units * unit, start: filling.start, end: at });
      filling.start = at;
      filling.end = -1;
      filling.units = 0;
    }
  };
  let gap = 0;
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      gap += space;
      at += 1;
    } else if (code === newline) {
      at += 1;
      close(at);
      gap = 0;
    } else {
      let end = at;
      let units = 0;
      let joints = false;
      for (let letter = code; letter > 0x20; letter = text.charCodeAt(++end)) {
        units += table[letter] as number;
        if (letter === slash || letter === hyphen) joints = true;
      }
      if (!joints && units <= limit) {
        const spaced = filling.end >= 0 ? gap : 0;
        const together = filling.units + spaced + units;
        if (together > limit && filling.end >= 0) {
          if (together < filling.most) filling.most = together;
          close(at);
          filling.units = units;
        } else filling.units = together;
        if (filling.units > filling.least) filling.least = filling.units;
        filling.end = end;
      } else {
        let from = at;
        for (const piece of pieces(text.slice(at, end))) {
          place(filling, from, piece.length, piece.units, gap);
          gap = 0;
          from += piece.length;
        }
      }
      gap = 0;
      at = end;
    }
  }
  close(text.length);
  return filling;
}

const noItalics: readonly Span[] = [];

function emptyFilling(source: string, font: Font, limit: number, italics: readonly Span[]): Filling {
  const most = Number.POSITIVE_INFINITY;
  return { source, font, limit, italics, lines: [], least: 0, most, start: 0, end: -1, units: 0 };
}

/**
 * Breaks a text into lines of at most `width` mm. Lines end at spaces, after `/` and `-`; `\n` forces an end. A word
 * is only divided when it is wider than a whole line; it then begins on a line of its own, since fewer parts read better
 * than fewer lines. A single letter wider than the line stands alone. The empty text has no lines.
 * @param italics what is set in italics, in order and apart
 */
export function wrap(text: string, width: number, font: Font, italics: readonly Span[] = noItalics): readonly Line[] {
  return wrapped(text, width, font, italics).lines;
}

/** The limit in font units within which `wrap` keeps lines of so many mm. */
export function wrapLimit(width: number, font: Font): number {
  return width / unitWidth(font) + tolerance;
}

const empty: Wrapped = { lines: [], least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };

/** As `wrap`, and tells at which other widths the lines would be the same. */
export function wrapped(text: string, width: number, font: Font, italics: readonly Span[] = noItalics): Wrapped {
  if (text === '') return empty;
  const limit = wrapLimit(width, font);
  if (italics.length === 0 && simple.test(text)) return wrapSimple(text, limit, font);
  const space = unitsOf(' ', font);
  const filling = emptyFilling(text, font, limit, italics);
  const pieces = piecesIn(font);
  let gap = 0;
  for (let at = 0, end = 0; at < text.length; at = end) {
    if (text.charCodeAt(at) === newline) {
      end = at + 1;
      closeLine(filling, end);
      gap = 0;
    } else if (isBlank(text, at)) {
      end = endOf(text, at, true);
      gap = (end - at) * space;
    } else {
      end = endOf(text, at, false);
      let from = at;
      for (const piece of pieces(text.slice(at, end))) {
        const to = from + piece.length;
        const units = touches(italics, from, to) ? unitsIn(filling, from, to) : piece.units;
        place(filling, from, piece.length, units, gap);
        gap = 0;
        from = to;
      }
    }
  }
  closeLine(filling, text.length);
  return filling;
}
