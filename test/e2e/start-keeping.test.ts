import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { changed, choose, fileOf, openSample, sampleText, sampleTitles, saved, serveApp, zoomOf } from './app';
import { browserPath } from './browser';
import { settled } from './editing';
import { listed, plant } from './kept';

const title = sampleTitles['sample-004'];
const kept = 'Semua perubahan tersimpan di komputer ini';

function stateOf(page: Page): Promise<string | null> {
  return page.locator('.saved-state').textContent();
}

async function opened(page: Page): Promise<string | null> {
  await page.locator('.page svg').first().waitFor();
  return page.getByRole('heading', { level: 1 }).textContent();
}

function renamed(nama: string): string {
  return changed('sample-004', [['identitas', 'nama'], nama]);
}

/** Deletes the selected langkah: the smallest edit there is. */
async function edit(page: Page): Promise<void> {
  await page.locator('.stop').nth(1).click();
  await page.keyboard.press('Delete');
  await page.getByRole('button', { name: 'Urungkan' }).first().waitFor();
}

function langkah(page: Page): Promise<number> {
  return page.locator('.stop').count();
}

async function faults(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  const violations = await page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    return (await inPage.run()).violations;
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

describe.skipIf(!browserPath)('what is opened is kept', () => {
  const open = serveApp();

  test('a file comes into the list at once, a sample only when it is changed', async () => {
    const { page } = await open();
    await openSample(page, title);
    expect(await stateOf(page)).toBe('Belum ada yang diubah');
    await page.getByRole('button', { name: 'Beranda' }).click();
    await page.locator('.sample-ready').first().waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    await openSample(page, title);
    await edit(page);
    await expect.poll(() => stateOf(page)).toBe(kept);
    await page.getByRole('button', { name: 'Beranda' }).click();
    await expect.poll(() => listed(page)).toEqual([title]);
    await choose(page, fileOf('dua.sop.json', changed('sample-001', [['identitas', 'nama'], 'Dari Berkas'])));
    expect(await opened(page)).toBe('Dari Berkas');
    expect(await stateOf(page)).toBe(kept);
    await page.getByRole('button', { name: 'Beranda' }).click();
    await expect.poll(() => listed(page)).toEqual(['Dari Berkas', title]);
  });

  test('a reload brings back the document, its past, what was selected and how it was looked at', async () => {
    const { page } = await open();
    await choose(page, fileOf('satu.sop.json', renamed('Satu')));
    await opened(page);
    const before = await langkah(page);
    await edit(page);
    await page.locator('.stop').nth(2).click();
    await page.getByRole('button', { name: 'Perbesar' }).click();
    await page.keyboard.press('Control+=');
    await settled(page);
    // Longer than the second within which it has to be on the disk.
    await page.waitForTimeout(1200);
    const zoom = await zoomOf(page);
    const said = await page.locator('[data-announcement]').textContent();
    await expect.poll(() => stateOf(page)).toBe(kept);
    await page.reload();
    expect(await opened(page)).toBe('Satu');
    expect(await langkah(page)).toBe(before - 1);
    await expect.poll(() => zoomOf(page)).toBe(zoom);
    await expect.poll(() => page.locator('[data-announcement]').textContent()).toBe(said);
    await page.keyboard.press('Control+z');
    await expect.poll(() => langkah(page)).toBe(before);
    await page.goBack();
    await page.getByRole('heading', { name: 'Contoh SOP' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Contoh SOP' }).waitFor();
  });

  test('the same file opened again is the kept one; with other content it asks, and loses nothing', async () => {
    const { page } = await open();
    const back = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Beranda' }).click();
      await page.getByRole('table').waitFor();
    };
    await choose(page, fileOf('a.sop.json', renamed('Yang Tersimpan')));
    await opened(page);
    await back();
    await choose(page, fileOf('a.sop.json', renamed('Yang Tersimpan')));
    expect(await opened(page)).toBe('Yang Tersimpan');
    await back();
    expect(await listed(page)).toEqual(['Yang Tersimpan']);

    const ask = async (nama: string, way: string): Promise<void> => {
      await choose(page, fileOf('b.sop.json', renamed(nama)));
      const dialog = page.getByRole('dialog', { name: 'SOP ini sudah ada di Daftar SOP' });
      await dialog.waitFor();
      await dialog.getByRole('button', { name: way }).click();
    };
    await ask('Yang Baru', 'Batal');
    expect(await listed(page)).toEqual(['Yang Tersimpan']);
    await ask('Yang Baru', 'Buka yang tersimpan');
    expect(await opened(page)).toBe('Yang Tersimpan');
    await back();
    await ask('Yang Baru', 'Simpan keduanya');
    expect(await opened(page)).toBe('Yang Baru');
    await back();
    await expect.poll(() => listed(page)).toEqual(['Yang Baru', 'Yang Tersimpan']);
    await ask('Pengganti', 'Gantikan dengan berkas ini');
    expect(await opened(page)).toBe('Pengganti');
    await back();
    await expect.poll(() => listed(page)).toEqual(['Pengganti', 'Yang Baru']);
  });

  test('the question by keyboard alone, and without fault for axe', async () => {
    const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce' });
    await choose(page, fileOf('a.sop.json', renamed('Satu')));
    await opened(page);
    await choose(page, fileOf('b.sop.json', renamed('Dua')));
    await page.getByRole('dialog').waitFor();
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Buka yang tersimpan');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('heading', { level: 1 }).first().textContent()).toBe('Dua');
  });

  test('a file whose SOP lies in the bin takes it out again', async () => {
    const { page } = await open();
    await plant(page, [{ id: 'satu', nama: 'Satu' }]);
    await page.getByRole('button', { name: 'Tindakan untuk Satu' }).click();
    const file = await saved(page, () => page.getByRole('menuitem', { name: 'Simpan berkas' }).click());
    await page.getByRole('button', { name: 'Satu', exact: true }).focus();
    await page.keyboard.press('Delete');
    await page.getByText('Belum ada SOP di komputer ini.').waitFor();
    await choose(page, fileOf('satu.sop.json', file.bytes));
    expect(await opened(page)).toBe('Satu');
    await page.getByRole('button', { name: 'Beranda' }).click();
    await expect.poll(() => listed(page)).toEqual(['Satu']);
  });

  test('a second tab reads, says so, and takes over', async () => {
    const { page, url } = await open({ bypassCSP: true, reducedMotion: 'reduce' });
    await choose(page, fileOf('a.sop.json', renamed('Berdua')));
    await opened(page);
    const second = await page.context().newPage();
    await second.goto(url);
    await second.getByRole('button', { name: 'Berdua', exact: true }).click();
    await opened(second);
    await second.getByText('Di sini SOP hanya dapat dibaca.').waitFor();
    expect(await stateOf(second)).toBe('SOP ini sedang dibuka di tab lain');
    expect(await faults(second)).toEqual([]);
    await second.getByRole('button', { name: 'Ambil alih' }).click();
    await expect.poll(() => stateOf(second)).toBe(kept);
    await page.getByText('Di sini SOP hanya dapat dibaca.').waitFor();
  });
});

describe.skipIf(!browserPath)('where nothing can be kept', () => {
  const open = serveApp();

  test('without IndexedDB everything works; it is said once, and the file is offered', async () => {
    const { page } = await open({
      bypassCSP: true,
      reducedMotion: 'reduce',
      before: (tab) => tab.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined })),
    });
    await page.getByText('Peramban ini tidak dapat menyimpan SOP di komputer.').waitFor();
    await page.getByRole('button', { name: 'Buat SOP baru' }).click();
    await page.getByRole('textbox', { name: 'Nama SOP' }).fill('Tanpa Simpanan');
    await page.getByRole('button', { name: 'Buat SOP', exact: true }).click();
    await page.getByRole('textbox', { name: 'Unit penyusun' }).fill('UNIT');
    await page.getByRole('button', { name: 'Simpan dan buat SOP' }).click();
    expect(await opened(page)).toBe('Tanpa Simpanan');
    expect(await stateOf(page)).toBe('Belum tersimpan di komputer ini');
    const banner = page.locator('.keeping-banner');
    await banner.waitFor();
    expect(await faults(page)).toEqual([]);
    const file = await saved(page, () => banner.getByRole('button', { name: 'Simpan berkas' }).click());
    expect(JSON.parse(file.bytes.toString())).toMatchObject({ identitas: { nama: 'Tanpa Simpanan', unit: 'UNIT' } });
    await banner.getByRole('button', { name: 'Mengerti' }).click();
    await banner.waitFor({ state: 'detached' });
    await choose(page, fileOf('a.sop.json', sampleText('sample-004')));
    await expect.poll(() => opened(page)).toBe(title);
    expect(await banner.count()).toBe(0);
  });

  test('a full disk is said over the paper, with the file', async () => {
    const { page } = await open({
      before: (tab) =>
        tab.addInitScript(() => {
          const add = IDBObjectStore.prototype.add;
          IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...given: Parameters<typeof add>) {
            if (this.name === 'journal') throw new DOMException('full', 'QuotaExceededError');
            return add.apply(this, given);
          };
        }),
    });
    await choose(page, fileOf('a.sop.json', renamed('Penuh')));
    await opened(page);
    await edit(page);
    await page.getByText('Ruang penyimpanan peramban penuh.').waitFor();
    expect(await stateOf(page)).toBe('Belum tersimpan di komputer ini');
    const file = await saved(page, () =>
      page.locator('.keeping-banner').getByRole('button', { name: 'Simpan berkas' }).click(),
    );
    expect(JSON.parse(file.bytes.toString()).identitas.nama).toBe('Penuh');
  });
});
