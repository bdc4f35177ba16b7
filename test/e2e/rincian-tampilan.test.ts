import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { serveApp } from './app';
import { browserPath } from './browser';
import { documentOf, hintOf, openForm, pane, printed, undoAll } from './pane';

describe.skipIf(!browserPath)('the form Tampilan cetak', () => {
  const open = serveApp();

  test('each setting is drawn at once, says what is usual, and can be put back', async () => {
    const { page } = await open();
    await openForm(page, 'Tampilan cetak');
    const before = await documentOf(page);
    const field = (name: string): Locator => pane(page).getByLabel(name, { exact: true });
    const pages = (): Promise<number> => page.getByRole('article').count();
    await field('Kertas').selectOption({ label: 'A4 (297 x 210 mm)' });
    await expect.poll(() => page.locator('.status-paper').innerText()).toContain('A4');
    await pane(page)
      .getByText('Bawaan: F4 (330 × 215 mm)')
      .or(pane(page).getByText('Bawaan: F4 (330 x 215 mm)'))
      .waitFor();
    await pane(page).getByRole('button', { name: 'Kembalikan Kertas ke bawaan' }).click();
    await expect.poll(() => page.locator('.status-paper').innerText()).toContain('F4');
    await field('Huruf').selectOption({ label: 'Bonum (seperti Bookman Old Style)' });
    expect(await page.locator('.page text[font-family="SOP Bonum"]').count()).toBeGreaterThan(0);
    await pane(page).getByRole('button', { name: 'Tambah butir Istilah asing' }).click();
    await field('Istilah asing, butir 1').fill('draft');
    await expect
      .poll(() => page.locator('.page text[font-style="italic"]', { hasText: 'draft' }).count())
      .toBeGreaterThan(0);
    await field('Huruf').selectOption({ label: 'Tinos (seperti Times New Roman)' });
    expect(await page.locator('.page text[font-family="Tinos"]').count()).toBeGreaterThan(0);
    await field('Tempat ruang tanda tangan').selectOption({ label: 'pada keduanya' });
    await field('Cara tanda tangan').selectOption({ label: 'tanda tangan basah dengan cap dinas' });
    await field('Halaman judul').selectOption({ label: 'tanpa halaman judul' });
    expect(await pages()).toBe(2);
    await field('Bagian Identitas dan Bagian Flowchart').selectOption({ label: 'menyambung pada satu halaman' });
    expect((await documentOf(page)).tampilan['susunan']).toBe('menyambung');
    await field('Halaman judul').selectOption({ label: 'dengan judul di atas' });
    await field('Tulisan pada halaman judul').fill('SOP PERJANJIAN');
    await field('Tahun pada halaman judul').fill('2026');
    expect(await printed(page)).toMatch(/SOP PERJANJIAN[\s\S]*2026/);
    await field('Sebutan').selectOption('POS');
    await field('Judul di atas tabel').selectOption({ label: 'tulisan sendiri' });
    await field('Tulisan di atas tabel').fill('TABEL KEGIATAN');
    await field('Baris nomor kolom').check();
    await field('Tulisan Mulai dan Selesai di dalam simbol').uncheck();
    const words = await printed(page);
    expect(words).toContain('TABEL KEGIATAN');
    expect(words).not.toContain('\nMulai\n');
    await pane(page).getByRole('checkbox', { name: 'Keterangan' }).uncheck();
    await pane(page).getByRole('button', { name: 'Pindahkan kolom Output ke kiri' }).click();
    expect((await documentOf(page)).tampilan['kolom']).toEqual(['kelengkapan', 'output', 'waktu']);
    await pane(page).getByRole('button', { name: 'Kembalikan Kolom yang dicetak ke bawaan' }).click();
    expect((await documentOf(page)).tampilan).not.toHaveProperty('kolom');
    await pane(page).getByText('Tulisan judul pada cetakan').click();
    await field('Peringatan').fill('Perhatian');
    expect(await printed(page)).toContain('Perhatian');
    await field('Bentuk SOP').selectOption({ label: 'PermenPAN-RB 35/2012' });
    expect((await documentOf(page)).tampilan['huruf']).toBe('tinos');
    await undoAll(page);
    expect(await documentOf(page)).toEqual(before);
  });

  test('a number that cannot be is said and changes nothing', async () => {
    const { page } = await open();
    await openForm(page, 'Tampilan cetak');
    const size = pane(page).getByLabel('Ukuran huruf tabel (pt)', { exact: true });
    await size.fill('8,5');
    expect((await documentOf(page)).tampilan['ukuran']).toBe(8.5);
    expect(await hintOf(size)).toBe('Bawaan: 9');
    for (const wrong of ['besar', '400', '']) {
      await size.fill(wrong);
      expect(await hintOf(size)).toBe('Tulis angka dari 4 sampai 24.');
      expect(await size.getAttribute('aria-invalid')).toBe('true');
    }
    await page.keyboard.press('Tab');
    expect(await size.inputValue()).toBe('8,5');
    const left = pane(page).getByLabel('Kiri', { exact: true });
    await left.fill('25');
    expect((await documentOf(page)).tampilan['batas']).toEqual({ kiri: 25 });
    await pane(page).getByRole('button', { name: 'Kembalikan Kiri ke bawaan' }).click();
    expect((await documentOf(page)).tampilan).not.toHaveProperty('batas');
  });
});
