import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { announced, choose, fileOf, openSample, sampleTitles, saved, serveApp } from './app';
import { browserPath } from './browser';
import { twoPages } from './documents';

/** What axe finds on the page as it stands, in a line each. */
async function faults(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  const violations = await page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    return (await inPage.run()).violations;
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

/** Presses Tab until the element is reached. */
async function tabTo(page: Page, selector: string, most = 40): Promise<void> {
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

describe.skipIf(!browserPath)('for everybody', () => {
  const open = serveApp();

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    const { page } = await open({ colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
    await page.locator('.sample-page svg').nth(2).waitFor();
    expect(await faults(page)).toEqual([]);
    await choose(page, fileOf('rusak.json', '{}'));
    await page.getByRole('dialog').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await openSample(page, sampleTitles['sample-004']);
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.locator('.overlay-symbol').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Unduh gambar' }).click();
    await page.getByRole('menu').waitFor();
    expect(await faults(page)).toEqual([]);
  });

  test('by keyboard alone: open a sample, walk along symbols, arrows and cells, save', async () => {
    const { page } = await open();
    await page.locator('.sample-ready').nth(2).waitFor();
    await tabTo(page, '.sample-ready');
    await page.keyboard.press('Enter');
    await page.locator('.page svg').first().waitFor();

    await page.keyboard.press('Tab');
    await expect.poll(() => announced(page)).toBe('Langkah 1, simbol Mulai, KABAG dipilih');
    await page.keyboard.press('Tab');
    await expect.poll(() => announced(page)).toBe('Langkah 2, simbol Proses, SUBKOORDINATOR dipilih');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => announced(page)).toBe('Langkah 4, simbol Keputusan, SUBKOORDINATOR dipilih');
    await page.keyboard.press('Shift+Tab');
    await expect.poll(() => announced(page)).toBe('Langkah 3, simbol Proses, JFU dipilih');
    await page.keyboard.press('ArrowDown');

    await page.keyboard.press(']');
    await expect.poll(() => announced(page)).toBe('Panah Ya dari langkah 4 ke langkah 5 dipilih');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => announced(page)).toBe('Panah Tidak dari langkah 4 ke langkah 3 dipilih');
    await page.keyboard.press('[');
    await expect.poll(() => announced(page)).toBe('Langkah 4, simbol Keputusan, SUBKOORDINATOR dipilih');

    await page.keyboard.press('Enter');
    await page.locator('.text-editor').waitFor();
    // A text that was begun on a symbol gives the keyboard back to it; from the next text one walks along the cells.
    await page.keyboard.press('Escape');
    await expect.poll(() => announced(page)).toBe('Langkah 4, simbol Keputusan, SUBKOORDINATOR dipilih');
    await page.keyboard.press('Enter');
    await page.locator('.text-editor').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect.poll(() => announced(page)).toBe('Kelengkapan, langkah 4 dipilih');
    for (let cell = 0; cell < 3; cell += 1) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => announced(page)).toBe('KABAG, langkah 4 dipilih');
    for (let row = 4; row > 1; row -= 1) await page.keyboard.press('ArrowUp');
    await expect.poll(() => announced(page)).toBe('KABAG, langkah 1 dipilih');
    for (let rows = 0; rows < 3; rows += 1) await page.keyboard.press('ArrowUp');
    await page.getByText('Halaman 2 dari 3', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => announced(page)).toBe('Tidak ada yang dipilih');
    await page.keyboard.press('Enter');
    await expect.poll(() => announced(page)).toBe('Instansi dipilih');

    const { name } = await saved(page, () => page.keyboard.press('Control+s'));
    expect(name).toMatch(/\.sop\.json$/);
  });

  test('Tab leaves the sheet after its last symbol, and comes back to where it was', async () => {
    const { page } = await open();
    await choose(page, fileOf('dua.sop.json', twoPages()));
    await page.locator('.page svg').first().waitFor();
    const stops = await page.locator('.stop').count();
    for (let count = 0; count < stops; count += 1) await page.keyboard.press('Tab');
    await expect.poll(() => announced(page)).toBe('Langkah 3, simbol Selesai, Staf dipilih');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.sheet') === null)).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Langkah 3, simbol Selesai, Staf',
    );
  });

  test('the focus is seen wherever it is', async () => {
    const { page } = await open();
    await openSample(page, sampleTitles['sample-004']);
    await page.keyboard.press('F6');
    const unseen: string[] = [];
    for (let count = 0; count < 30; count += 1) {
      await page.keyboard.press('Tab');
      const bare = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        return outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 1
          ? null
          : focused.outerHTML.slice(0, 120);
      });
      if (bare !== null) unseen.push(bare);
    }
    expect(unseen).toEqual([]);
  });

  test('F6 goes from pane to pane', async () => {
    const { page } = await open();
    await openSample(page, sampleTitles['sample-004']);
    const places: (string | null)[] = [];
    for (let count = 0; count < 5; count += 1) {
      await page.keyboard.press('F6');
      places.push(
        await page.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane') ?? null),
      );
    }
    expect(places).toEqual(['detail', 'status', 'header', 'left', 'sheet']);
  });

  test('the page list, the header and every button have a name', async () => {
    const { page } = await open();
    await openSample(page, sampleTitles['sample-004']);
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll('button')]
        .filter((button) => (button.getAttribute('aria-label') ?? button.innerText).trim() === '')
        .map((button) => button.outerHTML),
    );
    expect(nameless).toEqual([]);
    expect(await page.getByRole('article').count()).toBe(3);
  });

  test('it is served with a policy that lets nothing else in', async () => {
    const { page, url } = await open();
    const response = await page.request.get(url);
    const policy = response.headers()['content-security-policy']?.split('; ') ?? [];
    const wanted = ["default-src 'self'", 'frame-src blob:', "form-action 'none'", "frame-ancestors 'none'"];
    expect(policy).toEqual(expect.arrayContaining(wanted));
    expect((await page.request.get(`${url}favicon.svg`)).status()).toBe(200);
  });
});
