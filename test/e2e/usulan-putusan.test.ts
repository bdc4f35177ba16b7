import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Edit, runEdits } from '../../src/commands';
import type { SopFile } from '../../src/model';
import type { Weight } from '../../src/review';
import { proposalsOf, usualWhy } from '../../src/ui/usulan/events';
import { writer } from '../review/events';
import { choose, serveApp } from './app';
import { browserPath } from './browser';
import { asFile, kept, knownAs, submitted } from './evaluated';
import { fromStatus } from './evaluation';
import { faults } from './pane';

/** The SOP with what an evaluator proposed for it: a text, a text whose place has changed since, a change of the flow. */
function proposedTo(bobot: Weight = 'saran'): SopFile {
  const start = submitted().file();
  const { sop } = start;
  const [first, second, third] = sop.langkah.map(({ id }) => id as string);
  const evaluator = writer(start, 'Evaluator A', Date.UTC(2026, 10, 22, 2));
  const propose = (edit: Edit): void => {
    for (const saying of proposalsOf(evaluator.file(), [edit], { ...usualWhy(start, [edit]), bobot }, 'Evaluator A'))
      evaluator.say(saying);
  };
  const write = (langkah = '', field: 'kegiatan' | 'waktu', value: string): Edit => {
    return { command: 'edit-langkah', args: { langkah, field, value } };
  };
  propose(write(first, 'kegiatan', 'Menerima dan mencatat surat permintaan'));
  propose(write(second, 'waktu', '90 menit'));
  propose({ command: 'remove-langkah', args: { langkah: third ?? '' } });
  evaluator.say({ jenis: 'status', status: 'Perlu perbaikan' });
  const since = runEdits(sop, [write(second, 'waktu', '75 menit')]);
  if (!since.ok) throw new Error('refused');
  return { ...evaluator.file(), sop: since.sop };
}

/** The drafter opens it and looks at the remarks. */
async function decide(page: Page, file = proposedTo(), isBeingRead = false): Promise<void> {
  await knownAs(page, 'Penyusun', 'penyusun');
  await choose(page, asFile(file));
  if (isBeingRead) await page.getByRole('button', { name: /^Buka untuk diubah/ }).click();
  await page.locator('.page svg').first().waitFor();
  await page.getByRole('tab', { name: /Catatan/ }).click();
}

/** The card of the proposal with that number, from 0, open. */
async function card(page: Page, number: number): Promise<Locator> {
  const head = page.locator(`[data-thread="Evaluator-A-${number + 1}"]`);
  if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
  return page.locator('li', { has: page.locator(`[data-thread="Evaluator-A-${number + 1}"]`) });
}

/** Whether it is whole on the screen and nothing lies over its middle. */
function inSight(what: Locator): Promise<boolean> {
  return what.evaluate((element) => {
    const { top, bottom, left, width } = element.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= innerHeight && there !== null && (element.contains(there) || there.contains(element));
  });
}

