import type { Page } from 'playwright-core';
import { sidikOf, versionOf } from '../../src/formats/json';
import type { SopFile } from '../../src/model';
import { type Writer, writer } from '../review/events';
import { choose, fileOf, sampleText } from './app';
import { toTable } from './editing';
import { asFile, evaluated, knownAs, submitted } from './evaluated';
import { chooseReturned, fromOtherStatus, fromStatus, openSubmitted, remark, withEvents } from './evaluation';
import { lose } from './lost';
import type { Way } from './way';

/** An SOP that was agreed, with the version that was. */
function agreed(): Writer {
  const start = submitted().file();
  const catatan = 'Sesuai';
  const version = versionOf(start.sop, { nomor: 1, waktu: '2026-11-23T02:00:00Z', oleh: 'Evaluator A', catatan });
  const evaluator = writer({ ...start, riwayat: [version] }, 'Evaluator A', Date.UTC(2026, 10, 23, 2));
  evaluator.say({ jenis: 'status', status: 'Sesuai', sidik: sidikOf(start.sop) });
  return evaluator;
}

function changedSince(): SopFile {
  const file = agreed().file();
  const langkah = file.sop.langkah.map((one, at) => (at === 1 ? { ...one, waktu: '75 menit' } : one));
  return { ...file, sop: { ...file.sop, langkah } };
}

async function drafter(page: Page, file: SopFile): Promise<void> {
  await knownAs(page, 'Penyusun', 'penyusun');
  await choose(page, asFile(file));
  await page.locator('.page svg').first().waitFor();
  await toTable(page);
}

async function typed(page: Page): Promise<void> {
  await page.locator('.stop[aria-label^="Langkah 2, simbol"]').first().click();
  await page.getByRole('tab', { name: 'Rincian' }).click();
  await page.locator('.rincian').getByLabel('Waktu', { exact: true }).fill('90 menit');
  await page.keyboard.press('Tab');
  await page.getByRole('dialog').getByText('90 menit').waitFor();
}

const returned = (id: string, nama: string): object => remark(id, { oleh: { nama, peran: 'evaluator' } });

/** A kegiatan and a remark with signs that the typeface lacks. */
function withSigns(): SopFile {
  const start = submitted().file();
  const langkah = start.sop.langkah.map((one, at) =>
    at === 1 ? { ...one, kegiatan: `\uE000 ${one.kegiatan} \u{1F600}` } : one,
  );
  const evaluator = writer({ ...start, sop: { ...start.sop, langkah } }, 'Evaluator A', Date.UTC(2026, 10, 23, 2));
  evaluator.remark({ di: langkah[0]?.id ?? '' }, { teks: 'Bagus \u{1F44D}, tinggal waktunya.' });
  evaluator.say({ jenis: 'status', status: 'Perlu perbaikan' });
  return evaluator.file();
}

/** What is asked around an evaluation, and what was changed since it was agreed, by the names of their pictures. */
export const questionScreens: Readonly<Record<string, Way>> = {
  'tanya-dibaca': async (page) => {
    await openSubmitted(page, sampleText('sample-004'));
    await toTable(page);
    await typed(page);
  },
  'tanya-langkah-baru': async (page) => {
    await openSubmitted(page, sampleText('sample-004'));
    await toTable(page);
    await page.locator('.stop[aria-label^="Langkah 5, simbol Proses"]').click();
    await page.keyboard.press('Control+ArrowDown');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.insertText('Memberi nomor surat');
    await page.keyboard.press('Enter');
  },
  'tanya-disetujui': async (page) => {
    await drafter(page, agreed().file());
    await typed(page);
  },
  'tanya-tulisan-hilang': async (page) => {
    await lose(page);
    await page.getByRole('dialog', { name: 'Tulisan yang belum dicatat' }).waitFor();
  },
  'berubah-status': (page) => drafter(page, changedSince()),
  'berubah-pengesahan': async (page) => {
    await drafter(page, changedSince());
    await fromStatus(page, 'Menunggu pengesahan');
    await page.getByRole('button', { name: 'Catat status' }).click();
    await page.getByText('Tulis alasannya dalam satu kalimat.').waitFor();
  },
  'berubah-daftar': async (page) => {
    await drafter(page, changedSince());
    await page.getByText('Semua perubahan tersimpan').first().waitFor();
    await page.getByRole('button', { name: 'Beranda' }).click();
    await page.locator('.documents-since').waitFor();
  },
  'sesuai-beralasan': async (page) => {
    await drafter(page, evaluated());
    await fromOtherStatus(page, 'Sesuai');
    await page.getByRole('button', { name: 'Catat status' }).click();
    await page.getByText('Tulis alasannya dalam satu kalimat.').waitFor();
  },
  'gabung-nama': async (page) => {
    await drafter(page, evaluated());
    const base = sampleText('sample-004');
    await chooseReturned(
      page,
      fileOf(
        'perjanjian-kinerja-dari-bagian-organisasi.sop.json',
        withEvents([returned('a', 'Evaluator A'), returned('b', 'Evaluator B'), returned('c', 'Evaluator C')], base),
      ),
      fileOf('perjanjian-kinerja.sop.json', withEvents([returned('d', 'Evaluator D')], base)),
    );
  },
  'tanda-lembar': async (page) => {
    await drafter(page, withSigns());
    await page.getByRole('tab', { name: 'Rincian' }).click();
    await page.locator('.remarks').getByText('yang dipakai pada langkah 2, kegiatan').first().waitFor();
  },
  'tanda-pengesahan': async (page) => {
    await drafter(page, withSigns());
    await page.keyboard.press('Control+p');
    await page.locator('.pratinjau').getByRole('button', { name: 'Unduh PDF' }).click();
    await page.getByRole('radio', { name: /pengesahan/ }).check();
    await page.getByText('U+E000 (langkah 2, kegiatan), \u{1F600} (langkah 2, kegiatan). Ganti').waitFor();
  },
  'tanda-lembar-koreksi': async (page) => {
    await drafter(page, withSigns());
    await fromStatus(page, 'Lembar evaluasi');
    await page.locator('.lembar-evaluasi-page svg').first().waitFor();
    await page.getByText('Huruf cetak tidak mempunyai tanda \u{1F44D}').waitFor();
  },
};
