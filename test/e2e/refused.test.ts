import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSop, writeSop } from '../../src/core';
import { changed, choose, fileOf, type GivenFile, openSample, sampleText, sampleTitles, saved, serveApp } from './app';
import { browserPath } from './browser';

const title = sampleTitles['sample-004'];
const folder = mkdtempSync(join(tmpdir(), 'sop-besar-'));
const large = join(folder, 'besar.json');
writeFileSync(large, Buffer.alloc(25 * 1024 * 1024, 32));
afterAll(() => rmSync(folder, { recursive: true }));

/** The sample as the app saves it. */
function canonical(): string {
  const read = readSop(sampleText('sample-004'));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return writeSop(read.file);
}

describe.skipIf(!browserPath)('a file that is no SOP', () => {
  const open = serveApp();

  const refused: readonly (readonly [what: string, file: GivenFile | string, path: string, sentence: RegExp])[] = [
    ['no JSON', fileOf('surat.txt', 'Kepada Yth.'), 'Seluruh berkas', /bukan berkas SOP/],
    ['cut off', fileOf('putus.json', sampleText('sample-004').slice(0, 900)), 'Seluruh berkas', /terputus pada baris/],
    ['empty', fileOf('kosong.json', ''), 'Seluruh berkas', /kosong/],
    ['another format', fileOf('lain.json', changed('sample-004', [['format'], 'bpmn'])), 'format', /bukan "sop-ap"/],
    ['a newer version', fileOf('baru.json', changed('sample-004', [['versi'], 9])), 'versi', /format yang lebih baru/],
    [
      'a wrong type',
      fileOf('jenis.json', changed('sample-004', [['langkah', 2, 'kegiatan'], 7])),
      'langkah[2].kegiatan',
      /Langkah 3, kegiatan berisi bilangan/,
    ],
    [
      'an arrow to nowhere',
      fileOf('panah.json', changed('sample-004', [['alur', 0, 'ke'], 's99'])),
      'alur[0].ke',
      /s99/,
    ],
    ['too large', large, 'Seluruh berkas', /berukuran 25 MB, lebih dari 20 MB/],
  ];

  test('is refused with a place and a sentence, and what to do is said once; the open document stays', async () => {
    const { page } = await open();
    await openSample(page, title);
    const dialog = page.getByRole('dialog', { name: 'Berkas belum dapat dibuka' });
    for (const [what, file, path, sentence] of refused) {
      await choose(page, file);
      await dialog.waitFor();
      expect(await dialog.locator('li code').first().textContent(), what).toBe(path);
      expect(await dialog.locator('li p').first().textContent(), what).toMatch(sentence);
      const words = await dialog.innerText();
      expect(words, what).toContain('sedang terbuka tidak berubah.');
      const isSaidOnce = words.split('berakhiran .sop.json').length <= 2;
      expect([isSaidOnce, words.includes('hal yang perlu diperbaiki')], what).toEqual([true, path.includes('[')]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await page.getByRole('heading', { level: 1 }).textContent(), what).toBe(title);
    }
    const json = await saved(page, () => page.keyboard.press('Control+s'));
    expect(json.bytes.toString('utf8')).toBe(canonical());
  });
});
