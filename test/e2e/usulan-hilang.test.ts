import { describe, expect, test } from 'vitest';
import { serveApp } from './app';
import { browserPath } from './browser';
import { settled } from './editing';
import { lose } from './lost';

describe.skipIf(!browserPath)('what an evaluator typed for a langkah that is gone', () => {
  const open = serveApp();

  test('is told with its words and its reason, can be copied, and stays until it is let go', async () => {
    const { page } = await open();
    await lose(page);
    const dialog = page.getByRole('dialog', { name: 'Tulisan yang belum dicatat' });
    await dialog.getByText('90 menit').waitFor();
    expect(await dialog.innerText()).toContain('Menurut beban kerja.');
    expect(await dialog.getByRole('heading', { level: 2 }).innerText()).toBe('Waktu');
    await page.screenshot({ path: 'test/output/tulisan-hilang.png' });
    await dialog.getByRole('button', { name: 'Salin tulisan' }).click();
    await page.getByText('Tulisan disalin').waitFor();
    await page.reload();
    await dialog.getByText('90 menit').waitFor();
    await dialog.getByRole('button', { name: 'Hapus tulisan' }).click();
    await page.locator('.notice').getByRole('button', { name: 'Urungkan' }).click();
    await dialog.getByText('90 menit').waitFor();
    await dialog.getByRole('button', { name: 'Hapus tulisan' }).click();
    await page.reload();
    await page.locator('.page svg').first().waitFor();
    await settled(page);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
