import { describe, expect, test } from 'vitest';
import { secondTab, serveApp } from './app';
import { browserPath } from './browser';
import { openTable } from './editing';
import { known, remarkOn } from './remarks';

describe.skipIf(!browserPath)('remarks that are not sent', () => {
  const open = serveApp();

  test('in a tab that only reads any more they are shown, and neither written nor deleted', async () => {
    const { page, url } = await open({ before: known() });
    await openTable(page);
    await remarkOn(page, 'Langkah 2', 'Yang pertama.');
    await page.locator('.stop[aria-label^="Langkah 3"]').first().click();
    await page.keyboard.press('Control+Shift+M');
    await page.keyboard.type('Dari tab pertama');
    await page.getByText('Semua perubahan tersimpan di komputer ini').waitFor();
    const other = await secondTab(page, url);
    await other.getByRole('button', { name: 'Ambil alih' }).first().click();
    await page.locator('.drafts', { hasText: 'Dari tab pertama' }).waitFor();
    expect(await page.getByLabel('Isi catatan').count()).toBe(0);
    expect(await page.locator('.drafts button').count()).toBe(0);
    await other.getByRole('tab', { name: /^Catatan/ }).click();
    await other.locator('.drafts').getByRole('button', { name: 'Lanjutkan' }).click();
    expect(await other.getByLabel('Isi catatan').inputValue()).toBe('Dari tab pertama');
  });

  test('a browser that cannot keep them is told of at once', async () => {
    const { page } = await open({ before: known() });
    await openTable(page);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.locator('.stop[aria-label^="Langkah 3"]').first().click();
    await page.keyboard.press('Control+Shift+M');
    await page.getByText('Esc: tutup, tulisan tetap ada.').waitFor();
    await page.keyboard.type('Belum');
    await page.getByText('Peramban tidak dapat menyimpan tulisan ini').waitFor();
    expect(await page.getByText('Esc: tutup, tulisan tetap ada.').count()).toBe(0);
  });
});
