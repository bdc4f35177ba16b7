import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { serveApp } from './app';
import { browserPath } from './browser';
import { openTable, settled } from './editing';

/** The middles of all of them that lie within the window. */
function inSight(page: Page, css: string): Promise<{ x: number; y: number }[]> {
  return page.evaluate((selector) => {
    const paper = document.querySelector('.lembar-paper')?.getBoundingClientRect() ?? new DOMRect();
    const middles = [...document.querySelectorAll(selector)].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    return middles.filter(({ x, y }) => x > paper.left && x < paper.right && y > paper.top && y < paper.bottom);
  }, css);
}

const symbol = (langkah: number): string => `.stop[aria-label^="Langkah ${langkah}, simbol"]`;

describe.skipIf(!browserPath)('where the menu of what is selected opens', () => {
  const open = serveApp();

  test('it lies in the window: out of sight, large, at each edge, in a low window', async () => {
    const { page } = await open({ reducedMotion: 'reduce' });
    await openTable(page);
    const lies = async (why: string): Promise<void> => {
      const menu = page.getByRole('menu');
      await menu.waitFor();
      await menu.getByRole('menuitem').last().hover();
      const box = await menu.boundingBox();
      const window = page.viewportSize();
      if (!box || !window) throw new Error(why);
      const { x, y, width, height } = box;
      expect([x >= 0, y >= 0, x + width <= window.width, y + height <= window.height], why).toEqual(
        Array(4).fill(true),
      );
      await page.keyboard.press('Escape');
      await menu.waitFor({ state: 'detached' });
    };
    const paper = await page.locator('.lembar-paper').boundingBox();
    if (!paper) throw new Error('no paper');
    const away = async (down: number): Promise<void> => {
      await page.mouse.move(paper.x + paper.width / 2, paper.y + paper.height / 2);
      await page.mouse.wheel(0, down);
      await settled(page);
    };
    for (const height of [720, 360]) {
      await page.setViewportSize({ width: 1280, height });
      await page.keyboard.press('Shift+Digit3');
      await settled(page);
      for (const langkah of [1, 6]) {
        await page.locator(symbol(langkah)).focus();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowUp');
        await away(langkah === 1 ? 3000 : -3000);
        await page.keyboard.press('Shift+F10');
        await lies(`by key, langkah ${langkah} out of sight, ${height} high`);
        expect((await inSight(page, symbol(langkah))).length).toBe(1);
      }
      for (const text of ['no', 'keterangan']) {
        for (const { x, y } of await inSight(page, `.page text[data-field="${text}"]`)) {
          await page.mouse.click(x, y, { button: 'right' });
          await lies(`by the right button at ${x}, ${y}, ${height} high`);
        }
      }
    }
    // As large as it goes: the cell has no room in the window, above all not its lower end.
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.locator(symbol(2)).click();
    for (let times = 0; times < 9; times += 1) await page.keyboard.press('Control+=');
    await settled(page);
    for (const key of ['', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'End']) {
      if (key !== '') await page.keyboard.press(key);
      await away(2000);
      await page.keyboard.press('ContextMenu');
      await lies(`large, after ${key}`);
    }
  });

  test('with one open, the right button elsewhere, or a click, opens the other', async () => {
    const { page } = await open();
    await openTable(page);
    for (const field of ['kegiatan', 'waktu', 'kegiatan']) {
      const [text] = await inSight(page, `.page text[data-field="${field}"]`);
      if (!text) throw new Error(`${field} is not in sight`);
      await page.mouse.click(text.x, text.y, { button: 'right' });
      await page.locator(`.stop-isian[data-stop*="${field}"]`).waitFor();
      expect(await page.getByRole('menu').count(), field).toBe(1);
      await page.getByRole('menuitem', { name: 'Hapus langkah' }).waitFor();
    }
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await page.locator('.stop-isian[data-stop*="l2"]').waitFor();
    // So does the menu of a row; and a click into a field leads there.
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    await page.locator('.row-grip').click();
    await page.getByRole('menuitem', { name: 'Sisipkan langkah di atas' }).waitFor();
    expect(await page.getByRole('menu').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
    await page.getByLabel('Waktu').click();
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    // What a menu that closed does last takes the keyboard from nobody.
    await page.evaluate(() => new Promise((done) => setTimeout(done)));
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  });
});
