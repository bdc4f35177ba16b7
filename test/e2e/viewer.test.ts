import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { announced, changed, choose, fileOf, moving, openSample, sampleTitles, serveApp, zoomOf } from './app';
import { browserPath } from './browser';
import { remarkable, twoPages } from './documents';
import { settled } from './editing';

/** The middle of a zone of the drawing on the screen. */
async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What Rincian says: its words, then its fields with what stands in them, a line each. */
function detail(page: Page): Promise<string> {
  return page.locator('.rincian-body').evaluate((body: HTMLElement) => {
    const fields = [...body.querySelectorAll<HTMLTextAreaElement | HTMLSelectElement>('textarea, select')];
    const said = fields.map((field) => {
      const name = field.labels?.[0]?.textContent ?? field.ariaLabel;
      return `${name}\n${field instanceof HTMLSelectElement ? field.selectedOptions[0]?.text : field.value}`;
    });
    return [body.innerText, ...said].join('\n');
  });
}

describe.skipIf(!browserPath)('Lembar', () => {
  const open = serveApp();

  test('zooms by keys, buttons and Ctrl with the wheel; fits; the wheel alone pans', async () => {
    const { page } = await open(moving);
    await openSample(page, sampleTitles['sample-004']);
    const fitted = await zoomOf(page);
    await page.keyboard.press('Control+0');
    await settled(page);
    expect(await zoomOf(page)).toBe(100);
    await page.keyboard.press('Control++');
    await settled(page);
    expect(await zoomOf(page)).toBe(120);
    await page.keyboard.press('Control+-');
    await settled(page);
    await page.keyboard.press('Control+-');
    await settled(page);
    expect(await zoomOf(page)).toBe(83);
    await page.getByRole('button', { name: 'Perbesar' }).click();
    await settled(page);
    expect(await zoomOf(page)).toBe(100);
    await page.keyboard.press('Shift+Digit3');
    await settled(page);
    expect(await zoomOf(page)).toBe(fitted);
    await page.getByRole('button', { name: 'Paskan halaman' }).click();
    await settled(page);
    const first = await page.locator('.page').first().boundingBox();
    expect(first?.y).toBeGreaterThanOrEqual(48);
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThanOrEqual(720 - 28);

    const before = await page.locator('.page').first().boundingBox();
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, 120);
    await settled(page);
    const after = await page.locator('.page').first().boundingBox();
    expect((before?.y ?? 0) - (after?.y ?? 0)).toBeGreaterThan(50);
    expect(after?.width).toBeCloseTo(before?.width ?? 0, 0);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await settled(page);
    expect((await page.locator('.page').first().boundingBox())?.width).toBeGreaterThan((after?.width ?? 0) * 1.1);
  });

  test('the paper is as large as on paper at 100 %', async () => {
    const { page } = await open(moving);
    await openSample(page, sampleTitles['sample-004']);
    await page.keyboard.press('Control+0');
    await settled(page);
    const box = await page.locator('.page').first().boundingBox();
    expect(box?.width).toBeCloseTo((330 / 25.4) * 96, 0);
    expect(box?.height).toBeCloseTo((215 / 25.4) * 96, 0);
  });

  test('the page list and the page counter follow the view, and lead to a page', async () => {
    const { page } = await open(moving);
    await openSample(page, sampleTitles['sample-004']);
    await page.getByRole('button', { name: '3 Bagian Flowchart' }).click();
    await settled(page);
    await expect.poll(() => page.locator('.status-where').textContent()).toBe('Halaman 3 dari 3');
    expect(await page.locator('.page-button[aria-current]').innerText()).toContain('Bagian Flowchart');
    await page.getByRole('button', { name: 'Halaman sebelumnya' }).click();
    await settled(page);
    await expect.poll(() => page.locator('.status-where').textContent()).toBe('Halaman 2 dari 3');
  });

  test('a click selects a symbol, an arrow, a cell, a field of the identity sheet; Esc lets go', async () => {
    const { page } = await open(moving);
    await openSample(page, sampleTitles['sample-004']);
    expect(await detail(page)).toContain('SOP ini');
    await page.getByRole('button', { name: '3 Bagian Flowchart' }).click();
    await settled(page);

    const decision = await middleOf(page, '.stop[aria-label="Langkah 4, simbol Keputusan, SUBKOORDINATOR"]');
    await page.mouse.click(decision.x, decision.y);
    await expect.poll(() => announced(page)).toBe('Langkah 4, simbol Keputusan, SUBKOORDINATOR dipilih');
    for (const words of ['Langkah 4', 'Keputusan', 'SUBKOORDINATOR', '1 hari', 'Menerima,meneliti', 'ke langkah 3']) {
      expect(await detail(page)).toContain(words);
    }
    expect(await page.locator('.overlay-symbol').count()).toBe(1);

    await page
      .locator('.rincian')
      .getByRole('button', { name: /ke langkah 3/ })
      .click();
    await expect.poll(() => announced(page)).toBe('Panah Tidak dari langkah 4 ke langkah 3 dipilih');
    expect(await detail(page)).toContain('Tulisan pada panah\nTidak');
    expect(await page.locator('.overlay-line').count()).toBe(1);

    await page.keyboard.press('Escape');
    const cell = await middleOf(page, '.page text:has-text("120 menit")');
    await page.mouse.click(cell.x, cell.y);
    await expect.poll(() => announced(page)).toBe('Waktu, langkah 2 dipilih');
    expect(await detail(page)).toContain('120 menit');
    expect(await page.locator('.overlay-cell').count()).toBe(1);

    await page.keyboard.press('Escape');
    await expect.poll(() => announced(page)).toBe('Tidak ada yang dipilih');
    expect(await page.locator('.overlay').count()).toBe(0);

    await page.getByRole('button', { name: '2 Bagian Identitas' }).click();
    await settled(page);
    const nomor = await middleOf(page, '.page text:text-is("1.4.1.16")');
    await page.mouse.click(nomor.x, nomor.y);
    expect(await detail(page)).toContain('Nomor SOP\n1.4.1.16');
  });

  test('a click selects the title over the table, a note under it, and the number of a row', async () => {
    const { page } = await open(moving);
    await choose(page, fileOf('perlu.sop.json', remarkable()));
    await page.locator('.page svg').first().waitFor();
    await page.getByRole('button', { name: '2 Bagian Flowchart' }).click();
    await settled(page);
    for (const [text, name, words] of [
      ['SOP PERLU DIPERHATIKAN', 'Judul tabel', 'Bagian Flowchart\n'],
      ['Berlaku juga', 'Catatan di bawah tabel', '**) Berlaku juga bagi unit lain'],
    ] as const) {
      const place = await middleOf(page, `.page text:has-text("${text}")`);
      await page.mouse.click(place.x, place.y);
      await expect.poll(() => announced(page)).toBe(`${name} dipilih`);
      expect(await detail(page)).toContain(words);
      expect(await page.locator('.overlay-cell').count()).toBe(1);
    }
    const number = await middleOf(page, '.page text:text-is("3")');
    await page.mouse.click(number.x, number.y);
    await expect.poll(() => announced(page)).toBe('No., langkah 3 dipilih');
    // As the paper has it: without a dot.
    expect(await detail(page)).toContain('Langkah 3');
    expect(await detail(page)).not.toMatch(/^3\.$/m);
  });

  test('of what is blank only what an official fills in at signing is said to be', async () => {
    const { page } = await open();
    const blank = ['nomor', 'tanggalPembuatan', 'tanggalRevisi', 'tanggalEfektif'].map(
      (key) => [['identitas', key], null] as const,
    );
    await choose(page, fileOf('kosong.sop.json', changed('sample-004', ...blank)));
    await page.getByRole('heading', { name: 'SOP ini' }).waitFor();
    const facts = await page.locator('.rincian-body dl').first().innerText();
    expect(facts.match(/diisi pada saat pengesahan/g)).toHaveLength(2);
    expect(facts).toMatch(/Tanggal Pembuatan\s+belum diisi/);
  });

  test('a click on the line of an arrow selects it', async () => {
    const { page } = await open(moving);
    await openSample(page, sampleTitles['sample-004']);
    await page.getByRole('button', { name: '3 Bagian Flowchart' }).click();
    await settled(page);
    const from = await middleOf(page, '.stop[aria-label^="Langkah 5,"]');
    const to = await middleOf(page, '.stop[aria-label^="Langkah 6,"]');
    // The arrow leaves the box downward and enters the capsule from the side: it goes along the row of the capsule.
    await page.mouse.click((from.x + to.x) / 2, to.y);
    await expect.poll(() => announced(page)).toBe('Panah dari langkah 5 ke langkah 6 dipilih');
  });

  test('a page connector leads to its twin; the arrow is marked on both pages, its connectors too', async () => {
    const { page } = await open(moving);
    await choose(page, fileOf('dua.sop.json', twoPages()));
    await page.locator('.page svg').first().waitFor();
    await page.getByRole('button', { name: '2 Bagian Flowchart' }).click();
    await settled(page);
    const out = await middleOf(page, '.stop[aria-label="Penghubung 1, menyambung ke halaman 3"]');
    await page.mouse.click(out.x, out.y);
    await settled(page);
    await expect.poll(() => announced(page)).toBe('Penghubung 1, sambungan dari halaman 2 dipilih');
    await expect.poll(() => page.locator('.status-where').textContent()).toBe('Halaman 3 dari 3');
    expect(await detail(page)).toContain('Pasangannya\nHalaman 2');
    await page
      .locator('.rincian')
      .getByRole('button', { name: /langkah/ })
      .first()
      .click();
    await settled(page);
    expect(await page.locator('.overlay-line').count()).toBe(2);
    expect(await page.locator('.overlay-symbol').count()).toBe(2);
    expect(await detail(page)).toContain('penghubung 1, halaman 2 ke halaman 3');
  });

  test('the panes close, the paper keeps its fit, and that is remembered', async () => {
    const { page } = await open(moving);
    await openSample(page, sampleTitles['sample-004']);
    const before = await zoomOf(page);
    await page.locator('.rincian').getByRole('button', { name: 'Tutup' }).click();
    await page.getByRole('button', { name: 'Simbol dan langkah' }).click();
    await settled(page);
    expect(await zoomOf(page)).toBeGreaterThan(before);
    await page.reload();
    await openSample(page, sampleTitles['sample-004']);
    expect(await page.locator('.rincian, .left-pane').count()).toBe(0);
    await page.getByRole('button', { name: 'Rincian' }).click();
    await page.locator('.rincian').waitFor();
  });
});
