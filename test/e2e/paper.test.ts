import { describe, expect, test } from 'vitest';
import { layout, readSop, writePdf } from '../../src/core';
import { flattened, haveTools, pageSizes, runOnPdf } from '../formats/tools';
import { type App, changed, choose, fileOf, openSample, sampleTitles, saved, serveApp } from './app';
import { browserPath } from './browser';

type Tab = App['page'];

async function pressPrint(page: Tab): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.getByText('Untuk hasil yang tepat, unduh PDF').waitFor();
}

describe.skipIf(!browserPath)('Ctrl+P', () => {
  const open = serveApp();

  test('offers the PDF; the keys go on in the notice, and afterwards on the paper', async () => {
    const { page } = await open();
    await openSample(page, sampleTitles['sample-004']);
    await pressPrint(page);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Unduh PDF');
    const pdf = await saved(page, () => page.keyboard.press('Enter'));
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
    await pressPrint(page);
    await page.keyboard.press('Escape');
    await page.getByText('Untuk hasil yang tepat').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('sheet');
  });

  test('or prints from the browser', async () => {
    const { page } = await open({
      before: (tab) =>
        tab.addInitScript(() => {
          window.print = () => {
            document.title = 'printed';
          };
        }),
    });
    await openSample(page, sampleTitles['sample-004']);
    await pressPrint(page);
    await page.getByRole('button', { name: 'Cetak dari peramban' }).click();
    await expect.poll(() => page.title()).toBe('printed');
  });
});

describe.skipIf(!browserPath || !haveTools('pdfinfo', 'pdftotext'))('what the browser prints', () => {
  const open = serveApp();

  test.each([
    ['f4', 'sample-004'],
    ['a4', 'sample-004'],
    ['legal', 'sample-001'],
  ] as const)('is the pages themselves on %s: as many, as large, the same text', async (kertas, name) => {
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
    expect(await page.locator('.printed').count()).toBe(0);
  });

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
