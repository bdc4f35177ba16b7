// @ts-check
/**
 * A himpunan of many SOPs, made by the built app in a real browser: how long it takes, and whether the page was held up
 * meanwhile. The SOPs are put into the app's own store and chosen in Daftar SOP, as a user would.
 */
import { chromium } from 'playwright-core';
import { serve } from '../serve.mjs';
import { findBrowser } from '../setup/browser.mjs';
import { root } from '../setup/run.mjs';

/** @typedef {{ id: string, identitas: { nama: string }, langkah: unknown[], pelaksana: unknown[] }} Kept */

/**
 * Runs in the page: writes the SOPs where the app keeps them.
 * @param {readonly Kept[]} files
 */
async function keep(files) {
  /** @type {IDBDatabase} */
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open('sop-designer');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction(['documents', 'bases'], 'readwrite');
  const changed = '2026-11-01T02:00:00Z';
  for (const file of files) {
    const { id, identitas, langkah, pelaksana } = file;
    const about = { id, nama: identitas.nama, nomor: null, unit: '', instansi: '', cari: identitas.nama, logos: [] };
    const counts = { langkah: langkah.length, pelaksana: pelaksana.length };
    const rest = { created: changed, changed, status: 'Draf', deleted: null, source: null, asal: null, seq: 1 };
    transaction.objectStore('documents').put({ ...about, ...counts, ...rest });
    transaction.objectStore('bases').put({ id, seq: 1, file, past: [], at: 0, selection: null });
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}

/**
 * The longest tasks of the page's own thread, in processor time: that is the page's doing, however busy the machine is. By the
 * clock they may be longer.
 * @param {string} trace JSON of the browser
 * @returns {number[]} ms, the longest first
 */
export function tasksIn(trace) {
  /** @type {{ traceEvents: { name: string, ph: string, pid: number, tid: number, tdur?: number, args?: { name?: string } }[] }} */
  const { traceEvents } = JSON.parse(trace);
  const threads = traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const main = new Set(threads.map(({ pid, tid }) => `${pid} ${tid}`));
  return traceEvents
    .filter(({ name, ph, pid, tid }) => ph === 'X' && /RunTask$/.test(name) && main.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a)
    .slice(0, 100);
}

/**
 * @param {readonly string[]} texts files
 * @returns {Promise<{ seconds: number, bytes: number, tasks: readonly number[] } | null>} ms of processor time of the page's longest tasks, the longest first; null without a browser
 */
export async function measureBook(texts) {
  const executablePath = await findBrowser();
  if (!executablePath) return null;
  const server = await serve({ folder: `${root}dist/app`, port: 0 });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(300_000);
    await page.goto(server.url);
    await page.locator('.sample-ready').first().waitFor();
    const files = texts.map((text, index) => ({ ...JSON.parse(text), id: `bench-${index}` }));
    await page.evaluate(keep, files);
    await page.reload();
    await page.getByLabel('Pilih semua').check();
    await page.getByRole('button', { name: 'Buat himpunan' }).click();
    const make = page.getByRole('dialog').getByRole('button', { name: 'Unduh PDF' });
    await make.waitFor();
    // The pictures of the rows are drawn when there is time; here they must not be taken for the book's doing.
    await page.waitForTimeout(3000);
    await browser.startTracing(page, {
      categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
    });
    const start = performance.now();
    const download = page.waitForEvent('download');
    await make.click();
    const stream = await (await download).createReadStream();
    let bytes = 0;
    for await (const chunk of stream) bytes += chunk.length;
    const seconds = (performance.now() - start) / 1000;
    const tasks = tasksIn((await browser.stopTracing()).toString('utf8'));
    return { seconds, bytes, tasks };
  } finally {
    await browser.close();
    await server.close();
  }
}
