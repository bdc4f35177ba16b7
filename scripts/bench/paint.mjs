// @ts-check
/**
 * How long an edit takes to be seen, in the built app in a real browser: from the key to the paint that shows it, beside a key
 * that does nothing, and what the page itself computes meanwhile.
 */
import { chromium } from 'playwright-core';
import { serve } from '../serve.mjs';
import { findBrowser } from '../setup/browser.mjs';
import { root } from '../setup/run.mjs';

/** @typedef {{ wall: number, processor: number }} Time ms, medians */
/** @typedef {{ idle: Time, key: Time, edit: Time }} Times a key without meaning, a character in a text, a new langkah */
/** @typedef {import('playwright-core').Page} Page */

const rounds = 9;

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Runs in the page: tells when what the next key does has been painted. */
function watchKeys() {
  /** What is seen of the document; `undefined`: the next paint is meant, whatever it shows. */
  const seen = () => {
    const editor = document.querySelector('.text-editor');
    return editor instanceof HTMLTextAreaElement ? editor.value : document.querySelectorAll('.page text').length;
  };
  /** @param {string} key @param {boolean} changes */
  const watch = (key, changes) => {
    const before = seen();
    const painted = new Promise((resolve) => {
      const ended = new AbortController();
      const press = (/** @type {KeyboardEvent} */ event) => {
        if (event.key !== key) return;
        ended.abort();
        const look = () => {
          if (changes && seen() === before) return void requestAnimationFrame(look);
          // After the frame that is being made has been given to the screen.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve(performance.now() - event.timeStamp);
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      };
      window.addEventListener('keydown', press, { capture: true, signal: ended.signal });
    });
    Reflect.set(window, 'painted', painted);
  };
  Reflect.set(window, 'watch', watch);
}

/**
 * @param {Page} page
 * @param {string} key
 * @param {boolean} changes whether the document, or the text that is written, is another one afterwards
 * @param {() => Promise<unknown>} before
 * @returns {Promise<Time>}
 */
async function timesOf(page, key, changes, before) {
  const session = await page.context().newCDPSession(page);
  // Processor time: that is the page's doing, however busy the machine is.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const watched = /** @type {const} */ ([key.slice(key.indexOf('+') + 1), changes]);
  /** @type {number[]} */
  const wall = [];
  /** @type {number[]} */
  const processor = [];
  for (let round = 0; round <= rounds; round += 1) {
    await before();
    const start = await spent();
    await page.evaluate(([one, wanted]) => Reflect.get(window, 'watch')(one, wanted), watched);
    await page.keyboard.press(key);
    wall.push(await page.evaluate(() => Reflect.get(window, 'painted')));
    processor.push((await spent()) - start);
  }
  await session.detach();
  // The first round warms up.
  return { wall: median(wall.slice(1)), processor: median(processor.slice(1)) };
}

/**
 * @param {Page} page
 * @param {string} url
 * @param {string} text a file
 * @returns {Promise<Times>}
 */
async function timesOfDocument(page, url, text) {
  // The browser's own file dialog cannot be answered from here.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'showOpenFilePicker'));
  await page.goto(url);
  const [asked] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Buka berkas' }).first().click(),
  ]);
  await asked.setFiles({ name: 'bench.sop.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.locator('.page svg').first().waitFor();
  await page.locator('.page-button').last().click();
  // Symbols of the last pages: a new langkah in the middle of them moves little else.
  await page.locator('.stop').first().waitFor();
  await page.evaluate(watchKeys);
  // What is drawn when there is time must not be taken for the doing of a key.
  const rest = () => page.waitForTimeout(500);
  await page.keyboard.press('Tab');
  await page.locator('.overlay-symbol').waitFor();
  const idle = await timesOf(page, 'Shift', false, rest);
  const edit = await timesOf(page, 'Control+ArrowDown', true, rest);
  await page.keyboard.press('Enter');
  await page.locator('.text-editor').waitFor();
  const key = await timesOf(page, 'a', true, rest);
  return { idle, key, edit };
}

/**
 * @param {readonly string[]} texts files, from small to large
 * @returns {Promise<readonly Times[] | null>} null without a browser
 */
export async function measurePaint(texts) {
  const executablePath = await findBrowser();
  if (!executablePath) return null;
  const server = await serve({ folder: `${root}dist/app`, port: 0 });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    /** @type {Times[]} */
    const times = [];
    for (const text of texts) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      page.setDefaultTimeout(120_000);
      times.push(await timesOfDocument(page, server.url, text));
      await page.close();
    }
    return times;
  } finally {
    await browser.close();
    await server.close();
  }
}
