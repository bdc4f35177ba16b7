import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { flattened, haveTools, runOnPdf } from '../formats/tools';
import { choose, saved, serveApp } from './app';
import { browserPath } from './browser';
import { asFile, evaluated } from './evaluated';
import { faults } from './pane';

async function openSheets(page: Page): Promise<Locator> {
  await page.locator('.status-chip').press('Enter');
  await page.getByRole('menuitem', { name: 'Lembar evaluasi' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Lembar evaluasi' });
  await dialog.waitFor();
  return dialog;
}

function textOf(pdf: Uint8Array): string {
  return flattened(runOnPdf(pdf, 'pdftotext', ['-layout', 'FILE', '-']));
}

/** What the pages on the screen say. */
async function shown(dialog: Locator): Promise<string> {
  return (await dialog.locator('.lembar-evaluasi-page text').allTextContents()).join(' ');
}

describe.skipIf(!browserPath || !haveTools('pdftotext'))('lembar evaluasi', () => {
  const open = serveApp();

  test.each([['light'], ['dark']] as const)(
    'of the open SOP are filled and seen before they are saved, %s',
    async (colorScheme) => {
      const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce', colorScheme });
      await choose(page, asFile(evaluated()));
      await page.locator('.page svg').first().waitFor();
      const dialog = await openSheets(page);
      await expect.poll(() => shown(dialog)).toContain('LEMBAR KOREKSI');
      expect(await dialog.getByLabel('Tanggal').inputValue()).toBe('22 November 2026');
      expect(await dialog.getByLabel('Evaluator', { exact: true }).inputValue()).toBe('Evaluator A');
      expect(await faults(page)).toEqual([]);
      const pdf = await saved(page, () => dialog.getByLabel('Tempat').press('Enter'));
      expect(pdf.name).toBe('Lembar koreksi - Penyusunan Perjanjian Kinerja- Perubahan Perjanjian Kinerja.pdf');
      const text = textOf(pdf.bytes);
      for (const words of ['LEMBAR KOREKSI', 'Sebutkan surat apa yang diterima.', 'Belum ditindaklanjuti', 'Tuntas'])
        expect(text).toContain(words);
      expect(text).toMatch(/22 November 2026 Evaluator, .*Evaluator A/);
      // It stays for the next sheet, and says in place what became of this one; the keyboard is where it was.
      await dialog.getByText(`Tersimpan di folder unduhan: ${pdf.name}`).waitFor();
      expect(await dialog.getByLabel('Tempat').evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await faults(page)).toEqual([]);
    },
  );

  test('the outcome and the berita acara bear what is written on them; the table is a CSV', async () => {
    const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce' });
    await choose(page, asFile(evaluated('sample-001')));
    await page.locator('.page svg').first().waitFor();
    const dialog = await openSheets(page);
    await dialog.getByRole('radio', { name: /Lembar koreksi/ }).focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => shown(dialog)).toMatch(/LEMBAR HASIL EVALUASI .*Hasil evaluasi: Perlu perbaikan/);
    const csv = await saved(page, () => dialog.getByRole('button', { name: 'Unduh CSV' }).press('Enter'));
    expect(csv.name).toBe('Lembar hasil evaluasi - SASARAN KINERJA PNS (SKP).csv');
    expect(csv.bytes.toString('utf8')).toMatch(/^\uFEFFNo\.;Perihal;.*\r\n(.*\r\n)*;Jumlah catatan;1;1;1;0;1;0\r\n$/);
    await dialog.getByText(`Tersimpan di folder unduhan: ${csv.name}`).waitFor();
    const button = dialog.getByRole('button', { name: 'Unduh CSV' });
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
    await dialog.getByRole('radio', { name: /Berita acara/ }).check();
    expect(await dialog.getByLabel('Tempat').inputValue()).toBe('Tarakan');
    await dialog.getByLabel('Nomor berita acara').fill('000.8.3/12');
    await dialog.getByLabel('Tanggal').fill('1 Desember 2026');
    await dialog.getByLabel('Penyusun', { exact: true }).fill('');
    const pdf = await saved(page, () => dialog.getByRole('button', { name: 'Unduh PDF' }).click());
    const text = textOf(pdf.bytes);
    expect(text).toMatch(/BERITA ACARA EVALUASI SOP Nomor: 000\.8\.3\/12 Pada hari ini, Selasa, tanggal satu bulan/);
    expect(text).toMatch(/\(01-12-2026\), bertempat di Tarakan, .*atas 1 \(satu\) SOP/);
    expect(text).toMatch(/Tarakan, 1 Desember 2026 .*\(…+\) +Evaluator A/);
    await dialog.getByText(`Tersimpan di folder unduhan: ${pdf.name}`).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: /Catatan/ }).click();
    await page.getByRole('button', { name: 'Lembar evaluasi' }).click();
    await dialog.waitFor();
  });

  test('a PDF that cannot be made is an alert, and no file of before is said to be its outcome', async () => {
    let cut = true;
    const { page } = await open({
      before: (tab) =>
        tab.route(/\/arimo-[\w-]+\.ttf$/, (route) => {
          if (!cut || route.request().resourceType() !== 'fetch') return route.continue();
          return route.fulfill({ body: '', status: 204 });
        }),
    });
    await choose(page, asFile(evaluated()));
    await page.locator('.page svg').first().waitFor();
    const dialog = await openSheets(page);
    await saved(page, () => dialog.getByRole('button', { name: 'Unduh CSV' }).click());
    await dialog.getByText('Tersimpan di folder unduhan').waitFor();
    await dialog.getByRole('button', { name: 'Unduh PDF' }).click();
    await dialog.getByRole('alert').getByText('PDF belum dapat dibuat').waitFor();
    expect(await dialog.getByText('Tersimpan di folder unduhan').count()).toBe(0);
    cut = false;
    await saved(page, () => dialog.getByRole('button', { name: 'Unduh PDF' }).click());
    await dialog.getByText('Tersimpan di folder unduhan').waitFor();
    expect(await dialog.getByRole('alert').count()).toBe(0);
  });

  test('of SOPs that are ticked in Daftar SOP there is one berita acara, and one of the others for each', async () => {
    const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce' });
    for (const name of ['sample-000', 'sample-001'] as const) {
      await choose(page, asFile(evaluated(name)));
      await page.locator('.page svg').first().waitFor();
      await page.getByRole('button', { name: 'Beranda' }).click();
    }
    await page.getByLabel('Pilih semua').check();
    await page.getByRole('button', { name: 'Lembar evaluasi' }).click();
    const dialog = page.getByRole('dialog', { name: 'Lembar evaluasi' });
    await dialog.getByText('Satu berita acara untuk 2 SOP.').waitFor();
    await expect.poll(() => shown(dialog)).toMatch(/evaluasi atas 2 \(dua\) SOP .*Perlu perbaikan .*Perlu perbaikan/);
    expect(await faults(page)).toEqual([]);
    await dialog.getByRole('radio', { name: /Lembar koreksi/ }).check();
    await expect.poll(async () => (await shown(dialog)).match(/LEMBAR KOREKSI/g)).toHaveLength(2);
    const csv = await saved(page, () => dialog.getByRole('button', { name: 'Unduh CSV' }).click());
    expect(csv.name).toBe('Lembar koreksi.csv');
    expect(csv.bytes.toString('utf8')).toContain('\r\nSASARAN KINERJA PNS (SKP);1;"Langkah 1, Kegiatan\n');
  });
});
