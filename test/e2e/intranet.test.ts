import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileOf, saved } from './app';
import { browserPath, launchBrowser } from './browser';
import { startServer } from './server';

/** A name of an office's own network: not localhost, and without https no secure context. */
const name = 'sop.kantor.example';

describe.skipIf(!browserPath)('on plain http, under a name of the intranet', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startServer>>;
  let url: string;
  const faults: string[] = [];

  beforeAll(async () => {
    server = await startServer();
    const { port } = new URL(server.url);
    url = `http://${name}:${port}`;
    browser = await launchBrowser(`--host-resolver-rules=MAP ${name} ${new URL(server.url).hostname}`);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const visit = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    page.on('console', (message) => faults.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
    page.on('filechooser', () => undefined);
    await page.goto(url);
    return page;
  };
  const kegiatan = (page: Page): Promise<string[]> =>
    page.locator('.page text[data-field="kegiatan"]').allTextContents();
  const kept = (page: Page): Promise<void> => page.getByText('Semua perubahan tersimpan di komputer ini').waitFor();

  test('an SOP is drafted, kept, brought back, read in a second tab and taken over there, saved and opened again', {
    timeout: 180_000,
  }, async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    const page = await visit(context);
    expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
    await page.getByRole('button', { name: /^Buat SOP baru/ }).click();
    await page.getByRole('textbox', { name: 'Nama SOP' }).fill('Di Intranet');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Isi nanti' }).click();
    await page.locator('.page svg').first().waitFor();
    await page.keyboard.type('Menerima surat');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => kegiatan(page)).toEqual(['Menerima surat']);
    await kept(page);
    // Longer than the second within which it has to be on the disk.
    await page.waitForTimeout(1000);
    await page.reload();
    await expect.poll(() => kegiatan(page)).toEqual(['Menerima surat']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => kegiatan(page)).toEqual([]);
    await page.keyboard.press('Control+y');
    await expect.poll(() => kegiatan(page)).toEqual(['Menerima surat']);

    const second = await visit(context);
    await second.getByRole('button', { name: 'Di Intranet', exact: true }).click();
    await second.getByText('Di sini SOP hanya dapat dibaca.').waitFor();
    await second.locator('.stop').first().click();
    await second.keyboard.press('Control+ArrowDown');
    await second.locator('.notice').waitFor();
    expect(await second.locator('.stop').count()).toBe(1);
    await second.getByRole('button', { name: 'Ambil alih' }).click();
    await kept(second);
    await second.locator('.stop').first().click();
    await second.keyboard.press('Control+ArrowDown');
    await second.locator('.stop').nth(1).waitFor();
    // The first tab reads now, and sees what the second one makes.
    await page.bringToFront();
    await page.getByText('Di sini SOP hanya dapat dibaca.').waitFor();
    await page.locator('.stop').nth(1).waitFor();
    await second.bringToFront();
    const file = await saved(second, () => second.keyboard.press('Control+s'));
    await context.close();

    const elsewhere = await browser.newContext();
    const other = await visit(elsewhere);
    const asked = other.waitForEvent('filechooser');
    await other.getByRole('button', { name: /^Buka berkas/ }).click();
    await (await asked).setFiles(fileOf(file.name, file.bytes));
    await other.locator('.stop').nth(1).waitFor({ state: 'attached' });
    expect(await other.getByRole('heading', { level: 1 }).textContent()).toBe('Di Intranet');
    await elsewhere.close();
    expect(faults).toEqual([]);
  });
});
