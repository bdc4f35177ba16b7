import { describe, expect, test } from 'vitest';
import { flattened, haveTools, runOnPdf } from '../formats/tools';
import { saved, serveApp } from './app';
import { browserPath } from './browser';
import { plant } from './kept';
import { faults } from './pane';

function planted(count: number): { id: string; nama: string }[] {
  return Array.from({ length: count }, (_, index) => ({ id: `d${index}`, nama: `SOP Nomor ${101 + index}` }));
}

describe.skipIf(!browserPath)('a himpunan from Daftar SOP', () => {
  const open = serveApp();

  test.skipIf(!haveTools('pdftotext'))('chosen, ordered and made by keyboard', async () => {
    const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce' });
    await plant(page, planted(3));
    await page.locator('.documents-open').first().focus();
    await page.keyboard.press('Shift+Tab');
    for (const key of ['Space', 'ArrowDown', 'Space', 'ArrowDown', 'Space']) await page.keyboard.press(key);
    await page.getByText('3 SOP dipilih').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Buat himpunan' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Himpunan SOP' });
    await dialog.getByLabel('Judul himpunan').fill('HIMPUNAN SOP BIRO');
    await dialog.getByLabel('Nama instansi').fill('PEMERINTAH KOTA CONTOH');
    await dialog.getByLabel('Tahun').fill('2026');
    await dialog.getByRole('button', { name: 'Pindahkan ke atas: SOP Nomor 103' }).press('Enter');
    await page.keyboard.press('Enter');
    expect(await dialog.locator('.himpunan-name').allTextContents()).toEqual(
      [103, 101, 102].map((n) => `SOP Nomor ${n}`),
    );
    expect(await faults(page)).toEqual([]);
    await dialog.getByLabel('Tahun').focus();
    const pdf = await saved(page, () => page.keyboard.press('Enter'));
    expect(pdf.name).toBe('HIMPUNAN SOP BIRO.pdf');
    const text = flattened(runOnPdf(pdf.bytes, 'pdftotext', ['-f', '1', '-l', '2', 'FILE', '-']));
    expect(text).toMatch(/PEMERINTAH KOTA CONTOH .*HIMPUNAN SOP BIRO 2026 .*DAFTAR ISI Halaman 1\. SOP Nomor 103/);
    await page.getByText(/Tersimpan di folder unduhan: HIMPUNAN SOP BIRO\.pdf, 3 SOP, \d+ halaman\./).waitFor();
  });

  test('can be stopped while it is made: nothing is saved, and the form is there again', async () => {
    const { page } = await open();
    await plant(page, planted(60));
    const downloads: unknown[] = [];
    page.on('download', (download) => downloads.push(download));
    await page.getByLabel('Pilih semua').check();
    await page.getByRole('button', { name: 'Buat himpunan' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Unduh PDF' }).click();
    await dialog.getByRole('progressbar').waitFor();
    await dialog.getByText(/Sedang menyusun SOP [1-9]/).waitFor();
    await dialog.getByRole('button', { name: 'Batal' }).click();
    await dialog.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await dialog.getByLabel('Judul himpunan').isEnabled()).toBe(true);
    expect(page.workers()).toEqual([]);
    expect(downloads).toEqual([]);
  });
});
