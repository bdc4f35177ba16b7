import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSop, writeSop } from '../../../src/formats/json';
import { layout } from '../../../src/layout';
import { integrity, type SopFile } from '../../../src/model';
import type { Office } from '../../../src/storage';
import type { Say } from '../../../src/ui/app/desk';
import { newSop } from '../../../src/ui/baru/new-sop';
import { officeName, tidyOffice } from '../../../src/ui/baru/office';
import { filled, placeholdersOf } from '../../../src/ui/baru/placeholders';
import { wordLabel } from '../../../src/ui/baru/word-label';
import { daysLeft } from '../../../src/ui/parts/dates';
import { say } from '../../../src/words';

function fileFrom(path: string): SopFile {
  const read = readSop(readFileSync(new URL(`../../../public/${path}.sop.json`, import.meta.url)));
  if (!read.ok) throw new Error(path);
  return read.file;
}

const templates = readdirSync(new URL('../../../public/templates/', import.meta.url)).map((name) =>
  name.replace('.sop.json', ''),
);

const office: Office = {
  instansi: ['PEMERINTAH KOTA CONTOH', 'DINAS KEARSIPAN'],
  alamat: ['Jl. Contoh Nomor 1'],
  unit: 'SEKRETARIAT',
  logo: null,
  pengesah: { jabatan: 'Kepala Dinas', jabatanBlok: 'Kepala Dinas', nama: '(nama pejabat)', pangkat: '', nip: '(NIP)' },
  profil: 'pemda',
  kertas: 'a4',
};

const bases = [...templates.map((name) => `templates/${name}`), 'samples/sample-000', 'samples/sample-001', null];

describe.each(bases)('a new SOP from %s', (path) => {
  const base = path === null ? null : fileFrom(path);

  test.each([office, null])('is whole, canonical, and the office is carried over', (known) => {
    const made = newSop({ id: 'baru', nama: 'Nama Baru', base, office: known });
    expect(integrity(made.sop)).toEqual([]);
    const text = writeSop(made);
    const read = readSop(text);
    expect(read.ok && read.warnings).toEqual([]);
    expect(read.ok && writeSop(read.file)).toBe(text);
    expect(made.sop).toMatchObject({ id: 'baru', asal: base?.sop.id ?? null });
    const { instansi, alamat, unit, logo, pengesah } = known ?? { instansi: [], alamat: [], unit: '', logo: null };
    expect(made.sop.identitas).toMatchObject({ nama: 'Nama Baru', instansi, alamat, unit, logo });
    expect(made.sop.identitas).toMatchObject({ nomor: null, tanggalPembuatan: null, tanggalEfektif: null });
    expect(made.sop.identitas.pengesah.nama).toBe(pengesah?.nama ?? '');
    if (known) expect(made.sop.tampilan).toMatchObject({ profil: 'pemda', kertas: 'a4' });
    expect(made.riwayat).toEqual([]);
    expect(layout(made.sop).pages.length).toBeGreaterThan(0);
  });
});

test('an empty one has one column and one row with its start', () => {
  const { sop } = newSop({ id: 'baru', nama: 'Nama', base: null, office: null });
  expect(sop.pelaksana).toHaveLength(1);
  expect(sop.langkah.map(({ simbol }) => simbol.map(({ jenis }) => jenis))).toEqual([['mulai']]);
  expect(sop.alur).toEqual([]);
});

test('what a template asks for has a name of its own, and once answered no bracket is left', () => {
  const asked = new Set<string>();
  for (const name of templates) {
    const { sop } = fileFrom(`templates/${name}`);
    const words = placeholdersOf(sop);
    for (const word of words) asked.add(word);
    const full = filled(sop, Object.fromEntries(words.map((word) => [word, 'Isinya'])));
    expect(placeholdersOf(full)).toEqual([]);
    expect(integrity(full)).toEqual([]);
  }
  expect([...asked].sort()).toEqual(['3', 'BKPSDM', 'Surat Rekomendasi']);
  const inIndonesian: Say = (key, ...data) => say('id', key, ...data);
  for (const word of asked) expect(wordLabel(word, inIndonesian)).not.toMatch(/^Pengganti/);
  expect(wordLabel('lain', inIndonesian)).toBe('Pengganti [lain]');
});

test.each([
  ['Surat Rekomendasi', 'Surat Izin UMKM'],
  ['surat rekomendasi', 'surat izin UMKM'],
  ['Surat rekomendasi', 'Surat izin UMKM'],
])('[%s] becomes %s', (word, expected) => {
  const { sop } = newSop({ id: 'a', nama: `x [${word}] y`, base: null, office: null });
  expect(filled(sop, { 'Surat Rekomendasi': ' Surat Izin UMKM ' }).identitas.nama).toBe(`x ${expected} y`);
  expect(filled(sop, { 'Surat Rekomendasi': ' ' }).identitas.nama).toBe(`x [${word}] y`);
});

test.each([
  [['PEMERINTAH KOTA CONTOH', 'DINAS KOMUNIKASI DAN INFORMATIKA', ''], 'Dinas Komunikasi dan Informatika'],
  [['RSUD CONTOH'], 'RSUD Contoh'],
  [['Sekretariat Daerah'], 'Sekretariat Daerah'],
  [[], ''],
])('%j is greeted as %s', (instansi, expected) => {
  expect(officeName({ instansi })).toBe(expected);
});

test('the office is kept without what a form leaves empty', () => {
  expect(tidyOffice({ ...office, instansi: [' A ', '', 'B'], alamat: [''], unit: ' C ' })).toMatchObject({
    instansi: ['A', 'B'],
    alamat: [],
    unit: 'C',
  });
});

test('days left in the bin are counted up to whole ones', () => {
  const day = 24 * 60 * 60 * 1000;
  const from = new Date(0).toISOString();
  expect([0, 1, 29.5, 30, 31].map((days) => daysLeft(from, 30, days * day))).toEqual([30, 29, 1, 0, 0]);
});
