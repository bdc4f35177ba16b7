import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { UsulanEvent } from '../../src/review';
import { serveApp } from './app';
import { browserPath } from './browser';
import { settled } from './editing';
import { evaluate, kept, submitted } from './evaluated';
import { clickText, faults, pane } from './pane';

async function proposals(page: Page): Promise<readonly UsulanEvent[]> {
  return (await kept(page)).reviu.peristiwa.filter(({ jenis }) => jenis === 'usulan');
}

function asked(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Usulan perubahan' });
}

async function toFlow(page: Page): Promise<void> {
  await page.getByRole('button', { name: '3 Bagian Flowchart' }).click();
  await settled(page);
}

describe.skipIf(!browserPath)('in evaluation mode', () => {
  const open = serveApp();

  test.each([['light'], ['dark']] as const)(
    'a text that is changed in place by keyboard is a proposal, %s',
    async (colorScheme) => {
      const { page } = await open({ bypassCSP: true, reducedMotion: 'reduce', colorScheme });
      const file = submitted().file();
      await evaluate(page, file);
      await toFlow(page);
      // The first Enter selects, the second writes.
      await page.locator('.stop[aria-label^="Langkah 5, simbol Proses"]').press('Enter');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText('Meneliti draf surat pengantar');
      await page.keyboard.press('Enter');
      await asked(page).waitFor();
      expect(await asked(page).locator('ins').allTextContents()).not.toEqual([]);
      expect(await faults(page)).toEqual([]);
      await page.keyboard.type('Lebih singkat');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Control+Enter');
      await page.getByText('Usulan dicatat. Naskah SOP tidak berubah.').waitFor();
      expect(await page.evaluate(() => document.activeElement?.closest('.sheet') !== null)).toBe(true);
      const { langkah, reviu } = await kept(page);
      expect(langkah[4]?.kegiatan).toBe(file.sop.langkah[4]?.kegiatan);
      expect(reviu.peristiwa.at(-1)).toMatchObject({
        jenis: 'usulan',
        oleh: { nama: 'Evaluator A', peran: 'evaluator' },
        perihal: ['bahasa'],
        bobot: 'wajib',
        teks: 'Lebih singkat',
        perintah: 'edit-langkah',
        argumen: { langkah: file.sop.langkah[4]?.id, field: 'kegiatan', value: 'Meneliti draf surat pengantar' },
        semula: file.sop.langkah[4]?.kegiatan,
        ringkas: 'Kegiatan langkah 5 diubah.',
      });
      expect(await page.getByRole('button', { name: 'Urungkan' }).first().isDisabled()).toBe(true);
    },
  );

  test('a field of Rincian is one proposal when it is left by mouse, and can be taken back', async () => {
    const { page } = await open();
    await evaluate(page, submitted().file());
    await toFlow(page);
    await page.locator('.stop[aria-label^="Langkah 2"]').first().click();
    const waktu = pane(page).getByLabel('Waktu', { exact: true });
    await waktu.fill('90 menit');
    await waktu.pressSequentially(' kerja');
    expect(await asked(page).count()).toBe(0);
    await clickText(page, 'Keterangan');
    await asked(page).getByRole('button', { name: 'Simpan usulan' }).click();
    await page.getByText('Usulan dicatat.').waitFor();
    await page.getByRole('button', { name: 'Tarik kembali' }).first().click();
    await page.getByText('Usulan ditarik kembali.').waitFor();
    expect(await proposals(page)).toMatchObject([
      { argumen: { field: 'waktu', value: '90 menit kerja' }, perihal: ['mutu baku'] },
    ]);
    const { peristiwa } = (await kept(page)).reviu;
    expect(peristiwa.slice(-2).map(({ jenis }) => jenis)).toEqual(['usulan', 'penarikan']);
  });

  test('a list is one proposal when the keyboard leaves it', async () => {
    const { page } = await open();
    const file = submitted().file();
    await evaluate(page, file);
    await pane(page).getByRole('button', { name: 'Identitas', exact: true }).click();
    const list = page.locator('[data-field="peralatan"]');
    await list.locator('textarea').last().focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Stempel');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Map');
    expect(await asked(page).count()).toBe(0);
    await page.keyboard.press('Control+Enter');
    await asked(page).getByText('ditambahkan').first().waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await page.getByText('Usulan dicatat.').waitFor();
    const [made, ...others] = await proposals(page);
    expect(others).toEqual([]);
    expect(made).toMatchObject({
      argumen: { field: 'peralatan', value: [...file.sop.identitas.peralatan, 'Stempel', 'Map'] },
    });
  });

  test('a change of the flow by key, pad, drag and palette is a proposal; the drawing stays', async () => {
    const { page } = await open({ reducedMotion: 'reduce' });
    const file = submitted().file();
    await evaluate(page, file);
    await toFlow(page);
    const symbol = page.locator('.stop[aria-label^="Langkah 5, simbol Proses"]');
    await symbol.click();
    await page.keyboard.press('2');
    await asked(page).getByText('Simbol langkah 5 diganti menjadi Keputusan.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Usulan dicatat.').waitFor();
    await page.keyboard.press('Control+ArrowDown');
    await asked(page).getByText('Langkah 6 ditambahkan.').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Usulan dicatat.').waitFor();
    await symbol.click();
    await page.getByRole('toolbar').getByRole('button', { name: /Hapus/ }).click();
    await asked(page).getByRole('button', { name: 'Simpan usulan' }).click();
    await asked(page).waitFor({ state: 'detached' });
    const from = await symbol.boundingBox();
    const to = await page.locator('.stop[aria-label^="Langkah 4, simbol Keputusan"]').boundingBox();
    if (!from || !to) throw new Error('no symbols');
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, from.y + from.height / 2, { steps: 8 });
    await page.mouse.up();
    await asked(page)
      .getByText(/Simbol dipindahkan ke pelaksana/)
      .waitFor();
    await asked(page).getByRole('button', { name: 'Simpan usulan' }).click();
    await asked(page).waitFor({ state: 'detached' });
    await page.locator('.palette').getByRole('button', { name: 'Pelaksana' }).press('Enter');
    await asked(page).getByRole('button', { name: 'Simpan usulan' }).click();
    await asked(page).waitFor({ state: 'detached' });
    expect((await proposals(page)).map(({ perintah }) => perintah)).toEqual([
      'set-jenis',
      'add-langkah',
      'remove-simbol',
      'move-simbol',
      'add-pelaksana',
    ]);
    const { langkah } = await kept(page);
    expect(langkah.map(({ simbol }) => simbol.map(({ jenis }) => jenis))).toEqual(
      file.sop.langkah.map(({ simbol }) => simbol.map(({ jenis }) => jenis)),
    );
  });

  test('a new langkah is proposed with its kegiatan: what is typed after Ctrl+↓', async () => {
    const { page } = await open();
    await evaluate(page, submitted().file());
    await toFlow(page);
    await page.locator('.stop[aria-label^="Langkah 5, simbol Proses"]').click();
    await page.keyboard.press('Control+ArrowDown');
    await asked(page).waitFor();
    await page.keyboard.type('Memberi nomor surat');
    await page.reload();
    await expect.poll(() => asked(page).getByLabel('Uraian Prosedur').inputValue()).toBe('Memberi nomor surat');
    await page.keyboard.press('Enter');
    await page.getByText('Usulan dicatat.').waitFor();
    const told = 'Langkah baru ditambahkan sesudah langkah 5: "Memberi nomor surat".';
    expect(await proposals(page)).toMatchObject([
      { perintah: 'add-langkah', teks: '', argumen: { kegiatan: 'Memberi nomor surat' }, ringkas: told },
    ]);
    await page.getByRole('tab', { name: /^Catatan/ }).click();
    await page.locator('[data-thread]').click();
    await page.locator('.usulan-sentence', { hasText: told }).waitFor();
    await page.screenshot({ path: 'test/output/usulan-langkah-baru.png' });
    // A pelaksana with its name.
    await page.locator('.palette').getByRole('button', { name: 'Pelaksana' }).press('Enter');
    await asked(page).waitFor();
    await page.keyboard.type('Pengelola');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await proposals(page)).at(-1)?.argumen['nama']).toBe('Pengelola');
  });

  test('what is cancelled is not recorded, and can be opened again', async () => {
    const { page } = await open();
    await evaluate(page, submitted().file());
    await toFlow(page);
    await page.locator('.stop[aria-label^="Langkah 5, simbol Proses"]').click();
    await page.keyboard.press('Delete');
    await asked(page).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Usulan tidak dicatat.').waitFor();
    await page.getByRole('button', { name: 'Buka lagi' }).click();
    await asked(page).getByRole('button', { name: 'Simpan usulan' }).click();
    await page.getByText('Usulan dicatat.').waitFor();
    expect(await proposals(page)).toHaveLength(1);
  });

  test('what was not recorded survives leaving the page: while it is typed, and while its reason is written', async () => {
    const { page } = await open({ reducedMotion: 'reduce' });
    await evaluate(page, submitted().file());
    await toFlow(page);
    await page.locator('.stop[aria-label^="Langkah 2"]').first().click();
    await pane(page).getByLabel('Waktu', { exact: true }).fill('90 menit');
    await page.reload();
    await asked(page).getByText('Waktu langkah 2 diubah.').waitFor();
    await page.keyboard.type('Terlalu singkat');
    await page.reload();
    await asked(page).waitFor();
    expect(await asked(page).getByLabel('Alasan').inputValue()).toBe('Terlalu singkat');
    await asked(page).getByLabel('Alasan').press('Enter');
    await page.getByText('Usulan dicatat.').waitFor();
    expect(await proposals(page)).toMatchObject([{ teks: 'Terlalu singkat', argumen: { value: '90 menit' } }]);
    await page.reload();
    await page.locator('.page svg').first().waitFor();
    expect(await asked(page).count()).toBe(0);
  });

  test('a proposal is among the remarks of who made it, and on the paper; it is taken back there', async () => {
    const { page } = await open({ reducedMotion: 'reduce' });
    await evaluate(page, submitted().file());
    await toFlow(page);
    await page.locator('.stop[aria-label^="Langkah 5, simbol Proses"]').click();
    await page.keyboard.press('Delete');
    await asked(page).getByRole('button', { name: 'Simpan usulan' }).click();
    await page.getByText('Usulan dicatat.').waitFor();
    await page.locator('.pin').waitFor();
    await page.getByRole('tab', { name: /Catatan/ }).click();
    await page.locator('[data-thread]').click();
    await page.locator('.usulan-sentence', { hasText: 'Simbol Proses pada langkah 5 dihapus.' }).waitFor();
    // To decide is the drafter's.
    expect(await page.getByRole('button', { name: 'Terima usulan' }).count()).toBe(0);
    await page.locator('.thread-body').getByRole('button', { name: 'Tarik kembali' }).click();
    await page.locator('.thread-state[data-state="taken"]').waitFor();
    expect((await kept(page)).reviu.peristiwa.at(-1)).toMatchObject({ jenis: 'penarikan' });
  });
});
