import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { serveApp } from './app';
import { browserPath } from './browser';
import { middleOfText, openTable } from './editing';
import { evaluate, submitted } from './evaluated';

/** Whether two things lie over each other. */
async function overlap(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = [await one.boundingBox(), await other.boundingBox()];
  if (!a || !b) throw new Error('it is not on the screen');
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe.skipIf(!browserPath)('nothing lies over what is needed now', () => {
  const open = serveApp();

  test('what was said before makes way for how to go on', async () => {
    const { page } = await open();
    await openTable(page);
    await page.locator('.stop[aria-label^="Langkah 2, simbol"]').click();
    await page.keyboard.press('3');
    await page.locator('.notice').waitFor();
    await page.keyboard.press('c');
    await page.locator('.connect-hint > p').waitFor();
    expect(await overlap(page.locator('.notice'), page.locator('.connect-hint > p'))).toBe(false);
  });

  /** The cell with that text, selected. */
  const select = async (page: Page, words: string): Promise<void> => {
    const at = await middleOfText(page, words);
    await page.mouse.click(at.x, at.y);
  };

  test('the button for a remark leaves the pin of the one before in sight; what is saved is to go back', async () => {
    const { page } = await open();
    await evaluate(page, submitted().file());
    await page.getByText('kembalikan kepada penyusun').waitFor();
    await page.getByRole('button', { name: '3 Bagian Flowchart' }).click();
    await select(page, '120 menit');
    await page.keyboard.press('Control+Shift+M');
    await page.keyboard.type('Terlalu lama.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.pin').waitFor();
    await page.locator('.context-pad').waitFor();
    expect(await overlap(page.locator('.pin'), page.locator('.context-pad'))).toBe(false);
    await page.keyboard.press('Control+s');
    await page.locator('.notice', { hasText: 'Kembalikan kepada penyusun.' }).waitFor();
  });
});
