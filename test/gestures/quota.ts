import type { Page } from 'playwright-core';
import { ensure, type Machine, openFresh, showFlow } from './machine';
import { readBack, savedText } from './page';

/** From the n-th write on, counted from 0, the disk of this page is full. */
async function fillDisk(page: Page, after: number): Promise<void> {
  await page.evaluate((first) => {
    let count = 0;
    for (const way of ['add', 'put'] as const) {
      const write = IDBObjectStore.prototype[way];
      IDBObjectStore.prototype[way] = function (this: IDBObjectStore, ...given: Parameters<typeof write>) {
        count += 1;
        if (count > first) throw new DOMException('full', 'QuotaExceededError');
        return write.apply(this, given);
      };
    }
  }, after);
}

async function edit(page: Page, word: string): Promise<string> {
  await page.locator('.stop').first().click();
  await page.keyboard.press('F2');
  await page.keyboard.type(` ${word}`);
  await page.keyboard.press('Control+Enter');
  return savedText(page);
}

/** The disk is full in the middle of a write: it is said, the file is offered, and what opens afterwards is whole. */
export async function runFull(machine: Machine, run: string, after: number): Promise<void> {
  const { page, faults } = await openFresh(machine, `Penuh ${run}`);
  const states = [await savedText(page), await edit(page, 'sebelum')];
  await page.waitForTimeout(1200);
  await fillDisk(page, after);
  const banner = page.locator('.keeping-banner', { hasText: 'Ruang penyimpanan peramban penuh.' });
  for (let count = 1; count <= 6 && (await banner.count()) === 0; count += 1) {
    states.push(await edit(page, `sesudah${count}`));
    await banner.waitFor({ timeout: 1500 }).catch(() => undefined);
  }
  ensure((await banner.count()) > 0, 'it is said that the disk is full');
  const offered = await savedBy(page, () => banner.getByRole('button', { name: 'Simpan berkas' }).click());
  ensure(offered === states.at(-1), 'the file that is offered is what is open');
  await page.reload();
  await showFlow(page);
  const text = await savedText(page);
  readBack(text);
  const index = states.indexOf(text);
  ensure(index >= 1, 'what was kept before, or more of it, is opened');
  await page.keyboard.press('Control+z');
  ensure((await savedText(page)) === states[index - 1], 'the journal belongs to the document');
  ensure(faults.length === 0, `nothing is said on the console: ${faults.join('\n')}`);
  await page.close();
}

async function savedBy(page: Page, press: () => Promise<unknown>): Promise<string> {
  await page.evaluate(() => Reflect.set(window, 'savedFile', ''));
  await press();
  const text = await page.waitForFunction((): Promise<string> | string => Reflect.get(window, 'savedFile'));
  return String(await text.jsonValue());
}
