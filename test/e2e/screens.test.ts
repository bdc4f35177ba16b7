import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { changed, choose, fileOf, openSample, sampleText, sampleTitles, serveApp } from './app';
import { browserPath } from './browser';
import { twoPages, withoutLangkah } from './documents';
import { toTable } from './editing';
import { plant } from './kept';
import { faults, openForm, pane } from './pane';
import { evaluationScreens } from './screens-evaluation';
import { questionScreens } from './screens-questions';
import { button, type Way } from './way';

async function flow(page: Page): Promise<void> {
  await openSample(page, sampleTitles['sample-004']);
  await toTable(page);
}

async function over(page: Page, css: string): Promise<void> {
  const box = await page.locator(css).first().boundingBox();
  await page.mouse.move((box?.x ?? 0) + 4, (box?.y ?? 0) + 4, { steps: 2 });
}

async function symbol(page: Page, number = 2): Promise<void> {
  await flow(page);
  await page.locator(`.stop[aria-label^="Langkah ${number}, simbol"]`).click();
}

const shelf: Way = async (page) => {
  await plant(page, [
    { id: 'satu', nama: 'Pengelolaan Surat Masuk', nomor: '065/12', unit: 'Sekretariat' },
    { id: 'dua', nama: 'Penyusunan Laporan Kinerja', deleted: new Date().toISOString() },
  ]);
  await page.locator('.documents-frame img').first().waitFor();
};

const newSop: Way = async (page) => {
  await button(page, /^Buat SOP baru/);
  await page.locator('.start-page svg').nth(7).waitFor();
};

const kept: Way = async (page) => {
  await choose(page, fileOf('a.sop.json', sampleText('sample-004')));
  await page.locator('.page svg').first().waitFor();
};

