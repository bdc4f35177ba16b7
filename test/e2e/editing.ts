import type { Page } from 'playwright-core';
import type { Sop } from '../../src/model';
import { saved } from './app';

/** The document as it would be saved now. */
export async function documentOf(page: Page): Promise<Sop> {
  const { bytes } = await saved(page, () => page.keyboard.press('Control+s'));
  return JSON.parse(bytes.toString('utf8')) as Sop;
}

/** Waits until the paper has not moved for a quarter of a second. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.react-flow__viewport').evaluate(async (paper: HTMLElement) => {
    let before = '';
    for (let still = 0; still < 6; ) {
      await new Promise((resolve) => setTimeout(resolve, 40));
      const now = paper.style.transform;
      still = now === before ? still + 1 : 0;
      before = now;
    }
  });
}
