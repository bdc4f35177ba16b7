import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fileOf, sampleText, secondTab, serveApp } from './app';
import { browserPath } from './browser';
import { settled, toTable } from './editing';
import { evaluate, submitted as submittedFile } from './evaluated';
import {
  chooseReturned,
  fromOtherStatus,
  fromStatus,
  introduce,
  keepVersion,
  kept,
  openSop,
  openSubmitted,
  remark,
  statusOf,
  withEvents,
} from './evaluation';

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

/** The waktu of the second langkah in Rincian. */
async function waktuOf(page: Page): Promise<Locator> {
  await toTable(page);
  await page.locator('.stop[aria-label^="Langkah 2, simbol"]').first().click();
  await page.getByRole('tab', { name: 'Rincian' }).click();
  return page.locator('.rincian').getByLabel('Waktu', { exact: true });
}

describe.skipIf(!browserPath)('questions around an evaluation', () => {
  const open = serveApp();

  test('what evaluators are reading: a word is typed whole, then asked about; no keeps it one press away', async () => {
    const { page } = await open();
    await openSubmitted(page, sampleText('sample-004'));
    const waktu = async (): Promise<unknown> => {
      const { langkah } = (await kept(page)) as unknown as { langkah: readonly { waktu: string }[] };
      return langkah[1]?.waktu;
    };
    const before = await waktu();
    const field = await waktuOf(page);
    await field.press('Control+A');
    await page.keyboard.type('90 menit');
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await field.inputValue()).toBe('90 menit');
    await page.keyboard.press('Tab');
    await page.getByRole('dialog').waitFor();
    await expect.poll(() => focused(page)).toBe('Jangan ubah');
    await page.keyboard.press('Space');
    await page.getByText('Naskah tidak diubah.').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    const again = page.locator('.notice').getByRole('button', { name: 'Tetap ubah' });
    await again.click();
    await again.waitFor({ state: 'detached' });
    expect(await waktu()).toBe('90 menit');
    expect(before).not.toBe('90 menit');
  });

  test('what was typed and waits for the answer outlives a reload', async () => {
    const { page } = await open();
    await openSubmitted(page, sampleText('sample-004'));
    const field = await waktuOf(page);
    await field.fill('90 menit');
    await page.keyboard.press('Tab');
    await page.getByRole('dialog').getByText('90 menit').waitFor();
    await page.reload();
    await page.getByRole('dialog').getByText('90 menit').waitFor();
    await page.getByRole('button', { name: 'Tetap ubah' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const { langkah } = (await kept(page)) as unknown as { langkah: readonly { waktu: string }[] };
    expect(langkah[1]?.waktu).toBe('90 menit');
    await page.reload();
    await page.locator('.page svg').first().waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('a tab that is opened only to read leaves alone what waits in the first one, which says where it stands', async () => {
    const { page, url } = await open();
    await openSubmitted(page, sampleText('sample-004'));
    const field = await waktuOf(page);
    await page.getByText('Semua perubahan tersimpan di komputer ini').waitFor();
    await field.fill('90 menit');
    const reader = await secondTab(page, url);
    await reader.locator('.page svg').first().waitFor();
    // The tab in front hides the others; here they are all shown, and the reader might take what is loaded again meanwhile.
    await reader.evaluate(() => Object.defineProperty(document, 'visibilityState', { value: 'hidden' }));
    await page.reload();
    const dialog = page.getByRole('dialog', { name: 'Evaluator sedang membaca versi ini' });
    await dialog.getByText('90 menit').waitFor();
    expect(await reader.getByRole('dialog').count()).toBe(0);
    expect(await dialog.getByRole('heading', { level: 2 }).textContent()).toContain('Waktu');
    const told = await dialog.evaluate((element) => {
      const ids = element.getAttribute('aria-describedby')?.split(' ') ?? [];
      return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
    });
    expect(told).toContain('90 menit');
    expect(told).toContain('Status SOP ini Diajukan');
  });

  test('a field that is emptied is asked about by its name', async () => {
    const { page } = await open();
    await openSubmitted(page, sampleText('sample-004'));
    const field = await waktuOf(page);
    await field.fill('');
    await page.keyboard.press('Tab');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('(kosong)').waitFor();
    expect(await dialog.getByRole('heading', { level: 2 }).textContent()).toContain('Waktu');
  });

  test('what is typed after Ctrl+↓ while the question stands is the kegiatan; Enter answers nothing', async () => {
    const { page } = await open();
    await openSubmitted(page, sampleText('sample-004'));
    await toTable(page);
    await page.locator('.stop[aria-label^="Langkah 5, simbol Proses"]').click();
    await page.keyboard.press('Control+ArrowDown');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('Memberi nomor surat');
    await page.keyboard.press('Enter');
    await page.getByText('Pilih dahulu dengan Tab').waitFor();
    await page.keyboard.type(' keluar');
    const field = page.getByRole('dialog').getByLabel('Uraian Prosedur');
    expect(await field.inputValue()).toBe('Memberi nomor surat keluar');
    await page.screenshot({ path: 'test/output/tanya-langkah-baru.png' });
    await page.getByText('Semua perubahan tersimpan di komputer ini').waitFor();
    await page.reload();
    await expect.poll(() => field.inputValue()).toBe('Memberi nomor surat keluar');
    // No, and then yes after all.
    await page.keyboard.press('Escape');
    await page.locator('.notice').getByRole('button', { name: 'Tetap ubah' }).click();
    const { langkah } = (await kept(page)) as unknown as { langkah: readonly { kegiatan: string }[] };
    expect(langkah[5]?.kegiatan).toBe('Memberi nomor surat keluar');
    await page.reload();
    await page.locator('.page svg').first().waitFor();
    await settled(page);
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('signed while it is being read: asked first, then only told that it is done', async () => {
    const { page } = await open();
    await openSubmitted(page);
    await fromOtherStatus(page, 'Disahkan');
    await page.getByLabel('Nomor SOP').last().fill('065/12/2026');
    await page.getByRole('button', { name: 'Catat status' }).click();
    await introduce(page, 'Penyusun A', 'penyusun');
    await page.getByRole('button', { name: 'Tetap ubah' }).waitFor();
    expect(await page.locator('.notice').count()).toBe(0);
    await page.getByRole('button', { name: 'Tetap ubah' }).click();
    await page.getByText('Status Disahkan sudah dicatat').waitFor();
    expect((await kept(page)).identitas['nomor']).toBe('065/12/2026');
  });

  test('who does not say who records it finds what was filled in again, by Escape and by button', async () => {
    const { page } = await open();
    await openSop(page, withEvents([remark('c1')]));
    const asks = page.getByRole('dialog', { name: 'Nama dan peran Anda' });
    await fromStatus(page, 'Ajukan untuk dievaluasi');
    await page.getByLabel('Alasan tetap melanjutkan').fill('Disepakati pada rapat.');
    await page.keyboard.press('Enter');
    await asks.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByLabel('Alasan tetap melanjutkan').inputValue()).toBe('Disepakati pada rapat.');
    await page.keyboard.press('Escape');
    expect(await statusOf(page)).toBe('Draf');
    await keepVersion(page, 'Draf awal');
    await asks.getByRole('button', { name: 'Batal' }).click();
    await expect.poll(() => page.getByLabel('Riwayat perubahan').inputValue()).toBe('Draf awal');
    await page.keyboard.press('Control+Enter');
    await introduce(page, 'Penyusun A', 'penyusun');
    await page.getByText('Versi 1 tersimpan.').waitFor();
    expect((await kept(page)).riwayat).toMatchObject([{ catatan: 'Draf awal' }]);
  });

  test('the words of a status and its riwayat perubahan too, and both are recorded', async () => {
    const { page } = await open();
    const { format, versi, reviu, riwayat, ...isi } = JSON.parse(sampleText('sample-000'));
    const first = { nomor: 1, waktu: '2026-11-01T01:00:00Z', oleh: 'Penyusun A', catatan: '', sidik: '', isi };
    await openSop(page, JSON.stringify({ format, versi, reviu, ...isi, riwayat: [...(riwayat ?? []), first] }));
    const asks = page.getByRole('dialog', { name: 'Nama dan peran Anda' });
    await fromStatus(page, 'Ajukan untuk dievaluasi');
    const dialog = page.getByRole('dialog', { name: 'Ajukan untuk dievaluasi' });
    const catatan = dialog.getByLabel('Catatan', { exact: true });
    await catatan.fill('Mohon dievaluasi');
    await dialog.getByLabel('Riwayat perubahan').fill('Urutan diperbaiki.');
    await page.keyboard.press('Control+Enter');
    await asks.getByRole('button', { name: 'Batal' }).click();
    await expect.poll(() => catatan.inputValue()).toBe('Mohon dievaluasi');
    expect(await dialog.getByLabel('Riwayat perubahan').inputValue()).toBe('Urutan diperbaiki.');
    await page.keyboard.press('Control+Enter');
    await introduce(page, 'Penyusun A', 'penyusun');
    await page.getByText('Status Diajukan sudah dicatat').waitFor();
    const after = await kept(page);
    expect(after.reviu?.peristiwa).toMatchObject([{ status: 'Diajukan', catatan: 'Mohon dievaluasi' }]);
    expect(after.riwayat?.[1]?.catatan).toBe('Diajukan: Mohon dievaluasi\nUrutan diperbaiki.');
  });

  test('a proposal too; and who evaluates is asked as an evaluator', async () => {
    const { page } = await open();
    await evaluate(page, submittedFile().file(), '');
    await (await waktuOf(page)).fill('90 menit');
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
    await page.getByRole('dialog').waitFor();
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
