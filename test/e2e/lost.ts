import type { Page } from 'playwright-core';
import type { SopFile } from '../../src/model';
import { choose } from './app';
import { toTable } from './editing';
import { asFile, evaluate, submitted } from './evaluated';

/** The drafter took the second langkah away, with its symbols and arrows. */
function without(file: SopFile): SopFile {
  const { sop } = file;
  const [, second] = sop.langkah;
  const gone = new Set<string>(second?.simbol.map(({ id }) => id));
  const alur = sop.alur.filter(({ dari, ke }) => !gone.has(dari) && !gone.has(ke));
  return { ...file, sop: { ...sop, langkah: sop.langkah.filter((one) => one !== second), alur } };
}

/** An evaluator types a kegiatan, leaves the page, and opens the file in which its langkah is not there any more. */
export async function lose(page: Page): Promise<void> {
  const file = submitted().file();
  await evaluate(page, file);
  await toTable(page);
  await page.locator('.stop[aria-label^="Langkah 2, simbol"]').first().click();
  await page.getByRole('tab', { name: 'Rincian' }).click();
  await page.locator('.rincian').getByLabel('Waktu', { exact: true }).fill('90 menit');
  await page.keyboard.press('Tab');
  const asked = page.getByRole('dialog', { name: 'Usulan perubahan' });
  await asked.getByLabel('Alasan').fill('Menurut beban kerja.');
  await page.getByText('Semua perubahan tersimpan di komputer ini').waitFor();
  // The first Back closes the question, which answers nothing; the second one leads to Beranda.
  await page.goBack();
  await asked.waitFor({ state: 'detached' });
  await page.waitForFunction(() => history.state === 'lembar');
  await page.goBack();
  await choose(page, asFile(without(file)));
  await page.getByRole('button', { name: /^Gantikan dengan berkas ini/ }).click();
  await page.getByRole('button', { name: /^Buka untuk dievaluasi/ }).click();
}
