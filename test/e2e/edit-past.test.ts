import { describe, expect, test } from 'vitest';
import { announced, openSample, sampleTitles, serveApp } from './app';
import { browserPath } from './browser';
import { documentOf } from './editing';

describe.skipIf(!browserPath)('what was done can be taken back', () => {
  const open = serveApp();

  test('Delete removes a symbol and heals; the toast, the keys and the buttons take it back and do it again', async () => {
    const { page } = await open();
    await openSample(page, sampleTitles['sample-004']);
    const start = await documentOf(page);
    const undo = page.getByRole('button', { name: 'Urungkan', exact: true }).first();
    expect(await undo.getAttribute('aria-disabled')).toBe('true');

    for (let down = 0; down < 3; down += 1) await page.keyboard.press('Tab');
    expect(await announced(page)).toContain('Langkah 3, simbol Proses, JFU');
    await page.keyboard.press('Delete');
    const toast = page.locator('.notice');
    await toast.waitFor();
    expect(await toast.innerText()).toContain('Simbol Proses pada langkah 3 dihapus.');
    // The keys go on although what was selected is gone.
    await page.keyboard.press('Tab');
    expect(await announced(page)).toContain('Langkah 1');

    await toast.getByRole('button', { name: 'Urungkan' }).click();
    expect(await documentOf(page)).toEqual(start);
    expect(await announced(page)).toContain('Langkah 3, simbol Proses, JFU');

    await page.keyboard.press('Control+y');
    const removed = await documentOf(page);
    expect(removed.langkah[2]?.simbol).toEqual([]);
    await page.keyboard.press('Control+z');
    expect(await documentOf(page)).toEqual(start);
    await page.keyboard.press('Control+Shift+z');
    expect(await documentOf(page)).toEqual(removed);
    await undo.click();
    expect(await documentOf(page)).toEqual(start);
    expect(await undo.getAttribute('aria-disabled')).toBe('true');
  });

  test('the paper stays where it is when it is laid anew', async () => {
    const { page } = await open();
    await openSample(page, sampleTitles['sample-004']);
    await page.keyboard.press('Control+0');
    await page.getByRole('button', { name: '3 Bagian Flowchart' }).click();
    await page.waitForTimeout(400);
    const stop = page.locator('.stop[aria-label^="Langkah 5, simbol Proses"]');
    await stop.click();
    const before = await page.locator('.react-flow__viewport').getAttribute('style');
    await page.keyboard.press('Backspace');
    await page.locator('.notice').waitFor();
    await page.waitForTimeout(300);
    expect(await page.locator('.react-flow__viewport').getAttribute('style')).toBe(before);
  });
});
