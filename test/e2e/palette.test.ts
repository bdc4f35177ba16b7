import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { announced, choose, fileOf, openSample, sampleTitles, serveApp } from './app';
import { browserPath } from './browser';
import { withoutLangkah } from './documents';
import { documentOf, openFlow, settled } from './editing';
import { faults } from './pane';

interface Place {
  readonly x: number;
  readonly y: number;
}

async function middleOf(page: Page, selector: string): Promise<Place> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const itemOf = (name: string): string => `.palette-item[data-item="${name}"]`;
const symbolOf = (langkah: number): string => `.stop[aria-label^="Langkah ${langkah}, simbol"]`;

/** Where the column of one symbol meets the row of another. */
async function crossing(page: Page, column: number, row: number): Promise<Place> {
  const [one, other] = [await middleOf(page, symbolOf(column)), await middleOf(page, symbolOf(row))];
  return { x: one.x, y: other.y };
}

async function takeTo(page: Page, item: string, to: Place): Promise<void> {
  const from = await middleOf(page, itemOf(item));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 3 });
}

const hint = (page: Page): Promise<string> => page.locator('.place-hint p').innerText();

describe.skipIf(!browserPath)('the palette', () => {
  const open = serveApp();

  test('by drag: ghost and filled cell, one step; on a symbol the next langkah; Esc and the desk change nothing; axe', async () => {
    const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce' });
    const start = await openFlow(page);
    await takeTo(page, 'proses', await crossing(page, 1, 2));
    await expect.poll(() => page.locator('.drop-mark').count()).toBe(1);
    expect(await page.locator('.drag-ghost').isVisible()).toBe(true);
    await expect.poll(() => hint(page)).toContain('Proses pada langkah 2, KABAG.');
    await page.screenshot({ path: 'test/output/palette-drag.png' });
    expect(await faults(page)).toEqual([]);
    await page.mouse.up();
    await expect.poll(() => announced(page)).toBe('Langkah 2, simbol Proses, KABAG dipilih');
    expect((await documentOf(page)).langkah[1]?.simbol).toHaveLength(2);
    await page.keyboard.press('Control+z');
    expect(await documentOf(page)).toEqual(start);

    await takeTo(page, 'keputusan', await middleOf(page, symbolOf(2)));
    await expect.poll(() => hint(page)).toContain('Keputusan sebagai langkah 3, SUBKOORDINATOR.');
    await page.mouse.up();
    await expect.poll(() => announced(page)).toBe('Langkah 3, simbol Keputusan, SUBKOORDINATOR dipilih');
    await page.keyboard.press('Control+z');

    await takeTo(page, 'proses', await middleOf(page, symbolOf(3)));
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.drop-mark').count()).toBe(0);
    await page.mouse.up();
    await takeTo(page, 'selesai', { x: 640, y: 660 });
    await page.mouse.up();
    await expect.poll(() => page.locator('.notice').innerText()).toContain('Selesai belum diletakkan.');
    await takeTo(page, 'selesai', await middleOf(page, symbolOf(6)));
    await page.mouse.up();
    await expect.poll(() => page.locator('.notice').innerText()).toContain('Pada sel itu sudah ada simbol Selesai.');
    expect(await documentOf(page)).toEqual(start);
  });

  test('by click and click; Esc puts it back; Alt+click puts it behind the selected symbol, Shift+click replaces that', async () => {
    const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce' });
    const start = await openFlow(page);
    await page.locator(itemOf('proses')).click();
    const cell = await crossing(page, 1, 4);
    await page.mouse.move(cell.x, cell.y);
    await expect.poll(() => hint(page)).toContain('Proses pada langkah 4, KABAG.');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.place-hint p').count()).toBe(0);
    await page.mouse.click(cell.x, cell.y);
    expect(await documentOf(page)).toEqual(start);

    await page.locator(itemOf('proses')).click();
    await page.mouse.click(640, 660);
    await expect.poll(() => page.locator('.notice').innerText()).toContain('Proses belum diletakkan.');
    await page.mouse.click(cell.x, cell.y);
    await expect.poll(() => announced(page)).toBe('Langkah 4, simbol Proses, KABAG dipilih');
    await page.keyboard.press('Control+z');

    await page.locator(symbolOf(2)).click();
    await page.locator(itemOf('keputusan')).click({ modifiers: ['Alt'] });
    await expect.poll(() => announced(page)).toBe('Langkah 3, simbol Keputusan, SUBKOORDINATOR dipilih');
    await page.locator(itemOf('proses')).click({ modifiers: ['Shift'] });
    await expect.poll(() => announced(page)).toBe('Langkah 3, simbol Proses, SUBKOORDINATOR dipilih');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await documentOf(page)).toEqual(start);

    await page.locator(itemOf('pelaksana')).click();
    const column = await middleOf(page, symbolOf(2));
    await page.mouse.move(column.x + 20, column.y);
    await expect.poll(() => hint(page)).toContain('Pelaksana baru sesudah SUBKOORDINATOR.');
    await page.mouse.click(column.x + 20, column.y);
    expect((await documentOf(page)).pelaksana.map(({ nama }) => nama)).toEqual([
      'KABAG',
      'SUBKOORDINATOR',
      'Pelaksana baru',
      'JFU',
    ]);
  });

  test('by keyboard: Enter, Shift+Enter, and Space with the arrow keys', async () => {
    const { page } = await open();
    const start = await openFlow(page);
    await page.locator(symbolOf(2)).click();
    await page.locator(itemOf('proses')).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => announced(page)).toBe('Langkah 3, simbol Keputusan, SUBKOORDINATOR dipilih');
    await page.locator(itemOf('proses')).focus();
    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => announced(page)).toBe('Langkah 3, simbol Proses, SUBKOORDINATOR dipilih');
    await page.locator(itemOf('proses')).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => hint(page)).toContain('Proses sebagai langkah 4, SUBKOORDINATOR.');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => hint(page)).toContain('Proses pada langkah 4, KABAG.');
    await page.screenshot({ path: 'test/output/palette-keys.png' });
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.drop-mark').count()).toBe(0);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => hint(page)).toContain('Proses sebagai langkah 4, JFU.');
    await page.keyboard.press('Space');
    await expect.poll(() => announced(page)).toBe('Langkah 4, simbol Proses, JFU dipilih');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
    expect(await documentOf(page)).toEqual(start);
  });

  test('keys that come before the drag listens to them are not lost', async () => {
    const { page } = await open();
    await openFlow(page);
    await page.locator(symbolOf(2)).click();
    await page.locator(itemOf('proses')).focus();
    // In one task, as on a computer that is busy: nothing of the page runs between them.
    await page.evaluate(() => {
      for (const code of ['Space', 'ArrowRight', 'Space']) {
        const key = code === 'Space' ? ' ' : code;
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }),
        );
      }
    });
    await expect.poll(() => announced(page)).toBe('Langkah 3, simbol Proses, JFU dipilih');
    expect((await documentOf(page)).langkah).toHaveLength(7);
  });

  test('an SOP without a langkah gets its first one under the heading', async () => {
    const { page } = await open();
    await choose(page, fileOf('kosong.sop.json', withoutLangkah()));
    await page.locator('.page svg').first().waitFor();
    await settled(page);
    await page.locator('.palette-item').first().waitFor();
    const heading = await middleOf(page, '.page text:has-text("Kepala")');
    await takeTo(page, 'mulai', { x: heading.x, y: heading.y + 30 });
    await page.mouse.up();
    await expect.poll(() => announced(page)).toBe('Langkah 1, simbol Mulai, Kepala dipilih');
  });

  test('the list of pages and langkah: a click goes there, the arrow keys walk, what is selected is marked', async () => {
    const { page } = await open();
    await openSample(page, sampleTitles['sample-004']);
    await page.getByRole('button', { name: /^Langkah 4 / }).click();
    await expect.poll(() => announced(page)).toBe('Langkah 4, simbol Keputusan, SUBKOORDINATOR dipilih');
    expect(await page.locator('.langkah-button[aria-current="true"]').innerText()).toContain('4');
    await page.getByText('Halaman 3 dari 3', { exact: true }).waitFor();
    await page.locator('.langkah-button[aria-current="true"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => announced(page)).toBe('Langkah 5, simbol Proses, KABAG dipilih');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('stop');
  });
});
