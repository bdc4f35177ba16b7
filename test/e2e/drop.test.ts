import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { changed, choose, fileOf, openSample, samplePath, sampleTitles, serveApp } from './app';
import { browserPath } from './browser';
import { withoutLangkah } from './documents';
import { dropPaths } from './dropping';

const folder = mkdtempSync(join(tmpdir(), 'sop-folder-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!browserPath)('what is dropped', () => {
  const open = serveApp();

  test('of two files the first is opened, and that is said', async () => {
    const { page } = await open();
    await page.locator('.sample-ready').nth(2).waitFor();
    await dropPaths(page, samplePath('sample-001'), samplePath('sample-004'));
    await page.getByRole('heading', { level: 1, name: sampleTitles['sample-001'] }).waitFor();
    await page.getByRole('status').getByText('Hanya berkas pertama yang dibuka: sample-001.sop.json.').waitFor();
    await dropPaths(page, samplePath('sample-004'));
    await page.getByRole('heading', { level: 1, name: sampleTitles['sample-004'] }).waitFor();
    expect(await page.getByText('Hanya berkas pertama').count()).toBe(0);
  });

  test('a folder is said to be one', async () => {
    const { page } = await open();
    await openSample(page, sampleTitles['sample-004']);
    await dropPaths(page, folder);
    const dialog = page.getByRole('dialog', { name: 'Berkas belum dapat dibuka' });
    await dialog.waitFor();
    expect(await dialog.innerText()).toContain('Yang dilepaskan adalah folder.');
    expect(await dialog.innerText()).toContain('Dokumen yang sedang terbuka tidak berubah.');
    await page.keyboard.press('Escape');
    await dropPaths(page, folder, samplePath('sample-001'));
    await page.getByRole('heading', { level: 1, name: sampleTitles['sample-001'] }).waitFor();
    await page.getByText('Hanya berkas pertama').waitFor();
  });
});

describe.skipIf(!browserPath)('what is refused', () => {
  const open = serveApp();

  test('counts everything that is wrong, and not the sentence that says how much more there is', async () => {
    const { page } = await open();
    const many = Array.from({ length: 5000 }, (_, index) => ({ id: `l${index}`, kegiatan: index, simbol: [] }));
    await choose(page, fileOf('banyak.json', changed('sample-004', [['langkah'], many])));
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const head = /banyak\.json mempunyai sedikitnya (\d+) hal/.exec((await dialog.innerText()) ?? '');
    const count = Number(head?.[1]);
    expect(count).toBeGreaterThanOrEqual(5000);
    expect(await dialog.locator('li').last().textContent()).toBe(`dan sedikitnya ${count - 50} hal lain`);
  });
});

describe.skipIf(!browserPath)('a double click', () => {
  const open = serveApp();

  test.each(['Simpan berkas', 'Unduh PDF', 'Unduh gambar'])('on %s saves once', async (name) => {
    const { page } = await open();
    // One page, so that the picture needs no menu.
    const document = { ...JSON.parse(withoutLangkah()), tampilan: { susunan: 'menyambung' } };
    await choose(page, fileOf('satu.sop.json', JSON.stringify(document)));
    await page.locator('.page svg').first().waitFor();
    const names: string[] = [];
    page.on('download', (download) => names.push(download.suggestedFilename()));
    await page.getByRole('button', { name }).dblclick();
    await expect.poll(() => names.length).toBeGreaterThan(0);
    await page.waitForTimeout(1200);
    expect(names).toHaveLength(1);
    // Afterwards it is a wish of its own again.
    await page.getByRole('button', { name }).click();
    await expect.poll(() => names.length).toBe(2);
  });

  test('a key held down saves once', async () => {
    const { page } = await open();
    await openSample(page, sampleTitles['sample-004']);
    const names: string[] = [];
    page.on('download', (download) => names.push(download.suggestedFilename()));
    await page.keyboard.down('Control');
    for (let count = 0; count < 12; count += 1) {
      await page.keyboard.down('s');
      await page.waitForTimeout(120);
    }
    await page.keyboard.up('s');
    await page.keyboard.up('Control');
    await page.waitForTimeout(300);
    expect(names).toHaveLength(1);
  });
});
