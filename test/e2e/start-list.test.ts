import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { saved, serveApp } from './app';
import { browserPath } from './browser';
import { listed, plant } from './kept';

const three = [
  {
    id: 'satu',
    nama: 'Pengelolaan Surat Masuk',
    nomor: '065/12',
    unit: 'Sekretariat',
    changed: '2026-11-20T02:00:00Z',
  },
  { id: 'dua', nama: 'Penyusunan Laporan Kinerja', nomor: '065/7', unit: 'Bidang', changed: '2026-08-02T02:00:00Z' },
  { id: 'tiga', nama: 'Pemberian Cuti Tahunan', changed: '2026-01-15T02:00:00Z' },
];
const names = three.map(({ nama }) => nama);

async function faults(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  const violations = await page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    return (await inPage.run()).violations;
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

function menuOf(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name: `Tindakan untuk ${name}` }).click();
}

function choose(page: Page, deed: string): Promise<void> {
  return page.getByRole('menuitem', { name: deed, exact: true }).click();
}

describe.skipIf(!browserPath)('Daftar SOP', () => {
  const open = serveApp();

  test('a first visit has no list; then it shows what is kept, the last changed first, with a true picture', async () => {
    const { page } = await open();
    await page.locator('.sample-ready').nth(2).waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    await plant(page, three);
    await page.getByRole('table', { name: 'Daftar SOP' }).waitFor();
    expect(await listed(page)).toEqual(names);
    const cells = page.locator('tbody tr').first().locator('td');
    expect((await cells.allTextContents()).slice(2, 6)).toEqual(['065/12', 'Sekretariat', 'Draf', '20 November 2026']);
    const picture = page.locator('.documents-frame img').first();
    await picture.waitFor();
    expect(await picture.evaluate((one: HTMLImageElement) => one.decode().then(() => one.naturalWidth > 0))).toBe(true);
    await page.getByRole('button', { name: names[0] as string, exact: true }).click();
    await page.locator('.page svg').first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(names[0]);
  });

  test('search finds by name, number and unit, and says when there is nothing', async () => {
    const { page } = await open();
    await plant(page, three);
    const search = page.getByRole('searchbox', { name: 'Cari SOP' });
    await search.fill('laporan');
    await expect.poll(() => listed(page)).toEqual([names[1]]);
    await search.fill('065/12');
    await expect.poll(() => listed(page)).toEqual([names[0]]);
    await search.fill('tidak ada');
    await page.getByText('Tidak ada SOP yang memuat "tidak ada".').waitFor();
    await page.getByRole('button', { name: 'Tampilkan semua SOP' }).click();
    await expect.poll(() => listed(page)).toEqual(names);
  });

  test('by mouse: duplicate, rename, save, delete and take it back', async () => {
    const { page } = await open();
    await plant(page, three);
    await menuOf(page, 'Pemberian Cuti Tahunan');
    await choose(page, 'Gandakan SOP');
    await expect.poll(() => listed(page)).toEqual(['Pemberian Cuti Tahunan (salinan)', ...names]);
    await page.getByRole('button', { name: 'Ganti nama' }).click();
    await page.getByRole('textbox', { name: 'Nama SOP' }).fill('Pemberian Cuti Besar');
    await page.getByRole('dialog').getByRole('button', { name: 'Ganti nama' }).click();
    await expect.poll(() => listed(page)).toEqual(['Pemberian Cuti Besar', ...names]);
    await menuOf(page, 'Penyusunan Laporan Kinerja');
    const file = await saved(page, () => choose(page, 'Simpan berkas'));
    expect(file.name).toBe('Penyusunan Laporan Kinerja.sop.json');
    expect(JSON.parse(file.bytes.toString())).toMatchObject({ id: 'dua', identitas: { nomor: '065/7' } });
    await menuOf(page, 'Penyusunan Laporan Kinerja');
    await choose(page, 'Hapus');
    await expect.poll(async () => (await listed(page)).length).toBe(3);
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await expect.poll(async () => (await listed(page)).includes('Penyusunan Laporan Kinerja')).toBe(true);
  });

  test('what is deleted lies in the bin, is restored from there, or is deleted for good when that is asked for', async () => {
    const { page } = await open();
    await plant(page, three);
    for (const name of names.slice(0, 2)) {
      await menuOf(page, name);
      await choose(page, 'Hapus');
      await expect.poll(async () => (await listed(page)).includes(name)).toBe(false);
    }
    await page.getByRole('button', { name: 'Terhapus (2)' }).click();
    await page.getByRole('heading', { name: 'Terhapus' }).waitFor();
    expect((await listed(page)).sort()).toEqual(names.slice(0, 2).sort());
    expect(await page.locator('.documents-left').last().textContent()).toBe('30 hari lagi');
    await page.getByRole('button', { name: `Pulihkan ${names[0]}` }).click();
    await expect.poll(() => listed(page)).toEqual([names[1]]);
    await page.getByRole('button', { name: `Hapus selamanya ${names[1]}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Batal' }).click();
    expect(await listed(page)).toEqual([names[1]]);
    await page.getByRole('button', { name: `Hapus selamanya ${names[1]}` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hapus selamanya' }).click();
    await page.getByText('Tidak ada SOP yang terhapus.').waitFor();
    await page.getByRole('button', { name: 'Kembali ke Daftar SOP' }).click();
    await expect.poll(() => listed(page)).toEqual([names[0], names[2]]);
  });

  test('after thirty days the bin is emptied', async () => {
    const { page } = await open();
    const day = 24 * 60 * 60 * 1000;
    const ago = (days: number): string => new Date(Date.now() - days * day).toISOString();
    await plant(page, [
      { id: 'lama', nama: 'Sudah Lama', deleted: ago(31) },
      { id: 'baru', nama: 'Baru Saja', deleted: ago(29) },
    ]);
    await page.getByRole('button', { name: 'Terhapus (1)' }).click();
    await expect.poll(() => listed(page)).toEqual(['Baru Saja']);
    expect(await page.locator('tbody .documents-left').textContent()).toBe('1 hari lagi');
  });

  test('by keyboard alone', async () => {
    const { page } = await open();
    await plant(page, three);
    await expect.poll(() => listed(page)).toEqual(names);
    await page.getByRole('searchbox').focus();
    const key = (name: string): Promise<void> => page.keyboard.press(name);
    const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.textContent ?? null);
    const label = (): Promise<string | null | undefined> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await key('Tab');
    expect(await label()).toBe('Pilih semua');
    await key('Tab');
    expect(await label()).toBe(`Pilih ${names[0]}`);
    await key('Tab');
    expect(await focused()).toBe(names[0]);
    await key('ArrowDown');
    await expect.poll(focused).toBe(names[1]);
    await key('End');
    await expect.poll(focused).toBe(names[2]);
    await key('F2');
    await page.getByRole('dialog', { name: 'Ganti nama SOP' }).waitFor();
    await page.keyboard.type('Cuti');
    await key('Enter');
    await expect.poll(() => listed(page)).toEqual(['Cuti', names[0], names[1]]);
    await expect.poll(focused).toBe('Cuti');
    await key('ArrowDown');
    await expect.poll(focused).toBe(names[0]);
    await key('Delete');
    await expect.poll(() => listed(page)).toEqual(['Cuti', names[1]]);
    await expect.poll(focused).toBe(names[1]);
    await key('Shift+F10');
    // The menu takes the keys a moment after it is seen.
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('[role=menu]') !== null)).toBe(true);
    await key('ArrowDown');
    await expect.poll(focused).toBe('Buka');
    await key('ArrowDown');
    await expect.poll(focused).toBe('Gandakan SOP');
    await key('Escape');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe(`Tindakan untuk ${names[1]}`);
    await key('ArrowUp');
    await expect.poll(focused).toBe('Cuti');
    await key('Enter');
    await page.locator('.page svg').first().waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Cuti');
  });

  test('three hundred stay quick: few rows on the page, all within reach', async () => {
    const { page } = await open();
    const many = Array.from({ length: 300 }, (_, index) => ({
      id: `sop-${index}`,
      nama: `SOP nomor ${String(index).padStart(3, '0')}`,
      changed: new Date(Date.UTC(2026, 0, 1) - index * 1000).toISOString(),
    }));
    await plant(page, many);
    await page.getByText('300 SOP').waitFor();
    expect(await page.locator('tbody tr').count()).toBeLessThanOrEqual(80);
    await page.getByRole('button', { name: 'SOP nomor 000', exact: true }).focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('SOP nomor 299');
    await page.getByRole('searchbox').fill('nomor 17');
    await expect.poll(async () => (await listed(page)).length).toBe(13);
    const took = await page.evaluate(async () => {
      const field = document.querySelector<HTMLInputElement>('input[type=search]');
      const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
      const begin = performance.now();
      write?.call(field, 'nomor 299');
      field?.dispatchEvent(new Event('input', { bubbles: true }));
      while (document.querySelectorAll('tbody tr').length !== 1) await new Promise(requestAnimationFrame);
      return performance.now() - begin;
    });
    console.log(`300 SOPs: a search takes ${took.toFixed(0)} ms`);
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    const { page } = await open({ colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
    await plant(page, three);
    await page.locator('.documents-frame img').nth(2).waitFor();
    await page.locator('.sample-page svg').nth(2).waitFor();
    expect(await faults(page)).toEqual([]);
    await menuOf(page, names[0] as string);
    await page.getByRole('menu').waitFor();
    expect(await faults(page)).toEqual([]);
    await choose(page, 'Ganti nama');
    await page.getByRole('dialog').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await menuOf(page, names[0] as string);
    await choose(page, 'Hapus');
    await page.getByRole('button', { name: 'Terhapus (1)' }).click();
    await page.getByRole('button', { name: /^Hapus selamanya/ }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: /^Hapus selamanya/ }).click();
    await page.getByRole('dialog').waitFor();
    expect(await faults(page)).toEqual([]);
  });

  test('a narrow screen: nothing sticks out', async () => {
    const { page } = await open({ viewport: { width: 390, height: 844 }, hasTouch: true });
    await plant(page, three);
    await page.getByRole('table').waitFor();
    const sticksOut = (): Promise<boolean> =>
      page.evaluate(() => {
        const place = document.querySelector('.beranda');
        const inside = (one: Element): boolean => one.getBoundingClientRect().right <= window.innerWidth;
        const seen = [...document.querySelectorAll('.beranda button')];
        return place === null || place.scrollWidth > place.clientWidth || !seen.every(inside);
      });
    expect(await sticksOut()).toBe(false);
    await menuOf(page, names[0] as string);
    await choose(page, 'Hapus');
    await page.getByRole('button', { name: 'Terhapus (1)' }).click();
    await page.getByRole('heading', { name: 'Terhapus' }).waitFor();
    expect(await sticksOut()).toBe(false);
  });
});
