import type { Page } from 'playwright-core';
import type { Sop } from '../../src/model';
import { openSample, sampleTitles, saved } from './app';

/** The document as it would be saved now. */
export async function documentOf(page: Page): Promise<Sop> {
  const { bytes } = await saved(page, () => page.keyboard.press('Control+s'));
  return JSON.parse(bytes.toString('utf8')) as Sop;
}

/**
 * Waits until the paper has not moved for a quarter of a second in which pictures were drawn: a computer that is busy draws
 * none for longer than that, and then what is to move has not begun.
 */
export async function settled(page: Page): Promise<void> {
  await page.locator('.react-flow__viewport').evaluate(async (paper: HTMLElement) => {
    let before = '';
    for (let still = 0; still < 6; ) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 40)));
      const now = paper.style.transform;
      still = now === before ? still + 1 : 0;
      before = now;
    }
  });
}

/** Goes to the table of what is open. */
export async function toTable(page: Page): Promise<void> {
  await page.getByRole('button', { name: '3 Bagian Flowchart' }).click();
  await settled(page);
}

/** Opens sample 004 at its table. */
export async function openTable(page: Page): Promise<void> {
  await openSample(page, sampleTitles['sample-004']);
  await toTable(page);
}

/** The same. @returns what it says */
export async function openFlow(page: Page): Promise<Sop> {
  await openTable(page);
  return documentOf(page);
}

/** The middle of a text that is printed. */
export async function middleOfText(page: Page, words: string): Promise<{ readonly x: number; readonly y: number }> {
  // The number of the SOP stands on the cover and over the pages too, after its name.
  const whole = page.locator(`.page text:text-is("${words}")`);
  const found = (await whole.count()) > 0 ? whole : page.locator('.page text', { hasText: words });
  const box = await found.first().boundingBox();
  if (!box) throw new Error(`${words} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
