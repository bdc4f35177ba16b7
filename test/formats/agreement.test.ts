import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Drawing, type Mark, textRuns, textWidth } from '../../src/drawing';
import { writePdf } from '../../src/formats/pdf';
import { writeSvg } from '../../src/formats/svg';
import { layout } from '../../src/layout';
import { fonts, smallPicture, specimen } from '../drawing/specimen';
import { browserPath, launchBrowser } from '../e2e/browser';
import { jpegs, jpegUrl } from './pdf/jpegs';
import { madePng, pngOf, pngUrl } from './pdf/png';
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

/** An emblem with a soft edge on nothing, larger than the PDF keeps it, and every other kind of picture. */
function pictures(): Drawing {
  const emblem = (x: number, y: number): number[] => {
    const far = Math.hypot(x - 500, y - 400) / 400;
    return [
      40,
      far > 0.5 ? 90 : 200,
      (x >> 5) % 2 === 0 ? 20 : 160,
      Math.max(0, Math.min(255, Math.round((1 - far) * 900))),
    ];
  };
  const size = { width: 1000, height: 800, depth: 8 } as const;
  const palette = [0, 0, 0, 200, 30, 30, 240, 240, 240];
  const hrefs = [
    pngUrl(madePng({ ...size, kind: 'rgb-alpha', samples: emblem })),
    pngUrl(madePng({ ...size, kind: 'rgb-alpha', interlaced: true, samples: emblem })),
    pngUrl(madePng({ ...size, kind: 'grey', depth: 16, samples: (x) => [x * 60] })),
    pngUrl(madePng({ width: 90, height: 60, kind: 'palette', depth: 2, palette, samples: (x, y) => [(x + y) % 3] })),
    ...[jpegs.rgb, jpegs.grey, jpegs.progressive].map(jpegUrl),
  ];
  const marks = hrefs.map(
    (href, index): Mark => ({
      ...{ kind: 'image', of: 'logo', href, w: 40, h: 32 },
      x: 20 + (index % 4) * 60,
      y: 20 + Math.floor(index / 4) * 50,
    }),
  );
  const tooLarge = pngUrl(pngOf({ width: 9000, height: 9000, kind: 'rgb', depth: 8 }, new Uint8Array(9)));
  return changed(specimen(), () => [
    ...marks,
    { kind: 'image', of: 'logo', href: tooLarge, x: 20, y: 140, w: 40, h: 32 },
  ]);
}

describe.skipIf(!possible)(
  'the PDF and the picture on the screen agree (pdftoppm, Chromium)',
  { timeout: 60_000 },
  () => {
    const drawing = specimen();

    const named: [string, Drawing][] = [
      ['the specimen', drawing],
      ['a page of pictures', pictures()],
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

    test('a picture that is missing or another is noticed', async () => {
      const whole = pictures();
      const screen = await onScreen(whole);
      for (const wrong of [0, 3, 6]) {
        const other = changed(whole, (marks) =>
          marks.map((mark, index) =>
            index === wrong && mark.kind === 'image' ? { ...mark, href: smallPicture } : mark,
          ),
        );
        const [difference = 0] = differences(printed(other), screen);
        expect(difference, `picture ${wrong}`).toBeGreaterThan(allowed);
      }
    });

    test('a CMYK picture is printed in its colours, not in their negative', () => {
      const whole = { kind: 'image', of: 'logo', x: 0, y: 0, w: 330, h: 215 } as const;
      const mean = (href: string): number => {
        const [page] = printed(changed(drawing, () => [{ ...whole, href }]));
        const values = page?.values ?? new Uint8Array(1);
        return values.reduce((sum, value) => sum + value, 0) / values.length;
      };
      // A pale one; and the measure tells dark from pale.
      expect(mean(jpegUrl(jpegs.cmyk))).toBeGreaterThan(200);
      expect(mean(jpegUrl(jpegs.rgb))).toBeLessThan(150);
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

    test('a space beside the box of a missing character is as wide on the screen as on paper', async () => {
      const text = 'Surat 漢 字 masuk 漢.';
      const mark = drawing.pages[0]?.marks.find((one) => one.kind === 'text' && !one.upright);
      if (mark?.kind !== 'text') throw new Error('the specimen has texts');
      const written = { ...mark, text };
      const runs = textRuns(written).flatMap((run) => (run.kind === 'glyphs' ? [run.text] : []));
      expect(runs).toEqual(['Surat ', ' ', ' masuk ', '.']);
      const [picture = ''] = writeSvg(
        changed(drawing, () => [written]),
        { fonts },
      );
      const shownTexts = await shownWidths(browser, picture);
      expect(shownTexts.map((one) => one.text)).toEqual(runs);
      for (const { text: run, width } of shownTexts) {
        expect(Math.abs(width - textWidth(run, mark.font)), `"${run}"`).toBeLessThan(0.02);
      }
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
