import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { changed, choose, drop, fileOf, sampleText, serveApp } from './app';
import { browserPath } from './browser';
import { fromOtherStatus, fromStatus, moveUp, openKept, openSop } from './evaluation';
import { faults } from './pane';

const kegiatan = JSON.parse(sampleText('sample-000')).langkah[2].kegiatan as string;
const other = changed(
  'sample-000',
  [['langkah', 2, 'kegiatan'], `${kegiatan} <img src=x onerror="window.hacked=1">`],
  [['pelaksana', 1, 'nama'], 'Camat'],
  [['tampilan', 'kertas'], 'a4'],
);

async function withFile(page: Page, text = other): Promise<void> {
  await fromStatus(page, 'Bandingkan');
  const asked = page.waitForEvent('filechooser');
  await page.locator('.banding-nothing').getByRole('button').click();
  await (await asked).setFiles(fileOf('kembali.sop.json', text));
  await page.locator('.banding-list button, .banding-same').first().waitFor();
}

const sentences = (page: Page): Promise<string[]> => page.locator('.banding-sentence').allInnerTexts();
const current = (page: Page): Promise<string> => page.locator('[data-change-said]').innerText();

describe.skipIf(!browserPath)('Bandingkan', () => {
  const open = serveApp();

  test.each(['light', 'dark'] as const)(
    'the SOP with a file: three faces, without fault for axe, %s',
    async (colorScheme) => {
      const { page } = await open({ colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
      await openSop(page);
      await fromStatus(page, 'Bandingkan');
      await page.getByText('Belum ada versi tersimpan.').waitFor();
      expect(await faults(page)).toEqual([]);
      const asked = page.waitForEvent('filechooser');
      await page.locator('.banding-nothing').getByRole('button').click();
      await (await asked).setFiles(fileOf('kembali.sop.json', other));
      await page.locator('.banding-change').first().waitFor();
      expect((await sentences(page)).map((line) => line.replace(/\s+/g, ' '))).toEqual([
        expect.stringMatching(/^Diubah: Pengaturan cetak diubah: kertas\. Tidak tampak pada gambar\.$/),
        expect.stringMatching(/^Diubah: Nama pelaksana "Sekretaris" diubah menjadi "Camat"\.$/),
        expect.stringMatching(/^Diubah: Kegiatan langkah 3 diubah dari .*<img src=x/),
      ]);
      // On the drawing: each state has the marks of what is seen on it.
      expect(await page.locator('.banding-side').count()).toBe(2);
      for (const side of await page.locator('.banding-side').all()) {
        expect(await side.locator('[data-change="0"]').count()).toBe(0);
        // The heading of a pelaksana stands on each page of the table.
        expect(await side.locator('[data-change="1"]').count()).toBeGreaterThan(0);
        expect(await side.locator('[data-change="2"]').count()).toBe(1);
      }
      expect(await faults(page)).toEqual([]);
      await page.getByRole('button', { name: 'Tabel', exact: true }).click();
      expect((await page.locator('.banding-table ins').allTextContents()).join(' ')).toContain('[ditambahkan: Camat]');
      expect((await page.locator('.banding-table ins').allInnerTexts()).join('')).toContain('onerror');
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.banding').waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('status-chip');
    },
  );

  test('by keyboard alone: from change to change, along the list, out and back', async () => {
    const { page } = await open();
    await openSop(page);
    await withFile(page);
    // So large that most of a page is out of sight.
    for (let steps = 0; steps < 4; steps += 1) await page.keyboard.press('Control+=');
    // It begins with the first that is seen on the pages.
    expect(await current(page)).toMatch(/^Perubahan 2 dari 3: Nama pelaksana/);
    await page.keyboard.press('Shift+F8');
    expect(await current(page)).toMatch(/^Perubahan 1 dari 3: Pengaturan cetak/);
    await page.keyboard.press('Shift+F8');
    expect(await current(page)).toMatch(/^Perubahan 3 dari 3: Kegiatan langkah 3/);
    await page.locator('.banding-change[tabindex="0"]').focus();
    await page.keyboard.press('ArrowUp');
    expect(await current(page)).toMatch(/^Perubahan 2 dari 3: Nama pelaksana/);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-current'))).toBe('true');
    // What is chosen is in sight on both sides, and nothing else on the screen has moved for it.
    for (const side of await page.locator('.banding-side').all()) {
      const [frame, mark] = [await side.boundingBox(), await side.locator('[data-change="1"]').first().boundingBox()];
      if (!frame || !mark) throw new Error('the mark is not on the screen');
      expect(mark.x).toBeGreaterThanOrEqual(frame.x);
      expect(mark.x + mark.width).toBeLessThanOrEqual(frame.x + frame.width);
      expect(mark.y).toBeGreaterThanOrEqual(frame.y);
      expect(mark.y + mark.height).toBeLessThanOrEqual(frame.y + frame.height);
    }
    expect((await page.locator('.banding-bar').boundingBox())?.y).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('.banding').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('status-chip');
  });

  test('a click on a mark leads to its sentence; the browser goes Back to the sheet', async () => {
    const { page } = await open();
    await openSop(page);
    await withFile(page);
    await page.locator('.banding-side').nth(1).locator('[data-change="2"] .banding-sign').click();
    expect(await page.locator('.banding-change[aria-current]').innerText()).toContain('Kegiatan langkah 3');
    await page.goBack();
    await page.locator('.banding').waitFor({ state: 'detached' });
    await page.locator('.status-chip').waitFor();
  });

  test('the same content is said to be the same; another SOP too', async () => {
    const { page } = await open();
    await openSop(page);
    await withFile(page, sampleText('sample-000'));
    await page.getByText('Tidak ada perubahan: isi keduanya sama.').waitFor();
    await drop(page, fileOf('lain.sop.json', sampleText('sample-004')));
    await page.getByText('Keduanya bukan SOP yang sama.').waitFor();
    await choose(page, fileOf('rusak.sop.json', '{"format":'), 'Bandingkan dengan berkas');
    await page.getByRole('dialog').getByText('terputus').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.banding').waitFor();
  });

  test('two versions, and a version with what is open', async () => {
    const { page } = await open();
    await openKept(page);
    await moveUp(page);
    await fromStatus(page, 'Simpan versi');
    // The list of changes is proposed: one row moved, one sentence.
    const proposed = await page.getByLabel('Riwayat perubahan').inputValue();
    expect(proposed).toMatch(/^Langkah \d dipindahkan menjadi langkah \d: "[^\n]*"\.$/);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Versi 2 tersimpan.').waitFor();
    await fromStatus(page, 'Bandingkan');
    // Version 2 is what is open: the one before it is what one wants to see.
    const before = page.getByLabel('Semula', { exact: true });
    await page.locator('.banding-change').first().waitFor();
    expect(await before.locator('option:checked').innerText()).toBe('Versi 1 – Draf awal');
    expect(await page.locator('.banding-change').count()).toBe(1);
    await page.getByLabel('Menjadi', { exact: true }).selectOption({ index: 1 });
    expect(await page.locator('.banding-change').innerText()).toContain('dipindahkan');
  });

  test('a table in which no langkah changed says so, until all are shown', async () => {
    const { page } = await open();
    await openKept(page);
    await fromOtherStatus(page, 'Disahkan');
    await page.getByLabel('Nomor SOP').fill('065/12/2026');
    await page.getByRole('button', { name: 'Catat status' }).click();
    await page.getByText('Status Disahkan sudah dicatat').waitFor();
    await fromStatus(page, 'Bandingkan');
    await page.getByRole('button', { name: 'Tabel', exact: true }).click();
    await page.getByText('Tidak ada langkah yang berubah.').waitFor();
    await page.locator('.banding-only input').click();
    await page.locator('.banding-row').nth(5).waitFor();
    expect(await page.getByText('Tidak ada langkah yang berubah.').count()).toBe(0);
  });
});
