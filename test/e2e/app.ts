import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from './browser';
import { startServer } from './server';
import { slowDown } from './slow';

/** The built app in a real Chromium, with everything that it said on the console or asked of another origin. */
export interface App {
  readonly page: Page;
  readonly url: string;
}

/** Nothing moves by itself, so that what is measured lies still; `moving` for a test of just that. */
export const moving = { reducedMotion: 'no-preference' } as const;

export interface AppOptions extends BrowserContextOptions {
  /** Runs before the app is loaded. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** What the console may say when a fault is planted. */
  readonly planted?: RegExp;
}

/**
 * Serves the built app for the tests of one file. After each test the console must have been silent, every request must
 * have gone to the app's own origin, and no script of a document may have run.
 */
export function serveApp(): (options?: AppOptions) => Promise<App> {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startServer>>;
  let open: { page: Page; faults: string[] }[] = [];

  beforeAll(async () => {
    server = await startServer();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(async () => {
    const closing = open;
    open = [];
    for (const { page, faults } of closing) {
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      await page.context().close();
      expect(faults).toEqual([]);
    }
  });

  return async ({ before, planted, ...options } = {}) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 720 },
      reducedMotion: 'reduce',
      ...options,
    });
    await slowDown(context);
    const page = await context.newPage();
    const faults: string[] = [];
    const note = (fault: string): void => {
      if (!planted?.test(fault)) faults.push(fault);
    };
    page.on('console', (message) => note(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => note(`thrown: ${error.message}`));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== new URL(server.url).origin) {
        faults.push(`asked of another origin: ${request.url()}`);
      }
    });
    open.push({ page, faults });
    // From the start: the browser is told to hold its file dialogs a moment after one begins to listen, and that may be too late.
    page.on('filechooser', () => undefined);
    // The browser's own file dialogs cannot be answered from here; what stands in for them on plain http can.
    await page.addInitScript(() => {
      for (const picker of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, picker);
    });
    await before?.(page);
    await page.goto(server.url);
    return { page, url: server.url };
  };
}

export function samplePath(name: string): string {
  return fileURLToPath(new URL(`../../public/samples/${name}.sop.json`, import.meta.url));
}

export function sampleText(name: string): string {
  return readFileSync(samplePath(name), 'utf8');
}

/** A sample with one thing in it changed, as text: `['langkah', 0, 'kegiatan']` and the new value. */
export function changed(
  name: string,
  ...changes: readonly (readonly [path: readonly (string | number)[], value: unknown])[]
): string {
  const document: unknown = JSON.parse(sampleText(name));
  for (const [path, value] of changes) {
    const owner = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(at as object, key), document);
    Reflect.set(owner as object, path.at(-1) ?? '', value);
  }
  return JSON.stringify(document);
}

export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function fileOf(name: string, content: string | Buffer): GivenFile {
  return { name, mimeType: 'application/json', buffer: Buffer.from(content) };
}

/** Opens a file by the button and the picker; by its path where it is too large to be handed over quickly. */
export async function choose(page: Page, file: GivenFile | string, button = 'Buka berkas'): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button, exact: true }).click();
  await (await asked).setFiles(file);
}

/** Drops a file on the window. */
export async function drop(page: Page, { name, buffer }: GivenFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], fileName));
      return data;
    },
    [name, buffer.toString('utf8')] as const,
  );
  for (const type of ['dragenter', 'dragover', 'drop']) {
    await page.dispatchEvent('#root', type, { dataTransfer: transfer });
  }
}

/** Presses the button and gives what was saved: its name and its bytes. */
export async function saved(page: Page, press: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await press();
  return content(await download);
}

export async function content(download: Download): Promise<{ name: string; bytes: Buffer }> {
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** Opens a sample by its card. */
export async function openSample(page: Page, name: string): Promise<void> {
  await page.locator('.sample-ready', { hasText: name }).click();
  await page.locator('.page svg').first().waitFor();
}

export const sampleTitles = {
  'sample-000': 'Penyusunan Sasaran Kerja Pegawai (SKP)',
  'sample-001': 'SASARAN KINERJA PNS (SKP)',
  'sample-004': 'Penyusunan Perjanjian Kinerja/ Perubahan Perjanjian Kinerja',
} as const;

/** Another tab opens the SOP of sample 004 that this one has: it only reads there. */
export async function secondTab(page: Page, url: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(url);
  await other
    .getByRole('button', { name: /Perjanjian Kinerja/ })
    .first()
    .click();
  await other.getByText('SOP ini sedang dibuka di tab lain').waitFor();
  return other;
}

/** What the app last said to a screen reader about the selection. */
export function announced(page: Page): Promise<string | null> {
  return page.locator('[data-announcement]').textContent();
}

/** The zoom as the status bar shows it, in percent. */
export async function zoomOf(page: Page): Promise<number> {
  return Number.parseInt((await page.locator('.status-percent').textContent()) ?? '', 10);
}