/** Every screen and state, by the name of its picture in test/output. */
const screens: Readonly<Record<string, Way>> = {
  'beranda-kunjungan-pertama': (page) => page.locator('.sample-page svg').nth(2).waitFor(),
  'beranda-daftar': shelf,
  'beranda-menu': async (page) => {
    await shelf(page);
    await button(page, /^Tindakan untuk/);
    await page.getByRole('menu').waitFor();
  },
  'beranda-ganti-nama': async (page) => {
    await shelf(page);
    await button(page, /^Tindakan untuk/);
    await page.getByRole('menuitem', { name: 'Ganti nama' }).click();
    await page.getByRole('dialog').waitFor();
  },
  'beranda-tidak-ditemukan': async (page) => {
    await shelf(page);
    await page.getByRole('searchbox').fill('tidak ada');
    await page.getByText('Tidak ada SOP yang memuat').waitFor();
  },
  'beranda-terhapus': async (page) => {
    await shelf(page);
    await button(page, /^Terhapus/);
    await page.getByRole('heading', { name: 'Terhapus' }).waitFor();
  },
  'beranda-hapus-selamanya': async (page) => {
    await shelf(page);
    await button(page, /^Terhapus/);
    await button(page, /^Hapus selamanya/);
    await page.getByRole('dialog').waitFor();
  },
  'buat-sop': newSop,
  'buat-sop-dari-contoh': async (page) => {
    await newSop(page);
    await page.getByRole('radio', { name: 'Pelaksanaan Perjalanan Dinas' }).check();
  },
  'buat-sop-tanpa-nama': async (page) => {
    await newSop(page);
    await page.keyboard.press('Enter');
  },
  'profil-instansi': async (page) => {
    await button(page, 'Profil instansi');
    await page.getByRole('dialog').waitFor();
  },
  'berkas-ditolak': async (page) => {
    await choose(page, fileOf('a.sop.json', changed('sample-004', [['langkah', 0, 'simbol', 0, 'pelaksana'], 'x'])));
    await page.getByRole('dialog').waitFor();
  },
  'berkas-sudah-ada': async (page) => {
    await kept(page);
    await choose(page, fileOf('b.sop.json', changed('sample-004', [['identitas', 'nama'], 'Dua'])));
    await page.getByRole('dialog').waitFor();
  },
  lembar: flow,
  'lembar-simbol': (page) => symbol(page),
  'lembar-ganti-simbol': async (page) => {
    await symbol(page);
    await button(page, 'Ganti simbol');
    await page.getByRole('menu').waitFor();
  },
  'lembar-hubungkan': async (page) => {
    await symbol(page);
    await page.keyboard.press('c');
    await page.keyboard.press('5');
  },
  'lembar-panah': async (page) => {
    await symbol(page, 4);
    await page.keyboard.press(']');
  },
  'lembar-menulis': async (page) => {
    await symbol(page);
    await page.keyboard.press('Enter');
    await page.locator('.text-editor').waitFor();
  },
  'lembar-menu-pilihan': async (page) => {
    await flow(page);
    await page.locator('.stop[aria-label^="Langkah 2, simbol"]').click({ button: 'right' });
    await page.getByRole('menu').waitFor();
  },
  'lembar-tanda-kotak': async (page) => {
    await symbol(page);
    await page.keyboard.press('Enter');
    await page.locator('.text-editor').waitFor();
    await page.keyboard.insertText(' \u{1f600}');
    await page.locator('.text-editor-note:not(:empty)').waitFor();
  },
  'lembar-menu-langkah': async (page) => {
    await flow(page);
    await over(page, '.page text[data-field="waktu"]');
    await page.locator('.row-grip').click();
    await page.getByRole('menu').waitFor();
  },
  'lembar-menu-pelaksana': async (page) => {
    await flow(page);
    await over(page, '.page text[data-field="nama"]');
    await page.locator('.column-menu').click();
    await page.getByRole('menu').waitFor();
  },
  'lembar-hapus-pelaksana': async (page) => {
    await flow(page);
    await over(page, '.page text[data-field="nama"]');
    await page.locator('.column-menu').click();
    await page.getByRole('menuitem', { name: 'Hapus pelaksana' }).click();
    await page.getByRole('dialog').waitFor();
  },
  'lembar-judul': async (page) => {
    await flow(page);
    await over(page, '.page text[data-field="nama"]');
    await page.mouse.down();
    await page.mouse.up();
  },
  'lembar-terhapus': async (page) => {
    await symbol(page);
    await page.keyboard.press('Delete');
    await page.locator('.notice').waitFor();
  },
  'lembar-ditolak': async (page) => {
    await symbol(page, 6);
    await page.keyboard.press('c');
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.locator('.notice').waitFor();
  },
  'lembar-penghubung': async (page) => {
    await choose(page, fileOf('dua.sop.json', twoPages()));
    await page.locator('.page svg').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
  },
  'lembar-tanpa-langkah': async (page) => {
    await choose(page, fileOf('kosong.sop.json', withoutLangkah()));
    await page.locator('.page svg').first().waitFor();
  },
  'lembar-identitas': (page) => openForm(page, 'Identitas'),
  'lembar-tampilan': async (page) => {
    await openForm(page, 'Tampilan cetak');
    await pane(page).getByLabel('Ukuran huruf tabel (pt)', { exact: true }).fill('besar');
  },
  'lembar-pintasan': async (page) => {
    await flow(page);
    await page.keyboard.press('F1');
    await page.getByRole('dialog').waitFor();
  },
  'lembar-hanya-dibaca': async (page) => {
    await kept(page);
    const second = await page.context().newPage();
    await second.goto(page.url());
    await second.getByRole('button', { name: sampleTitles['sample-004'], exact: true }).first().click();
    await second.getByRole('button', { name: 'Ambil alih' }).click();
    await page.bringToFront();
    await page.getByRole('button', { name: 'Ambil alih' }).waitFor();
  },
  'lembar-disk-penuh': async (page) => {
    await kept(page);
    await button(page, '3 Bagian Flowchart');
    await page.evaluate(() => {
      IDBObjectStore.prototype.add = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await page.locator('.stop').nth(1).click();
    await page.keyboard.press('Delete');
    await page.getByText('Ruang penyimpanan peramban penuh.').waitFor();
  },
  'pratinjau-cetak': async (page) => {
    await flow(page);
    await page.keyboard.press('Control+p');
    await page
      .getByRole('button', { name: /^Cetak/ })
      .first()
      .waitFor();
  },
  ...evaluationScreens,
  ...questionScreens,
};

/** All of them, on a large screen too: `SOP_SCREENS=all`. Else what no other test shows to axe. */
const isWhole = process.env['SOP_SCREENS'] === 'all';
const alsoShown =
  /^lembar-|^(tanya|tanda|berubah|gabung|sesuai)-|^evaluasi-(panel|penanda|catatan|menulis|usulan-(lama|alur)|status|simpan|gabung-selesai)/;
const shown = Object.entries(screens).filter(([name]) => isWhole || alsoShown.test(name));

describe.skipIf(!browserPath)('every screen and state', () => {
  const open = serveApp();

  test.each(shown)('%s: axe finds nothing', { timeout: 120_000 }, async (name, way) => {
    const { page } = await open({ reducedMotion: 'reduce' });
    await page.locator('.sample-ready').first().waitFor();
    await way(page);
    await page.screenshot({ path: `test/output/screens/${name}.png` });
    expect(await faults(page)).toEqual([]);
    if (!isWhole) return;
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.waitForTimeout(400);
    await page.screenshot({ path: `test/output/screens/${name}-1920.png` });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.waitForTimeout(400);
    await page.screenshot({ path: `test/output/screens/${name}-1920-gelap.png` });
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.waitForTimeout(400);
    await page.screenshot({ path: `test/output/screens/${name}-gelap.png` });
    expect(await faults(page)).toEqual([]);
  });
});
