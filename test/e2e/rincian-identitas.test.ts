import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSample, sampleTitles, serveApp } from './app';
import { browserPath } from './browser';
import { clickText, documentOf, hintOf, openForm, pane, printed, undoAll } from './pane';

describe.skipIf(!browserPath)('the form Identitas', () => {
  const open = serveApp();

  test('texts, lists and the official who signs are printed as they are typed, and taken back', async () => {
    const { page } = await open();
    await openForm(page, 'Identitas');
    const before = await documentOf(page);
    const field = (name: string): Locator => pane(page).getByLabel(name, { exact: true });
    await field('Unit kerja').fill('BAGIAN ORGANISASI');
    await field('Nomor SOP').fill('');
    expect(await hintOf(field('Nomor SOP'))).toMatch(/^Dicetak kosong/);
    await field('Nama SOP').fill('Penyusunan Laporan Kinerja');
    await field('Jabatan').fill('Asisten Administrasi');
    await field('Pangkat').fill('Pembina');
    await field('Dasar Hukum, butir 1').fill('Undang-Undang Nomor 23 Tahun 2014');
    await field('Catatan di bawah tabel, butir 1').fill('*) Tidak termasuk hari libur');
    await field('Pihak dari luar instansi, butir 1').fill('BKPSDM');
    await field('Lingkup SOP').selectOption('mikro');
    await pane(page).getByRole('button', { name: 'Tambah isian', exact: true }).click();
    await field('Judul isian tambahan 1').fill('Maksud dan Tujuan');
    await field('Isi isian tambahan 1, butir 1').fill('Tertib administrasi');
    const words = await printed(page);
    for (const text of [
      'BAGIAN ORGANISASI',
      'Penyusunan Laporan Kinerja',
      'Tertib administrasi',
      '*) Tidak termasuk',
    ]) {
      expect(words).toContain(text);
    }
    const after = await documentOf(page);
    expect(after.identitas).not.toHaveProperty('nomor');
    expect(after.identitas['bagianLain']).toEqual([{ judul: 'Maksud dan Tujuan', isi: ['Tertib administrasi'] }]);
    expect(after.catatan).toEqual(['*) Tidak termasuk hari libur']);
    expect(after.pihakLuar).toEqual(['BKPSDM']);
    expect(after.klasifikasi).toEqual({ lingkup: 'mikro' });
    expect(await undoAll(page)).toBe(12);
    expect(await documentOf(page)).toEqual(before);
  });

  test('a date is taken as officials write it, and said as it will be printed', async () => {
    const { page } = await open();
    await openForm(page, 'Identitas');
    const date = pane(page).getByLabel('Tanggal Pembuatan', { exact: true });
    const stored = async (): Promise<unknown> => (await documentOf(page)).identitas['tanggalPembuatan'];
    for (const [text, value, hint] of [
      ['2 Agustus 2024', '2024-08-02', 'Dicetak: 2 Agustus 2024'],
      ['2024-08-03', '2024-08-03', 'Dicetak: 3 Agustus 2024'],
      ['2024-08', '2024-08', 'Dicetak: Agustus 2024'],
      ['september 2024', '2024-09', 'Dicetak: September 2024'],
      ['4/8/2024', '2024-08-04', 'Dicetak: 4 Agustus 2024'],
      ['-', '-', 'Dicetak sebagai tanda hubung.'],
      ['30 Februari 2024', '30 Februari 2024', expect.stringMatching(/^Belum terbaca sebagai tanggal/)],
      ['', undefined, expect.stringMatching(/^Dicetak kosong/)],
    ] as const) {
      await date.fill(text);
      expect(await hintOf(date)).toEqual(hint);
      expect(await stored()).toBe(value);
    }
  });

  test('a picture becomes the emblem: scaled down, on white; what is no picture is said', async () => {
    const { page } = await open();
    await openForm(page, 'Identitas');
    const picture = await page.evaluate(() => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [1600, 800];
      const context = canvas.getContext('2d');
      context?.fillRect(400, 200, 800, 400);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    });
    const give = async (name: string, buffer: Buffer): Promise<void> => {
      const asked = page.waitForEvent('filechooser');
      await pane(page)
        .getByRole('button', { name: /^(Pilih|Ganti) gambar$/ })
        .click();
      await (await asked).setFiles({ name, mimeType: 'image/png', buffer });
    };
    await give('rusak.png', Buffer.from('bukan gambar'));
    await pane(page).getByText('bukan gambar yang utuh').waitFor();
    await give('lambang.png', Buffer.from(picture, 'base64'));
    const shown = pane(page).getByRole('img', { name: 'Lambang pada kop' });
    await shown.waitFor();
    const { width, height, corner } = await shown.evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      return {
        width: canvas.width,
        height: canvas.height,
        corner: [...(context?.getImageData(2, 2, 1, 1).data ?? [])],
      };
    });
    expect({ width, height, corner }).toEqual({ width: 600, height: 300, corner: [255, 255, 255, 255] });
    expect(String((await documentOf(page)).identitas['logo'])).toMatch(/^data:image\/png;base64,/);
    expect(await page.locator('.page image').count()).toBeGreaterThan(0);
    await pane(page).getByRole('button', { name: 'Hapus lambang' }).click();
    expect(await shown.count()).toBe(0);
    await page.locator('.notices').getByRole('button', { name: 'Urungkan' }).click();
    await shown.waitFor();
  });

  test('a field of the sheet leads to its form and to all of them; what is chosen on the paper is shown instead', async () => {
    const { page } = await open();
    await openSample(page, sampleTitles['sample-004']);
    await page.getByRole('button', { name: '2 Bagian Identitas' }).click();
    await clickText(page, '1.4.1.16');
    await pane(page).getByLabel('Nomor SOP').fill('000.8.3/1');
    expect(await printed(page)).toContain('000.8.3/1');
    await pane(page).getByRole('button', { name: 'Semua isian identitas' }).click();
    expect(await pane(page).getByLabel('Nomor SOP').inputValue()).toBe('000.8.3/1');
    await page.getByRole('button', { name: '3 Bagian Flowchart' }).click();
    await page.locator('.stop[aria-label^="Langkah 3,"]').click();
    await pane(page).getByRole('heading', { name: 'Langkah 3' }).waitFor();
  });
});
