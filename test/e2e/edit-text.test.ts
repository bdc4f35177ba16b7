import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { announced, serveApp } from './app';
import { browserPath } from './browser';
import { documentOf, middleOfText, openTable, settled } from './editing';

const editor = '.text-editor';

/** Writes the last langkah, and goes on to its last text, which is its keterangan. */
async function toLastText(page: Page): Promise<void> {
  await page.locator('.stop[aria-label^="Langkah 6, simbol Selesai"]').click();
  await page.keyboard.press('F2');
  for (const _ of ['kegiatan', 'kelengkapan', 'waktu', 'output']) await page.keyboard.press('Tab');
  expect(await page.locator(editor).getAttribute('aria-label')).toBe('Keterangan, langkah 6');
}

describe.skipIf(!browserPath)('texts are written in place', () => {
  const open = serveApp();

  test('Enter on a symbol writes its row; Enter goes on along the row, and Esc takes back', async () => {
    const { page } = await open();
    await openTable(page);
    const start = await documentOf(page);
    await page.locator('.stop[aria-label^="Langkah 2, simbol Proses"]').click();
    await page.keyboard.press('Enter');
    expect(await page.locator(editor).getAttribute('aria-label')).toBe('Uraian Prosedur, langkah 2');
    expect(await page.locator(editor).inputValue()).toBe(start.langkah[1]?.kegiatan);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Menyusun konsep');
    // To save is to save what is being written too, and one goes on writing.
    expect((await documentOf(page)).langkah[1]?.kegiatan).toBe('Menyusun konsep');
    await page.keyboard.press('Enter');
    expect(await page.locator(editor).getAttribute('aria-label')).toBe('Kelengkapan, langkah 2');
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('Lembar kerja');
    await page.keyboard.press('Tab');
    expect(await page.locator(editor).getAttribute('aria-label')).toBe('Waktu, langkah 2');
    await page.keyboard.type('xyz');
    await page.waitForTimeout(500);
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Escape');
    await page.locator(editor).waitFor({ state: 'detached' });
    await expect.poll(() => announced(page)).toBe('Waktu, langkah 2 dipilih');
    const done = await documentOf(page);
    expect(done.langkah[1]).toEqual({
      ...start.langkah[1],
      kegiatan: 'Menyusun konsep',
      kelengkapan: [...(start.langkah[1]?.kelengkapan ?? []), 'Lembar kerja'],
    });
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await documentOf(page)).toEqual(start);
  });

  test('what is typed on a selected cell takes its place; Delete empties it; the keys of the text stay in the text', async () => {
    const { page } = await open();
    await openTable(page);
    const at = await middleOfText(page, '120 menit');
    await page.mouse.click(at.x, at.y);
    await page.keyboard.type('2 jam');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Control+Enter');
    await page.locator(editor).waitFor({ state: 'detached' });
    expect((await documentOf(page)).langkah[1]?.waktu).toBe('2 ja');
    await page.keyboard.press('Delete');
    const emptied = await documentOf(page);
    expect(emptied.langkah[1]?.waktu ?? '').toBe('');
    expect(emptied.langkah.length).toBe(6);
  });

  test('what is typed on a new langkah is its kegiatan; then the keyboard is on its symbol again', async () => {
    const { page } = await open();
    await openTable(page);
    const start = await documentOf(page);
    const isOn = async (name: string) => await expect.poll(() => announced(page)).toBe(`Langkah ${name} dipilih`);
    await page.locator('.stop[aria-label^="Langkah 2, simbol Proses"]').click();
    // A langkah that has its kegiatan is not written over by a slip of the hand.
    await page.keyboard.type('m');
    expect((await page.locator(editor).count()) + (await page.locator('.type-hint').count())).toBe(0);
    await page.keyboard.press('Control+ArrowDown');
    expect(await page.locator('.type-hint').innerText()).toBe('Langsung ketik');
    // Who does not see it is told of the symbol that has the keyboard.
    const described = () => page.evaluate(() => document.activeElement?.getAttribute('aria-description'));
    await expect.poll(described).toBe('Kegiatannya masih kosong; langsung ketik untuk mengisinya.');
    await page.screenshot({ path: 'test/output/edit-type-hint.png' });
    await page.keyboard.type('Meneliti berkas');
    await page.keyboard.press('Control+Enter');
    await isOn('3, simbol Proses, SUBKOORDINATOR');
    expect(await described()).toBeNull();
    await page.keyboard.press('Control+ArrowRight');
    // "c" is a key of its own, and a letter like any other when a word follows.
    await page.keyboard.type('cek ulang');
    expect(await page.locator('.connect-hint p').count()).toBe(0);
    await page.keyboard.press('Control+Enter');
    await isOn('4, simbol Proses, JFU');
    await page.keyboard.press('Control+ArrowDown');
    await page.keyboard.type('dibuang');
    await page.keyboard.press('Escape');
    await isOn('5, simbol Proses, JFU');
    await page.keyboard.press('2');
    await isOn('5, simbol Keputusan, JFU');
    for (const key of ['c', '1', 'Enter']) await page.keyboard.press(key);
    const done = await documentOf(page);
    expect(done.langkah.slice(2, 5).map(({ kegiatan }) => kegiatan)).toEqual(['Meneliti berkas', 'cek ulang', '']);
    expect(done.alur.filter(({ ke }) => ke === done.langkah[0]?.simbol[0]?.id)).toHaveLength(1);
    // Three langkah, two texts, a kind and an arrow.
    for (let steps = 0; steps < 7; steps += 1) await page.keyboard.press('Control+z');
    expect(await documentOf(page)).toEqual(start);
  });

  test('Enter in the last text makes the next langkah, linked; Tab makes none', async () => {
    const { page } = await open();
    await openTable(page);
    await toLastText(page);
    await page.keyboard.press('Tab');
    await page.locator(editor).waitFor({ state: 'detached' });
    await page.keyboard.press('F2');
    await page.keyboard.press('Enter');
    await page.locator(`${editor}[aria-label="Uraian Prosedur, langkah 7"]`).waitFor();
    await page.keyboard.type('Mengarsipkan dokumen');
    await page.keyboard.press('Control+Enter');
    const after = await documentOf(page);
    expect(after.langkah.map(({ kegiatan }) => kegiatan).at(-1)).toBe('Mengarsipkan dokumen');
    expect(after.langkah.map(({ simbol }) => simbol[0]?.jenis).slice(-2)).toEqual(['proses', 'selesai']);
    expect(after.alur.at(-1)?.ke).toBe(after.langkah.at(-1)?.simbol[0]?.id);
  });

  test('Enter in the last text tells what it made, and Esc there takes it back', async () => {
    const { page } = await open();
    await openTable(page);
    const before = await documentOf(page);
    await toLastText(page);
    for (const typed of ['', 'Mengarsip']) {
      await page.keyboard.press('Enter');
      await page.locator(`${editor}[aria-label="Uraian Prosedur, langkah 7"]`).waitFor();
      await page.getByText('Langkah 7 ditambahkan. Simbol Selesai kini pada langkah 7.').waitFor();
      await page.keyboard.insertText(typed);
      await page.keyboard.press('Escape');
      await page.locator(editor).waitFor({ state: 'detached' });
      expect(await documentOf(page)).toEqual(before);
      await page.keyboard.press('F2');
    }
    expect(await page.locator(editor).getAttribute('aria-label')).toMatch(/, langkah 6$/);
  });

  test('Ctrl+→ at the end of the name of a pelaksana adds the next one; within it the caret goes on', async () => {
    const { page } = await open();
    await openTable(page);
    const at = await middleOfText(page, 'KABAG');
    await page.mouse.dblclick(at.x, at.y);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Kepala Bagian');
    await page.keyboard.press('Home');
    await page.keyboard.press('Control+ArrowRight');
    await page.locator(editor).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Control+ArrowRight');
    await page.keyboard.type('Sekretaris');
    await page.keyboard.press('Control+ArrowRight');
    await page.keyboard.type('Pengelola');
    await page.keyboard.press('Control+Enter');
    const names = (await documentOf(page)).pelaksana.map(({ nama }) => nama);
    expect(names.slice(0, 3)).toEqual(['Kepala Bagian', 'Sekretaris', 'Pengelola']);
  });

  test('a double click writes a pelaksana, a word on an arrow, a field and a list of the identity sheet, a date', async () => {
    const { page } = await open();
    await openTable(page);
    const write = async (words: string, text: string): Promise<void> => {
      const at = await middleOfText(page, words);
      await page.mouse.dblclick(at.x, at.y);
      await page.locator(editor).waitFor();
      await page.keyboard.press('Control+a');
      await page.keyboard.type(text);
      await page.keyboard.press('Control+Enter');
      await page.locator(editor).waitFor({ state: 'detached' });
    };
    await write('KABAG', 'Kepala Bagian');
    await write('Tidak', 'Kembali');
    await page.getByRole('button', { name: '2 Bagian Identitas' }).click();
    await settled(page);
    await write('1.4.1.16', '1.4.1.17');
    await write('Tanggal Revisi', 'Tgl. Revisi');
    const { identitas } = await documentOf(page);
    const date = page.locator(`.page text[data-field="identitas.tanggalPembuatan"]`).first();
    await write((await date.textContent()) ?? '', '5 Maret 2026');
    await write(identitas.peralatan[0]?.slice(0, 12) ?? '', 'Komputer');
    const done = await documentOf(page);
    expect(done.pelaksana[0]?.nama).toBe('Kepala Bagian');
    expect(done.alur.map(({ label }) => label)).toContain('Kembali');
    expect(done.identitas).toMatchObject({
      nomor: '1.4.1.17',
      tanggalPembuatan: '2026-03-05',
      peralatan: ['Komputer'],
    });
    expect(done.tampilan.judul?.tanggalRevisi).toBe('Tgl. Revisi');
  });

  test('a click elsewhere keeps what was typed', async () => {
    const { page } = await open();
    await openTable(page);
    const at = await middleOfText(page, '120 menit');
    await page.mouse.dblclick(at.x, at.y);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('3 hari');
    await page.locator('.stop[aria-label^="Langkah 5, simbol"]').click();
    await page.locator(editor).waitFor({ state: 'detached' });
    await expect.poll(() => announced(page)).toContain('Langkah 5');
    expect((await documentOf(page)).langkah[1]?.waktu).toBe('3 hari');
  });

  test.each([60, 100, 200])('the letters lie where the paper prints them, at a zoom of %i', async (zoom) => {
    const { page } = await open();
    await openTable(page);
    await page.keyboard.press('Control+0');
    await settled(page);
    await page.locator('.stop[aria-label^="Langkah 4, simbol"]').click();
    const presses = { 60: ['-', '-', '-'], 100: [], 200: ['+', '+', '+', '+'] }[zoom] ?? [];
    for (const key of presses) {
      await page.keyboard.press(`Control+${key}`);
      await settled(page);
    }
    await page.keyboard.press('F2');
    await settled(page);
    const line = page.locator('.page text[data-field="kegiatan"]').nth(3);
    const printed = await line.boundingBox();
    const box = await page.locator(editor).boundingBox();
    const style = await page.locator(editor).evaluate((one) => {
      const { paddingLeft, fontSize, fontFamily } = getComputedStyle(one);
      return { left: Number.parseFloat(paddingLeft), size: Number.parseFloat(fontSize), fontFamily };
    });
    expect(style.fontFamily).toContain('Arimo');
    expect((box?.x ?? 0) + style.left).toBeCloseTo(printed?.x ?? 0, 0);
    await page.screenshot({ path: `test/output/edit-text-${zoom}.png` });
  });

  test('a text longer than the window moves the paper, not the bars, and its end stays in sight', async () => {
    const { page } = await open({ reducedMotion: 'reduce' });
    await openTable(page);
    await page.locator('.stop[aria-label^="Langkah 5, simbol Proses"]').click();
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.insertText(' kata'.repeat(600));
    const bars = await page.locator('.bar').boundingBox();
    const end = await page.locator(editor).evaluate((area) => area.getBoundingClientRect().bottom);
    const status = await page.locator('.status').boundingBox();
    expect(bars?.y).toBe(0);
    expect(end).toBeLessThanOrEqual(status?.y ?? 0);
    await page.keyboard.press('Control+Enter');
    expect((await page.locator('.bar').boundingBox())?.y).toBe(0);
  });
});
