import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { announced, changed, choose, fileOf, serveApp } from './app';
import { browserPath } from './browser';
import { documentOf, openFlow, settled } from './editing';

/** Brings the pointer over words of the paper. */
async function over(page: Page, words: string): Promise<void> {
  const box = await page.locator(`.page text:has-text("${words}")`).first().boundingBox();
  await page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5, { steps: 2 });
}

describe.skipIf(!browserPath)('rows and columns by hand', () => {
  const open = serveApp();

  test('the plus below a row, and its menu: above, move, double, page, delete', async () => {
    const { page } = await open();
    const start = await openFlow(page);
    const ids = start.langkah.map(({ id }) => id);
    const menu = async (words: string, item: string): Promise<void> => {
      await over(page, words);
      await page.locator('.row-grip').click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    await over(page, '120 menit');
    await page.screenshot({ path: 'test/output/edit-row.png' });
    await page.locator('.row-plus').click();
    await expect.poll(() => announced(page)).toBe('Langkah 3, simbol Proses, SUBKOORDINATOR dipilih');
    await page.keyboard.press('Control+z');
    await menu('120 menit', 'Sisipkan langkah di atas');
    await expect.poll(() => announced(page)).toContain('Langkah 2, simbol Proses');
    await page.keyboard.press('Control+z');
    expect(await documentOf(page)).toEqual(start);
    await menu('120 menit', 'Pindahkan langkah ke bawah');
    expect((await documentOf(page)).langkah.map(({ id }) => id).slice(1, 3)).toEqual([ids[2], ids[1]]);
    await page.keyboard.press('Control+z');
    await menu('120 menit', 'Gandakan langkah');
    await page.keyboard.press('Control+z');
    await menu('120 menit', 'Mulai halaman baru di sini');
    expect((await documentOf(page)).langkah[1]?.gantiHalaman).toBe(true);
    await page.keyboard.press('Control+z');
    await settled(page);
    await menu('120 menit', 'Hapus langkah');
    expect((await documentOf(page)).langkah.map(({ id }) => id)).toEqual(ids.filter((id) => id !== ids[1]));
  });

  test('a row is dragged by its grip', async () => {
    const { page } = await open();
    const start = await openFlow(page);
    await over(page, '120 menit');
    const grip = await page.locator('.row-grip').boundingBox();
    const target = await page.locator('.page text:has-text("1 hari")').first().boundingBox();
    await page.mouse.move((grip?.x ?? 0) + 12, (grip?.y ?? 0) + 12);
    await page.mouse.down();
    await page.mouse.move((grip?.x ?? 0) + 12, (grip?.y ?? 0) + 40, { steps: 3 });
    await page.mouse.move((grip?.x ?? 0) + 40, (target?.y ?? 0) + 25, { steps: 3 });
    await expect.poll(() => page.locator('.drop-mark').count()).toBe(1);
    await page.mouse.up();
    const ids = start.langkah.map(({ id }) => id);
    const moved = (await documentOf(page)).langkah.map(({ id }) => id);
    expect(moved).toEqual([ids[0], ids[2], ids[3], ids[1], ids[4], ids[5]]);
  });

  test('the menu of a pelaksana: beside, move, rename, from outside, delete with the question', async () => {
    const { page } = await open();
    const start = await openFlow(page);
    const menu = async (words: string, item: string): Promise<void> => {
      await over(page, words);
      await page.locator('.column-menu').click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    await menu('KABAG', 'Tambah pelaksana di kanan');
    expect((await documentOf(page)).pelaksana.map(({ nama }) => nama)).toEqual([
      'KABAG',
      'Pelaksana baru',
      'SUBKOORDINATOR',
      'JFU',
    ]);
    await page.keyboard.press('Control+z');
    await menu('KABAG', 'Pindahkan ke kanan');
    expect((await documentOf(page)).pelaksana[1]?.nama).toBe('KABAG');
    await page.keyboard.press('Control+z');
    await menu('KABAG', 'Ganti nama');
    await page.locator('.text-editor').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Kabag');
    await page.keyboard.press('Control+Enter');
    expect((await documentOf(page)).pelaksana[0]?.nama).toBe('Kabag');
    await menu('Kabag', 'Jadikan pelaksana dari luar instansi');
    expect((await documentOf(page)).pelaksana[0]?.luarInstansi).toBe(true);
    await menu('Kabag', 'Hapus pelaksana');
    await page.getByRole('dialog').waitFor();
    await page.screenshot({ path: 'test/output/edit-remove.png' });
    await page.getByRole('button', { name: 'Pindahkan simbol ke JFU' }).click();
    const done = await documentOf(page);
    expect(done.pelaksana.map(({ nama }) => nama)).toEqual(['SUBKOORDINATOR', 'JFU']);
    expect(done.langkah[0]?.simbol[0]?.pelaksana).toBe(start.pelaksana[2]?.id);
    expect(done.alur).toEqual(start.alur);
  });

  test('what is asked before a pelaksana goes stays when the pointer leaves the heading; then the keyboard is on the paper', async () => {
    const { page } = await open();
    const start = await openFlow(page);
    await over(page, 'KABAG');
    await page.locator('.column-menu').click();
    await page.getByRole('menuitem', { name: 'Hapus pelaksana' }).click();
    const dialog = page.getByRole('dialog', { name: 'Hapus pelaksana KABAG' });
    const asked = await dialog.boundingBox();
    await page.mouse.move((asked?.x ?? 0) + 20, (asked?.y ?? 0) + 20, { steps: 4 });
    await page.screenshot({ path: 'test/output/edit-remove-asked.png' });
    await dialog.getByRole('button', { name: 'Batal' }).click();
    await page.keyboard.press('Tab');
    await expect.poll(() => announced(page)).toBe('Langkah 2, simbol Proses, SUBKOORDINATOR dipilih');
    expect(await documentOf(page)).toEqual(start);
  });

  test('an SOP without langkah offers the first one, and Ctrl with an arrow makes the next', async () => {
    const { page } = await open();
    await choose(page, fileOf('kosong.sop.json', changed('sample-004', [['langkah'], []], [['alur'], []])));
    await page.locator('.page svg').first().waitFor();
    await page.getByRole('button', { name: 'Tambah langkah' }).click();
    await expect.poll(() => announced(page)).toBe('Langkah 1, simbol Mulai, KABAG dipilih');
    await page.locator('.stop[aria-label^="Langkah 1"]').click();
    await page.keyboard.press('Control+ArrowDown');
    await expect.poll(() => announced(page)).toBe('Langkah 2, simbol Proses, KABAG dipilih');
  });

  test('the border of a column is dragged, and a double click gives its width back', async () => {
    const { page } = await open();
    const start = await openFlow(page);
    const border = page.locator('.column-border').nth(1);
    const box = await border.boundingBox();
    const at = { x: (box?.x ?? 0) + 4, y: (box?.y ?? 0) + 10 };
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x - 60, at.y, { steps: 4 });
    await expect.poll(() => page.locator('.drop-mark').count()).toBe(1);
    await page.mouse.up();
    const width = (await documentOf(page)).tampilan.lebar?.['kegiatan'] ?? 0;
    expect(width).toBeGreaterThan(40);
    expect(width).toBeLessThan(90);
    await border.dblclick();
    expect((await documentOf(page)).tampilan).toEqual(start.tampilan);
  });
});
