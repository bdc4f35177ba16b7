import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Drawing, type Mark, textWidth } from '../../src/drawing';
import { writePdf } from '../../src/formats/pdf';
import { writeSvg } from '../../src/formats/svg';
import { fonts, specimen } from '../drawing/specimen';
import { browserPath, launchBrowser } from '../e2e/browser';
import { type Grey, largestDifference, tileSide } from './raster';
import { shown, shownWidths } from './screen';
import { haveTools, rasterised } from './tools';

const dotsPerInch = 120;

/** What two renderers of the same page may differ by in any tile, of full grey. */
const allowed = 0.06;

const possible = browserPath !== undefined && haveTools('pdftoppm');
let browser: Browser;

beforeAll(async () => {
  if (possible) browser = await launchBrowser();
}, 60_000);

afterAll(() => browser?.close());

function printed(drawing: Drawing): Grey[] {
  return rasterised(writePdf(drawing, { fonts, seed: 'x' }), dotsPerInch);
}

async function onScreen(drawing: Drawing): Promise<Grey[]> {
  const pictures = writeSvg(drawing, { fonts });
  return Promise.all(drawing.pages.map((page, index) => shown(browser, pictures[index] ?? '', page, dotsPerInch)));
}

/** The largest difference of each page. */
function differences(printed: readonly Grey[], screen: readonly Grey[]): number[] {
  return printed.map((page, index) => {
    const other = screen[index];
    return other === undefined ? 1 : largestDifference(page, other).difference;
  });
}

function changed(drawing: Drawing, change: (marks: readonly Mark[]) => Mark[]): Drawing {
  const [first, ...others] = drawing.pages;
  if (first === undefined) throw new Error('the drawing has pages');
  return { ...drawing, pages: [{ ...first, marks: change(first.marks) }, ...others] };
}

/** Moves a mark to the right, mm. */
function moved(mark: Mark, by: number): Mark {
  if (mark.kind !== 'path') return { ...mark, x: mark.x + by };
  const segments = mark.segments.map(([command, ...numbers]) => [
    command,
    ...numbers.map((number, index) => (index % 2 === 0 ? number + by : number)),
  ]);
  return { ...mark, segments: segments as unknown as typeof mark.segments };
}

describe.skipIf(!possible)('the PDF and the picture on the screen agree (pdftoppm, Chromium)', () => {
  const drawing = specimen();

  test(`in every tile of ${tileSide} x ${tileSide} pixels at ${dotsPerInch} dpi`, { timeout: 60_000 }, async () => {
    const found = differences(printed(drawing), await onScreen(drawing));
    console.log(
      `largest tile difference per page: ${found.map((one) => one.toFixed(3)).join(' ')} (allowed ${allowed})`,
    );
    expect(found).toHaveLength(drawing.pages.length);
    expect(Math.max(...found)).toBeLessThanOrEqual(allowed);
  });

  test('a missing arrow is noticed', { timeout: 60_000 }, async () => {
    const without = changed(drawing, (marks) => marks.filter((mark) => mark.kind !== 'path' || mark.pen !== 'arrow'));
    const [first = 0] = differences(printed(drawing), await onScreen(without));
    expect(first).toBeGreaterThan(allowed);
  });

  test('a page shifted by 1 mm is noticed', { timeout: 60_000 }, async () => {
    const shifted = changed(drawing, (marks) => marks.map((mark) => moved(mark, 1)));
    const [first = 0] = differences(printed(drawing), await onScreen(shifted));
    expect(first).toBeGreaterThan(allowed);
  });

  test('Chromium measures each text as the table of advances does, to 0.1 mm', { timeout: 60_000 }, async () => {
    const [picture = ''] = writeSvg(drawing, { fonts });
    const shownTexts = await shownWidths(browser, picture);
    const marks = drawing.pages[0]?.marks.filter((mark) => mark.kind === 'text') ?? [];
    let compared = 0;
    for (const { text, font } of marks) {
      const same = shownTexts.filter((one) => one.text === text);
      if (same.length === 0) continue;
      const wanted = textWidth(text, font);
      expect(Math.min(...same.map(({ width }) => Math.abs(width - wanted))), text).toBeLessThan(0.1);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(8);
  });
});
