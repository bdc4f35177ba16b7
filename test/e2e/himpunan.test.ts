import { describe, expect, test } from 'vitest';
import { flattened, haveTools, runOnPdf } from '../formats/tools';
import { saved, serveApp } from './app';
import { browserPath } from './browser';
import { breakKept, plant } from './kept';
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
    expect(text).toMatch(
      /PEMERINTAH KOTA CONTOH .*HIMPUNAN SOP BIRO TAHUN 2026 .*DAFTAR ISI Halaman 1\. SOP Nomor 103/,
    );
    await page.getByText(/Tersimpan di folder unduhan: HIMPUNAN SOP BIRO\.pdf, 3 SOP, \d+ halaman\./).waitFor();
  });

  test('is sorted by name and by number, its cover names the office of the first SOP', async () => {
    const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce' });
    await plant(page, [
      { id: 'a', nama: 'Surat 10', nomor: '7/2026' },
      { id: 'b', nama: 'surat 9', nomor: '12/2026' },
      { id: 'c', nama: 'Arsip' },
    ]);
    await page.getByLabel('Pilih semua').check();
    await page.getByRole('button', { name: 'Buat himpunan' }).click();
    const dialog = page.getByRole('dialog', { name: 'Himpunan SOP' });
    expect(await dialog.getByLabel('Nama instansi').inputValue()).toBe('PEMERINTAH KOTA MADIUN\nSEKRETARIAT DAERAH');
    await dialog.getByRole('button', { name: 'Urutkan menurut nama' }).click();
    expect(await dialog.locator('.himpunan-name').allTextContents()).toEqual(['Arsip', 'surat 9', 'Surat 10']);
    await dialog.getByRole('button', { name: 'menurut nomor' }).click();
    expect(await dialog.locator('.himpunan-name').allTextContents()).toEqual(['Surat 10', 'surat 9', 'Arsip']);
    expect(await faults(page)).toEqual([]);
  });

  test('names the SOP that cannot be read, where it is seen, and goes on without it', async () => {
    const { page } = await open();
    await plant(page, planted(12));
    await breakKept(page, 'd7');
    await page.getByLabel('Pilih semua').check();
    await page.getByRole('button', { name: 'Buat himpunan' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Unduh PDF' }).click();
    const fault = dialog.getByText('karena SOP ini tidak dapat dibaca: SOP Nomor 108.');
    await fault.waitFor();
    const [words, room] = [await fault.boundingBox(), await dialog.boundingBox()];
    const foot = await dialog.getByRole('button', { name: 'Unduh PDF' }).boundingBox();
    expect(words && room && words.y > room.y).toBe(true);
    expect(words && foot && words.y + words.height <= foot.y).toBe(true);
    await dialog.getByRole('button', { name: 'Keluarkan: SOP Nomor 108' }).click();
    await saved(page, () => dialog.getByRole('button', { name: 'Unduh PDF' }).click());
    await page.getByText(/11 SOP, \d+ halaman/).waitFor();
  });

  test('can be stopped while it is made: nothing is saved, and the form is there again', async () => {
    const { page } = await open();
    // Enough of them that there is time to stop.
    await plant(page, planted(200));
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
    // The browser tells a moment later that a worker is gone.
    await expect.poll(() => page.workers()).toEqual([]);
    expect(downloads).toEqual([]);
  });
});
