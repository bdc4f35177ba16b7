import { describe, expect, test } from 'vitest';
import { announced, choose, fileOf, serveApp } from './app';
import { browserPath } from './browser';
import { twoPages } from './documents';
import { openTable, settled } from './editing';
import { pane } from './pane';
import { events, known, pin, remarkOn, thread } from './remarks';

describe.skipIf(!browserPath)('remarks', () => {
  const open = serveApp();

  test('by mouse: on a symbol, under a name that is asked once, answered, settled, taken back', async () => {
    const { page } = await open();
    await openTable(page);
    await page.locator('.stop[aria-label^="Langkah 3"]').first().click();
    await page
      .locator('.context-pad')
      .getByRole('button', { name: /^Beri catatan/ })
      .click();
    await page.getByLabel('Isi catatan').fill('Pindahkan ke pelaksana lain.');
    await page.locator('.chip', { hasText: 'saran' }).click();
    await page.locator('.chip', { hasText: 'pelaksana' }).click();
    await page.getByRole('button', { name: 'Simpan catatan' }).click();
    const asked = page.getByRole('dialog', { name: 'Nama dan peran Anda' });
    await asked.getByLabel('Dicatat oleh').fill('Evaluator A');
    await asked.getByLabel('Sebagai').selectOption('evaluator');
    await asked.getByRole('button', { name: 'Simpan dan lanjutkan' }).click();
    await page.getByText('Catatan EA 1 disimpan.').waitFor();
    const name = 'Catatan EA 1 oleh Evaluator A, belum ditindaklanjuti: Langkah 3, simbol Proses, JFU';
    await page.getByRole('button', { name, exact: true }).waitFor();
    expect(await page.getByRole('tab', { name: /^Catatan/ }).innerText()).toContain('1');

    // A pin opens its thread, and a thread shows its place.
    await page.locator('.thread-head').click();
    await expect.poll(() => page.locator('.thread-open').count()).toBe(0);
    await page.locator('.stop[aria-label^="Langkah 1"]').first().click();
    await pin(page).click();
    await page.locator('.thread-open').waitFor();
    await expect.poll(() => announced(page)).toBe('Langkah 3, simbol Proses, JFU dipilih');

    await page.getByLabel('Tanggapan').fill('Sudah dipindahkan.');
    await page.getByRole('button', { name: 'Tandai tuntas' }).click();
    await page.locator('.pin[data-quiet]').waitFor();
    await page.getByRole('button', { name: 'Buka kembali' }).click();
    await page.locator('.pin:not([data-quiet])').waitFor();
    // What may be refused needs a reason.
    await page.getByRole('button', { name: 'Tidak diterapkan' }).last().click();
    await page.getByText('Tulis alasannya pada tanggapan').waitFor();
    await page
      .locator('.thread-said', { hasText: 'dicatat oleh Evaluator A (evaluator) pada' })
      .getByRole('button')
      .click();
    await page.getByText('Ditarik kembali oleh Evaluator A').waitFor();
    expect(await pin(page).count()).toBe(0);

    const said = await events(page);
    expect(said.map(({ jenis }) => jenis)).toEqual(['catatan', 'tindakLanjut', 'tindakLanjut', 'penarikan']);
    expect(said[0]).toMatchObject({
      oleh: { nama: 'Evaluator A', peran: 'evaluator' },
      perihal: ['alur', 'pelaksana'],
      bobot: 'saran',
      teks: 'Pindahkan ke pelaksana lain.',
    });
    expect(said[1]).toMatchObject({ keadaan: 'tuntas', teks: 'Sudah dipindahkan.' });
    expect(said[2]).toMatchObject({ keadaan: 'belum ditindaklanjuti' });
  });

  test('by keyboard alone: made, found with F9, answered; the keys go on where they were', async () => {
    const { page } = await open({ before: known() });
    await openTable(page);
    const press = async (...keys: string[]): Promise<void> => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const at = document.activeElement;
        return at?.getAttribute('aria-label') ?? (at as HTMLTextAreaElement | null)?.labels?.[0]?.textContent ?? '';
      });
    await page.locator('.sheet').focus();
    await press('Tab', 'Control+Shift+M');
    expect(await focused()).toBe('Isi catatan');
    await page.keyboard.type('Mulai dari pemohon.');
    await press('Control+Enter');
    expect(await focused()).toBe('Langkah 1, simbol Mulai, KABAG');
    await press('Tab', 'Tab', 'Control+Shift+M');
    await page.keyboard.type('Jelaskan keluarannya.');
    await press('Control+Enter');
    await press('Escape', 'Control+Shift+M');
    await page.keyboard.type('Sudah baik.');
    await press('Control+Enter');
    // In the order of the document: the SOP as a whole, langkah 1, langkah 3, and round again.
    const opened = (): Promise<string> => page.locator('.thread-open .folded > p').innerText();
    for (const text of ['Mulai dari pemohon.', 'Jelaskan keluarannya.', 'Sudah baik.', 'Mulai dari pemohon.']) {
      await press('F9');
      await expect.poll(opened).toBe(text);
    }
    await press('Shift+F9', 'Shift+F9');
    await expect.poll(opened).toBe('Jelaskan keluarannya.');
    await expect.poll(() => page.locator('[data-announcement]').textContent()).toContain('Langkah 3');
    await press('Tab', 'Tab');
    expect(await focused()).toBe('Tanggapan');
    await page.keyboard.type('Setuju.');
    await press('Control+Enter');
    await page.locator('.answer', { hasText: 'Setuju.' }).waitFor();
    await press('Escape');
    expect(await focused()).toBe('Langkah 3, simbol Proses, JFU');
    expect((await events(page)).map(({ teks }) => teks)).toEqual([
      'Mulai dari pemohon.',
      'Jelaskan keluarannya.',
      'Sudah baik.',
      'Setuju.',
    ]);
  });

  test('unsent text is kept through a click elsewhere, Esc and a reload; undo takes no remark back', async () => {
    const { page } = await open({ before: known() });
    await openTable(page);
    await remarkOn(page, 'Langkah 2', 'Yang pertama.');
    await page.locator('.stop[aria-label^="Langkah 3"]').first().click();
    await page.keyboard.press('Control+Shift+M');
    await page.keyboard.type('Belum selesai ditulis');
    await page.locator('.stop[aria-label^="Langkah 4"]').first().click();
    expect(await page.getByLabel('Isi catatan').inputValue()).toBe('Belum selesai ditulis');
    await page.getByText('Semua perubahan tersimpan di komputer ini').waitFor();
    await page.reload();
    await page.locator('.page svg').first().waitFor();
    const drafts = page.getByRole('region', { name: 'Catatan belum disimpan' });
    await drafts.getByText('Belum selesai ditulis').waitFor();
    await drafts.getByRole('button', { name: 'Lanjutkan' }).click();
    await page.getByLabel('Isi catatan').press('End');
    await page.keyboard.type('.');
    await page.keyboard.press('Escape');
    await drafts.getByText('Belum selesai ditulis.').waitFor();
    await drafts.getByRole('button', { name: 'Lanjutkan' }).click();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => thread(page).count()).toBe(2);
    expect(await drafts.count()).toBe(0);

    await page.getByLabel('Tanggapan').fill('Setengah jadi');
    await page.reload();
    await page.locator('.page svg').first().waitFor();
    await page.keyboard.press('F9');
    await page.keyboard.press('F9');
    await expect.poll(() => page.getByLabel('Tanggapan').inputValue()).toBe('Setengah jadi');

    await page.locator('.stop[aria-label^="Langkah 2"]').first().click();
    await page.keyboard.press('2');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect((await events(page)).map(({ teks }) => teks)).toEqual(['Yang pertama.', 'Belum selesai ditulis.']);
  });

  test('words that change stand beside the old ones; what is deleted says so and keeps its words', async () => {
    const { page } = await open({ before: known('penyusun') });
    await choose(page, fileOf('dua.sop.json', twoPages()));
    const langkah = (words: string) => page.locator('.left-pane .langkah-button', { hasText: words });
    await page.locator('.page svg').first().waitFor();
    await langkah('Mencatat surat').click();
    await pane(page).getByRole('textbox', { name: 'Kegiatan' }).selectText();
    await pane(page)
      .getByRole('textbox', { name: 'Kegiatan' })
      .evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(0, 8));
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.composer .thread-quote', { hasText: /^Mencatat$/ }).waitFor();
    await page.keyboard.type('Kata lain.');
    await page.keyboard.press('Control+Enter');
    await remarkOn(page, 'Langkah 3', 'Simbol terakhir.');

    await page.getByRole('tab', { name: 'Rincian' }).click();
    await langkah('Mencatat surat').click();
    await pane(page).getByRole('textbox', { name: 'Kegiatan' }).fill('Membukukan surat masuk');
    await page.keyboard.press('F9');
    await page.locator('.old-and-new').waitFor();
    expect(await page.locator('.old-and-new del').innerText()).toContain('Mencatat');
    expect(await page.locator('.old-and-new ins').first().innerText()).toContain('Membukukan');

    await langkah('Membukukan surat masuk').waitFor();
    await langkah('Mengarsipkan surat').click();
    await settled(page);
    await page.locator('.stop[aria-label^="Langkah 3"]').first().click();
    await page.keyboard.press('Delete');
    await page.locator('.thread', { hasText: 'Simbol terakhir.' }).locator('.thread-head').click();
    await page.locator('.thread-gone', { hasText: 'Bagian yang dicatat sudah dihapus' }).waitFor();
    expect(await page.locator('.thread-gone .thread-quote').innerText()).toBe('Selesai · Staf');
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('.thread-gone').count()).toBe(0);
    expect(await thread(page).count()).toBe(2);
  });
});
