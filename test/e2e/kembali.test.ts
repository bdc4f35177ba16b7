import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sampleText, serveApp } from './app';
import { browserPath } from './browser';
import { toTable } from './editing';
import { evaluate, kept, submitted } from './evaluated';
import { fromStatus, openSop, openSubmitted } from './evaluation';

/** The waktu of the second langkah in Rincian. */
async function waktuOf(page: Page): Promise<Locator> {
  await toTable(page);
  await page.locator('.stop[aria-label^="Langkah 2, simbol"]').first().click();
  await page.getByRole('tab', { name: 'Rincian' }).click();
  return page.locator('.rincian').getByLabel('Waktu', { exact: true });
}

function dialog(page: Page): Locator {
  return page.locator('dialog[open]');
}

/** Back, with the SOP still there after it. */
async function backTo(page: Page): Promise<void> {
  await page.goBack();
  await dialog(page).waitFor({ state: 'detached' });
  await expect.poll(() => page.evaluate(() => history.state)).toBe('lembar');
  expect(await page.locator('.page svg').count()).toBeGreaterThan(0);
}

async function toBeranda(page: Page): Promise<void> {
  await page.goBack();
  await page.getByRole('button', { name: 'Buat SOP baru' }).first().waitFor();
}

async function openFromList(page: Page): Promise<void> {
  await page.locator('.documents-open').first().click();
  await page.locator('.page svg').first().waitFor();
}

describe.skipIf(!browserPath)("the browser's Back", () => {
  const open = serveApp();

  test('closes the question about a proposal and keeps what was written, also over Beranda', async () => {
    const { page } = await open();
    await evaluate(page, submitted().file());
    const field = await waktuOf(page);
    await field.fill('5 menit');
    await field.press('Tab');
    await page.getByLabel('Alasan').fill('Lebih singkat.');
    await backTo(page);
    await page.getByText('Usulan belum dicatat. Isinya tetap ada.').waitFor();
    await page.locator('.notice').getByRole('button', { name: 'Buka lagi' }).click();
    expect(await page.getByLabel('Alasan').inputValue()).toBe('Lebih singkat.');
    await backTo(page);
    await toBeranda(page);
    expect(await dialog(page).count()).toBe(0);
    await openFromList(page);
    await expect.poll(() => page.getByLabel('Alasan').inputValue()).toBe('Lebih singkat.');
    await page.keyboard.press('Enter');
    await page.getByText('Usulan dicatat.').waitFor();
    expect((await kept(page)).reviu.peristiwa.at(-1)).toMatchObject({
      jenis: 'usulan',
      teks: 'Lebih singkat.',
      argumen: { value: '5 menit' },
    });
  });

  test('does not answer whether what is being read is changed', async () => {
    const { page } = await open();
    await openSubmitted(page, sampleText('sample-004'));
    const field = await waktuOf(page);
    await field.fill('90 menit');
    await field.press('Tab');
    await dialog(page).getByText('90 menit').waitFor();
    await backTo(page);
    await toBeranda(page);
    await openFromList(page);
    await dialog(page).getByText('90 menit').waitFor();
  });

  test('closes each other question over an SOP; what was filled in is one press away', async () => {
    const { page } = await open();
    await openSop(page, sampleText('sample-004'));
    const questions = ['Simpan versi', 'Riwayat versi', 'Gabungkan catatan evaluator', 'Riwayat status'];
    for (const name of [...questions, 'Lembar evaluasi', 'Ajukan untuk dievaluasi']) {
      await fromStatus(page, name);
      await dialog(page).waitFor();
      await backTo(page);
    }
    await page.keyboard.press('F1');
    await dialog(page).waitFor();
    await backTo(page);
    await fromStatus(page, 'Simpan versi');
    await page.getByLabel('Riwayat perubahan').fill('Draf awal');
    await backTo(page);
    await page.locator('.notice').getByRole('button', { name: 'Buka lagi' }).click();
    expect(await page.getByLabel('Riwayat perubahan').inputValue()).toBe('Draf awal');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    await toBeranda(page);
    expect(await dialog(page).count()).toBe(0);
  });

  test('leaves the text that is being typed before it leaves the SOP', async () => {
    const { page } = await open();
    await openSop(page, sampleText('sample-004'));
    await waktuOf(page);
    await page.locator('.stop[aria-label^="Langkah 2, simbol"]').first().click();
    await page.keyboard.press('F2');
    await page.locator('.text-editor').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('Mencatat surat masuk');
    await toBeranda(page);
    await openFromList(page);
    expect((await kept(page)).langkah[1]?.kegiatan).toBe('Mencatat surat masuk');
  });
});
