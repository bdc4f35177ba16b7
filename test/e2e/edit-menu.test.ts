import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Sop } from '../../src/model';
import { announced, serveApp, zoomOf } from './app';
import { browserPath } from './browser';
import { documentOf, openFlow, settled } from './editing';

async function middleOf(page: Page, css: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(css).first().boundingBox();
  if (!box) throw new Error(`${css} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const symbol = (langkah: number): string => `.stop[aria-label^="Langkah ${langkah}, simbol"]`;
const kegiatan = (sop: Sop): string[] => sop.langkah.map((row) => row.kegiatan);

/** What the menu lists, without the keys beside it. */
function listed(page: Page): Promise<string[]> {
  return page.locator('[role=menu] .menu-words').allTextContents();
}

describe.skipIf(!browserPath)('the menu of what is selected', () => {
  const open = serveApp();

  test('by the right button: of a symbol, an arrow, a cell, a heading; the keys stand beside; axe finds nothing', async () => {
    const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce' });
    const start = await openFlow(page);
    await page.locator(symbol(2)).click({ button: 'right' });
    await expect.poll(() => announced(page)).toBe('Langkah 2, simbol Proses, SUBKOORDINATOR dipilih');
    expect(await listed(page)).toEqual([
      'Ubah isian',
      'Tambah langkah di bawah',
      'Hubungkan ke langkah ...',
      'Ganti simbol',
      'Gandakan langkah',
      'Salin langkah',
      'Potong langkah',
      'Tempel langkah',
      'Pindahkan langkah ke atas',
      'Pindahkan langkah ke bawah',
      'Beri catatan',
      'Hapus simbol',
    ]);
    expect(await page.getByRole('menuitem', { name: 'Gandakan langkah' }).locator('kbd').textContent()).toBe('Ctrl+D');
    await page.addScriptTag({ content: axe.source });
    const faults = await page.evaluate(async () => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      return (await inPage.run()).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
    });
    expect(faults).toEqual([]);
    await page.screenshot({ path: 'test/output/edit-menu.png' });
    await page.getByRole('menuitem', { name: 'Gandakan langkah' }).click();
    await page.locator(symbol(7)).waitFor();
    expect(kegiatan(await documentOf(page))[2]).toBe(start.langkah[1]?.kegiatan);
    await page.keyboard.press('Control+z');
    expect(await documentOf(page)).toEqual(start);

    const word = await middleOf(page, '.page text[data-field="label"]');
    await page.mouse.click(word.x, word.y, { button: 'right' });
    expect(await listed(page)).toEqual(['Ubah tulisan pada panah', 'Beri catatan', 'Hapus panah']);
    await page.keyboard.press('Escape');
    const waktu = await middleOf(page, '.page text[data-field="waktu"]');
    await page.mouse.click(waktu.x, waktu.y, { button: 'right' });
    expect((await listed(page)).at(-1)).toBe('Hapus langkah');
    await page.keyboard.press('Escape');
    const name = await middleOf(page, '.page text[data-field="nama"]');
    await page.mouse.click(name.x, name.y, { button: 'right' });
    expect(await listed(page)).toContain('Tambah pelaksana di kanan');
    // What stands in the column is asked for.
    await page.getByRole('menuitem', { name: 'Hapus pelaksana' }).click();
    await page.getByRole('dialog', { name: 'Hapus pelaksana KABAG' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await documentOf(page)).toEqual(start);
  });

  test('by keys: Shift+F10 and the menu key; the keyboard comes back to the paper; copying and pasting by it', async () => {
    const { page } = await open();
    const start = await openFlow(page);
    await page.locator(symbol(2)).click();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Ubah isian' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => announced(page)).toBe('Langkah 3, simbol Proses, JFU dipilih');
    await page.keyboard.press('ContextMenu');
    await page.getByRole('menuitem', { name: 'Tempel langkah' }).click();
    await page.getByText('Belum ada langkah yang disalin').waitFor();
    await page.keyboard.press('ContextMenu');
    await page.getByRole('menuitem', { name: 'Salin langkah' }).click();
    await page.getByText('1 langkah disalin.').waitFor();
    await page.locator(symbol(5)).click();
    await page.keyboard.press('ContextMenu');
    await page.getByRole('menuitem', { name: 'Tempel langkah' }).click();
    await page.locator(symbol(7)).waitFor();
    expect(kegiatan(await documentOf(page))[5]).toBe(start.langkah[2]?.kegiatan);
    await page.locator(symbol(2)).click();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Ganti simbol' }).click();
    await page.getByRole('menuitem', { name: 'Keputusan' }).click();
    await page.locator('.stop[aria-label^="Langkah 2, simbol Keputusan"]').waitFor();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Ubah isian' }).click();
    await page.locator('.text-editor').waitFor();
    await page.keyboard.press('Escape');
  });

  test('Ctrl+; writes today in a date; Shift+2 shows what is selected large, in the middle', async () => {
    const { page } = await open({ reducedMotion: 'reduce' });
    await openFlow(page);
    const before = await zoomOf(page);
    await page.locator(symbol(4)).click();
    await page.keyboard.press('Shift+Digit2');
    await settled(page);
    expect(await zoomOf(page)).toBeGreaterThan(before);
    const paper = await middleOf(page, '.lembar-paper');
    const shown = await middleOf(page, symbol(4));
    expect(Math.hypot(shown.x - paper.x, shown.y - paper.y)).toBeLessThan(4);
    await page.getByRole('button', { name: '2 Bagian Identitas' }).click();
    await page.keyboard.press('Shift+Digit3');
    await settled(page);
    const date = await middleOf(page, '.page text[data-field="identitas.tanggalPembuatan"]');
    await page.mouse.click(date.x, date.y);
    const today = (): string => {
      const now = new Date();
      return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
    };
    const days = [today()];
    await page.keyboard.press('Control+;');
    const { identitas } = await documentOf(page);
    expect([...days, today()]).toContain(identitas.tanggalPembuatan);
  });

  test('what is held near the edge of the sheet takes the paper along; Alt drops a copy', async () => {
    const { page } = await open({ reducedMotion: 'reduce' });
    const start = await openFlow(page);
    await page.locator(symbol(6)).click();
    for (let times = 0; times < 4; times += 1) await page.keyboard.press('Control+=');
    await settled(page);
    await page.locator(symbol(6)).scrollIntoViewIfNeeded();
    await settled(page);
    const from = await middleOf(page, symbol(6));
    const paper = await page.locator('.lembar-paper').boundingBox();
    if (!paper) throw new Error('no paper');
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x - 20, from.y - 20, { steps: 2 });
    await page.mouse.move(paper.x + paper.width / 2, paper.y + 6, { steps: 3 });
    // Held still there, the rows above come down under the hand.
    await page.waitForFunction(
      ([css, least]) => (document.querySelector(css)?.getBoundingClientRect().top ?? 0) > least,
      [symbol(6), from.y + 100] as const,
    );
    const second = await middleOf(page, symbol(3));
    await page.mouse.move(second.x, second.y, { steps: 3 });
    await page.keyboard.down('Alt');
    await page.mouse.up();
    await page.keyboard.up('Alt');
    const copied = await documentOf(page);
    expect(kegiatan(copied).filter((one) => one === start.langkah[5]?.kegiatan)).toHaveLength(2);
    expect(copied.langkah).toHaveLength(start.langkah.length + 1);
    await page.keyboard.press('Control+z');
    expect(await documentOf(page)).toEqual(start);
  });

  test('with the space bar the paper moves, also under a symbol; a double click in an empty cell puts a symbol there', async () => {
    const { page } = await open();
    const start = await openFlow(page);
    for (let times = 0; times < 4; times += 1) await page.keyboard.press('Control+=');
    const from = await middleOf(page, symbol(4));
    await page.mouse.move(from.x, from.y);
    await page.keyboard.down('Space');
    await page.locator('.sheet[data-pans]').waitFor();
    await page.mouse.down();
    await page.mouse.move(from.x - 80, from.y - 30, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Space');
    const to = await middleOf(page, symbol(4));
    expect([Math.round(to.x - from.x), Math.round(to.y - from.y)]).toEqual([-80, -30]);
    expect(await documentOf(page)).toEqual(start);
    await page.keyboard.press('Shift+Digit3');
    await settled(page);
    const [third, fifth] = [await middleOf(page, symbol(3)), await middleOf(page, symbol(5))];
    await page.mouse.dblclick(third.x, fifth.y);
    await expect.poll(() => announced(page)).toBe('Langkah 5, simbol Proses, JFU dipilih');
    expect((await documentOf(page)).langkah[4]?.simbol).toHaveLength(2);
    await page.keyboard.press('Control+z');
    expect(await documentOf(page)).toEqual(start);
  });

  test('F1 tells each key once, and finds one by a word or by its name', async () => {
    const { page } = await open();
    await openFlow(page);
    await page.keyboard.press('F1');
    const dialog = page.getByRole('dialog', { name: 'Pintasan papan tik' });
    const rows = dialog.locator('dt');
    const all = await rows.allTextContents();
    expect(new Set(all).size).toBe(all.length);
    await dialog.getByLabel('Cari pintasan').fill('gandakan');
    expect(await rows.allTextContents()).toEqual(['Gandakan langkah']);
    await dialog.getByLabel('Cari pintasan').fill('langsung ketik');
    expect(await dialog.locator('.keys-text li').count()).toBe(1);
    await dialog.getByLabel('Cari pintasan').fill('f8x');
    await dialog.getByText('Tidak ada pintasan yang memuat "f8x".').waitFor();
    await dialog.getByLabel('Cari pintasan').fill('alt+\u2191');
    expect(await rows.allTextContents()).toEqual(['Pindahkan langkah ke atas']);
  });

  test('what the paper prints as a box is said at the text while it is there', async () => {
    const { page } = await open();
    await openFlow(page);
    await page.locator(symbol(2)).click();
    await page.keyboard.press('Enter');
    const note = page.locator('.text-editor-note');
    expect(await note.textContent()).toBe('');
    await page.keyboard.insertText(' \u{1f600}\u{1f600} \u65e5');
    expect(await note.textContent()).toContain('tanda \u{1f600} \u65e5:');
    await page.screenshot({ path: 'test/output/edit-boxed.png' });
    for (let times = 0; times < 5; times += 1) await page.keyboard.press('Backspace');
    expect(await note.textContent()).toBe('');
    await page.keyboard.press('Escape');
  });
});
