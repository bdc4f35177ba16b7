import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { announced, serveApp } from './app';
import { browserPath } from './browser';
import { documentOf, middleOfText, openFlow, openTable } from './editing';

/** Copies a text as another program does. */
async function copied(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
}

async function select(page: Page, words: string): Promise<void> {
  const at = await middleOfText(page, words);
  await page.mouse.click(at.x, at.y);
}

describe.skipIf(!browserPath)('what was copied in Word or Excel', () => {
  const open = serveApp();

  test('takes the place of the text of the cell that is selected, as one step', async () => {
    const { page } = await open();
    const start = await openFlow(page);
    await copied(page, '90 menit\r\n');
    await select(page, '120 menit');
    await page.keyboard.press('Control+v');
    await expect.poll(() => page.locator('.notice').innerText()).toContain('Waktu langkah');
    const done = await documentOf(page);
    expect(done.langkah.filter(({ waktu }) => waktu === '90 menit')).toHaveLength(1);
    expect(done.langkah.some(({ waktu }) => waktu === '120 menit')).toBe(false);
    // One goes on from the same cell.
    expect(await page.locator('.text-editor').count()).toBe(0);
    expect(await announced(page)).toMatch(/^Waktu, langkah \d dipilih$/);
    await page.keyboard.press('Control+z');
    expect(await documentOf(page)).toEqual(start);
  });

  test('goes into a list without the numbers that the paper gives by itself', async () => {
    const { page } = await open();
    await openTable(page);
    await page.locator('.stop[aria-label^="Langkah 2, simbol"]').click();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator('.text-editor').getAttribute('aria-label')).toBe('Kelengkapan, langkah 2');
    await page.keyboard.press('Control+a');
    await copied(page, '1.\tSurat tugas\r\n2.\tDaftar\thadir\r\n');
    await page.keyboard.press('Control+v');
    expect(await page.locator('.text-editor').inputValue()).toBe('Surat tugas\nDaftar hadir');
    await page.keyboard.press('Control+Enter');
    expect((await documentOf(page)).langkah[1]?.['kelengkapan']).toEqual(['Surat tugas', 'Daftar hadir']);
  });

  test('changes nothing where it has no place, and says what to do', async () => {
    const { page } = await open();
    const start = await openFlow(page);
    await copied(page, 'Menerima\t10 menit\r\nMencatat\t5 menit\r\n');
    await select(page, '120 menit');
    await page.keyboard.press('Control+v');
    await page.locator('.notice', { hasText: 'Yang disalin terdiri atas beberapa sel.' }).waitFor();
    await page.locator('.stop[aria-label^="Langkah 2, simbol"]').click();
    await page.keyboard.press('Control+v');
    await page.locator('.notice', { hasText: 'Pilih selnya dahulu' }).waitFor();
    expect(await documentOf(page)).toEqual(start);
  });
});
