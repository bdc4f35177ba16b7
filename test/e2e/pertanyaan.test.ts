import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fileOf, serveApp } from './app';
import { browserPath } from './browser';
import { evaluate, submitted as submittedFile } from './evaluated';
import {
  chooseReturned,
  fromStatus,
  introduce,
  kept,
  openSop,
  remark,
  statusOf,
  submitted,
  withEvents,
} from './evaluation';

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

describe.skipIf(!browserPath)('questions around an evaluation', () => {
  const open = serveApp();

  test('what evaluators are reading: a word is typed whole, then asked about; no keeps it one press away', async () => {
    const { page } = await open();
    await openSop(page, withEvents([submitted]));
    await page.getByRole('button', { name: /^Buka untuk diubah/ }).click();
    const before = (await kept(page)).identitas['nama'];
    await page.getByRole('button', { name: '1 Bagian Identitas' }).click();
    const field = page.locator('.rincian').getByLabel('Nama SOP');
    await field.fill('');
    await field.focus();
    await page.keyboard.type('Pelayanan surat');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await field.inputValue()).toBe('Pelayanan surat');
    await page.keyboard.press('Tab');
    await page.getByRole('dialog').waitFor();
    expect(await focused(page)).toBe('Jangan ubah');
    await page.keyboard.press('Space');
    expect((await kept(page)).identitas['nama']).toBe(before);
    await page.getByText('Naskah tidak diubah.').waitFor();
    await page.locator('.notice').getByRole('button', { name: 'Tetap ubah' }).click();
    expect((await kept(page)).identitas['nama']).toBe('Pelayanan surat');
  });

  test('signed while it is being read: asked first, then only told that it is done', async () => {
    const { page } = await open();
    await openSop(page, withEvents([submitted]));
    await page.getByRole('button', { name: /^Buka untuk diubah/ }).click();
    await page.locator('.status-chip').click();
    await page.getByRole('menuitem', { name: 'Status lain' }).hover();
    await page.getByRole('menuitem', { name: 'Disahkan' }).click();
    await page.getByLabel('Nomor SOP').last().fill('065/12/2026');
    await page.getByRole('button', { name: 'Catat status' }).click();
    await introduce(page, 'Penyusun A', 'penyusun');
    await page.getByRole('button', { name: 'Tetap ubah' }).waitFor();
    expect(await page.locator('.notice').count()).toBe(0);
    await page.getByRole('button', { name: 'Tetap ubah' }).click();
    await page.getByText('Status Disahkan sudah dicatat').waitFor();
    expect((await kept(page)).identitas['nomor']).toBe('065/12/2026');
  });

  test('who does not say who records it finds what was filled in again', async () => {
    const { page } = await open();
    await openSop(page, withEvents([remark('c1')]));
    await fromStatus(page, 'Ajukan untuk dievaluasi');
    await page.getByLabel('Alasan tetap melanjutkan').fill('Disepakati pada rapat.');
    await page.keyboard.press('Enter');
    await page.getByLabel('Dicatat oleh').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Alasan tetap melanjutkan').inputValue()).toBe('Disepakati pada rapat.');
    await page.keyboard.press('Escape');
    await fromStatus(page, 'Simpan versi');
    await page.getByLabel('Riwayat perubahan').fill('Draf awal');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog', { name: 'Nama dan peran Anda' }).getByRole('button', { name: 'Batal' }).click();
    expect(await page.getByLabel('Riwayat perubahan').inputValue()).toBe('Draf awal');
    expect(await statusOf(page)).toBe('Draf');
  });

  test('a proposal too; and who evaluates is asked as an evaluator', async () => {
    const { page } = await open();
    await evaluate(page, submittedFile().file(), '');
    await page.getByRole('button', { name: '1 Bagian Identitas' }).click();
    await page.locator('.rincian').getByLabel('Nama SOP').fill('Pelayanan surat');
    await page.keyboard.press('Tab');
    await page.getByLabel('Alasan').fill('Lebih singkat.');
    await page.keyboard.press('Enter');
    await page.getByLabel('Dicatat oleh').waitFor();
    expect(await page.getByLabel('Sebagai').inputValue()).toBe('evaluator');
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Alasan').inputValue()).toBe('Lebih singkat.');
  });

  test('the keyboard stays in the dialog when the button that was pressed goes', async () => {
    const { page } = await open();
    await openSop(page);
    await fromStatus(page, 'Ajukan untuk dievaluasi');
    await page.keyboard.press('Control+Enter');
    await introduce(page, 'Penyusun A', 'penyusun');
    await page.getByText('Status Diajukan sudah dicatat').waitFor();
    await fromStatus(page, 'Riwayat status');
    await page.getByRole('button', { name: 'Tarik kembali status Diajukan' }).press('Enter');
    await page.getByText('ditarik kembali oleh pencatatnya').waitFor();
    expect(await focused(page)).toBe('Tutup');
    await page.keyboard.press('Enter');
    await chooseReturned(page, fileOf('kosong.sop.json', withEvents([])));
    await expect.poll(() => focused(page)).toBe('Tambah berkas');
  });
});
