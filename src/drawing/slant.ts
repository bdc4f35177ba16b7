import { printable } from './characters';
import { unitsOf, unitWidth } from './measure';
import type { Font } from './types';

/** Part of a text that is set in italics: UTF-16 offsets. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A stretch of a printed line in one face; mm from the left end of the line. */
export interface LineRun {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly slanted: boolean;
}

/** The italics that belong to a font. */
export function slantedFont(font: Font): Font {
  return { ...font, face: font.face === 'bold' || font.face === 'boldItalic' ? 'boldItalic' : 'italic' };
}

interface Stretch extends Span {
  readonly slanted: boolean;
}

/** The stretches of one face between two offsets. */
function stretchesOf(spans: readonly Span[], from: number, to: number): Stretch[] {
  const stretches: Stretch[] = [];
  let at = from;
  for (const span of spans) {
    const [start, end] = [Math.max(at, span.from), Math.min(to, span.to)];
    if (start >= end) continue;
    if (start > at) stretches.push({ from: at, to: start, slanted: false });
    stretches.push({ from: start, to: end, slanted: true });
    at = end;
  }
  if (at < to) stretches.push({ from: at, to, slanted: false });
  return stretches;
}

/** Whether a part of these offsets is set in italics. */
export function touches(spans: readonly Span[], from: number, to: number): boolean {
  return spans.some((span) => span.from < to && span.to > from);
}

/** Width in font units of what stands between two offsets. */
export function unitsBetween(source: string, spans: readonly Span[], from: number, to: number, font: Font): number {
  return stretchesOf(spans, from, to).reduce(
    (sum, one) => sum + unitsOf(printable(source.slice(one.from, one.to)), one.slanted ? slantedFont(font) : font),
    0,
  );
}

/**
 * A printed line as its stretches, spaces at their ends left out: they are distances.
 * @param hyphen whether the line ends in a divided word
 */
export function runsOf(
  source: string,
  spans: readonly Span[],
  { from, to }: Span,
  font: Font,
  hyphen: boolean,
): LineRun[] {
  const runs: LineRun[] = [];
  const unit = unitWidth(font);
  const stretches = stretchesOf(spans, from, to);
  let units = 0;
  stretches.forEach((one, index) => {
    const face = one.slanted ? slantedFont(font) : font;
    const letters = printable(source.slice(one.from, one.to)) + (hyphen && index === stretches.length - 1 ? '-' : '');
    const text = letters.replace(/^ +| +$/g, '');
    // A line begins with its first letter.
    const before = runs.length > 0 ? unitsOf(/^ */.exec(letters)?.[0] ?? '', face) : 0;
    if (text !== '') {
      const width = unitsOf(text, face) * unit;
      runs.push({ text, x: (units + before) * unit, width, slanted: one.slanted });
      units += before + unitsOf(letters.replace(/^ +/, ''), face);
    } else if (runs.length > 0) units += unitsOf(letters, face);
  });
  return runs;
}
