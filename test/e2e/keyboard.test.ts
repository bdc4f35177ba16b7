import { describe, expect, test } from 'vitest';
import { type App, announced, choose, fileOf, moving, openSample, sampleTitles, serveApp, zoomOf } from './app';
import { browserPath } from './browser';
import { remarkable } from './documents';
import { settled } from './editing';

type Tab = App['page'];

/** Where the paper lies on the screen. */
async function at(page: Tab): Promise<{ x: number; y: number }> {
  const transform = await page.locator('.react-flow__viewport').evaluate((paper) => getComputedStyle(paper).transform);
  const [, , , , x = 0, y = 0] = transform
    .replace(/[^\d.,-]/g, '')
    .split(',')
    .map(Number);
  return { x: Math.round(x), y: Math.round(y) };
}

async function press(page: Tab, key: string): Promise<{ x: number; y: number }> {
  await page.keyboard.press(key);
  await settled(page);
  return at(page);
}

const where = (page: Tab): Promise<string | null> => page.locator('.status-where').textContent();

describe.skipIf(!browserPath)('by keyboard alone', () => {
  const open = serveApp();

  test('the paper is moved at a high zoom, from the cover to the end and back', async () => {
    const { page } = await open(moving);
    await openSample(page, sampleTitles['sample-004']);
    for (let count = 0; count < 8; count += 1) await page.keyboard.press('Control++');
    await settled(page);
    expect(await zoomOf(page)).toBeGreaterThan(200);
    const home = await press(page, 'Home');
    const right = await press(page, 'ArrowRight');
    expect(right.x).toBeLessThan(home.x);
    expect(await press(page, 'ArrowLeft')).toEqual(home);
    expect((await press(page, 'ArrowDown')).y).toBeLessThan(home.y);
    expect(await press(page, 'ArrowUp')).toEqual(home);
    const end = await press(page, 'End');
    expect(end.x).toBeLessThan(home.x);
    expect(end.y).toBeLessThan(home.y);
    expect(await where(page)).toBe('Halaman 1 dari 3');
    await press(page, 'PageDown');
    expect(await where(page)).toBe('Halaman 2 dari 3');
    await press(page, 'PageUp');
    expect(await where(page)).toBe('Halaman 1 dari 3');
    await press(page, 'Control+End');
    expect(await where(page)).toBe('Halaman 3 dari 3');
    expect(await press(page, 'Control+Home')).toEqual(home);
    await expect.poll(() => announced(page)).toBe('Tidak ada yang dipilih');
  });

  test('Enter goes into the cells of the page in view: the cover, the identity sheet, the symbols', async () => {
    const { page } = await open(moving);
    await openSample(page, sampleTitles['sample-004']);
    await page.keyboard.press('Enter');
    await expect.poll(() => announced(page)).toBe('Instansi dipilih');
    await page.keyboard.press('Escape');
    await press(page, 'PageDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => announced(page)).toBe('Instansi dipilih');
    expect(await where(page)).toBe('Halaman 2 dari 3');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => announced(page)).toBe('Nomor SOP dipilih');
    await page.keyboard.press('Escape');
    await press(page, 'PageDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => announced(page)).toBe('Langkah 1, simbol Mulai, KABAG dipilih');
  });

  test('what is larger and then smaller is as large as it was', async () => {
    const { page } = await open(moving);
    await openSample(page, sampleTitles['sample-004']);
    const fitted = await zoomOf(page);
    for (const keys of [
      ['Control++', 'Control+-'],
      ['Control+-', 'Control++'],
    ] as const) {
      for (const key of keys) {
        await page.keyboard.press(key);
        await settled(page);
        if (key === keys[0]) expect(await zoomOf(page)).not.toBe(fitted);
      }
      expect(await zoomOf(page)).toBe(fitted);
    }
    // Faster than the paper grows.
    for (const key of ['Control++', 'Control++', 'Control+-', 'Control+-']) await page.keyboard.press(key);
    await settled(page);
    expect(await zoomOf(page)).toBe(fitted);
  });

  test('one calm frame shows what is selected and has the focus', async () => {
    const { page } = await open(moving);
    await openSample(page, sampleTitles['sample-004']);
    for (let count = 0; count < 4; count += 1) await page.keyboard.press('Tab');
    await expect.poll(() => announced(page)).toBe('Langkah 4, simbol Keputusan, SUBKOORDINATOR dipilih');
    expect(await page.locator('polygon.overlay-symbol').count()).toBe(1);
    const color = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineColor);
    expect(await color()).toBe('rgba(0, 0, 0, 0)');
    await page.keyboard.press('Escape');
    expect(await color()).toBe('rgb(11, 103, 99)');
  });

  test('a remark of the layout is one press away from its place', async () => {
    const { page } = await open(moving);
    await choose(page, fileOf('perlu.sop.json', remarkable()));
    const remarks = page.locator('.remarks');
    await remarks.getByRole('heading', { name: 'Perlu diperhatikan 6' }).waitFor();
    expect(await remarks.getByText('Batas tepi di bawah 5 mm').count()).toBe(1);
    await remarks.getByText('dan 4 hal serupa').click();
    const third = remarks.getByRole('button', { name: /tanda 仮 yang dipakai pada langkah 3/ });
    await third.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => announced(page)).toBe('Kelengkapan, langkah 3 dipilih');
    await expect.poll(() => where(page)).toBe('Halaman 2 dari 2');
    expect(await page.evaluate(() => document.activeElement?.closest('.sheet') !== null)).toBe(true);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => announced(page)).not.toBe('Kelengkapan, langkah 3 dipilih');
  });

  test('nothing is remarked where all is well', async () => {
    const { page } = await open(moving);
    await openSample(page, sampleTitles['sample-004']);
    await page.getByRole('heading', { name: 'SOP ini' }).waitFor();
    expect(await page.locator('.remarks').count()).toBe(0);
  });
});
