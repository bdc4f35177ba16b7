import type { Page } from 'playwright-core';
import { type GivenFile, saved } from './app';
import { chooseByKey } from './evaluation';

/** Hands that never touch the mouse. */
export interface Keys {
  press(...keys: readonly string[]): Promise<void>;
  /** Presses a key until what has the keyboard matches. */
  until(key: string, selector: string, most?: number): Promise<void>;
  /** Goes with F6 to a part of the screen. */
  toPane(name: string): Promise<void>;
  /** Opens the menu of the status and chooses. */
  fromStatus(name: string): Promise<void>;
  /** Says who works here, in the dialog that asks for it. */
  introduce(nama: string, peran: string): Promise<void>;
  open(file: GivenFile): Promise<void>;
  evaluationFile(): Promise<GivenFile>;
}

export function keysOn(page: Page): Keys {
  // Who listens from the start is told of files that are asked for by a key that is fast.
  page.on('filechooser', () => undefined);
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const isAt = (selector: string): Promise<boolean> =>
    page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector);
  const until = async (key: string, selector: string, most = 60): Promise<void> => {
    for (let count = 0; count < most; count += 1) {
      if (await isAt(selector)) return;
      await press(key);
    }
    throw new Error(`${key} does not lead to ${selector}`);
  };
  const toPane = (name: string): Promise<void> => until('F6', `[data-pane="${name}"] *, [data-pane="${name}"]`, 10);
  const fromStatus = async (name: string): Promise<void> => {
    await toPane('header');
    await until('Tab', '.status-chip', 6);
    await press('Enter');
    await page.getByRole('menu').waitFor();
    await chooseByKey(page, name);
  };
  return {
    press,
    until,
    toPane,
    fromStatus,
    async introduce(nama, peran) {
      await page.getByRole('dialog', { name: 'Nama dan peran Anda' }).waitFor();
      await press('Control+a');
      await page.keyboard.insertText(nama);
      await press('Tab');
      await page.keyboard.type(peran.slice(0, 2));
      await press('Control+Enter');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    },
    async open(file) {
      await page.locator('.way-card, .sheet').first().waitFor();
      const asked = page.waitForEvent('filechooser');
      await press('Control+o');
      await (await asked).setFiles(file);
    },
    async evaluationFile() {
      const { name, bytes } = await saved(page, () => fromStatus('Simpan berkas evaluasi'));
      return { name, mimeType: 'application/json', buffer: bytes };
    },
  };
}
