import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Drawing, type Mark, textWidth } from '../../src/drawing';
import { writePdf } from '../../src/formats/pdf';
import { writeSvg } from '../../src/formats/svg';
import { layout } from '../../src/layout';
import { fonts, specimen } from '../drawing/specimen';
import { browserPath, launchBrowser } from '../e2e/browser';
import { type Grey, largestDifference, tileSide } from './raster';
import { sample, sampleNames } from './samples';
import { openedAlone, shown, shownWidths } from './screen';
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

describe.skipIf(!possible)(
  'the PDF and the picture on the screen agree (pdftoppm, Chromium)',
  { timeout: 60_000 },
  () => {
    const drawing = specimen();

    const named: [string, Drawing][] = [
      ['the specimen', drawing],
      ...sampleNames.map((name) => [name, layout(sample(name))] as [string, Drawing]),
    ];

    test.each(named)(
      `%s, in every tile of ${tileSide} x ${tileSide} pixels at ${dotsPerInch} dpi`,
      async (name, one) => {
        const found = differences(printed(one), await onScreen(one));
        console.log(
          `${name}: largest tile difference per page ${found.map((page) => page.toFixed(3)).join(' ')} (${allowed} allowed)`,
        );
        expect(found).toHaveLength(one.pages.length);
        expect(Math.max(...found)).toBeLessThanOrEqual(allowed);
      },
    );

    test('one arrow missing from a sample is noticed', async () => {
      const [, flow] = layout(sample('sample-000')).pages;
      if (flow === undefined) throw new Error('the sample has a flow page');
      const whole = { ...drawing, pages: [flow] };
      const lines = flow.marks.filter((mark) => mark.kind === 'path' && mark.pen === 'arrow');
      const [arrow] = lines.map((mark) => mark.of);
      const without = changed(whole, (marks) => marks.filter((mark) => mark.of !== arrow));
      expect(lines.length).toBeGreaterThan(5);
      const [difference = 0] = differences(printed(whole), await onScreen(without));
      expect(difference).toBeGreaterThan(allowed);
    });

    test('a missing arrow is noticed', async () => {
      const without = changed(drawing, (marks) => marks.filter((mark) => mark.kind !== 'path' || mark.pen !== 'arrow'));
      const [first = 0] = differences(printed(drawing), await onScreen(without));
      expect(first).toBeGreaterThan(allowed);
    });

    test('a page shifted by 1 mm is noticed', async () => {
      const shifted = changed(drawing, (marks) => marks.map((mark) => moved(mark, 1)));
      const [first = 0] = differences(printed(drawing), await onScreen(shifted));
      expect(first).toBeGreaterThan(allowed);
    });

    test('a picture opens as a file by itself, hostile text and all', async () => {
      for (const picture of writeSvg(drawing, { fonts })) {
        const { root, texts } = await openedAlone(browser, picture);
        expect(root).toBe('svg');
        expect(texts).toBeGreaterThan(1);
      }
      expect((await openedAlone(browser, '<svg xmlns="http://www.w3.org/2000/svg">&</svg>')).texts).toBe(0);
    });

    test('Chromium measures each text as the table of advances does, to 0.1 mm', async () => {
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
  },
);