describe.skipIf(!browserPath)('the drafter', () => {
  const open = serveApp();

  test.each([['light'], ['dark']] as const)(
    'sees old and new, and accepts with one key as one step, %s',
    async (colorScheme) => {
      const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce', colorScheme });
      await decide(page);
      const first = await card(page, 0);
      expect(await first.locator('ins').allTextContents()).toContain('[ditambahkan: dan mencatat ]');
      expect(await faults(page)).toEqual([]);
      // The card that was clicked has the keys, wherever it went in the list.
      await page.keyboard.press('t');
      await page.getByText('Usulan diterima. Kegiatan langkah 1 diubah.').waitFor();
      const taken = await kept(page);
      expect(taken.langkah[0]?.kegiatan).toBe('Menerima dan mencatat surat permintaan');
      expect(taken.reviu.peristiwa.at(-1)).toMatchObject({
        jenis: 'putusan',
        hasil: 'diterima',
        oleh: { nama: 'Penyusun' },
      });
      await page.keyboard.press('Control+z');
      await first.getByText('Sudah diterima, lalu diurungkan').waitFor();
      const undone = await kept(page);
      expect(undone.langkah[0]?.kegiatan).toBe(proposedTo().sop.langkah[0]?.kegiatan);
      expect(undone.reviu).toEqual(taken.reviu);
      await first.getByRole('button', { name: 'Terima usulan' }).click();
      await page.getByText('Usulan diterima.').waitFor();
      expect((await kept(page)).langkah[0]?.kegiatan).toBe('Menerima dan mencatat surat permintaan');
    },
  );

  test('has proposals waiting again where their acceptance was undone: count, chips, pins, all at once, status', async () => {
    const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce' });
    await decide(page, proposedTo('wajib'));
    const all = page.getByRole('button', { name: /^Terima semua usulan/ });
    const shown = async () => ({
      tab: await page.locator('.tab-count').allTextContents(),
      waits: await page.getByRole('button', { name: /^Belum/ }).textContent(),
      done: await page.getByRole('button', { name: /^Sudah/ }).textContent(),
      quietPins: await page.locator('.pin[data-quiet]').count(),
    });
    const before = { tab: ['3'], waits: 'Belum 3', done: 'Sudah 0', quietPins: 0 };
    expect(await shown()).toEqual(before);
    await all.click();
    await page.getByText(/2 usulan diterima/).waitFor();
    await expect.poll(shown).toMatchObject({ tab: ['1'], waits: 'Belum 1', done: 'Sudah 2' });
    await page.keyboard.press('Control+z');
    await expect.poll(shown).toEqual(before);
    expect(await all.textContent()).toContain('(3)');
    const first = await card(page, 0);
    await first.getByText('belum ditindaklanjuti').waitFor();
    await first.getByText('Usulan diterima, lalu diurungkan').waitFor();
    await fromStatus(page, 'Ajukan untuk dievaluasi');
    await page.getByText(/Masih ada 3 catatan wajib/).waitFor();
    await page.keyboard.press('Escape');
    await all.click();
    await expect.poll(shown).toMatchObject({ tab: ['1'], waits: 'Belum 1', done: 'Sudah 2' });
  });

  test('accepts what was given back while it is still Diajukan, unasked, and takes it back unasked', async () => {
    const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce' });
    const file = proposedTo();
    const sent = file.reviu.peristiwa.filter((event) => !JSON.stringify(event).includes('Perlu perbaikan'));
    await decide(page, { ...file, reviu: { peristiwa: sent } }, true);
    await (await card(page, 0)).getByRole('button', { name: 'Terima usulan' }).click();
    await page.getByText('Usulan diterima. Kegiatan langkah 1 diubah.').waitFor();
    await page.keyboard.press('Control+z');
    await page.getByText('Sudah diterima, lalu diurungkan').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('is stopped once by T where it would write over something: the warning, then Terima juga', async () => {
    const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce', viewport: { width: 1280, height: 720 } });
    await decide(page);
    const second = page.locator('li', { has: page.locator('[data-thread="Evaluator-A-2"]') });
    await second.getByText('→ 90 menit').waitFor();
    await second.locator('[data-thread]').focus();
    await page.keyboard.press('t');
    // Closed, it is opened first.
    const over = second.getByRole('button', { name: 'Terima juga' });
    await over.waitFor();
    await page.keyboard.press('t');
    await expect.poll(() => over.evaluate((button) => button === document.activeElement)).toBe(true);
    await expect.poll(() => inSight(second.getByText('Bagian ini sudah berubah sejak diusulkan.'))).toBe(true);
    expect(await inSight(over)).toBe(true);
    expect((await kept(page)).langkah[1]?.waktu).toBe('75 menit');
    await page.keyboard.press('t');
    await page.getByText('Usulan diterima. Waktu langkah 2 diubah.').waitFor();
    expect((await kept(page)).langkah[1]?.waktu).toBe('90 menit');
    // What was written over is what tells that it was undone.
    await page.keyboard.press('Control+z');
    await second.getByText('Sudah diterima, lalu diurungkan').waitFor();
    await second.getByText('belum ditindaklanjuti').waitFor();
  });

  test('is not told of a reason where none was given', async () => {
    const { page } = await open();
    await page.setViewportSize({ width: 1280, height: 360 });
    await decide(page);
    const third = await card(page, 2);
    await page.keyboard.press('x');
    await third.getByLabel(/Alasan tidak diterapkan/).waitFor();
    expect(await inSight(third.getByRole('button', { name: 'Tolak usulan' }))).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('.notice', { hasText: 'Usulan tidak diterapkan' }).waitFor();
    expect(await page.locator('.notice-words').innerText()).toBe('Usulan tidak diterapkan.');
  });

  test('rejects with one key and a reason, which the evaluator reads as not applied', async () => {
    const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce' });
    await decide(page);
    const third = await card(page, 2);
    await third.locator('.usulan-sentence', { hasText: 'Langkah 3 dihapus.' }).waitFor();
    await page.keyboard.press('x');
    await third.getByLabel(/Alasan tidak diterapkan/).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.type('Diwajibkan oleh peraturan');
    await page.keyboard.press('Enter');
    await page.getByText('Usulan tidak diterapkan; alasannya dicatat').waitFor();
    await third.getByText('tidak diterapkan').first().waitFor();
    // The keyboard stays with the proposal, for the keys that lead to the next one.
    await expect
      .poll(() => third.locator('.thread-head').evaluate((head) => head === document.activeElement))
      .toBe(true);
    expect(await third.getByRole('button', { name: 'Terima usulan' }).count()).toBe(0);
    const { langkah, reviu } = await kept(page);
    expect(langkah).toHaveLength(6);
    expect(reviu.peristiwa.at(-1)).toMatchObject({
      jenis: 'putusan',
      hasil: 'ditolak',
      teks: 'Diwajibkan oleh peraturan',
    });
  });

  test('is told where the place has changed since, with what stands there now; all at once leaves it alone', async () => {
    const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce' });
    await decide(page);
    const second = await card(page, 1);
    await second.getByText('Bagian ini sudah berubah sejak diusulkan.').waitFor();
    expect(await second.locator('.usulan-warns dd').allTextContents()).toEqual([
      expect.stringContaining('75'),
      expect.stringContaining('90'),
    ]);
    await page.getByRole('button', { name: 'Terima semua usulan (3)' }).click();
    await page.getByText(/2 usulan diterima\. 1 usulan belum diterima karena bagiannya sudah berubah/).waitFor();
    const all = await kept(page);
    expect(all.langkah).toHaveLength(5);
    expect([all.langkah[0]?.kegiatan, all.langkah[1]?.waktu]).toEqual([
      'Menerima dan mencatat surat permintaan',
      '75 menit',
    ]);
    await page.keyboard.press('Control+z');
    expect((await kept(page)).langkah).toHaveLength(6);
    await page.keyboard.press('Control+y');
    await second.getByRole('button', { name: 'Terima juga' }).click();
    await page.getByText('Usulan diterima. Waktu langkah 2 diubah.').waitFor();
    expect((await kept(page)).langkah[1]?.waktu).toBe('90 menit');
  });

  test('sees on the drawing what would come of it', async () => {
    const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce' });
    await decide(page);
    await (await card(page, 2)).getByRole('button', { name: 'Lihat pada gambar' }).click();
    await page.locator('option:checked', { hasText: 'Bila usulan diterima' }).waitFor({ state: 'attached' });
    await page
      .getByText(/Langkah 3 .*dihapus/)
      .first()
      .waitFor();
    // It opens at the place: the langkah that goes is marked in the middle of one side, its room in that of the other.
    const [before, after] = await page.locator('.banding-side').all();
    const mark = await before?.locator('[data-current]').first().boundingBox();
    const frame = await before?.boundingBox();
    if (!mark || !frame) throw new Error('nothing is marked');
    expect(mark.y).toBeGreaterThan(frame.y);
    expect(mark.y + mark.height).toBeLessThan(frame.y + frame.height);
    const scrolled = (side = after): Promise<number> =>
      side?.evaluate(({ scrollTop }) => scrollTop) ?? Promise.resolve(0);
    expect(await scrolled(after)).toBeGreaterThan(100);
    await page.keyboard.press('Escape');
    expect((await kept(page)).langkah).toHaveLength(6);
  });
});
