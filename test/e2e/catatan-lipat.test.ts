import { describe, expect, test } from 'vitest';
import { serveApp } from './app';
import { browserPath } from './browser';
import { fromStatus, openSop, remark, withEvents } from './evaluation';
import { faults } from './pane';

const long = 'Jelaskan siapa yang menerima surat ini dan dalam berapa hari harus dijawab. '.repeat(12).trim();

describe.skipIf(!browserPath)('remarks where there is little room', () => {
  const open = serveApp();

  test.each([['light'], ['dark']] as const)(
    'a long one is folded, and opens and folds by key, %s',
    async (colorScheme) => {
      const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce', colorScheme });
      const answer = {
        id: 'a1',
        waktu: '2026-11-21T01:00:00Z',
        oleh: { nama: 'Penyusun A', peran: 'penyusun' },
        jenis: 'tanggapan',
        utas: 'c1',
        teks: long,
      };
      await openSop(page, withEvents([remark('c1', { teks: long }), remark('c2'), answer]));
      await page.getByRole('tab', { name: /^Catatan/ }).click();
      await page.locator('[data-thread="c1"]').click();
      const card = page.locator('.thread-open');
      const text = card.locator('.folded > p').first();
      const height = async (): Promise<number> => (await text.boundingBox())?.height ?? 0;
      expect(await card.getByRole('button', { name: 'Tampilkan semua' }).count()).toBe(2);
      // Who hears the card hears its words.
      const described = await page.locator('[data-thread="c1"]').getAttribute('aria-describedby');
      expect(await page.locator(`[id="${described}"]`).textContent()).toBe(long);
      const folded = await height();
      expect(folded).toBeLessThan(130);
      expect(await faults(page)).toEqual([]);
      const button = card.getByRole('button', { name: 'Tampilkan semua' }).first();
      expect(await button.getAttribute('aria-expanded')).toBe('false');
      await button.press('Enter');
      const fold = card.getByRole('button', { name: 'Ciutkan' });
      expect(await fold.getAttribute('aria-expanded')).toBe('true');
      expect(await fold.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await height()).toBeGreaterThan(2 * folded);
      expect(await faults(page)).toEqual([]);
      await page.keyboard.press('Space');
      await expect.poll(height).toBe(folded);
      await page.locator('[data-thread="c2"]').click();
      expect(await card.getByRole('button', { name: 'Tampilkan semua' }).count()).toBe(0);
    },
  );

  test('what holds an SOP up is listed under its labels, a few lines of each; the list is reached by key', async () => {
    const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce' });
    const gone = remark('c0', { jangkar: { di: 'tidak-ada', kutipan: 'Surat' }, teks: 'Yang sudah hilang.' });
    const many = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'].map((id) => remark(id, { teks: long }));
    await openSop(page, withEvents([gone, ...many]));
    await fromStatus(page, 'Ajukan untuk dievaluasi');
    const list = page.getByRole('dialog').getByRole('region', { name: 'Daftar catatan' });
    await list.getByText('EA 7').waitFor();
    expect(await list.locator('li').first().innerText()).toMatch(/^EA 1 · Bagian yang dicatat sudah dihapus\s+Yang/);
    expect((await list.locator('li').nth(1).boundingBox())?.height).toBeLessThan(100);
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Shift+Tab');
    expect(await list.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test('on a phone one pane is open at a time, and a remark has the room of one', async () => {
    const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce', viewport: { width: 390, height: 844 } });
    await openSop(page, withEvents([remark('c1', { teks: long, jangkar: { di: '', isian: 'nama', kutipan: '' } })]));
    const toggles = page.locator('.bar-view [aria-pressed]');
    const [left, detail] = [page.locator('.left-pane'), page.locator('.rincian')];
    const shown = async (): Promise<readonly number[]> => [await left.count(), await detail.count()];
    expect(await shown()).toEqual([0, 0]);
    await toggles.first().click();
    expect(await shown()).toEqual([1, 0]);
    await toggles.last().click();
    expect(await shown()).toEqual([0, 1]);
    await toggles.first().click();
    expect(await shown()).toEqual([1, 0]);
    await page.keyboard.press('F9');
    await page.locator('.thread-open').waitFor();
    expect(await shown()).toEqual([0, 1]);
    expect(await faults(page)).toEqual([]);
    await detail.getByRole('button', { name: 'Tutup', exact: true }).click();
    expect(await shown()).toEqual([0, 0]);
  });

  test('two panes of a wide window are one when it becomes narrow, and two again', async () => {
    const { page } = await open();
    await openSop(page);
    const shown = async (): Promise<readonly number[]> => [
      await page.locator('.left-pane').count(),
      await page.locator('.rincian').count(),
    ];
    expect(await shown()).toEqual([1, 1]);
    await page.setViewportSize({ width: 600, height: 800 });
    await expect.poll(shown).toEqual([0, 1]);
    await page.setViewportSize({ width: 1280, height: 720 });
    await expect.poll(shown).toEqual([1, 1]);
  });
});
