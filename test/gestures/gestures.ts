import type { Locator, Page } from 'playwright-core';
import type { Random } from '../generate';
import { anywhere, drag, oneOf, type Place } from './places';

/** Something that a person does on the desk, by chance. @returns in a few words what was done; undefined where it could not be */
export type Gesture = (page: Page, random: Random) => Promise<string | undefined>;

const texts = ['Menerima surat', 'Memeriksa kelengkapan berkas pemohon', '2 jam', 'a', 'Draf\u00a0nota', '-'] as const;

const keys = [
  'Delete',
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Control+ArrowDown',
  'Control+ArrowLeft',
  'Control+ArrowRight',
  'Alt+ArrowUp',
  'Alt+ArrowDown',
  'Alt+ArrowLeft',
  'Alt+ArrowRight',
  'Control+d',
  'Control+c',
  'Control+x',
  'Control+v',
  'Tab',
  'Shift+Tab',
  ']',
  '[',
  '1',
  '2',
  '3',
  '4',
  'F2',
  'Backspace',
  'Shift+Digit1',
  'Shift+Digit3',
  'Control+=',
  'Control+-',
] as const;

async function clickOne(page: Page, css: string, random: Random): Promise<Place | undefined> {
  const at = await oneOf(page, css, random);
  if (at) await page.mouse.click(at.x, at.y);
  return at;
}

/** Picks from the menu that is open, if there is one. */
async function pickItem(page: Page, random: Random): Promise<string> {
  const items = page.locator('[role=menuitem]');
  const count = await items.count();
  if (count === 0) return 'no menu';
  const item = items.nth(random.int(0, count - 1));
  const name = (await item.textContent()) ?? '';
  await item.click();
  return name;
}

/** A question, when one is asked, gets some answer. */
export async function answer(page: Page, random: Random): Promise<void> {
  const buttons = page.locator('dialog[open] button');
  const count = await buttons.count();
  if (count > 0) await buttons.nth(random.int(0, count - 1)).click();
}

async function write(page: Page, random: Random): Promise<string> {
  const text = random.pick(texts);
  const end = random.pick(['Enter', 'Tab', 'Control+Enter', 'Escape', 'Shift+Enter', '']);
  await page.keyboard.type(text);
  if (random.chance(0.3)) {
    // A pause: what is written so far is in the document, and what follows joins it.
    await page.waitForTimeout(450);
    await page.keyboard.type(' lagi');
  }
  if (end !== '') await page.keyboard.press(end);
  return `writes ${JSON.stringify(text)} ${end}`;
}

const selects: Gesture = async (page, random) => {
  return (await clickOne(page, '.stop', random)) && 'clicks a symbol';
};

const clicksPaper: Gesture = async (page, random) => {
  const { x, y } = await anywhere(page, random);
  await page.mouse.click(x, y);
  return 'clicks the paper';
};

const pressesKey: Gesture = async (page, random) => {
  const key = random.pick(keys);
  await page.keyboard.press(key);
  return key;
};

const writesInPlace: Gesture = async (page, random) => {
  const { x, y } = (await oneOf(page, '.page text', random)) ?? (await anywhere(page, random));
  if (random.chance(0.5)) await page.mouse.dblclick(x, y);
  else await page.mouse.click(x, y);
  return write(page, random);
};

const dragsSymbol: Gesture = async (page, random) => {
  const from = await oneOf(page, '.stop', random);
  if (!from) return undefined;
  await drag(page, from, await anywhere(page, random));
  return 'drags a symbol';
};

const connects: Gesture = async (page, random) => {
  if (!(await clickOne(page, '.stop', random))) return undefined;
  if (random.chance(0.4)) {
    await page.keyboard.press('c');
    await page.keyboard.press(String(random.int(1, 6)));
    await page.keyboard.press(random.chance(0.8) ? 'Enter' : 'Escape');
    return 'connects by key';
  }
  const handle = await oneOf(page, '.handle', random);
  const to = random.chance(0.8) ? await oneOf(page, '.stop', random) : await anywhere(page, random);
  if (!handle || !to) return undefined;
  await drag(page, handle, to);
  return 'draws an arrow';
};

const dragsArrowEnd: Gesture = async (page, random) => {
  if (!(await clickOne(page, '.stop', random))) return undefined;
  await page.keyboard.press(random.pick([']', '[']));
  const end = await oneOf(page, '.handle', random);
  const to = await oneOf(page, '.stop', random);
  if (!end || !to) return undefined;
  await drag(page, end, to);
  return 'drags the end of an arrow';
};

const usesPad: Gesture = async (page, random) => {
  if (!(await clickOne(page, '.stop', random))) return undefined;
  if (!(await clickOne(page, '.context-pad button', random))) return undefined;
  return `pad: ${await pickItem(page, random)}`;
};

const usesRow: Gesture = async (page, random) => {
  const at = await oneOf(page, '.page text[data-field="no"]', random);
  if (!at) return undefined;
  await page.mouse.move(at.x, at.y, { steps: 2 });
  const way = random.next();
  const tool = await oneOf(page, way < 0.4 ? '.row-plus' : '.row-grip', random);
  if (!tool) return undefined;
  if (way > 0.7) {
    await drag(page, tool, { x: tool.x + 30, y: (await anywhere(page, random)).y });
    return 'drags a row';
  }
  await page.mouse.click(tool.x, tool.y);
  return way < 0.4 ? 'adds a row' : `row: ${await pickItem(page, random)}`;
};

