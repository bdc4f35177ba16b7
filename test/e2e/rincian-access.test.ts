import { describe, expect, test } from 'vitest';
import { choose, fileOf, openSample, sampleTitles, serveApp } from './app';
import { browserPath } from './browser';
import { withoutLangkah } from './documents';
import { faults, openForm, pane, printed } from './pane';

describe.skipIf(!browserPath)('the forms for everybody', () => {
  const open = serveApp();

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    const { page } = await open({ colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
    await openForm(page, 'Identitas');
    expect(await faults(page)).toEqual([]);
    await pane(page).getByRole('button', { name: 'Pindahkan atau hapus Nama instansi, butir 1' }).click();
    await page.getByRole('menu').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await pane(page).getByRole('button', { name: 'Kembali ke rincian' }).click();
    await pane(page).getByRole('button', { name: 'Tampilan cetak', exact: true }).click();
    await pane(page).getByText('Tulisan judul pada cetakan').click();
    await pane(page).getByLabel('Ukuran huruf tabel (pt)', { exact: true }).fill('besar');
    expect(await faults(page)).toEqual([]);
    await pane(page).getByRole('button', { name: 'Kembali ke rincian' }).click();
    await page.getByRole('button', { name: '3 Bagian Flowchart' }).click();
    await page.locator('.stop[aria-label^="Langkah 4,"]').click();
    await pane(page).getByText('Dikerjakan bersama: tidak ada').click();
    expect(await faults(page)).toEqual([]);
    await pane(page)
      .getByRole('button', { name: /ke langkah 3/ })
      .click();
    expect(await faults(page)).toEqual([]);
  });

  test('by keyboard alone: from the paper to a field, through the row with Enter, and back', async () => {
    const { page } = await open();
    await openSample(page, sampleTitles['sample-004']);
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const control = document.activeElement as HTMLTextAreaElement | null;
        return control?.labels?.[0]?.textContent ?? control?.ariaLabel ?? '';
      });
    await page.keyboard.press('Tab');
    await page.keyboard.press('F6');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Uraian Prosedur');
    await page.keyboard.press('End');
    await page.keyboard.type(' baru');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('baris kedua');
    expect(await printed(page)).toContain('baris kedua');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Pelaksana');
    for (let count = 0; count < 40 && !(await focused()).startsWith('Kelengkapan, butir'); count += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Kelengkapan, butir 2');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Waktu');
    await page.keyboard.press('Control+Enter');
    expect(await focused()).toBe('Langkah 1, simbol Mulai, KABAG');
  });

  test('the keyboard stays in the pane when the button that was pressed goes', async () => {
    const { page } = await open();
    await openForm(page, 'Tampilan cetak');
    const inPane = (): Promise<boolean> => page.evaluate(() => document.activeElement?.closest('.rincian') !== null);
    await pane(page).getByLabel('Kertas', { exact: true }).selectOption('a4');
    await pane(page).getByRole('button', { name: 'Kembalikan Kertas ke bawaan' }).focus();
    await page.keyboard.press('Enter');
    expect(await pane(page).getByRole('button', { name: 'Kembalikan Kertas ke bawaan' }).count()).toBe(0);
    expect(await inPane()).toBe(true);
    await page.getByRole('button', { name: '3 Bagian Flowchart' }).click();
    await page.locator('.stop[aria-label^="Langkah 4,"]').click();
    await pane(page)
      .getByRole('button', { name: /ke langkah 3/ })
      .click();
    await pane(page).getByRole('button', { name: 'Hapus panah' }).focus();
    await page.keyboard.press('Enter');
    await pane(page).getByRole('heading', { name: 'SOP ini' }).waitFor();
    expect(await inPane()).toBe(true);
  });

  test('an SOP without anything: empty fields, and what is typed is drawn', async () => {
    const { page } = await open();
    await choose(page, fileOf('kosong.sop.json', withoutLangkah()));
    await page.locator('.page svg').first().waitFor();
    await pane(page).getByRole('button', { name: 'Identitas', exact: true }).click();
    const widths = await pane(page)
      .locator('textarea')
      .evaluateAll((areas) => areas.map(({ clientWidth }) => clientWidth));
    expect(Math.min(...widths)).toBeGreaterThan(200);
    await pane(page).getByLabel('Nama SOP').fill('Pengelolaan Surat');
    await pane(page).getByLabel('Nama instansi, butir 1', { exact: true }).fill('PEMERINTAH KOTA CONTOH');
    expect(await printed(page)).toMatch(/PEMERINTAH KOTA CONTOH/);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Pengelolaan Surat');
  });
});
