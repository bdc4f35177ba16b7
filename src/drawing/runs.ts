import { unitsPerEm } from './advances';
import { printable } from './characters';
import { hasGlyph, missingWidth, unitsOf, unitWidth } from './measure';
import type { Box, TextMark } from './types';

/** A stretch of a text mark: letters that the font has, or the box that stands for one that it lacks. */
export type TextRun =
  | { readonly kind: 'glyphs'; readonly text: string; readonly x: number }
  | { readonly kind: 'missing'; readonly x: number; readonly w: number };

/**
 * What every renderer paints for a text mark, left to right. `x` is in mm on the page, along the baseline: an upright
 * mark is painted as if it lay, then turned about its own x, y.
 */
export function textRuns(mark: TextMark): readonly TextRun[] {
  const unit = unitWidth(mark.font);
  const runs: TextRun[] = [];
  let letters = '';
  let units = 0;
  let start = 0;
  const close = (): void => {
    if (letters !== '') runs.push({ kind: 'glyphs', text: letters, x: mark.x + start * unit });
    letters = '';
  };
  for (const char of printable(mark.text)) {
    if (hasGlyph(char, mark.font)) {
      if (letters === '') start = units;
      letters += char;
      units += unitsOf(char, mark.font);
      continue;
    }
    close();
    runs.push({ kind: 'missing', x: mark.x + units * unit, w: missingWidth * unitsPerEm * unit });
    units += missingWidth * unitsPerEm;
  }
  close();
  return runs;
}

/** The frame to paint for a missing character: as high as a capital, with a little air at both sides. */
export function missingBox(mark: TextMark, run: { readonly x: number; readonly w: number }): Box {
  const em = run.w / missingWidth;
  return { x: run.x + 0.06 * em, y: mark.y - 0.7 * em, w: run.w - 0.12 * em, h: 0.7 * em };
}
