import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { initialsOf } from '../../src/review';
import { choose, type GivenFile, serveApp } from './app';
import { browserPath } from './browser';
import { toTable } from './editing';
import { draft, judge, kept, type Open } from './evaluasi';
import { chooseReturned, evaluationFile, fromStatus, introduce, statusOf } from './evaluation';

async function opened(page: Page, file: GivenFile): Promise<void> {
  await choose(page, file);
  await page.locator('.page svg').first().waitFor();
}

async function remarksAndProposes(page: Page, nama: string, langkah: number, waktu: string): Promise<void> {
  await page.getByRole('button', { name: /^Buka untuk dievaluasi/ }).click();
  await page.getByText('Mode evaluasi.').waitFor();
  await toTable(page);
  await page.locator(`.stop[aria-label^="Langkah ${langkah}, simbol"]`).first().click();
  await page
    .locator('.context-pad')
    .getByRole('button', { name: /^Beri catatan/ })
    .click();
  await page.getByLabel('Isi catatan').fill(`Jelaskan langkah ${langkah}.`);
  await page.getByRole('button', { name: 'Simpan catatan' }).click();
  await introduce(page, nama, 'evaluator');
  await page.getByText(`Catatan ${initialsOf([nama]).get(nama)} 1 disimpan.`, { exact: true }).waitFor();
  await page.getByRole('tab', { name: 'Rincian' }).click();
  await page.locator('.rincian').getByLabel('Waktu', { exact: true }).fill(waktu);
  await page.getByRole('tab', { name: /^Catatan/ }).click();
  await page.getByRole('dialog', { name: 'Usulan perubahan' }).getByRole('button', { name: 'Simpan usulan' }).click();
  await page.getByText('Usulan dicatat.').waitFor();
}

async function followsByMouse(page: Page): Promise<void> {
  await page.getByRole('tab', { name: /^Catatan/ }).click();
  await page.getByRole('button', { name: 'Terima semua usulan (2)' }).click();
  await page.getByText(/2 usulan diterima/).waitFor();
  for (const langkah of [2, 3]) {
    const card = page.locator('.thread', { hasText: `Jelaskan langkah ${langkah}.` });
    await card.locator('[data-thread]').first().click();
    await page.getByLabel('Tanggapan').fill('Sudah dijelaskan pada keterangan.');
    await page.getByRole('button', { name: 'Tandai sudah ditindaklanjuti' }).click();
    await card.getByText('sudah ditindaklanjuti').first().waitFor();
  }
}

describe.skipIf(!browserPath)('an evaluation in three browsers, nothing shared but files', () => {
  const open: Open = serveApp();

  test('by mouse: from the draft to the signed SOP', { timeout: 240_000 }, async () => {
    const drafter = (await open()).page;
    await opened(drafter, draft);
    await fromStatus(drafter, 'Ajukan untuk dievaluasi');
    await drafter.getByRole('dialog').getByRole('button', { name: 'Ajukan untuk dievaluasi' }).click();
    await introduce(drafter, 'Penyusun A', 'penyusun');
    await drafter.getByText('Status Diajukan sudah dicatat').waitFor();
    const submitted = await evaluationFile(drafter);

    const returned: GivenFile[] = [];
    const evaluators: Page[] = [];
    for (const [nama, langkah, waktu] of [
      ['Evaluator A', 2, '90 menit'],
      ['Evaluator B', 3, '75 menit'],
    ] as const) {
      const { page } = await open();
      await opened(page, submitted);
      await remarksAndProposes(page, nama, langkah, waktu);
      if (nama === 'Evaluator A') {
        await fromStatus(page, 'Perlu perbaikan');
        await page.getByRole('dialog').getByRole('button', { name: 'Catat status' }).click();
        await page.getByText('Status Perlu perbaikan sudah dicatat.').waitFor();
      }
      const file = await evaluationFile(page);
      expect(file.name).toContain(`catatan ${nama}`);
      returned.push(file);
      evaluators.push(page);
    }

    await chooseReturned(drafter, ...returned);
    await drafter
      .getByText('Dari Evaluator A: 1 catatan baru, 1 usulan baru, 1 tanggapan atau status baru', { exact: true })
      .waitFor();
    await drafter.getByText('Dari Evaluator B: 1 catatan baru, 1 usulan baru', { exact: true }).waitFor();
    await drafter.getByRole('button', { name: 'Gabungkan (5)' }).click();
    expect(await statusOf(drafter)).toBe('Perlu perbaikan');
    await followsByMouse(drafter);
    await fromStatus(drafter, 'Ajukan untuk dievaluasi');
    await drafter.getByRole('dialog').getByRole('button', { name: 'Ajukan untuk dievaluasi' }).click();
    await drafter.getByText('Status Diajukan sudah dicatat').waitFor();
    const again = await evaluationFile(drafter);

    const [evaluator] = evaluators;
    if (!evaluator) throw new Error('nobody evaluates');
    await choose(evaluator, again);
    await evaluator
      .getByRole('dialog')
      .getByRole('button', { name: /^Ganti/ })
      .click();
    await evaluator.getByRole('button', { name: /^Buka untuk dievaluasi/ }).click();
    await fromStatus(evaluator, 'Sesuai');
    await evaluator.getByRole('dialog').getByRole('button', { name: 'Catat status' }).click();
    await evaluator.getByText('Status Sesuai sudah dicatat').waitFor();
    const agreed = await evaluationFile(evaluator);

    await chooseReturned(drafter, agreed);
    await drafter.getByRole('button', { name: /^Gabungkan \(/ }).click();
    expect(await statusOf(drafter)).toBe('Sesuai');
    await fromStatus(drafter, 'Menunggu pengesahan');
    await drafter.getByRole('dialog').getByRole('button', { name: 'Catat status' }).click();
    await fromStatus(drafter, 'Disahkan');
    await drafter.getByLabel('Nomor SOP').fill('065/12/2026');
    await drafter.getByLabel('Tanggal Pengesahan').fill('2020-01-02');
    await drafter.getByLabel('Nama berkas yang sudah ditandatangani').fill('SOP bertanda tangan.pdf');
    await drafter.getByRole('dialog').getByRole('button', { name: 'Catat status' }).click();
    // In force by date.
    expect(await statusOf(drafter)).toBe('Berlaku');
    const end = await kept(drafter);
    expect(end.identitas).toMatchObject({ tanggalEfektif: '2020-01-02' });
    judge(end);
  });
});
