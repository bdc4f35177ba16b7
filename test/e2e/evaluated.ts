import type { Page } from 'playwright-core';
import { writeSop } from '../../src/formats/json';
import type { SopFile } from '../../src/model';
import type { UsulanEvent } from '../../src/review';
import { type Writer, writer } from '../review/events';
import { sample } from '../storage/kit/documents';
import { choose, fileOf, type GivenFile, saved } from './app';

/** A sample as it was submitted, before anybody said anything about it. */
export function submitted(name: 'sample-000' | 'sample-001' | 'sample-004' = 'sample-004'): Writer {
  const start: SopFile = { ...sample(name), reviu: { peristiwa: [] }, riwayat: [] };
  const drafter = writer(start, 'Penyusun', Date.UTC(2026, 10, 20, 2));
  drafter.say({ jenis: 'status', status: 'Diajukan' });
  return drafter;
}

/** It, with what an evaluator said: a remark that must be followed, one of advice that is settled, and the outcome. */
export function evaluated(name: 'sample-000' | 'sample-001' | 'sample-004' = 'sample-004'): SopFile {
  const evaluator = writer(submitted(name).file(), 'Evaluator A', Date.UTC(2026, 10, 22, 2));
  const [first, second] = evaluator.file().sop.langkah.map(({ id }) => id as string);
  evaluator.remark({ di: first ?? '', isian: 'kegiatan' }, { teks: 'Sebutkan surat apa yang diterima.' });
  const advice = evaluator.remark({ di: second ?? '', isian: 'waktu' }, { bobot: 'saran', teks: 'Periksa waktunya.' });
  evaluator.say({ jenis: 'tindakLanjut', utas: advice, keadaan: 'tuntas' });
  evaluator.say({ jenis: 'status', status: 'Perlu perbaikan', catatan: 'Lengkapi kegiatan pertama.' });
  return evaluator.file();
}

export function asFile(file: SopFile): GivenFile {
  return fileOf('evaluasi.sop.json', writeSop(file));
}

/** Makes it known who works here, as it is after something was recorded. */
export async function knownAs(page: Page, nama: string, peran: 'penyusun' | 'evaluator'): Promise<void> {
  await page.evaluate(
    ([name, role]) => {
      localStorage.setItem('sop-designer.oleh.nama', name);
      localStorage.setItem('sop-designer.oleh.peran', role);
    },
    [nama, peran] as const,
  );
  await page.reload();
}

/** Opens a file that was submitted and evaluates it as that person, who has said before who they are. */
export async function evaluate(page: Page, file: SopFile, nama = 'Evaluator A'): Promise<void> {
  await knownAs(page, nama, 'evaluator');
  await choose(page, asFile(file));
  await page.getByRole('button', { name: /^Buka untuk dievaluasi/ }).click();
  await page.getByText('Mode evaluasi.').waitFor();
  await page.locator('.page svg').first().waitFor();
}

/** What the tests read of a file that was saved. */
export interface Kept {
  readonly langkah: readonly {
    readonly kegiatan: string;
    readonly waktu: string;
    readonly simbol: readonly { readonly jenis: string }[];
  }[];
  readonly reviu: { readonly peristiwa: readonly (UsulanEvent & { readonly jenis: string })[] };
}

/** What would be saved now. */
export async function kept(page: Page): Promise<Kept> {
  const { bytes } = await saved(page, () => page.keyboard.press('Control+s'));
  return JSON.parse(bytes.toString('utf8'));
}
