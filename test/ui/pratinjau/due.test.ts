import { expect, test } from 'vitest';
import { readSop } from '../../../src/core';
import type { Identitas } from '../../../src/model';
import { areGivenAtSigning, dueOf } from '../../../src/ui/pratinjau/due';
import { twoPages } from '../../e2e/documents';

function sop(identitas: Partial<Identitas>) {
  const read = readSop(twoPages());
  if (!read.ok) throw new Error('the document for the test must be read');
  return { ...read.file.sop, identitas: { ...read.file.sop.identitas, ...identitas } };
}

const full: Partial<Identitas> = {
  nomor: '1/2026',
  nama: 'Dua Halaman',
  tanggalPembuatan: '2026-01-02',
  tanggalRevisi: '-',
  tanggalEfektif: '2026-02-03',
  pengesah: { jabatan: 'Kepala', jabatanBlok: 'Kepala', nama: '(nama pejabat)', pangkat: '', nip: '(NIP)' },
  dasarHukum: ['a'],
  kualifikasiPelaksana: ['a'],
  keterkaitan: ['a'],
  peralatan: ['a'],
  peringatan: ['a'],
  pencatatan: ['a'],
};

test('nothing is due when everything is filled in; a dash is something', () => {
  expect(dueOf(sop(full))).toEqual({
    blanks: [],
    lists: [],
    standIns: ['(nama pejabat)', '(NIP)'],
    unsaid: [],
    isEmpty: false,
  });
});

test('a name is no stand-in, though it has brackets', () => {
  const pengesah = { jabatan: '', jabatanBlok: '', nama: 'Kepala (Plt.)', pangkat: '', nip: '[NIP]' };
  expect(dueOf(sop({ ...full, pengesah })).standIns).toEqual(['[NIP]']);
});

test('number, dates and names that are blank, in the order of the paper', () => {
  const { pengesah } = sop(full).identitas;
  const due = dueOf(sop({ ...full, nomor: null, tanggalEfektif: ' ', pengesah: { ...pengesah, nip: '' } }));
  expect(due.blanks).toEqual(['nomor', 'tanggalEfektif', 'pengesah']);
});

test('lists without an entry that says something', () => {
  expect(dueOf(sop({ ...full, dasarHukum: [], peringatan: ['', ' '] })).lists).toEqual(['dasarHukum', 'peringatan']);
});

test('an SOP without langkah says so', () => {
  expect(dueOf({ ...sop(full), langkah: [] }).isEmpty).toBe(true);
});

test('langkah that do not say what is done, by their numbers', () => {
  const { langkah } = sop(full);
  const blank = langkah.map((one, at) => (at === 1 ? { ...one, kegiatan: ' ' } : one));
  expect(dueOf({ ...sop(full), langkah: blank }).unsaid).toEqual([2]);
});

test('number and day together are what usually comes with the signature, and nothing else is', () => {
  expect(areGivenAtSigning(['nomor', 'tanggalEfektif'])).toBe(true);
  expect(areGivenAtSigning(['nomor', 'tanggalEfektif', 'pengesah'])).toBe(false);
  expect([areGivenAtSigning([]), areGivenAtSigning(['nomor']), areGivenAtSigning(['tanggalRevisi'])]).not.toContain(
    true,
  );
});
