import { describe, expect, test } from 'vitest';
import { serveApp } from './app';
import { browserPath } from './browser';
import { openTable } from './editing';

describe.skipIf(!browserPath)('what the app says after a deed', () => {
  const open = serveApp();

  test('goes after a while, later where it offers something, and not from under the hand or the keyboard', async () => {
    const { page } = await open({ before: (tab) => tab.clock.install() });
    await openTable(page);
    const notice = page.locator('.notice');
    const symbol = page.locator('.stop[aria-label^="Langkah 3, simbol"]');
    const remove = async (): Promise<void> => {
      await symbol.click();
      await page.keyboard.press('Delete');
      await notice.getByRole('button', { name: 'Urungkan' }).waitFor();
    };
    await page.keyboard.press('Control+s');
    await notice.getByText('Tersimpan di folder unduhan').waitFor();
    await page.clock.fastForward(6500);
    await notice.waitFor({ state: 'detached' });

    await remove();
    await page.clock.fastForward(9000);
    expect(await notice.count()).toBe(1);
    await notice.hover();
    await page.clock.fastForward(60_000);
    expect(await notice.count()).toBe(1);
    await page.mouse.move(10, 300);
    await page.clock.fastForward(12_500);
    await notice.waitFor({ state: 'detached' });

    await page.keyboard.press('Control+z');
    await remove();
    await notice.getByRole('button', { name: 'Urungkan' }).focus();
    await page.clock.fastForward(60_000);
    expect(await notice.count()).toBe(1);
    await page.keyboard.press('Enter');
    await symbol.waitFor();
    // What had the keyboard is gone: it is on the paper again, at what was taken back.
    expect(await symbol.evaluate((stop) => stop === document.activeElement)).toBe(true);
  });
});
