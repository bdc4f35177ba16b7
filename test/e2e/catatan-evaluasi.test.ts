import { describe, expect, test } from 'vitest';
import { writeSop } from '../../src/formats/json';
import { manyThreads } from '../review/many-threads';
import { choose, fileOf, secondTab, serveApp } from './app';
import { browserPath } from './browser';
import { openTable } from './editing';
import { faults } from './pane';
import { events, known, remarkOn, thread } from './remarks';

describe.skipIf(!browserPath)('remarks of evaluators', () => {
  const open = serveApp();

  test('in evaluation mode words are chosen by key and remarked on, the document stays as it is, and a reload stays in the mode', async () => {
    const { page } = await open({ before: known() });
    await openTable(page);
    await page.getByRole('tab', { name: /^Catatan/ }).click();
    await page.getByRole('button', { name: 'Masuk ke mode evaluasi' }).click();
    await page.getByText('Naskah terkunci; perubahan Anda menjadi usulan.').waitFor();
    await page.locator('.stop[aria-label^="Langkah 3"]').first().click();
    await page.keyboard.press('Enter');
    await page.locator('.text-editor').waitFor();
    const before = await page.locator('.text-editor').inputValue();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+Shift+ArrowRight');
    await page.getByRole('button', { name: 'Beri catatan pada kata yang dipilih' }).waitFor();
    await page.keyboard.press('Control+Shift+M');
    await page.keyboard.type('Istilah ini tidak lazim.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.thread-open .thread-quote', { hasText: 'Mengumpulkan' }).waitFor();
    const [remark, ...others] = await events(page);
    expect(others).toEqual([]);
    expect(remark?.['jangkar']).toMatchObject({ isian: 'kegiatan', kutipan: 'Mengumpulkan', sebelum: '' });
    // A sample is kept from its first change on: before that there is nothing to come back to.
    await page.getByText('Semua perubahan tersimpan di komputer ini').waitFor();
    await page.reload();
    await page.locator('.page svg').first().waitFor();
    await page.getByText('Naskah terkunci; perubahan Anda menjadi usulan.').waitFor();
    await page.getByRole('button', { name: 'Keluar dari mode evaluasi' }).click();
    await page.getByRole('button', { name: '3 Bagian Flowchart' }).click();
    expect(await page.locator('.page text', { hasText: before.slice(0, 20) }).count()).toBeGreaterThan(0);
    await page.locator('.stop[aria-label^="Langkah 3"]').first().click();
    await page
      .locator('.context-pad')
      .getByRole('button', { name: /^Hapus/ })
      .waitFor();
  });

  test('a tab that only reads shows what was said and adds nothing', async () => {
    const { page, url } = await open({ before: known() });
    await openTable(page);
    await remarkOn(page, 'Langkah 3', 'Dari tab pertama.');
    await page.getByText('Semua perubahan tersimpan di komputer ini').waitFor();
    const other = await secondTab(page, url);
    await other.locator('.page svg').first().waitFor();
    await other.keyboard.press('F9');
    await other.locator('.thread-open', { hasText: 'Dari tab pertama.' }).waitFor();
    expect(await other.getByLabel('Tanggapan').count()).toBe(0);
    expect(await other.locator('.catatan-begin button').count()).toBe(0);
    await other.keyboard.press('Control+Shift+M');
    await other.getByText('di sini hanya dapat dibaca').first().waitFor();
    expect(await other.getByLabel('Isi catatan').count()).toBe(0);
    await other.close();
  });

  test('200 threads: a screenful is put on the page, the rest as one comes there; a filter finds its own', async () => {
    const { page } = await open({ before: known() });
    await choose(page, fileOf('banyak.sop.json', writeSop(manyThreads(200))));
    await page.locator('.page svg').first().waitFor();
    await page.getByRole('tab', { name: /^Catatan/ }).click();
    await thread(page).first().waitFor();
    await page.waitForTimeout(500);
    expect(await thread(page).count()).toBeLessThan(30);
    const chips = page.locator('.state-chip');
    const counts = await chips.locator('.state-count').allInnerTexts();
    expect(counts.map(Number)).toEqual([200, 132, 0, 68, 0]);
    await chips.filter({ hasText: 'Tuntas' }).click();
    await expect.poll(() => page.locator('.thread:not([data-quiet])').count()).toBe(0);
    // The last one of the document is reached at once, however far down it is.
    await page.keyboard.press('Shift+F9');
    await page.locator('.thread-open').waitFor();
    expect(await page.locator('.thread-open').evaluate((card) => card.getBoundingClientRect().top < innerHeight)).toBe(
      true,
    );
  });

  test.each(['light', 'dark'] as const)('axe finds nothing in the panel, %s', async (colorScheme) => {
    const { page } = await open({ colorScheme, bypassCSP: true, reducedMotion: 'reduce', before: known() });
    await openTable(page);
    await remarkOn(page, 'Langkah 3', 'Catatan pertama.');
    await page.getByLabel('Tanggapan').fill('Sudah.');
    await page.getByRole('button', { name: 'Tandai tuntas' }).click();
    await remarkOn(page, 'Langkah 2', 'Catatan kedua.');
    await page.locator('.filter-more summary').click();
    // The list, an open thread, its answer, the filter and a remark that is being written stand beside each other.
    await page.keyboard.press('Control+Shift+M');
    await page.keyboard.type('Belum');
    expect(await faults(page)).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing while words are chosen, and in the question, %s',
    async (colorScheme) => {
      const { page } = await open({ colorScheme, bypassCSP: true, reducedMotion: 'reduce', before: known() });
      await openTable(page);
      await page.locator('.stop[aria-label^="Langkah 2"]').first().click();
      await page.getByRole('tab', { name: /^Catatan/ }).click();
      await page.getByRole('button', { name: 'Masuk ke mode evaluasi' }).click();
      await page.keyboard.press('Enter');
      await page.locator('.text-editor').press('Control+a');
      await page.locator('.remark-on-words').waitFor();
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('.catatan-who .text-button').first().click();
      await page.getByRole('dialog').waitFor();
      expect(await faults(page)).toEqual([]);
    },
  );
});
