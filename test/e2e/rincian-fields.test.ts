import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { announced, choose, fileOf, openSample, sampleTitles, serveApp } from './app';
import { browserPath } from './browser';
import { twoPages } from './documents';
import { clickText, documentOf, openStep, pane, printed } from './pane';

const decision = 'Langkah 4, simbol Keputusan, SUBKOORDINATOR';

describe.skipIf(!browserPath)('Rincian writes', () => {
  const open = serveApp();

  test('typing is drawn at once, the caret stays, and the field is one step', async () => {
    const { page } = await open();
    await openStep(page, decision);
    const field = pane(page).getByLabel('Uraian Prosedur');
    await field.click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Kasubbag ');
    expect(await printed(page)).toContain('Kasubbag Menerima,meneliti');
    expect(
      await field.evaluate((area: HTMLTextAreaElement) => [area === document.activeElement, area.selectionStart]),
    ).toEqual([true, 9]);
    await page.getByRole('button', { name: 'Urungkan' }).click();
    expect(await printed(page)).not.toContain('Kasubbag Menerima,meneliti');
    expect(await field.inputValue()).toMatch(/^Menerima,meneliti/);
    expect(await page.getByRole('button', { name: 'Urungkan' }).getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('button', { name: 'Ulangi' }).click();
    expect(await field.inputValue()).toMatch(/^Kasubbag Menerima,meneliti/);
  });

  test('Esc takes back what was typed, also after a pause; Ctrl+Z in the field is the undo of the document', async () => {
    const { page } = await open();
    await openStep(page, decision);
    const field = pane(page).getByLabel('Keterangan');
    await field.click();
    await page.keyboard.type('satu');
    await page.waitForTimeout(2200);
    await page.keyboard.type(' dua');
    expect(await printed(page)).toContain('satu dua');
    await page.keyboard.press('Escape');
    expect(await field.inputValue()).toBe('');
    expect(await page.getByRole('button', { name: 'Urungkan' }).getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.type('tiga');
    await page.keyboard.press('Control+z');
    expect(await field.inputValue()).toBe('');
    await page.keyboard.press('Control+y');
    expect(await field.inputValue()).toBe('tiga');
    await page.keyboard.press('Escape');
    await expect.poll(() => announced(page)).toBe(`${decision} dipilih`);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(decision);
  });

  test('nothing is lost when something else is selected in the middle of a word', async () => {
    const { page } = await open();
    await openStep(page, decision);
    await pane(page).getByLabel('Keterangan').click();
    await page.keyboard.type('terpot');
    await page.locator('.stop[aria-label="Langkah 3, simbol Proses, JFU"]').click();
    expect(await pane(page).getByRole('heading', { name: 'Langkah 3' }).count()).toBe(1);
    expect(await pane(page).getByLabel('Keterangan').inputValue()).toBe('');
    expect((await documentOf(page)).langkah[3]?.['keterangan']).toBe('terpot');
  });

  test('a list: entries are added, pasted, moved and removed by keys and by the menu', async () => {
    const { page } = await open();
    await openStep(page, decision);
    const list = pane(page).getByRole('group', { name: 'Kelengkapan' });
    const texts = (): Promise<string[]> =>
      list.locator('textarea').evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));
    await list.getByLabel('Kelengkapan, butir 1', { exact: true }).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Draf PK');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Surat');
    await page.keyboard.press('Enter');
    expect(await texts()).toEqual(['Draf PK', 'Surat', '']);
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', '1. Undangan\n2. Daftar hadir');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    expect(await texts()).toEqual(['Draf PK', 'Surat', 'Undangan', 'Daftar hadir']);
    expect(await printed(page)).toContain('Daftar hadir');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await texts()).toEqual(['Draf PK', 'Surat', 'Daftar hadir', 'Undangan']);
    await list.getByRole('button', { name: 'Pindahkan atau hapus Kelengkapan, butir 1' }).click();
    await page.getByRole('menuitem', { name: 'Pindahkan ke bawah' }).click();
    expect(await texts()).toEqual(['Surat', 'Draf PK', 'Daftar hadir', 'Undangan']);
    await list.getByRole('button', { name: 'Pindahkan atau hapus Kelengkapan, butir 4' }).click();
    await page.getByRole('menuitem', { name: 'Hapus' }).click();
    expect((await documentOf(page)).langkah[3]?.['kelengkapan']).toEqual(['Surat', 'Draf PK', 'Daftar hadir']);
    for (let steps = 0; steps < 6; steps += 1) await page.getByRole('button', { name: 'Urungkan' }).click();
    expect(await page.getByRole('button', { name: 'Urungkan' }).getAttribute('aria-disabled')).toBe('true');
    expect(await texts()).toEqual(['PK seluruh pegawai dan draft surat pengantar']);
    for (let steps = 0; steps < 6; steps += 1) await page.getByRole('button', { name: 'Ulangi' }).click();
    expect(await texts()).toEqual(['Surat', 'Draf PK', 'Daftar hadir']);
  });

  test('an arrow names a pelaksana that has no name yet as one', async () => {
    const { page } = await open();
    const unnamed = twoPages().replace('"nama":"Kepala"', '"nama":""');
    await choose(page, fileOf('a.sop.json', unnamed));
    await page.getByRole('button', { name: '2 Bagian Flowchart' }).click();
    await page.locator('.stop[aria-label^="Langkah 2, simbol"]').first().click();
    await pane(page).getByText('dari langkah 1, (tanpa nama)').waitFor();
  });

  test('waktu says how it is read, and can be one cell with the row above', async () => {
    const { page } = await open();
    await openStep(page, decision);
    const waktu = pane(page).getByLabel('Waktu', { exact: true });
    await waktu.fill('2 Hari Kerja');
    expect(await pane(page).getByText('Dibaca: 2 hari kerja.').count()).toBe(1);
    await waktu.fill('segera mungkin');
    expect(await waktu.getAttribute('aria-describedby').then((id) => page.locator(`[id="${id}"]`).innerText())).toMatch(
      /^Belum terbaca/,
    );
    await pane(page).getByLabel('Satu sel dengan baris di atas').check();
    expect(await pane(page).getByText('Mengikuti baris di atas: 60 menit').count()).toBe(1);
    expect((await documentOf(page)).langkah[3]?.['waktu']).toBe(null);
    await pane(page).getByLabel('Satu sel dengan baris di atas').uncheck();
    expect(await waktu.inputValue()).toBe('');
  });

  test('what a symbol is: kind, pelaksana, joint work, words, a page of its own', async () => {
    const { page } = await open();
    await openStep(page, decision);
    const undo = page.getByRole('button', { name: 'Urungkan' });
    await pane(page).getByRole('button', { name: 'Proses', exact: true }).click();
    expect(await page.locator('.stop[aria-label="Langkah 4, simbol Proses, SUBKOORDINATOR"]').count()).toBe(1);
    await undo.click();
    await pane(page).getByLabel('Pelaksana', { exact: true }).selectOption({ label: 'JFU' });
    expect(await page.locator('.stop[aria-label="Langkah 4, simbol Keputusan, JFU"]').count()).toBe(1);
    await undo.click();
    await pane(page).getByText('Dikerjakan bersama: tidak ada').click();
    await pane(page).getByLabel('KABAG', { exact: true }).check();
    expect(await page.locator('.stop[aria-label="Langkah 4, simbol Keputusan, SUBKOORDINATOR, KABAG"]').count()).toBe(
      1,
    );
    await undo.click();
    await pane(page).getByLabel('Tulisan dalam simbol').fill('cek');
    expect(await printed(page)).toContain('cek');
    await undo.click();
    await pane(page).getByLabel('Mulai halaman baru di sini').check();
    expect(await page.getByRole('article').count()).toBe(4);
    await undo.click();
    expect(await page.getByRole('article').count()).toBe(3);
    expect(await page.locator(`.stop[aria-label="${decision}"]`).count()).toBe(1);
  });

  test('the ways out: word, target, which is first, one less, one more', async () => {
    const { page } = await open();
    await openStep(page, decision);
    const before = await documentOf(page);
    const ways = async (): Promise<unknown[]> => {
      const { alur, langkah } = await documentOf(page);
      const id = langkah[3]?.simbol[0]?.['id'];
      return alur
        .filter(({ dari }) => dari === id)
        .map(({ ke, label }) => [langkah.findIndex(({ simbol }) => simbol.some((one) => one['id'] === ke)) + 1, label]);
    };
    expect(await ways()).toEqual([
      [5, 'Ya'],
      [3, 'Tidak'],
    ]);
    await pane(page).getByLabel('Tulisan pada panah 2').fill('Kembali');
    expect(await printed(page)).toContain('Kembali');
    await pane(page).getByLabel('Tujuan panah 2').selectOption({ label: '1. Mulai, KABAG' });
    await pane(page).getByRole('button', { name: 'Atur panah 2' }).click();
    await page.getByRole('menuitem', { name: 'Jadikan arah pertama' }).click();
    expect(await ways()).toEqual([
      [1, 'Kembali'],
      [5, 'Ya'],
    ]);
    await pane(page).getByRole('button', { name: 'Atur panah 1' }).click();
    await page.getByRole('menuitem', { name: 'Hapus panah' }).click();
    await pane(page).getByLabel('Hubungkan ke langkah').selectOption({ label: '2. Proses, SUBKOORDINATOR' });
    await pane(page).getByRole('button', { name: 'Hubungkan', exact: true }).click();
    expect(await ways()).toEqual([
      [5, 'Ya'],
      [2, 'Tidak'],
    ]);
    for (let steps = 0; steps < 5; steps += 1) await page.getByRole('button', { name: 'Urungkan' }).first().click();
    expect(await documentOf(page)).toEqual(before);
  });

  test('an arrow: its word and its ends; what cannot be says why and changes nothing', async () => {
    const { page } = await open();
    await openStep(page, decision);
    const before = await documentOf(page);
    await pane(page)
      .getByRole('button', { name: /ke langkah 3/ })
      .click();
    await pane(page).getByLabel('Tulisan pada panah').fill('Perbaiki');
    expect(await printed(page)).toContain('Perbaiki');
    await pane(page).getByLabel('Ke', { exact: true }).selectOption({ label: '4. Keputusan, SUBKOORDINATOR' });
    await expect
      .poll(() => page.locator('.notices').innerText())
      .toContain('Panah tidak dapat kembali ke simbol yang sama.');
    expect(
      await pane(page)
        .getByLabel('Ke', { exact: true })
        .evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.text),
    ).toBe('3. Proses, JFU');
    await pane(page).getByRole('button', { name: 'Hapus panah' }).click();
    await page.locator('.notices').getByText('Panah dari langkah 4 ke langkah 3 dihapus.').waitFor();
    await page.locator('.notices').getByRole('button', { name: 'Urungkan' }).click();
    await page.getByRole('button', { name: 'Urungkan' }).click();
    expect(await documentOf(page)).toEqual(before);
  });

  test('a heading: a pelaksana is renamed, moved, and asked about before it goes', async () => {
    const { page } = await open();
    await openSample(page, sampleTitles['sample-004']);
    await page.getByRole('button', { name: '3 Bagian Flowchart' }).click();
    await clickText(page, 'SUBKOORDINATOR');
    const before = await documentOf(page);
    await pane(page).getByLabel('Nama pelaksana').fill('Kasubbag Kinerja');
    expect(await printed(page)).toContain('Kasubbag');
    await pane(page).getByLabel('Kelompok pelaksana').fill('Bagian Organisasi');
    await pane(page).getByLabel('Dari luar instansi').check();
    const toRight = pane(page).getByRole('button', { name: 'Pindahkan ke kanan' });
    await toRight.press('Enter');
    // At the end of the way it keeps the keyboard.
    await expect.poll(() => toRight.getAttribute('aria-disabled')).toBe('true');
    expect(await toRight.evaluate((one) => one === document.activeElement)).toBe(true);
    expect((await documentOf(page)).pelaksana.map(({ nama }) => nama)).toEqual(['KABAG', 'JFU', 'Kasubbag Kinerja']);
    expect(await toRight.isDisabled()).toBe(true);
    // It looks like it too.
    const remove = pane(page).getByRole('button', { name: 'Hapus pelaksana' });
    const inkOf = (button: Locator): Promise<string> => button.evaluate((one) => getComputedStyle(one).color);
    expect(await inkOf(toRight)).not.toBe(await inkOf(remove));
    await remove.click();
    await pane(page).getByText('Kasubbag Kinerja masih mempunyai 2 simbol.').waitFor();
    await pane(page).getByRole('button', { name: 'Batal', exact: true }).click();
    expect(await remove.evaluate((one) => one === document.activeElement)).toBe(true);
    await remove.click();
    await pane(page).getByLabel('Pindahkan simbolnya ke').selectOption({ label: 'JFU' });
    await pane(page).getByRole('button', { name: 'Pindahkan, lalu hapus kolom' }).click();
    const after = await documentOf(page);
    expect(after.pelaksana.map(({ nama }) => nama)).toEqual(['KABAG', 'JFU']);
    expect(after.langkah).toHaveLength(before.langkah.length);
    const undo = page.locator('.undo-buttons').getByRole('button', { name: 'Urungkan' });
    for (let steps = 0; steps < 5; steps += 1) await undo.click();
    expect(await documentOf(page)).toEqual(before);
  });

  test('a heading of the table has its own words, emptied it is the usual one again', async () => {
    const { page } = await open();
    await openSample(page, sampleTitles['sample-004']);
    await page.getByRole('button', { name: '3 Bagian Flowchart' }).click();
    await clickText(page, 'Kelengkapan');
    const field = pane(page).getByLabel('Tulisan yang dicetak');
    await field.fill('Persyaratan');
    expect(await printed(page)).toContain('Persyaratan');
    expect(await pane(page).getByText('Bawaan: Kelengkapan').count()).toBe(1);
    await field.fill('');
    expect(await printed(page)).toContain('Kelengkapan');
  });

  test('a huge text is taken whole, and the pane stays as wide as it was', async () => {
    const { page } = await open();
    await openStep(page, decision);
    const huge = `${'x'.repeat(4000)} ${'Menerima dan meneliti berkas. '.repeat(200)}`.trim();
    await pane(page).getByLabel('Uraian Prosedur').fill(huge);
    expect((await documentOf(page)).langkah[3]?.['kegiatan']).toBe(huge);
    expect(await pane(page).evaluate((aside) => [aside.clientWidth, aside.scrollWidth > aside.clientWidth])).toEqual([
      295,
      false,
    ]);
  });
});
