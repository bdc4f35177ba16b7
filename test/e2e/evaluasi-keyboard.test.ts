import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { initialsOf } from '../../src/review';
import { type GivenFile, serveApp } from './app';
import { browserPath } from './browser';
import { settled } from './editing';
import { draft, judge, kept, type Open } from './evaluasi';
import { statusOf } from './evaluation';
import { keysOn } from './keyboard-only';

/** The same, never touching the mouse. */
async function remarksAndProposesByKey(page: Page, nama: string, langkah: number, waktu: string): Promise<void> {
  const { press, until, toPane, introduce: introduceByKey } = keysOn(page);
  await page.getByRole('dialog', { name: 'Buka untuk dievaluasi?' }).waitFor();
  await press('Enter');
  await page.getByText('Mode evaluasi.').waitFor();
  await settled(page);
  await toPane('sheet');
  await until('Tab', `.stop[aria-label^="Langkah ${langkah}, simbol"]`);
  await press('Control+Shift+M');
  await page.getByLabel('Isi catatan').waitFor();
  await page.keyboard.insertText(`Jelaskan langkah ${langkah}.`);
  await press('Control+Enter');
  await introduceByKey(nama, 'evaluator');
  await page.getByText(`Catatan ${initialsOf([nama]).get(nama)} 1 disimpan.`, { exact: true }).waitFor();
  await toPane('detail');
  await until('Shift+Tab', '[role="tab"]', 20);
  await until('ArrowLeft', '[role="tab"]:first-child', 4);
  await press('Enter');
  await until('Tab', '[data-field="waktu"] textarea, [data-field="waktu"] input, textarea[data-field="waktu"]');
  await press('Control+a');
  await page.keyboard.insertText(waktu);
  await press('Tab');
  await page.getByRole('dialog', { name: 'Usulan perubahan' }).waitFor();
  await press('Control+Enter');
  await page.getByText('Usulan dicatat.').waitFor();
}

/** Goes from remark to remark with F9, and accepts or answers each. */
async function followsByKey(page: Page): Promise<void> {
  const { press, until } = keysOn(page);
  const done = new Set<string | null>();
  for (let count = 0; count < 12 && done.size < 4; count += 1) {
    // What has just been taken in is listed a moment later.
    await page.waitForTimeout(500);
    await press('F9');
    await page.waitForFunction(() => document.activeElement?.matches('[data-thread]'));
    const thread = await page.evaluate(() => document.activeElement?.getAttribute('data-thread') ?? null);
    if (done.has(thread)) continue;
    done.add(thread);
    if ((await page.locator('.thread-open .usulan-body').count()) > 0) {
      await press('t');
      await page.locator('.thread-open').getByText('sudah ditindaklanjuti').first().waitFor();
    } else {
      await until('Tab', '.reply textarea', 8);
      await page.keyboard.insertText('Sudah dijelaskan pada keterangan.');
      for (let tabs = 0; tabs < 6; tabs += 1) {
        if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Tandai sudah ditindaklanjuti') break;
        await press('Tab');
      }
      await press('Enter');
      await page.locator('.thread-open').getByText('sudah ditindaklanjuti').first().waitFor();
    }
  }
}

describe.skipIf(!browserPath)('an evaluation in three browsers, nothing shared but files', () => {
  const open: Open = serveApp();

  test('by keyboard alone: from the draft to the signed SOP', { timeout: 240_000 }, async () => {
    const drafter = (await open()).page;
    const hands = keysOn(drafter);
    await hands.open(draft);
    await drafter.locator('.page svg').first().waitFor();
    await hands.fromStatus('Ajukan untuk dievaluasi');
    await drafter.getByRole('dialog').waitFor();
    await hands.press('Control+Enter');
    await hands.introduce('Penyusun A', 'penyusun');
    await drafter.getByText('Status Diajukan sudah dicatat').waitFor();
    const submitted = await hands.evaluationFile();

    const returned: GivenFile[] = [];
    const evaluators: Page[] = [];
    for (const [nama, langkah, waktu] of [
      ['Evaluator A', 2, '90 menit'],
      ['Evaluator B', 3, '75 menit'],
    ] as const) {
      const { page } = await open();
      const keys = keysOn(page);
      await keys.open(submitted);
      await remarksAndProposesByKey(page, nama, langkah, waktu);
      if (nama === 'Evaluator A') {
        await keys.fromStatus('Perlu perbaikan');
        await page.getByRole('dialog').waitFor();
        await keys.press('Control+Enter');
        await page.getByText('Status Perlu perbaikan sudah dicatat.').waitFor();
      }
      returned.push(await keys.evaluationFile());
      evaluators.push(page);
    }

    const merge = async (...files: readonly GivenFile[]): Promise<void> => {
      await hands.fromStatus('Gabungkan catatan evaluator');
      await drafter.getByRole('dialog').waitFor();
      const asked = drafter.waitForEvent('filechooser');
      await hands.press('Enter');
      await (await asked).setFiles([...files]);
      await drafter
        .locator('.versi-list > li')
        .nth(files.length - 1)
        .waitFor();
      await hands.press('Enter');
      await drafter.getByText(/digabungkan dari \d berkas\./).waitFor();
    };
    await merge(...returned);
    expect(await statusOf(drafter)).toBe('Perlu perbaikan');
    await followsByKey(drafter);
    await hands.fromStatus('Ajukan untuk dievaluasi');
    await drafter.getByRole('dialog').waitFor();
    await hands.press('Control+Enter');
    await drafter.getByText('Status Diajukan sudah dicatat').waitFor();
    const again = await hands.evaluationFile();

    const [evaluator] = evaluators;
    if (!evaluator) throw new Error('nobody evaluates');
    const keys = keysOn(evaluator);
    await keys.open(again);
    await evaluator.getByRole('dialog').waitFor();
    for (let count = 0; count < 6; count += 1) {
      if ((await evaluator.evaluate(() => document.activeElement?.textContent))?.startsWith('Gantikan')) break;
      await keys.press('Tab');
    }
    await keys.press('Enter');
    await evaluator.getByRole('dialog', { name: 'Buka untuk dievaluasi?' }).waitFor();
    await keys.press('Enter');
    await evaluator.getByText('Mode evaluasi.').waitFor();
    // The banner has been there since the first time: the sheet is what is waited for.
    await evaluator.getByRole('dialog').waitFor({ state: 'detached' });
    await evaluator.locator('.page svg').first().waitFor();
    await keys.fromStatus('Sesuai');
    await evaluator.getByRole('dialog').waitFor();
    await keys.press('Control+Enter');
    await evaluator.getByText('Status Sesuai sudah dicatat').waitFor();
    await merge(await keys.evaluationFile());

    await hands.fromStatus('Menunggu pengesahan');
    await drafter.getByRole('dialog').waitFor();
    await hands.press('Control+Enter');
    await drafter.getByText('Status Menunggu pengesahan sudah dicatat').waitFor();
    await hands.fromStatus('Disahkan');
    await drafter.getByRole('dialog').waitFor();
    await hands.press('Control+a');
    await drafter.keyboard.insertText('065/12/2026');
    await hands.press('Control+Enter');
    await drafter.getByText('Status Disahkan sudah dicatat').waitFor();
    judge(await kept(drafter));
  });
});
