import type { Page } from 'playwright-core';
import { choose, fileOf, type GivenFile, sampleText, saved } from './app';

/** Chooses from the menu of the status, which holds everything around an evaluation. */
export async function fromStatus(page: Page, name: string): Promise<void> {
  await page.locator('.status-chip').click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

/** A status that does not usually follow. */
export async function fromOtherStatus(page: Page, name: string): Promise<void> {
  await page.locator('.status-chip').click();
  await page.getByRole('menuitem', { name: 'Status lain' }).hover();
  await page.getByRole('menuitem', { name, exact: true }).click();
  await page.getByRole('dialog').waitFor();
}

/** Keeps a version as it is proposed, or with these words. */
export async function keepVersion(page: Page, words?: string): Promise<void> {
  await fromStatus(page, 'Simpan versi');
  const field = page.getByLabel('Riwayat perubahan');
  await field.waitFor();
  if (words !== undefined) await field.fill(words);
  await page.keyboard.press('Control+Enter');
}

/** Opens an SOP and keeps it as its first version, as who says for the first time who they are. */
export async function openKept(page: Page): Promise<void> {
  await openSop(page);
  await keepVersion(page, 'Draf awal');
  await introduce(page, 'Penyusun A', 'penyusun');
  await page.getByText('Versi 1 tersimpan.').waitFor();
}

/** Changes the flow by one gesture. */
export async function moveUp(page: Page): Promise<void> {
  await page.locator('.stop').nth(4).click();
  await page.keyboard.press('Alt+ArrowUp');
}

/** The drafter opens what was submitted and is being read. */
export async function openSubmitted(page: Page, base?: string): Promise<void> {
  await openSop(page, withEvents([submitted], base));
  await page.getByRole('button', { name: /^Buka untuk diubah/ }).click();
}

/** The same by keyboard alone: the chip is reached by Tab from the name of the SOP. */
export async function fromStatusByKey(page: Page, name: string): Promise<void> {
  await page.locator('.status-chip').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menu').waitFor();
  await chooseByKey(page, name);
}

/** Goes down the menu that is open to the item of that name, and chooses it. */
export async function chooseByKey(page: Page, name: string): Promise<void> {
  for (let count = 0; count < 20; count += 1) {
    const at = await page.evaluate(() => document.activeElement?.textContent);
    if (at === name) return page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the menu has no ${name}`);
}

/** Says once who works here. */
export async function introduce(page: Page, nama: string, peran: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Nama dan peran Anda' });
  await dialog.getByLabel('Dicatat oleh').fill(nama);
  await dialog.getByLabel('Sebagai').selectOption(peran);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
}

export async function statusOf(page: Page): Promise<string | null> {
  return page.locator('.status-chip').getAttribute('data-status');
}

/** Saves the file for evaluation and gives it as it travels. */
export async function evaluationFile(page: Page): Promise<GivenFile> {
  const { name, bytes } = await saved(page, () => fromStatus(page, 'Simpan berkas evaluasi'));
  return { name, mimeType: 'application/json', buffer: bytes };
}

/** Chooses files that came back in the dialog that shows what they bring. */
export async function chooseReturned(page: Page, ...files: readonly GivenFile[]): Promise<void> {
  await fromStatus(page, 'Gabungkan catatan evaluator');
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('dialog').getByRole('button', { name: 'Pilih berkas' }).click();
  await (await asked).setFiles([...files]);
  await page
    .locator('.versi-list > li')
    .nth(files.length - 1)
    .waitFor();
}

interface Event {
  readonly id: string;
  readonly jenis: string;
  readonly status?: string;
  readonly alasan?: string;
}

export interface Kept {
  readonly identitas: Readonly<Record<string, unknown>>;
  readonly reviu?: { readonly peristiwa: readonly Event[] };
  readonly riwayat?: readonly { readonly nomor: number; readonly catatan: string; readonly sidik: string }[];
}

export async function openSop(page: Page, text = sampleText('sample-000')): Promise<void> {
  await choose(page, fileOf('a.sop.json', text));
  await page.locator('.page svg').first().waitFor();
}

export async function kept(page: Page): Promise<Kept> {
  const { bytes } = await saved(page, () => page.keyboard.press('Control+s'));
  return JSON.parse(bytes.toString('utf8'));
}

export function withEvents(events: readonly object[], base = sampleText('sample-000')): string {
  return JSON.stringify({ ...JSON.parse(base), reviu: { peristiwa: events } });
}

const evaluator = { nama: 'Evaluator A', peran: 'evaluator' };
export const remark = (id: string, rest: object = {}): object => ({
  id,
  waktu: '2026-11-20T01:00:00Z',
  oleh: evaluator,
  jenis: 'catatan',
  jangkar: { di: '', kutipan: '' },
  perihal: ['identitas'],
  bobot: 'wajib',
  teks: 'Nama belum sesuai.',
  ...rest,
});
export const submitted = {
  id: 'st',
  waktu: '2026-11-19T01:00:00Z',
  oleh: { nama: 'Penyusun A', peran: 'penyusun' },
  jenis: 'status',
  status: 'Diajukan',
};

/** Drops several files on the window at once. */
export async function dropAll(page: Page, ...files: readonly GivenFile[]): Promise<void> {
  const given = files.map(({ name, buffer }) => [name, buffer.toString('utf8')] as const);
  const transfer = await page.evaluateHandle((list) => {
    const data = new DataTransfer();
    for (const [name, text] of list) data.items.add(new File([text], name));
    return data;
  }, given);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('#root', type, { dataTransfer: transfer });
  }
}
