import { describe, expect, test } from 'vitest';
import { sidikOf } from '../../../src/formats/json';
import type { Sop, SopFile } from '../../../src/model';
import { recordStatus } from '../../../src/review';
import {
  beginForm,
  editsIn,
  efektifTitle,
  faultIn,
  missingIn,
  needsNow,
  statusIn,
  withTanggal,
} from '../../../src/ui/versi/status-form';
import { writer } from '../../review/events';
import { sample } from '../../storage/kit/documents';

const { sop: printed, reviu } = sample('sample-000');
/** On a paper with a Tanggal Efektif of its own. */
const sop: Sop = { ...printed, tampilan: { profil: 'permenpan' } };
const blank = {
  catatan: '',
  alasan: '',
  nomor: '',
  tanggal: '',
  tanggalEfektif: '',
  berkas: '',
  riwayat: null,
  isEarlier: false,
};
const by = { id: 'x', waktu: '2026-11-30T01:00:00Z', oleh: { nama: 'Penyusun', peran: 'penyusun' } };

describe('what a status wants', () => {
  test('most want nothing', () => {
    for (const to of ['Draf', 'Diajukan', 'Sedang dievaluasi', 'Sesuai', 'Menunggu pengesahan', 'Ditarik'] as const) {
      expect(missingIn(to, blank, { sop, reviu, riwayat: [] })).toEqual([]);
    }
  });

  test('Disahkan: number and day; Digantikan and Dicabut: by which number', () => {
    expect(missingIn('Disahkan', blank, { sop, reviu, riwayat: [] })).toEqual(['nomor', 'tanggal']);
    expect(missingIn('Digantikan', { ...blank, nomor: ' ' }, { sop, reviu, riwayat: [] })).toEqual(['nomor']);
    expect(missingIn('Dicabut', { ...blank, nomor: '1' }, { sop, reviu, riwayat: [] })).toEqual([]);
  });

  test('Perlu perbaikan wants a remark until there is one that is open', () => {
    expect(missingIn('Perlu perbaikan', blank, { sop, reviu, riwayat: [] })).toEqual(['catatan']);
    const evaluator = writer({ sop, reviu, riwayat: [] }, 'Evaluator A');
    evaluator.remark({ di: '' });
    expect(missingIn('Perlu perbaikan', blank, evaluator.file())).toEqual([]);
  });

  test('going on over remarks that must be followed wants one reason, kept', () => {
    const evaluator = writer({ sop, reviu, riwayat: [] }, 'Evaluator A');
    evaluator.remark({ di: '' });
    const open = evaluator.file().reviu;
    expect(missingIn('Sesuai', blank, { sop, reviu: open, riwayat: [] })).toEqual(['alasan']);
    const form = { ...blank, alasan: ' Disepakati pada rapat. ' };
    expect(missingIn('Sesuai', form, { sop, reviu: open, riwayat: [] })).toEqual([]);
    expect(
      recordStatus(open, by, statusIn('Sesuai', form, sidikOf(sop)), needsNow(evaluator.file(), 'Sesuai')),
    ).toMatchObject({
      ok: true,
      event: { status: 'Sesuai', alasan: 'Disepakati pada rapat.', sidik: sidikOf(sop) },
    });
  });
});

test('what is no going on is not held up by remarks that must be followed, nor says why it is not', () => {
  const evaluator = writer({ sop, reviu, riwayat: [] }, 'Evaluator A');
  evaluator.remark({ di: '' });
  for (const to of ['Sedang dievaluasi', 'Perlu perbaikan', 'Ditarik'] as const) {
    expect(needsNow(evaluator.file(), to)).toEqual({
      remark: false,
      reason: false,
      open: [],
    });
  }
  expect(needsNow(evaluator.file(), 'Sesuai').open).toHaveLength(1);
});

test('what was agreed and changed since goes on to be signed with a reason; to agree anew wants none', () => {
  const evaluator = writer({ sop, reviu, riwayat: [] }, 'Evaluator A');
  evaluator.say({ jenis: 'status', status: 'Sesuai', sidik: sidikOf(sop) });
  const agreed = evaluator.file();
  const changed = { ...agreed, sop: { ...sop, identitas: { ...sop.identitas, nama: 'Lain' } } };
  const wants = (file: SopFile) =>
    (['Sesuai', 'Menunggu pengesahan', 'Disahkan', 'Diajukan'] as const).map((to) => needsNow(file, to).reason);
  expect([wants(agreed), wants(changed)]).toEqual([
    [false, false, false, false],
    [false, true, true, false],
  ]);
  expect(missingIn('Menunggu pengesahan', blank, changed)).toEqual(['alasan']);
  // Once it waits for the signature as it is now, nothing is changed since.
  const waiting = writer(changed, 'Koordinator');
  waiting.say({ jenis: 'status', status: 'Menunggu pengesahan', alasan: 'Salah ketik.', sidik: sidikOf(changed.sop) });
  expect(wants(waiting.file())).toEqual([false, false, false, false]);
});

