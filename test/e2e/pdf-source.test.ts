import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { layout, type PdfOptions, readSop, writePdf, writeSop } from '../../src/core';
import { type App, choose, fileOf, openSample, sampleText, sampleTitles, saved, serveApp } from './app';
import { browserPath } from './browser';
import { dropPaths } from './dropping';

const title = sampleTitles['sample-004'];
const folder = mkdtempSync(join(tmpdir(), 'sop-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileIn(text: string) {
  const read = readSop(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.file;
}

function pdfOf(text: string, options: PdfOptions = {}): Buffer {
  const file = fileIn(text);
  return Buffer.from(writePdf(file, layout(file), options));
}

/** The open document, as it is saved. */
async function openText(page: App['page']): Promise<string> {
  const { bytes, name } = await saved(page, () => page.keyboard.press('Control+s'));
  expect(name).toMatch(/\.sop\.json$/);
  return bytes.toString('utf8');
}

describe.skipIf(!browserPath)('a PDF that carries its SOP', () => {
  const open = serveApp();

  test('is opened by the picker as the document that it was made of', async () => {
    const { page } = await open();
    await choose(page, fileOf('salinan kerja.pdf', pdfOf(sampleText('sample-004'))));
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await openText(page)).toBe(writeSop(fileIn(sampleText('sample-004'))));
  });

  test('is opened when it is dropped', async () => {
    const { page } = await open();
    await page.locator('.sample-ready').nth(2).waitFor();
    const path = join(folder, 'salinan.pdf');
    writeFileSync(path, pdfOf(sampleText('sample-000')));
    await dropPaths(page, path);
    await page.getByRole('heading', { level: 1, name: sampleTitles['sample-000'] }).waitFor();
    expect(await openText(page)).toBe(writeSop(fileIn(sampleText('sample-000'))));
  });

  test('what Unduh PDF gave is opened again, beside what is kept, as the same document', async () => {
    const { page } = await open();
    await openSample(page, title);
    const { bytes } = await saved(page, () => page.getByRole('button', { name: 'Unduh PDF' }).click());
    const before = await openText(page);
    await page.getByRole('button', { name: 'Beranda' }).first().click();
    await choose(page, fileOf('unduhan.pdf', bytes));
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await openText(page)).toBe(before);
  });

  test('what people said about the SOP stays, though the PDF leaves it out', async () => {
    const event = { id: 'e1', waktu: '2026-11-22T08:00:00Z', oleh: { nama: '(nama evaluator)', peran: 'evaluator' } };
    const said = JSON.stringify({
      ...JSON.parse(sampleText('sample-004')),
      reviu: { peristiwa: [{ ...event, jenis: 'status', status: 'perluPerbaikan', catatan: 'Lengkapi dasar hukum.' }] },
    });
    const { page } = await open();
    await choose(page, fileOf('dengan-catatan.sop.json', said));
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText('Semua perubahan tersimpan').waitFor();
    await page.getByRole('button', { name: 'Beranda' }).first().click();
    await choose(page, fileOf('cetakan.pdf', pdfOf(said)));
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(await openText(page)).toContain('Lengkapi dasar hukum.');
  });

  test.each([
    ['one to be signed', () => pdfOf(sampleText('sample-001'), { forSignature: true }), 'tidak membawa sumber dokumen'],
    ['one of another program', () => Buffer.from('%PDF-1.4\n%%EOF\n'), 'tidak dibuat dengan aplikasi ini'],
    ['one that is cut off', () => pdfOf(sampleText('sample-001')).subarray(0, -900), 'rusak atau terpotong'],
  ])('%s is refused with a sentence, and what is open stays', async (_, bytes, sentence) => {
    const { page } = await open();
    await openSample(page, title);
    const path = join(folder, 'ditolak.pdf');
    writeFileSync(path, bytes());
    await dropPaths(page, path);
    const dialog = page.getByRole('dialog', { name: 'Berkas belum dapat dibuka' });
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain(sentence);
    expect(await dialog.innerText()).toContain('Dokumen yang sedang terbuka tidak berubah.');
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  });
});
