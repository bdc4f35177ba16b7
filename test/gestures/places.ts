import type { Page } from 'playwright-core';
import type { Random } from '../generate';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middles of all that is seen of a kind, within the window; what lies under something else is left out. */
export function placesOf(page: Page, css: string): Promise<Place[]> {
  return page.evaluate((selector) => {
    const desk = document.querySelector('.lembar-paper')?.getBoundingClientRect();
    return [...document.querySelectorAll(selector)].flatMap((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const place = { x: x + width / 2, y: y + height / 2 };
      const onPaper = one.closest('.lembar-paper') !== null;
      const frame = onPaper && desk ? desk : new DOMRect(0, 0, innerWidth, innerHeight);
      const isSeen =
        width > 0 && place.x > frame.left && place.x < frame.right && place.y > frame.top && place.y < frame.bottom;
      return isSeen ? [place] : [];
    });
  }, css);
}

/** One of them; undefined where there is none. */
export async function oneOf(page: Page, css: string, random: Random): Promise<Place | undefined> {
  const all = await placesOf(page, css);
  return all.length === 0 ? undefined : random.pick(all);
}

/** Anywhere on the paper that is in sight. */
export async function anywhere(page: Page, random: Random): Promise<Place> {
  const box = await page.locator('.lembar-paper').boundingBox();
  if (!box) throw new Error('there is no paper on the screen');
  return { x: box.x + 8 + random.next() * (box.width - 16), y: box.y + 8 + random.next() * (box.height - 16) };
}

export async function drag(page: Page, from: Place, to: Place): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 2 });
  await page.mouse.move(to.x, to.y, { steps: 2 });
  await page.mouse.up();
}
