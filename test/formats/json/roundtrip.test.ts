import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSop, writeSop } from '../../../src/formats/json';
import type { SopFile } from '../../../src/model';
import { cases, ordinary } from '../../generate';
import { anyFile } from './any-file';
import { spoiled, wholeContent, wholeFile } from './document';

function opened(text: string): SopFile {
  const result = readSop(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.file;
}

function expectRoundTrip(file: SopFile): void {
  const text = writeSop(file);
  const result = readSop(text);
  expect(result).toMatchObject({ ok: true });
  if (!result.ok) return;
  expect(result.file).toEqual(file);
  expect(writeSop(result.file)).toBe(text);
}

test('what is written is read the same, and written again to the same bytes: any file', () => {
  fc.assert(fc.property(anyFile, expectRoundTrip), { numRuns: 150 });
});

test('the same for generated and for special documents', () => {
  const sops = [...Array.from({ length: 60 }, (_, seed) => ordinary(seed + 1)), ...Object.values(cases)];
  for (const sop of sops) expectRoundTrip({ sop, reviu: { peristiwa: [] }, riwayat: [] });
});

test('keys stand in the order of the format, unknown ones after them in the order read', () => {
  const { id, format, ...rest } = wholeFile();
  const text = writeSop(opened(JSON.stringify({ zet: 1, ...rest, a: { b: [] }, format, id })));
  expect(Object.keys(JSON.parse(text))).toEqual([
    'format',
    'versi',
    'id',
    'identitas',
    'pelaksana',
    'langkah',
    'alur',
    'zet',
    'a',
  ]);
  expect(text).toContain('\n  "zet": 1,\n  "a": {\n    "b": []\n  }\n}\n');
});

test('an unknown key that is a number still stands after the known ones', () => {
  const text = writeSop(opened(spoiled('langkah[0].7', 'tujuh')));
  expect(text).toMatch(/"waktuTerbaca": \{[^}]*\},\n {6}"7": "tujuh"\n {4}\}/);
});

test('what is implied is left out, what is required never', () => {
  const empty = { format: 'sop-ap', versi: 1, id: 'x', identitas: { nama: '' }, pelaksana: [], langkah: [], alur: [] };
  const filled = {
    ...empty,
    identitas: { nama: '', unit: '', logo: null, pengesah: { jabatan: 'Camat', jabatanBlok: 'Camat' } },
    klasifikasi: {},
    tampilan: { profil: 'permenpan', judul: {}, lebar: {}, batas: { atas: 15 }, kertas: 'f4', sampul: null },
    reviu: {},
    riwayat: [],
  };
  expect(JSON.parse(writeSop(opened(JSON.stringify(empty))))).toEqual(empty);
  expect(JSON.parse(writeSop(opened(JSON.stringify(filled))))).toEqual({
    ...empty,
    identitas: { nama: '', pengesah: { jabatan: 'Camat' } },
  });
  expect(writeSop(opened(JSON.stringify(empty)))).toBe(`${JSON.stringify(empty, null, 2)}\n`);
  expect(opened(JSON.stringify(filled)).sop).toMatchObject({ klasifikasi: null, tampilan: { profil: 'permenpan' } });
  expect(Object.keys(opened(JSON.stringify(filled)).sop.tampilan)).toEqual(['profil']);
});

test('of the tampilan only what differs from its profile is held, key by key, and unknown keys', () => {
  const tampilan = {
    profil: 'pemda',
    kertas: 'f4',
    tandaTangan: 'identitas',
    teksKapsul: true,
    judul: { kegiatan: 'Uraian Prosedur', nama: 'Nama SOP', lain: 'x' },
    batas: { atas: 15, kiri: 25 },
    lebar: { kegiatan: 70 },
    kolom: ['kelengkapan', 'waktu', 'output', 'keterangan'],
    toString: {},
    warna: 'biru',
  };
  expect(opened(spoiled('tampilan', tampilan)).sop.tampilan).toEqual({
    profil: 'pemda',
    tandaTangan: 'identitas',
    judul: { nama: 'Nama SOP', lain: 'x' },
    batas: { kiri: 25 },
    lebar: { kegiatan: 70 },
    toString: {},
    warna: 'biru',
  });
});

test('events are written by time, then by id; unknown kinds and their keys stay', () => {
  const event = (id: string, waktu: string) => ({ id, waktu, jenis: 'usul-baru', data: { a: 1 } });
  const peristiwa = [event('b', '2026-02-01'), event('B', '2026-02-01'), event('c', '2026-01-31')];
  const file = opened(spoiled('reviu', { peristiwa }));
  expect(file.reviu.peristiwa.map(({ id }) => id)).toEqual(['c', 'B', 'b']);
  const text = writeSop({ ...file, reviu: { peristiwa: [...file.reviu.peristiwa].reverse() } });
  expect(text).toBe(writeSop(file));
  expect(JSON.parse(text).reviu.peristiwa).toEqual([peristiwa[2], peristiwa[1], peristiwa[0]]);
});

test('a saved version is kept to the letter', () => {
  const isi = { b: 'Cafe\u0301\r\n', a: [1, { z: null }], identitas: { logo: 'sama' } };
  const text = writeSop(opened(spoiled('riwayat', [{ nomor: 1, isi, catatan: 'awal' }])));
  expect(JSON.stringify(JSON.parse(text).riwayat[0])).toBe(JSON.stringify({ nomor: 1, catatan: 'awal', isi }));
});

test('a saved version with the logo of today can be restored', () => {
  const content = wholeContent();
  const isi = { ...content, identitas: { ...content.identitas, logo: 'sama' } };
  expect(readSop(spoiled('riwayat', [{ nomor: 1, isi }]))).toMatchObject({ ok: true, warnings: [] });
  expect(readSop(spoiled('identitas.logo', 'sama'))).toMatchObject({ ok: false });
});

test('waktuTerbaca is written for plain amounts and never read', () => {
  const file = opened(spoiled('langkah[1].waktuTerbaca', { nilai: 99, satuan: 'tahun' }));
  const langkah = JSON.parse(writeSop(file)).langkah as Record<string, unknown>[];
  expect(langkah.map((one) => one['waktuTerbaca'])).toEqual([
    { nilai: 5, sampai: 10, satuan: 'menit' },
    { nilai: 1, satuan: 'hari' },
    undefined,
  ]);
});
