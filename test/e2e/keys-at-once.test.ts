import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { serveApp, zoomOf } from './app';
import { browserPath } from './browser';
import { middleOfText, openTable } from './editing';
import { plant } from './kept';
import { openForm } from './pane';

/** The page hears nothing for a while. */
function blocked(page: Page): Promise<void> {
  return page.evaluate(() => {
    const begun = performance.now();
    while (performance.now() - begun < 250);
  });
}

/** Keys of a quick hand at a computer that is busy: all wait before the page hears the first, none waits for another. */
async function pressAtOnce(page: Page, ...keys: readonly string[]): Promise<void> {
  await Promise.all([blocked(page), ...keys.map((key) => page.keyboard.press(key))]);
}

/** What has the keyboard: the name of a stop of the sheet, or what it is called. */
function held(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { activeElement: one } = document;
    return one?.getAttribute('data-stop') ?? one?.getAttribute('aria-label') ?? one?.textContent ?? null;
  });
}

const kegiatan = (langkah: string): string => `isian ${langkah} kegiatan ${langkah} kegiatan`;

/** Selects the cell by a click: the keyboard is there. */
async function onKegiatan(page: Page): Promise<void> {
  const { x, y } = await middleOfText(page, 'Menerima surat permintaan dari Bagian Organisasi');
  await page.mouse.click(x, y);
  await expect.poll(() => held(page)).toBe(kegiatan('l1'));
}

async function openMenu(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.getByRole('menuitem').first().waitFor();
}

describe.skipIf(!browserPath)('keys that are pressed without waiting', () => {
  const open = serveApp();

  test('what closes gives the keyboard back before the next key: a menu, a dialog, the preview', async () => {
    const { page } = await open();
    await openTable(page);
    await onKegiatan(page);
    await openMenu(page, 'Shift+F10');
    await pressAtOnce(page, 'Escape', 'ArrowDown', 'ArrowDown');
    expect(await held(page)).toBe(kegiatan('l3'));
    for (const [key, shown, back] of [
      ['F1', 'dialog[open]', 'l2'],
      ['Control+p', '.pratinjau', 'l1'],
    ] as const) {
      await page.keyboard.press(key);
      await page.locator(shown).waitFor();
      await pressAtOnce(page, 'Escape', 'ArrowUp');
      expect(await held(page), key).toBe(kegiatan(back));
    }
  });

  test('what is picked from a menu is begun before the next key', async () => {
    const { page } = await open();
    await openTable(page);
    await onKegiatan(page);
    await openMenu(page, 'Shift+F10');
    await pressAtOnce(page, 'ArrowDown', 'Enter', '!');
    expect(await page.locator('.text-editor').inputValue()).toContain('!');
  });

  test('each key in a menu and among tabs goes on from where the one before led', async () => {
    const { page } = await open();
    await openTable(page);
    await onKegiatan(page);
    await openMenu(page, 'Shift+F10');
    const items = await page.getByRole('menuitem').allTextContents();
    await pressAtOnce(page, 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(await held(page)).toBe(items[2]);
    await pressAtOnce(page, 'End', 'ArrowUp');
    expect(await held(page)).toBe(items.at(-2));
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Rincian' }).focus();
    await pressAtOnce(page, 'ArrowRight', 'ArrowRight');
    expect(await held(page)).toBe('Rincian');
  });

  test('a menu at a button gives the keyboard back to it, in the list of SOPs too', async () => {
    const { page } = await open();
    await openForm(page, 'Identitas');
    // What was changed is kept, and in the list.
    await page.locator('.entry textarea').first().fill('Butir lain');
    const isAt = (css: string): Promise<boolean> =>
      page.evaluate((one) => document.activeElement?.matches(one) ?? false, css);
    for (const css of ['.entry-deeds', '.status-chip', '[data-document] [aria-haspopup="menu"]']) {
      if (css.startsWith('[data-document')) await page.goBack();
      await page.locator(css).first().focus();
      await openMenu(page, 'Enter');
      await pressAtOnce(page, 'Escape');
      expect(await isAt(css), css).toBe(true);
    }
  });

  test('a click right after a drag is one of its own', async () => {
    const { page } = await open();
    await openTable(page);
    const [from, button] = await Promise.all(
      [page.locator('.stop[aria-label^="Langkah 3, simbol"]'), page.getByRole('button', { name: 'Perbesar' })].map(
        async (one) => (await one.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 },
      ),
    );
    if (!from || !button) throw new Error('not on the screen');
    const before = await zoomOf(page);
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x - 60, from.y + 10, { steps: 4 });
    const busy = blocked(page);
    await Promise.all([
      busy,
      page.mouse.up(),
      page.mouse.move(button.x + button.width / 2, button.y + button.height / 2),
      page.mouse.down(),
      page.mouse.up(),
    ]);
    await expect.poll(() => zoomOf(page)).toBeGreaterThan(before);
  });

  test('in a long list of SOPs what comes into it by a key has the next key', async () => {
    const { page } = await open();
    await plant(
      page,
      Array.from({ length: 60 }, (_, index) => ({
        id: `sop-${index}`,
        nama: `SOP nomor ${String(index).padStart(2, '0')}`,
        changed: new Date(Date.UTC(2026, 0, 1) - index * 1000).toISOString(),
      })),
    );
    await page.getByRole('button', { name: 'SOP nomor 00', exact: true }).focus();
    await pressAtOnce(page, 'End', 'ArrowUp');
    expect(await held(page)).toBe('SOP nomor 58');
  });

  test('on a processor six times slower too', async () => {
    const { page } = await open();
    await openTable(page);
    await onKegiatan(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    for (const next of ['l2', 'l3', 'l4', 'l5']) {
      await openMenu(page, 'Shift+F10');
      await Promise.all(['Escape', 'ArrowDown'].map((key) => page.keyboard.press(key)));
      expect(await held(page)).toBe(kegiatan(next));
    }
  });
});
