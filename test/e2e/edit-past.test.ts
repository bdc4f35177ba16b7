import { describe, expect, test } from 'vitest';
import { announced, moving, openSample, sampleTitles, serveApp } from './app';
import { browserPath } from './browser';
import { documentOf, openTable, settled, toTable } from './editing';
import { known, remarkOn } from './remarks';

describe.skipIf(!browserPath)('what was done can be taken back', () => {
  const open = serveApp();

  test('Delete removes a symbol and heals; the toast, the keys and the buttons take it back and do it again', async () => {
    const { page } = await open(moving);
    await openSample(page, sampleTitles['sample-004']);
    const start = await documentOf(page);
    const undo = page.getByRole('button', { name: 'Urungkan', exact: true }).first();
    expect(await undo.getAttribute('aria-disabled')).toBe('true');

    for (let down = 0; down < 3; down += 1) await page.keyboard.press('Tab');
    await expect.poll(() => announced(page)).toContain('Langkah 3, simbol Proses, JFU');
    await page.keyboard.press('Delete');
    const toast = page.locator('.notice');
    await toast.waitFor();
    expect(await toast.innerText()).toContain('Simbol Proses pada langkah 3 dihapus.');
    // The keys go on although what was selected is gone.
    await page.keyboard.press('Tab');
    await expect.poll(() => announced(page)).toContain('Langkah 1');

    await toast.getByRole('button', { name: 'Urungkan' }).click();
    expect(await documentOf(page)).toEqual(start);
    await expect.poll(() => announced(page)).toContain('Langkah 3, simbol Proses, JFU');

    await page.keyboard.press('Control+y');
    const removed = await documentOf(page);
    expect(removed.langkah[2]?.simbol).toEqual([]);
    await page.keyboard.press('Control+z');
    expect(await documentOf(page)).toEqual(start);
    await page.keyboard.press('Control+Shift+z');
    expect(await documentOf(page)).toEqual(removed);
    await undo.click();
    expect(await documentOf(page)).toEqual(start);
    expect(await undo.getAttribute('aria-disabled')).toBe('true');

    // On Beranda nothing is offered that is done on the sheet.
    await page.locator('.stop[aria-label^="Langkah 3, simbol"]').focus();
    await page.keyboard.press('Delete');
    await toast.getByRole('button', { name: 'Urungkan' }).waitFor();
    await page.getByRole('button', { name: 'Beranda' }).click();
    await page.getByRole('heading', { name: 'Daftar SOP' }).waitFor();
    expect(await toast.count()).toBe(0);
  });

  test('after Delete the keyboard is on the paper, whether the remarks are open, and on what is deleted, or no pane is', async () => {
    const { page } = await open({ before: known() });
    await openTable(page);
    const isOnPaper = (): Promise<boolean> => page.evaluate(() => document.activeElement?.closest('.sheet') !== null);
    const symbol = page.locator('.stop[aria-label^="Langkah 3, simbol"]');
    const deleted = async (how: () => Promise<void>): Promise<void> => {
      await symbol.click();
      await how();
      await symbol.waitFor({ state: 'detached' });
      // Panes look after the keyboard a moment later.
      await settled(page);
      expect(await isOnPaper()).toBe(true);
      await page.keyboard.press('Control+z');
      await symbol.waitFor();
    };
    const ways = [
      () => page.keyboard.press('Delete'),
      () => page.locator('.context-pad button').last().click(),
      async () => {
        await page.keyboard.press('Shift+F10');
        await page.getByRole('menuitem', { name: 'Hapus simbol' }).click();
      },
    ];
    await remarkOn(page, 'Langkah 3', 'Catatan pertama.');
    for (const way of ways) await deleted(way);
    await page.locator('.rincian-head').getByRole('button', { name: 'Tutup' }).click();
    for (const way of ways) await deleted(way);
  });

  test('the paper stays where it is when it is laid anew', async () => {
    const { page } = await open(moving);
    await openSample(page, sampleTitles['sample-004']);
    await page.keyboard.press('Control+0');
    await settled(page);
    await toTable(page);
    const stop = page.locator('.stop[aria-label^="Langkah 5, simbol Proses"]');
    await stop.click();
    const before = await page.locator('.react-flow__viewport').getAttribute('style');
    await page.keyboard.press('Backspace');
    await page.locator('.notice').waitFor();
    await settled(page);
    expect(await page.locator('.react-flow__viewport').getAttribute('style')).toBe(before);
  });

  test('pages that are taken back do not leave the view on an empty desk: what is selected comes into sight', async () => {
    const { page } = await open(moving);
    await openSample(page, sampleTitles['sample-004']);
    await toTable(page);
    await page.locator('.stop[aria-label^="Langkah 2, simbol Proses"]').click();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+End');
    await page.keyboard.insertText(' kata'.repeat(4000));
    await page.keyboard.press('Control+Enter');
    const pages = page.locator('.page-button');
    await expect.poll(() => pages.count()).toBeGreaterThan(8);
    await pages.last().click();
    await settled(page);
    await page.keyboard.press('Control+z');
    await expect.poll(() => pages.count()).toBe(3);
    await settled(page);
    const desk = await page.locator('.sheet').boundingBox();
    const cell = await page
      .locator('.page text', { hasText: 'Menerima disposisi Kepala Bagian' })
      .first()
      .boundingBox();
    expect(cell?.y).toBeGreaterThan(desk?.y ?? 0);
    expect((cell?.y ?? 0) + (cell?.height ?? 0)).toBeLessThan((desk?.y ?? 0) + (desk?.height ?? 0));
  });
});
