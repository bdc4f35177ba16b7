import { describe, expect, test } from 'vitest';
import { layout, readSop, writePdf } from '../../src/core';
import { largestDifference } from '../formats/raster';
import { flattened, haveTools, pageSizes, rasterised, runOnPdf } from '../formats/tools';
import { changed, choose, fileOf, openSample, sampleTitles, serveApp } from './app';
import { browserPath } from './browser';

const dotsPerInch = 120;

describe.skipIf(!browserPath || !haveTools('pdfinfo', 'pdftotext'))('what the browser prints', () => {
  const open = serveApp();

  test.each([
    ['f4', 'sample-004'],
    ['a4', 'sample-004'],
    ['legal', 'sample-001'],
  ] as const)(
    'is the pages themselves on %s: as many, as large, the same text in the same places',
    async (kertas, name) => {
      const text = changed(name, [['tampilan', 'kertas'], kertas]);
      const read = readSop(text);
      if (!read.ok) throw new Error(JSON.stringify(read.problems));
      const own = writePdf(read.file, layout(read.file));

      const { page } = await open();
      await choose(page, fileOf('cetak.sop.json', text));
      await page.locator('.page svg').first().waitFor();
      await page.waitForLoadState('networkidle');
      const printed = await page.pdf({ preferCSSPageSize: true });

      const sizes = pageSizes(printed);
      const expected = pageSizes(own);
      expect(sizes).toHaveLength(expected.length);
      sizes.forEach(([width, height], index) => {
        // Chromium rounds a page down to its own small unit.
        expect(Math.abs(width - (expected[index]?.[0] ?? 0))).toBeLessThan(0.8);
        expect(Math.abs(height - (expected[index]?.[1] ?? 0))).toBeLessThan(0.8);
      });
      const words = (pdf: Uint8Array): string[] =>
        flattened(runOnPdf(pdf, 'pdftotext', ['FILE', '-']))
          .split(' ')
          .sort();
      expect(words(printed)).toEqual(words(own));
      // Everything stands where it stands in our PDF: nothing is scaled to fit, or moved.
      const differences = (): number[] => {
        const [one, other] = [rasterised(printed, dotsPerInch), rasterised(own, dotsPerInch)];
        return one.map((picture, at) => largestDifference(picture, other[at] ?? picture).difference);
      };
      if (haveTools('pdftoppm')) expect(Math.max(...differences())).toBeLessThan(0.06);
      expect(await page.locator('.printed').count()).toBe(0);
    },
  );

  test('is nothing of the interface, in the dark too', async () => {
    const { page } = await open({ colorScheme: 'dark' });
    await openSample(page, sampleTitles['sample-004']);
    await page.keyboard.press('Tab');
    const text = flattened(runOnPdf(await page.pdf({ preferCSSPageSize: true }), 'pdftotext', ['FILE', '-']));
    expect(text).toContain('Uraian Prosedur');
    for (const words of ['Simpan berkas', 'Unduh', 'Halaman 1 dari 3', 'Pilih simbol'])
      expect(text).not.toContain(words);
  });
});
