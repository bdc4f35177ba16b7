import type { Locator, Page } from 'playwright-core';

/** A hand at the keyboard or at the mouse, and what it did: everything but the characters of texts is counted. */
export interface Hands {
  readonly page: Page;
  readonly count: { keys: number; clicks: number; drags: number };
  /** Each name is one key, pressed one after another: `Tab`, `Control+ArrowRight`, `2`. */
  press(...keys: readonly string[]): Promise<void>;
  /** Writes a text where the caret is, or on the cell that is selected. Its characters are not counted. */
  write(text: string): Promise<void>;
  click(at: Locator | Place): Promise<void>;
  drag(from: Place, to: Place): Promise<void>;
  /** Opens a list and picks from it: two clicks. The list is the browser's own and cannot be clicked from here. */
  select(list: Locator, value: string): Promise<void>;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** So many characters are keys of their own, so that typing begins as it does for a person; the rest comes at once. */
const typed = 3;

export function handsOn(page: Page): Hands {
  const count = { keys: 0, clicks: 0, drags: 0 };
  return {
    page,
    count,
    async press(...keys) {
      for (const key of keys) {
        count.keys += 1;
        await page.keyboard.press(key);
      }
    },
    async write(text) {
      await page.keyboard.type(text.slice(0, typed));
      if (text.length > typed) await page.keyboard.insertText(text.slice(typed));
    },
    async click(at) {
      count.clicks += 1;
      if ('click' in at) await at.click();
      else await page.mouse.click(at.x, at.y);
    },
    async drag(from, to) {
      count.drags += 1;
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 2 });
      await page.mouse.move(to.x, to.y, { steps: 2 });
      await page.mouse.up();
    },
    async select(list, value) {
      count.clicks += 2;
      await list.selectOption(value);
    },
  };
}
