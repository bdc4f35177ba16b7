import type { Locator, Page } from 'playwright-core';
import type { Peristiwa } from '../../src/model';
import { saved } from './app';

export interface Said extends Peristiwa {
  readonly [key: string]: unknown;
}

/** What is recorded in the file as it would be saved now. */
export async function events(page: Page): Promise<readonly Said[]> {
  const { bytes } = await saved(page, () => page.keyboard.press('Control+s'));
  return JSON.parse(bytes.toString('utf8')).reviu?.peristiwa ?? [];
}

/** Makes it known who works here, as it is after the first remark. */
export function known(peran: 'evaluator' | 'penyusun' = 'evaluator') {
  return async (page: Page): Promise<void> => {
    await page.addInitScript(
      ([nama, role]) => {
        localStorage.setItem('sop-designer.oleh.nama', nama);
        localStorage.setItem('sop-designer.oleh.peran', role);
      },
      [peran === 'evaluator' ? 'Evaluator A' : 'Penyusun', peran] as const,
    );
  };
}

/** Selects the symbol of a langkah and makes a remark on it by key. */
export async function remarkOn(page: Page, stop: string, text: string): Promise<void> {
  await page.locator(`.stop[aria-label^="${stop}"]`).first().click();
  await page.keyboard.press('Control+Shift+M');
  await page.getByLabel('Isi catatan').fill(text);
  await page.keyboard.press('Control+Enter');
  await page.locator('.thread-open').waitFor();
}

export const thread = (page: Page): Locator => page.locator('.thread');
export const pin = (page: Page): Locator => page.locator('.pin');
