import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { choose, fileOf, sampleText } from './app';
import { discussed } from './discussed';
import { settled, toTable } from './editing';
import { asFile, evaluate, evaluated, knownAs, submitted } from './evaluated';
import { chooseReturned, fromOtherStatus, fromStatus, remark, withEvents } from './evaluation';
import type { Way } from './way';

/** The drafter has the SOP open, its remarks beside it. */
async function remarks(page: Page): Promise<void> {
  await knownAs(page, 'Penyusun', 'penyusun');
  await choose(page, asFile(discussed()));
  await page.locator('.page svg').first().waitFor();
  await page.getByRole('tab', { name: /Catatan/ }).click();
  await page.locator('.thread').first().waitFor();
  await page.locator('.pin').first().waitFor();
}

/** With the thread open whose words hold these. */
const opened =
  (words: string): Way =>
  async (page) => {
    await remarks(page);
    await toTable(page);
    const head = page.locator('.thread-head', { hasText: words }).first();
    // A screenful comes at a time.
    const down = (): Promise<void> => page.locator('.catatan').evaluate((list) => list.scrollTo(0, list.scrollHeight));
    await expect.poll(() => down().then(() => head.count())).toBeGreaterThan(0);
    await head.click();
    await page.locator('.thread-open').waitFor();
    await settled(page);
  };

const asked =
  (name: string): Way =>
  async (page) => {
    await remarks(page);
    await fromStatus(page, name);
    await page.getByRole('dialog').waitFor();
  };

const compared =
  (look?: string): Way =>
  async (page) => {
    await remarks(page);
    await fromStatus(page, 'Bandingkan');
    await page.locator('.banding-change').first().waitFor();
    if (look) await page.getByRole('button', { name: look, exact: true }).click();
    await page.keyboard.press('F8');
  };

/** The screens around an evaluation, by the names of their pictures. */
export const evaluationScreens: Readonly<Record<string, Way>> = {
  'evaluasi-panel': remarks,
  'evaluasi-penanda': async (page) => {
    await remarks(page);
    await toTable(page);
  },
  'evaluasi-catatan-terbuka': opened('memuat tiga pekerjaan'),
  'evaluasi-catatan-berubah': opened('Sebutkan surat apa'),
  'evaluasi-catatan-dihapus': opened('dapat digabungkan'),
  'evaluasi-catatan-tuntas': opened('Periksa waktunya'),
  'evaluasi-catatan-saring': async (page) => {
    await remarks(page);
    await page.locator('.state-chip', { hasText: 'Tuntas' }).click();
    await page.locator('.filter-more summary').click();
  },
  'evaluasi-menulis-catatan': async (page) => {
    await opened('memuat tiga pekerjaan')(page);
    await page.keyboard.press('Control+Shift+M');
    await page.getByLabel('Isi catatan').fill('Sebutkan dasar perhitungan waktunya.');
  },
  'evaluasi-usulan-lama-baru': opened('Lebih jelas.'),
  'evaluasi-usulan-berubah': opened('Waktu langkah 2'),
  'evaluasi-usulan-alur': async (page) => {
    // It was the sixth when its removal was proposed; one before it is gone since.
    await opened('Langkah 5 dihapus.')(page);
    await page.locator('.usulan-sentence', { hasText: 'Langkah 5 dihapus.' }).waitFor();
  },
  'evaluasi-mode': async (page) => {
    await evaluate(page, submitted().file());
    await toTable(page);
  },
  'evaluasi-usulan': async (page) => {
    await evaluate(page, submitted().file());
    await toTable(page);
    await page.locator('.stop[aria-label^="Langkah 5, simbol Proses"]').click();
    await page.keyboard.press('Delete');
    await page.getByRole('dialog', { name: 'Usulan perubahan' }).waitFor();
  },
  'evaluasi-menu-status': async (page) => {
    await remarks(page);
    await page.locator('.status-chip').click();
    await page.getByRole('menu').waitFor();
  },
  'evaluasi-status-ajukan': asked('Ajukan untuk dievaluasi'),
  'evaluasi-status-disahkan': async (page) => {
    await remarks(page);
    await fromOtherStatus(page, 'Disahkan');
  },
  'evaluasi-riwayat-status': asked('Riwayat status'),
  'evaluasi-riwayat-versi': asked('Riwayat versi'),
  'evaluasi-simpan-versi': asked('Simpan versi'),
  'evaluasi-gabung': async (page) => {
    await remarks(page);
    const text = withEvents([remark('a1'), remark('a2', { bobot: 'saran' })], sampleText('sample-004'));
    await chooseReturned(
      page,
      fileOf('Penyusunan Perjanjian Kinerja - catatan Evaluator A 2026-11-23.sop.json', text),
      asFile(discussed()),
      fileOf('lain.sop.json', withEvents([remark('x')], sampleText('sample-000'))),
      fileOf('rusak.sop.json', '{'),
    );
  },
  'evaluasi-gabung-selesai': async (page) => {
    await remarks(page);
    const text = withEvents([remark('a1'), remark('a2', { bobot: 'saran' })], sampleText('sample-004'));
    await chooseReturned(page, fileOf('catatan Evaluator A.sop.json', text));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Lihat yang baru' }).waitFor();
  },
  'evaluasi-buka': async (page) => {
    await choose(page, asFile(submitted().file()));
    await page.getByRole('dialog', { name: 'Buka untuk dievaluasi?' }).waitFor();
  },
  'evaluasi-banding-gambar': compared(),
  'evaluasi-banding-tabel': compared('Tabel'),
  'evaluasi-lembar': async (page) => {
    await choose(page, asFile(evaluated()));
    await page.locator('.page svg').first().waitFor();
    await fromStatus(page, 'Lembar evaluasi');
    await page.locator('.lembar-evaluasi-page svg').first().waitFor();
  },
};
