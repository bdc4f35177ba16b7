import { deflateSync } from 'node:zlib';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { saved, serveApp } from './app';
import { browserPath } from './browser';
import { listed, plant } from './kept';

interface SavedSop {
  readonly id: string;
  readonly asal?: string;
  readonly identitas: Readonly<Record<string, unknown>>;
  readonly pelaksana: readonly { readonly nama: string }[];
  readonly langkah: readonly { readonly kegiatan: string; readonly simbol: readonly { readonly jenis: string }[] }[];
  readonly tampilan?: Readonly<Record<string, unknown>>;
}

async function savedSop(page: Page): Promise<SavedSop> {
  const { bytes } = await saved(page, () => page.getByRole('button', { name: 'Simpan berkas' }).click());
  return JSON.parse(bytes.toString()) as SavedSop;
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Buat SOP baru' }).click();
  await page.getByRole('dialog', { name: 'Buat SOP baru' }).waitFor();
}

function make(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Buat SOP', exact: true }).click();
}

function field(page: Page, name: string): ReturnType<Page['getByRole']> {
  return page.getByRole('textbox', { name });
}

async function shown(page: Page): Promise<string | null> {
  await page.locator('.page svg').first().waitFor();
  return page.getByRole('heading', { level: 1 }).textContent();
}

