import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readSop, writeSop } from '../../src/formats/json';
import type { SopFile } from '../../src/model';

/** A page of the app in which files that are saved can be read at once, and everything that went wrong in it. */
export interface Desk {
  readonly page: Page;
  readonly faults: string[];
}

/** What the page keeps of the file that was saved last. */
interface Kept {
  savedFile?: Promise<string> | null;
}

/** Opens the app in a context of its own, or in one that is there. */
export async function openDesk(
  where: Browser | BrowserContext,
  url: string,
  planted?: RegExp,
): Promise<Desk & { readonly context: BrowserContext }> {
  const viewport = { width: 1280, height: 720 };
  const context = 'newContext' in where ? await where.newContext({ viewport, reducedMotion: 'reduce' }) : where;
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const faults: string[] = [];
  const note = (fault: string): void => {
    if (!planted?.test(fault)) faults.push(fault);
  };
  page.on('console', (message) => note(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => note(`thrown: ${error.stack ?? error.message}`));
  // From the start: listening only when a file is asked for may be too late.
  page.on('filechooser', () => undefined);
  await page.addInitScript(() => {
    for (const picker of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(window, picker);
    // A download takes a while; the file itself is there when the link to it is made.
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (given) => {
      if (given instanceof Blob && given.type.includes('json')) (window as Kept).savedFile = given.text();
      return make(given);
    };
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      if (!this.hasAttribute('download')) click.call(this);
    };
  });
  await page.goto(url);
  return { page, faults, context };
}

/** Opens a file by the button of Beranda or of the desk. */
export async function openFile(page: Page, file: SopFile): Promise<void> {
  const button = page.getByRole('button', { name: 'Buka berkas' }).first();
  const [asked] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
  const buffer = Buffer.from(writeSop(file));
  await asked.setFiles({ name: 'acak.sop.json', mimeType: 'application/json', buffer });
  await page.locator('.page svg').first().waitFor();
}

/** The file as Ctrl+S saves it now: what is being written is in it. */
export async function savedText(page: Page): Promise<string> {
  await page.evaluate(() => {
    (window as Kept).savedFile = null;
  });
  await page.keyboard.press('Control+s');
  const text = await page.waitForFunction(() => (window as Kept).savedFile ?? '');
  return String(await text.jsonValue());
}

/** Reads what was saved; throws where that is not a whole SOP. */
export function readBack(text: string): SopFile {
  const read = readSop(text);
  if (!read.ok) throw new Error(`what was saved cannot be opened: ${JSON.stringify(read.problems[0])}`);
  return read.file;
}

/** Presses the key as often as there is something to take back, or to do again. @returns how often */
export async function pressAll(page: Page, name: 'Urungkan' | 'Ulangi', key: string): Promise<number> {
  const button = page.locator('.undo-buttons').getByRole('button', { name });
  let steps = 0;
  for (; (await button.getAttribute('aria-disabled')) === 'false'; steps += 1) await page.keyboard.press(key);
  return steps;
}
