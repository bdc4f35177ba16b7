import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { changed, choose, fileOf, openSample, sampleText, sampleTitles, saved, serveApp } from './app';
import { browserPath } from './browser';
import { documentOf, faults } from './pane';

async function openPreview(page: Page): Promise<void> {
  await page.keyboard.press('Control+p');
  await page.locator('.leaf svg').first().waitFor();
}

/** Stands in for the browser's own window, which nobody can close here. */
async function countPrints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = `printed ${document.title}`;
    };
  });
}

function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.textContent?.trim());
}

describe.skipIf(!browserPath)('Pratinjau cetak', () => {
  const open = serveApp();

  test('by keyboard alone: in, print, back; the keys go on where they were', async () => {
    const { page } = await open({ before: countPrints });
    await openSample(page, sampleTitles['sample-004']);
    await page.keyboard.press('Tab');
    await openPreview(page);
    expect(await page.locator('.leaf').count()).toBe(3);
    expect(await focused(page)).toBe('Cetak');
    await page.keyboard.press('Enter');
    await page.getByText('Jendela cetak sudah ditutup.').waitFor();
    expect(await page.title()).toMatch(/^printed /);
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Halaman 1 dari 3, Halaman judul');
    await page.keyboard.press('End');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
      'Halaman 3 dari 3, Bagian Flowchart',
    );
    await page.keyboard.press('Escape');
    await page.locator('.pratinjau').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('stop');
  });

  test("the browser's Back closes it and stays on the SOP, Forward and a reload show it again", async () => {
    const { page } = await open({ before: countPrints });
    await choose(page, fileOf('draf.sop.json', sampleText('sample-004')));
    await page.locator('.page svg').first().waitFor();
    await page.keyboard.press('Tab');
    await openPreview(page);
    await page.goBack();
    await page.locator('.pratinjau').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('stop');
    await page.goForward();
    await page.locator('.leaf svg').first().waitFor();
    await page.reload();
    await page.locator('.leaf svg').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.pratinjau').waitFor({ state: 'detached' });
    await page.locator('.page svg').first().waitFor();
    // However often it was opened and closed, one Back more is Beranda.
    for (const way of ['Escape', 'Escape', 'Control+p']) {
      await page.keyboard.press('Control+p');
      await page.keyboard.press(way);
    }
    await page.keyboard.press('Escape');
    await page.locator('.pratinjau').waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => history.state)).toBe('lembar');
    await page.goBack();
    await page.getByRole('heading', { name: 'Contoh SOP' }).waitFor();
    // Forward finds nothing open: it leads nowhere, and what is opened then has the same ways.
    await page.goForward();
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          window.addEventListener('popstate', () => history.state === 'lembar' && done());
          history.forward();
        }),
    );
    await openSample(page, sampleTitles['sample-001']);
    await openPreview(page);
    await page.goBack();
    await page.locator('.pratinjau').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Beranda' }).click();
    await page.getByRole('heading', { name: 'Contoh SOP' }).waitFor();
    await expect.poll(() => page.evaluate(() => history.state)).toBe(null);
    // A sample that was only looked at is gone after a reload; Back is not spent on it.
    await openSample(page, sampleTitles['sample-001']);
    await openPreview(page);
    await page.reload();
    await page.getByRole('heading', { name: 'Contoh SOP' }).waitFor();
    await expect.poll(() => page.evaluate(() => history.state)).toBe('lembar');
    await openSample(page, sampleTitles['sample-001']);
    await page.goBack();
    await page.getByRole('heading', { name: 'Contoh SOP' }).waitFor();
  });

  test('a setting is drawn at once, is one step, and can be taken back here', async () => {
    const { page } = await open();
    await openSample(page, sampleTitles['sample-004']);
    const before = await documentOf(page);
    await openPreview(page);
    const width = (): Promise<number> =>
      page
        .locator('.leaf svg')
        .first()
        .evaluate((svg) => {
          return Number(svg.getAttribute('viewBox')?.split(' ')[2]);
        });
    await page.getByLabel('Kertas', { exact: true }).selectOption({ label: 'A4 (297 x 210 mm)' });
    expect(await width()).toBe(297);
    await page.getByLabel('Halaman judul', { exact: true }).selectOption({ label: 'tanpa halaman judul' });
    expect(await page.locator('.leaf').count()).toBe(2);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await width()).toBe(330);
    await page.keyboard.press('Escape');
    expect(await documentOf(page)).toEqual(before);
  });

  test('says what is still blank, and leads there', async () => {
    const { page } = await open();
    await choose(page, fileOf('draf.sop.json', changed('sample-004', [['identitas', 'nomor'], null])));
    await page.locator('.page svg').first().waitFor();
    await openPreview(page);
    await page.getByText('Akan dicetak kosong: Nomor SOP, Pencatatan dan Pendataan.').click();
    await page.locator('.due').getByRole('button', { name: 'Nomor SOP' }).click();
    await page.locator('.pratinjau').waitFor({ state: 'detached' });
    await page.locator('.rincian').getByLabel('Nomor SOP').waitFor();
  });

  test('a page leads to itself on the sheet; the PDF is the same as outside', async () => {
    const { page } = await open();
    await openSample(page, sampleTitles['sample-004']);
    const outside = await saved(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
    await openPreview(page);
    await page.locator('.pratinjau').getByRole('button', { name: 'Unduh PDF' }).click();
    const inside = await saved(page, () => page.getByRole('dialog').getByRole('button', { name: 'Unduh PDF' }).click());
    expect(Buffer.compare(outside.bytes, inside.bytes)).toBe(0);
    await page.getByRole('button', { name: 'Halaman 3 dari 3, Bagian Flowchart' }).click();
    await page.getByText('Halaman 3 dari 3', { exact: true }).waitFor();
  });

  test('the export for signature says what is due, goes on with one reason that is kept, and carries nothing', async () => {
    const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce' });
    const remark = {
      id: 'catatan-1',
      waktu: '2026-11-20T01:00:00Z',
      oleh: { nama: 'Evaluator A', peran: 'evaluator' },
      jenis: 'catatan',
      jangkar: { di: '', isian: 'nomor', kutipan: '' },
      perihal: ['identitas'],
      bobot: 'wajib',
      teks: 'Lengkapi nomor.',
    };
    const draft = changed('sample-004', [['identitas', 'nomor'], null], [['reviu'], { peristiwa: [remark] }]);
    await choose(page, fileOf('draf.sop.json', draft));
    await page.locator('.page svg').first().waitFor();
    await openPreview(page);
    await page.getByRole('button', { name: 'Cetak tanpa tanda DRAF' }).click();
    await page.getByRole('dialog').getByLabel('Alasan').fill('Diminta pimpinan untuk rapat.');
    await page.getByRole('dialog').getByLabel('Dicatat oleh').fill('(nama)');
    await page.keyboard.press('Enter');
    await page.getByText('Dicetak tanpa tanda DRAF. Alasan: Diminta pimpinan untuk rapat.').waitFor();
    await page.locator('.pratinjau').getByRole('button', { name: 'Unduh PDF' }).click();
    const dialog = page.getByRole('dialog', { name: 'Unduh PDF' });
    await dialog.getByLabel('PDF untuk pengesahan').check();
    await dialog.getByText('Akan dicetak kosong: Nomor SOP, Pencatatan dan Pendataan.').waitFor();
    await dialog.getByText('Masih tertulis dalam kurung: (nama pejabat), (NIP).').waitFor();
    await dialog.getByText('1 catatan wajib belum ditindaklanjuti.').waitFor();
    await dialog.getByText('Letak ruang tanda tangan (poin)').waitFor();
    expect(await faults(page)).toEqual([]);
    const reason = dialog.getByLabel('Alasan');
    // More is due than what comes with the signature: no reason is offered.
    expect(await reason.inputValue()).toBe('');
    await dialog.getByRole('button', { name: 'Unduh PDF' }).click();
    await dialog.getByText('Tulis alasannya dalam satu kalimat.').waitFor();
    // One writes it at once.
    expect(await reason.evaluate((one) => one === document.activeElement)).toBe(true);
    await reason.fill('Diparaf dahulu.');
    const pdf = await saved(page, () => dialog.getByRole('button', { name: 'Unduh PDF' }).click());
    expect(pdf.name).toMatch(/ - untuk pengesahan\.pdf$/);
    expect(pdf.bytes.includes('EmbeddedFile')).toBe(false);
    await page.keyboard.press('Escape');
    const json = await saved(page, () => page.keyboard.press('Control+s'));
    const { reviu } = JSON.parse(json.bytes.toString('utf8'));
    expect(
      reviu.peristiwa.map(({ jenis, alasan, kosong }: Record<string, unknown>) => [jenis, alasan, kosong]),
    ).toEqual([
      ['catatan', undefined, undefined],
      ['cetakTanpaTanda', 'Diminta pimpinan untuk rapat.', undefined],
      ['eksporPengesahan', 'Diparaf dahulu.', ['identitas.nomor', 'identitas.pencatatan']],
    ]);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    const { page } = await open({ colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
    await openSample(page, sampleTitles['sample-004']);
    await openPreview(page);
    await page.getByText('Akan dicetak kosong').click();
    expect(await faults(page)).toEqual([]);
  });
});