const usesColumn: Gesture = async (page, random) => {
  if (random.chance(0.3)) {
    const border = await oneOf(page, '.column-border', random);
    if (!border) return undefined;
    await drag(page, border, { x: border.x + random.int(-60, 60), y: border.y });
    return 'drags a border';
  }
  const at = await oneOf(page, '.page text[data-field="nama"]', random);
  if (!at) return undefined;
  await page.mouse.move(at.x, at.y, { steps: 2 });
  const menu = await oneOf(page, '.column-menu', random);
  if (!menu) return undefined;
  await page.mouse.click(menu.x, menu.y);
  return `column: ${await pickItem(page, random)}`;
};

/** What must not be pressed by chance: it opens the browser's own dialog. */
const opensFiles = /gambar|logo/i;

/** @returns false: it went away before it could be pressed, as it may under a hand */
function pressed(one: Locator): Promise<boolean> {
  return one.click({ timeout: 5000 }).then(
    () => true,
    () => false,
  );
}

const usesRincian: Gesture = async (page, random) => {
  const controls = page.locator('.rincian-body :is(textarea, select, input[type=checkbox], button):enabled:visible');
  const count = await controls.count();
  if (count === 0) return undefined;
  const one = controls.nth(random.int(0, count - 1));
  const kind = await one.evaluate((control) => control.tagName.toLowerCase());
  const name = (await one.textContent()) ?? '';
  if (kind === 'textarea') {
    if (!(await pressed(one))) return undefined;
    return `Rincian: ${await write(page, random)}`;
  }
  if (kind === 'select') {
    const options = await one.locator('option').count();
    await one.selectOption({ index: random.int(0, options - 1) });
    return 'Rincian: chooses';
  }
  if (opensFiles.test(name) || !(await pressed(one))) return undefined;
  return `Rincian: ${name} ${(await page.locator('[role=menu]').count()) > 0 ? await pickItem(page, random) : ''}`;
};

const usesPalette: Gesture = async (page, random) => {
  const item = await oneOf(page, '.palette-item', random);
  if (!item) return undefined;
  const way = random.next();
  const to = random.chance(0.3) ? await oneOf(page, '.stop', random) : await anywhere(page, random);
  if (way < 0.4) {
    await drag(page, item, to ?? (await anywhere(page, random)));
    return 'drags from the palette';
  }
  if (way < 0.7) {
    await page.mouse.click(item.x, item.y);
    if (random.chance(0.3)) await page.keyboard.press(random.pick(keys));
    if (to) await page.mouse.click(to.x, to.y);
    // Beside the table it stays in the hand: it is put back.
    await page.keyboard.press('Escape');
    return 'puts from the palette by clicks';
  }
  const items = page.locator('.palette-item');
  await items.nth(random.int(0, (await items.count()) - 1)).focus();
  if (way < 0.8) {
    await page.keyboard.press(random.pick(['Enter', 'Shift+Enter']));
    return 'puts from the palette by Enter';
  }
  await page.keyboard.press('Space');
  for (let count = random.int(0, 4); count > 0; count -= 1) {
    await page.keyboard.press(random.pick(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']));
  }
  await page.keyboard.press(random.pick(['Space', 'Enter', 'Escape', 'Tab']));
  return 'leads from the palette by keys';
};

const usesMenu: Gesture = async (page, random) => {
  const at = (await oneOf(page, random.pick(['.stop', '.page text']), random)) ?? (await anywhere(page, random));
  if (random.chance(0.7)) await page.mouse.click(at.x, at.y, { button: 'right' });
  else {
    await page.mouse.click(at.x, at.y);
    await page.keyboard.press('Shift+F10');
  }
  return `menu: ${await pickItem(page, random)}`;
};

const turnsBack: Gesture = async (page, random) => {
  const key = random.pick(['Control+z', 'Control+z', 'Control+y']);
  for (let count = random.int(1, 3); count > 0; count -= 1) await page.keyboard.press(key);
  return key;
};

const movesPaper: Gesture = async (page, random) => {
  const { x, y } = await anywhere(page, random);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, random.int(-500, 500));
  return 'scrolls';
};

const goesToPage: Gesture = async (page, random) => {
  return (await clickOne(page, '.page-button', random)) && 'goes to a page';
};

/** Those that come oftener stand here oftener. */
export const gestures: readonly Gesture[] = [
  selects,
  clicksPaper,
  ...[pressesKey, pressesKey, pressesKey],
  ...[writesInPlace, writesInPlace],
  ...[dragsSymbol, dragsSymbol],
  ...[connects, connects],
  dragsArrowEnd,
  usesPad,
  ...[usesRow, usesRow],
  usesColumn,
  ...[usesPalette, usesPalette],
  ...[usesRincian, usesRincian],
  usesMenu,
  turnsBack,
  movesPaper,
  goesToPage,
];
