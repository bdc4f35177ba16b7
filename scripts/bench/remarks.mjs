// @ts-check
/**
 * What 200 threads on an SOP of 60 x 8 cost: a key in a text beside the same key without any thread, in one run, and the
 * longest task while the panel opens. Processor time: the page's doing, however busy the machine is.
 */
import { chromium } from 'playwright-core';
import { serve } from '../serve.mjs';
import { findBrowser } from '../setup/browser.mjs';
import { root } from '../setup/run.mjs';
import { tasksIn } from './book.mjs';
import { measurePaint } from './paint.mjs';

const threads = 200;
/** A page that is opened does much once; the middle of several is what a person meets. */
const openings = 5;

/**
 * The documents are made by TypeScript, so they come through Vite.
 * @returns {Promise<readonly [none: string, many: string]>} files
 */
async function files() {
  const { runnerImport } = await import('vite');
  const options = /** @type {const} */ ({ root, configFile: false, logLevel: 'error' });
  const { module: made } = await runnerImport(`${root}test/review/many-threads.ts`, options);
  const { module: format } = await runnerImport(`${root}src/formats/json/index.ts`, options);
  return [format.writeSop(made.manyThreads(0)), format.writeSop(made.manyThreads(threads))];
}

/**
 * @param {string} text a file
 * @returns {Promise<number>} ms of processor time of the longest task while the panel opens, the middle of several
 */
async function longestTask(text) {
  const executablePath = await findBrowser();
  const server = await serve({ folder: `${root}dist/app`, port: 0 });
  const browser = await chromium.launch({
    executablePath: executablePath ?? '',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    page.setDefaultTimeout(120_000);
    // The browser's own file dialog cannot be answered from here.
    await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
    await page.goto(server.url);
    const [asked] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Buka berkas' }).first().click(),
    ]);
    await asked.setFiles({ name: 'bench.sop.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.locator('.page svg').first().waitFor();
    await page.waitForTimeout(3000);
    /** @type {number[]} */
    const longest = [];
    for (let opening = 0; opening < openings; opening += 1) {
      await browser.startTracing(page, {
        categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
      });
      await page.getByRole('tab', { name: /^Catatan/ }).click();
      await page.locator('.thread').first().waitFor();
      await page.waitForTimeout(500);
      longest.push(tasksIn((await browser.stopTracing()).toString('utf8'))[0] ?? Number.NaN);
      await page.getByRole('tab', { name: 'Rincian' }).click();
      await page.waitForTimeout(300);
    }
    return longest.sort((a, b) => a - b)[Math.floor(openings / 2)] ?? Number.NaN;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @returns {Promise<{ name: string, value: number, most: number }[]>} what is judged; nothing without a browser */
export async function benchRemarks() {
  const [none, many] = await files();
  const times = await measurePaint([none, many]);
  const [without, with200] = times ?? [];
  if (!without || !with200) {
    console.log('\nremarks: skipped, there is no browser');
    return [];
  }
  const longest = await longestTask(many);
  const [before, after] = [without.key.processor, with200.key.processor];
  console.log(
    `\n${threads} threads on 60 x 8: a key in a text ${after.toFixed(1)} ms of processor time, without threads ${before.toFixed(1)}; longest task while the panel opens ${longest.toFixed(1)} ms`,
  );
  return [
    { name: `a key with ${threads} threads over one without any, times`, value: after / before, most: 1.2 },
    { name: 'longest task while the panel of remarks opens, ms', value: longest, most: 50 },
  ];
}
