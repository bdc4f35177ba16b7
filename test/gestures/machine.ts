import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { browserArguments, browserPath } from '../e2e/browser';
import { startServer } from '../e2e/server';
import { sample } from '../formats/samples';
import { type Desk, openDesk, openFile } from './page';

/** A browser whose storage lies on the disk, so that it can be started again after it was killed. */
export interface Machine {
  readonly url: string;
  context(): Promise<BrowserContext>;
  /** Pictures of all pages as they are, into test/output. */
  photograph(name: string): Promise<void>;
  /** The browser is closed; what is kept stays. */
  close(): Promise<void>;
  /** The browser ends as if the power had gone. */
  kill(): Promise<void>;
  end(): Promise<void>;
}

export async function startMachine(): Promise<Machine> {
  const server = await startServer();
  const folder = mkdtempSync(join(tmpdir(), 'sop-mesin-'));
  let running: BrowserContext | null = null;
  return {
    url: server.url,
    async context() {
      running ??= await chromium.launchPersistentContext(folder, {
        ...(browserPath !== undefined && { executablePath: browserPath }),
        args: browserArguments,
        viewport: { width: 1280, height: 720 },
        reducedMotion: 'reduce',
      });
      return running;
    },
    async photograph(name) {
      for (const [index, page] of (running?.pages() ?? []).entries()) {
        await page.screenshot({ path: `test/output/${name}-${index + 1}.png`, timeout: 10_000 }).catch(() => undefined);
      }
    },
    async close() {
      await running?.close().catch(() => undefined);
      running = null;
    },
    async kill() {
      const browser = running?.browser();
      const session = await browser?.newBrowserCDPSession();
      const { processInfo } = (await session?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
      const main = processInfo.find(({ type }) => type === 'browser');
      const ended = new Promise((resolve) => running?.once('close', resolve));
      if (main) process.kill(main.id, 'SIGKILL');
      else await running?.close();
      await ended;
      running = null;
    },
    async end() {
      await running?.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Sample 004 opened as a document of that name. */
export async function openFresh({ context, url }: Machine, name: string): Promise<Desk> {
  const desk = await openDesk(await context(), url);
  const sop = sample('sample-004');
  const renamed = {
    ...sop,
    id: name.replaceAll(' ', '-') as typeof sop.id,
    identitas: { ...sop.identitas, nama: name },
  };
  await openFile(desk.page, { sop: renamed, reviu: { peristiwa: [] }, riwayat: [] });
  await showFlow(desk.page);
  return desk;
}

/** Opens a document from the list, in a page of its own. */
export async function openKept({ context, url }: Machine, name: string): Promise<Desk> {
  const desk = await openDesk(await context(), url);
  await desk.page.getByRole('button', { name, exact: true }).click();
  await showFlow(desk.page);
  return desk;
}

/** The page with the symbols. */
export async function showFlow(page: Page): Promise<void> {
  await page.locator('.page svg').first().waitFor();
  await page.locator('.page-button').last().click();
  await page.locator('.stop').first().waitFor();
}

export function ensure(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** Whether another page has the document. */
export async function isReading(page: Page): Promise<boolean> {
  return (await page.getByRole('button', { name: 'Ambil alih' }).count()) > 0;
}

/** What was made is in the list of what is kept, and this page may change it. */
export async function writes(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const state = document.querySelector('.saved-state')?.textContent ?? '';
    return state.startsWith('Semua perubahan tersimpan');
  });
}
