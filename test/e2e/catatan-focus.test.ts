import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openSample, sampleTitles, serveApp } from './app';
import { browserPath } from './browser';
import { openTable, settled } from './editing';
import { events, known, remarkOn, thread } from './remarks';

/** Whether the keyboard is in the panel of remarks. */
const inPanel = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.closest('.catatan') !== null && document.activeElement !== document.body);

describe.skipIf(!browserPath)('the keyboard in the panel of remarks', () => {
  const open = serveApp();

  test('stays there when the button that was pressed goes: marked, taken back, deleted', async () => {
    const { page } = await open({ before: known() });
    await openTable(page);
    await remarkOn(page, 'Langkah 3', 'Catatan pertama.');
    await page.getByRole('button', { name: 'Tandai tuntas' }).press('Enter');
    await page.getByRole('button', { name: 'Buka kembali' }).waitFor();
    // Where the next key is of use: at the head of the remark that was marked.
    const atHead = (): Promise<boolean> =>
      thread(page).evaluate((one) => one.querySelector('.thread-head') === document.activeElement);
    await expect.poll(atHead).toBe(true);
    await page.locator('.answer').getByRole('button', { name: 'Tarik kembali' }).press('Enter');
    await page.getByRole('button', { name: 'Tandai tuntas' }).waitFor();
    await expect.poll(() => inPanel(page)).toBe(true);
    await page.locator('.stop[aria-label^="Langkah 2"]').first().click();
    await page.keyboard.press('Control+Shift+M');
    await page.keyboard.type('Belum selesai');
    await page.keyboard.press('Escape');
    await page.locator('.drafts').getByRole('button', { name: 'Hapus' }).press('Enter');
    await expect.poll(() => page.locator('.drafts').count()).toBe(0);
    await expect.poll(() => inPanel(page)).toBe(true);
    // Who goes elsewhere is not called back.
    await page.locator('.stop[aria-label^="Langkah 2"]').first().click();
    await page.keyboard.press('Control+z');
    expect(await inPanel(page)).toBe(false);
  });

  test('after a remark on the whole SOP nothing is selected and the paper stays where it is', async () => {
    const { page } = await open({ before: known() });
    await openSample(page, sampleTitles['sample-004']);
    await settled(page);
    const top = (): Promise<number> =>
      page
        .locator('.page')
        .first()
        .evaluate((one) => one.getBoundingClientRect().top);
    const before = await top();
    await page.keyboard.press('Control+Shift+M');
    await page.keyboard.type('Perlu satu langkah lagi.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.thread-open').waitFor();
    await settled(page);
    expect(await page.locator('.stop[aria-pressed="true"]').count()).toBe(0);
    expect(await top()).toBe(before);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('sheet');
    await page.keyboard.press('Control+a');
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
  });

  test('who goes on with an unsent remark writes on at its end', async () => {
    const { page } = await open({ before: known() });
    await openTable(page);
    await page.keyboard.press('Control+Shift+M');
    await page.keyboard.type('Secara umum baik');
    await page.keyboard.press('Escape');
    await page.locator('.drafts').getByRole('button', { name: 'Lanjutkan' }).press('Enter');
    await page.keyboard.type(', mohon dilengkapi.');
    expect(await page.getByLabel('Isi catatan').inputValue()).toBe('Secara umum baik, mohon dilengkapi.');
  });

  test('a double click settles once', async () => {
    const { page } = await open({ before: known() });
    await openTable(page);
    await remarkOn(page, 'Langkah 3', 'Catatan pertama.');
    // Here the second click meets the button that takes the place of the first one.
    await page.getByRole('button', { name: 'Tandai tuntas' }).evaluate((button) => {
      const { left, top } = button.getBoundingClientRect();
      const click = (detail: number): void =>
        void document
          .elementFromPoint(left + 8, top + 8)
          ?.dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
      click(1);
      click(1);
      setTimeout(() => click(2), 300);
    });
    await page.getByRole('button', { name: 'Buka kembali' }).waitFor();
    await page.waitForTimeout(500);
    expect((await events(page)).map(({ jenis }) => jenis)).toEqual(['catatan', 'tindakLanjut']);
  });

  test('F9 says what hides the remarks and shows all of them', async () => {
    const { page } = await open({ before: known() });
    await openTable(page);
    await remarkOn(page, 'Langkah 3', 'Catatan pertama.');
    await page.locator('.state-chip', { hasText: 'Tuntas' }).click();
    await page.locator('.threads-none').waitFor();
    await page.keyboard.press('F9');
    const notice = page.locator('.notices, [role="status"]', { hasText: 'tidak ada catatan yang sesuai' });
    await notice.first().waitFor();
    await notice.first().getByRole('button', { name: 'Tampilkan semua' }).click();
    await page.locator('.thread-open', { hasText: 'Catatan pertama.' }).waitFor();
    expect(await inPanel(page)).toBe(true);
  });

  test('a remark that was begun before the document changed says so', async () => {
    const { page } = await open({ before: known() });
    await openTable(page);
    await page.locator('.stop[aria-label^="Langkah 3"]').first().click();
    await page.keyboard.press('Control+Shift+M');
    await page.keyboard.type('Ditulis sebelum berubah.');
    await page.locator('.stop[aria-label^="Langkah 2"]').first().click();
    await page.keyboard.press('2');
    await page.getByLabel('Isi catatan').press('Control+Enter');
    await page.getByText('Naskah sudah berubah sejak catatan ini.').waitFor();
    expect(await thread(page).count()).toBe(1);
  });
});