async function faults(page: Page): Promise<string[]> {
  await page.addScriptTag({ content: axe.source });
  const violations = await page.evaluate(async () => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    return (await inPage.run()).violations;
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`);
}

/** A PNG of so many pixels, clear but for its alpha: what is put on white becomes white. */
function clearPng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const head = Buffer.alloc(4);
    head.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([head, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Buffer.alloc(height * (1 + width * 4));
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

describe.skipIf(!browserPath)('Buat SOP baru', () => {
  const open = serveApp();

  test('blank, at the first visit: asks for the name, then once for the office, and carries it over', async () => {
    const { page } = await open();
    await begin(page);
    await make(page);
    await page.getByText('Tulis nama SOP lebih dahulu.').waitFor();
    await field(page, 'Nama SOP').fill('Penyusunan Renja');
    await make(page);
    await page.getByRole('dialog', { name: 'Profil instansi' }).waitFor();
    await field(page, 'Kop, satu baris').fill('PEMERINTAH KOTA CONTOH\nDINAS KEARSIPAN\n');
    await field(page, 'Alamat pada kop').fill('Jl. Contoh Nomor 1');
    await field(page, 'Unit penyusun').fill('SEKRETARIAT');
    await field(page, 'Jabatan').fill('Kepala Dinas Kearsipan');
    await field(page, 'Nama').fill('(nama pejabat)');
    await field(page, 'NIP').fill('(NIP)');
    await page.getByRole('combobox', { name: 'Bentuk' }).selectOption('pemda');
    await page.getByRole('combobox', { name: 'Kertas' }).selectOption('a4');
    await page.locator('input[type=file]').setInputFiles({
      name: 'lambang.png',
      mimeType: 'image/png',
      buffer: clearPng(1500, 900),
    });
    await page.locator('.office-emblem img').waitFor();
    await page.getByRole('button', { name: 'Simpan dan buat SOP' }).click();
    expect(await shown(page)).toBe('Penyusunan Renja');
    const sop = await savedSop(page);
    expect(sop.identitas).toMatchObject({
      nama: 'Penyusunan Renja',
      instansi: ['PEMERINTAH KOTA CONTOH', 'DINAS KEARSIPAN'],
      alamat: ['Jl. Contoh Nomor 1'],
      unit: 'SEKRETARIAT',
      pengesah: { jabatan: 'Kepala Dinas Kearsipan', nama: '(nama pejabat)', nip: '(NIP)' },
    });
    expect(sop.tampilan).toEqual({ profil: 'pemda', kertas: 'a4' });
    expect(sop.pelaksana).toHaveLength(1);
    expect(sop.langkah.map(({ simbol }) => simbol.map(({ jenis }) => jenis))).toEqual([['mulai']]);
    expect(sop.identitas['logo']).toMatch(/^data:image\/png;base64,/);
    const pixel = await page.evaluate(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const pen = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
      pen?.drawImage(image, 0, 0);
      return [image.naturalWidth, image.naturalHeight, ...(pen?.getImageData(0, 0, 1, 1).data ?? [])];
    }, String(sop.identitas['logo']));
    expect(pixel).toEqual([600, 360, 255, 255, 255, 255]);

    await page.getByRole('button', { name: 'Beranda' }).click();
    await page.getByRole('heading', { name: 'Selamat bekerja, Dinas Kearsipan' }).waitFor();
    await expect.poll(() => listed(page)).toEqual(['Penyusunan Renja']);
    await begin(page);
    await field(page, 'Nama SOP').fill('Yang Kedua');
    await make(page);
    expect(await shown(page)).toBe('Yang Kedua');
    expect((await savedSop(page)).identitas).toMatchObject({ unit: 'SEKRETARIAT' });
  });

  test('a new SOP is ready to be typed in: its first kegiatan is selected', async () => {
    const { page } = await open();
    await begin(page);
    await field(page, 'Nama SOP').fill('Baru');
    await make(page);
    await page.getByRole('button', { name: 'Isi nanti' }).click();
    await shown(page);
    await expect.poll(() => page.locator('[data-announcement]').textContent()).toBe('Kegiatan, langkah 1 dipilih');
  });

  test('from a template: eight with pictures, its words in brackets asked for and put in everywhere', async () => {
    const { page } = await open();
    await begin(page);
    const templates = page.locator('.starts-group', { hasText: 'Contoh SOP siap isi' });
    await templates.locator('.start-page svg').nth(7).waitFor();
    expect(await templates.getByRole('radio').count()).toBe(8);
    await templates.getByRole('radio', { name: 'Pelayanan Penerbitan [Surat Rekomendasi]' }).check();
    expect(await field(page, 'Nama SOP').inputValue()).toBe('Pelayanan Penerbitan Surat Rekomendasi');
    await field(page, 'Nama surat').fill('Surat Keterangan Usaha');
    await field(page, 'Lamanya').fill('5');
    expect(await field(page, 'Nama SOP').inputValue()).toBe('Pelayanan Penerbitan Surat Keterangan Usaha');
    await make(page);
    await page.getByRole('button', { name: 'Isi nanti' }).click();
    expect(await shown(page)).toBe('Pelayanan Penerbitan Surat Keterangan Usaha');
    const sop = await savedSop(page);
    expect(sop.asal).toBe('templat-penerbitan-surat');
    expect(sop.langkah[3]?.kegiatan).toBe('Menyusun konsep surat keterangan usaha');
    expect(JSON.stringify(sop)).not.toMatch(/\[[a-z0-9]+\]/i);
    expect(sop.identitas['peringatan']).toEqual([
      'Jika permohonan tidak diselesaikan dalam 5 hari kerja, maka pemohon berhak menyampaikan pengaduan.',
    ]);
  });

  test('from one of the own: everything but its number', async () => {
    const { page } = await open();
    await plant(page, [{ id: 'satu', nama: 'Asalnya', nomor: '065/1' }]);
    await begin(page);
    await page.getByRole('radio', { name: 'Asalnya' }).check();
    await field(page, 'Nama SOP').fill('Turunannya');
    await make(page);
    expect(await shown(page)).toBe('Turunannya');
    const sop = await savedSop(page);
    expect(sop).toMatchObject({
      asal: 'satu',
      identitas: { nama: 'Turunannya', instansi: ['PEMERINTAH KOTA MADIUN', 'SEKRETARIAT DAERAH'] },
    });
    expect(sop.identitas).not.toHaveProperty('nomor');
    expect(sop.langkah).toHaveLength(6);
  });

  test('from a sample: its table, not its office', async () => {
    const { page } = await open();
    await begin(page);
    await page.getByRole('radio', { name: 'SASARAN KINERJA PNS (SKP)' }).check();
    await make(page);
    await page.getByRole('button', { name: 'Isi nanti' }).click();
    await shown(page);
    const sop = await savedSop(page);
    expect(sop.langkah).toHaveLength(7);
    expect(sop.identitas).not.toHaveProperty('instansi');
    expect(sop.identitas).not.toHaveProperty('pengesah');
  });

  test('by keyboard alone', async () => {
    const { page } = await open();
    await page.locator('.sample-ready').nth(2).waitFor();
    const key = (name: string): Promise<void> => page.keyboard.press(name);
    await page.getByRole('button', { name: 'Buat SOP baru' }).focus();
    await key('Enter');
    await page.getByRole('dialog').waitFor();
    await page.locator('.start-page svg').nth(7).waitFor();
    await key('Tab');
    await key('ArrowDown');
    await key('ArrowDown');
    await key('Shift+Tab');
    expect(await field(page, 'Nama SOP').inputValue()).toBe('Pengelolaan Surat Keluar');
    await key('Enter');
    await page.getByRole('dialog', { name: 'Profil instansi' }).waitFor();
    await page.keyboard.type('DINAS A');
    await key('Tab');
    await key('Tab');
    await key('Enter');
    expect(await shown(page)).toBe('Pengelolaan Surat Keluar');
    expect((await savedSop(page)).identitas['instansi']).toEqual(['DINAS A']);
  });

  test('Profil instansi can be changed from Beranda; Escape leaves everything as it was', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Profil instansi' }).click();
    await field(page, 'Kop, satu baris').fill('RSUD CONTOH');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByRole('heading', { name: 'Selamat bekerja, RSUD Contoh' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Selamat bekerja, RSUD Contoh' }).waitFor();
    await page.getByRole('button', { name: 'Profil instansi' }).click();
    await field(page, 'Kop, satu baris').fill('LAIN');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Selamat bekerja, RSUD Contoh' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Profil instansi');
  });

  test.each(['light', 'dark'] as const)('axe finds nothing, %s', async (colorScheme) => {
    const { page } = await open({ colorScheme, bypassCSP: true, reducedMotion: 'reduce' });
    await begin(page);
    await page.locator('.start-page svg').nth(7).waitFor();
    await page.getByRole('radio', { name: 'Pelaksanaan Perjalanan Dinas' }).check();
    expect(await faults(page)).toEqual([]);
    await make(page);
    await page.getByRole('dialog', { name: 'Profil instansi' }).waitFor();
    expect(await faults(page)).toEqual([]);
  });
});