test('what is missing by the time it is recorded is told by what it is: a remark or a reason', () => {
  const needs = needsNow({ sop, reviu, riwayat: [] }, 'Perlu perbaikan');
  expect(faultIn(needs, blank)).toBe('status.perbaikanFault');
  expect(faultIn({ ...needs, remark: false, reason: true }, blank)).toBe('status.alasanFault');
  expect(faultIn({ ...needs, reason: true }, { ...blank, catatan: 'Lengkapi.' })).toBe('status.alasanFault');
});

test('the form begins with what is known, and leaves out what is blank', () => {
  expect(beginForm('Disahkan', sop, '2026-11-30')).toMatchObject({
    tanggal: '2026-11-30',
    tanggalEfektif: '2026-11-30',
  });
  expect(beginForm('Diajukan', sop, '2026-11-30')).toEqual(blank);
  expect(statusIn('Draf', blank, 's')).toEqual({ status: 'Draf', sidik: 's' });
});

test('only Disahkan writes into the identity sheet, and only what is new there', () => {
  const form = { ...blank, nomor: ' 065/12 ', tanggal: '2026-11-29', tanggalEfektif: '2026-12-01' };
  expect(editsIn('Digantikan', form, sop)).toEqual([]);
  expect(editsIn('Disahkan', form, sop)).toEqual([
    { command: 'edit-identitas', args: { field: 'nomor', value: '065/12' } },
    { command: 'edit-identitas', args: { field: 'tanggalEfektif', value: '2026-12-01' } },
  ]);
  const written = { ...sop, identitas: { ...sop.identitas, nomor: '065/12', tanggalEfektif: '2026-12-01' } };
  expect(editsIn('Disahkan', form, written)).toEqual([]);
  expect(editsIn('Disahkan', blank, { ...sop, identitas: { ...sop.identitas, nomor: null } })).toEqual([]);
});

describe('the days of the signed SOP', () => {
  const dated = (tanggalEfektif: string, tampilan: Sop['tampilan'] = { profil: 'permenpan' }): Sop => ({
    ...sop,
    tampilan,
    identitas: { ...sop.identitas, nomor: '065/12', tanggalEfektif },
  });

  test('a paper that prints the day of signature gets that day, by that name', () => {
    const pemda = dated('2022-01-03', { profil: 'pemda' });
    expect(efektifTitle(pemda)).toBe('Tanggal Pengesahan');
    const form = withTanggal(beginForm('Disahkan', pemda, '2026-11-30'), '2026-11-29', pemda);
    const value = '2026-11-29';
    expect(editsIn('Disahkan', form, pemda)).toEqual([
      { command: 'edit-identitas', args: { field: 'tanggalEfektif', value } },
    ]);
  });

  test('Tanggal Efektif begins no earlier than the day of signature, and goes with it until it was chosen', () => {
    const old = dated('2022-01-03');
    const form = beginForm('Disahkan', old, '2026-11-30');
    expect(form.tanggalEfektif).toBe('2026-11-30');
    expect(withTanggal(form, '2026-11-27', old).tanggalEfektif).toBe('2026-11-27');
    expect(withTanggal({ ...form, tanggalEfektif: '2027-01-01' }, '2026-11-27', old).tanggalEfektif).toBe('2027-01-01');
    expect(beginForm('Disahkan', dated('2027-01-04'), '2026-11-30').tanggalEfektif).toBe('2027-01-04');
  });

  test('one that is earlier is asked about', () => {
    const old = dated('2022-01-03');
    const form = { ...beginForm('Disahkan', old, '2026-11-30'), tanggalEfektif: '2022-01-03' };
    expect(missingIn('Disahkan', form, { sop: old, reviu, riwayat: [] })).toEqual(['tanggalEfektif']);
    expect(missingIn('Disahkan', { ...form, isEarlier: true }, { sop: old, reviu, riwayat: [] })).toEqual([]);
  });
});
