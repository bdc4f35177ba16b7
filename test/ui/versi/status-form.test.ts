import { describe, expect, test } from 'vitest';
import { sidikOf } from '../../../src/formats/json';
import { recordStatus, statusNeeds } from '../../../src/review';
import { beginForm, editsIn, missingIn, statusIn } from '../../../src/ui/versi/status-form';
import { writer } from '../../review/events';
import { sample } from '../../storage/kit/documents';

const { sop, reviu } = sample('sample-000');
const blank = { catatan: '', alasan: '', nomor: '', tanggal: '', tanggalEfektif: '', berkas: '' };
const by = { id: 'x', waktu: '2026-11-30T01:00:00Z', oleh: { nama: 'Penyusun', peran: 'penyusun' } };

describe('what a status wants', () => {
  test('most want nothing', () => {
    for (const to of ['Draf', 'Diajukan', 'Sedang dievaluasi', 'Sesuai', 'Menunggu pengesahan', 'Ditarik'] as const) {
      expect(missingIn(to, blank, reviu)).toEqual([]);
    }
  });

  test('Disahkan: number and day; Digantikan and Dicabut: by which number', () => {
    expect(missingIn('Disahkan', blank, reviu)).toEqual(['nomor', 'tanggal']);
    expect(missingIn('Digantikan', { ...blank, nomor: ' ' }, reviu)).toEqual(['nomor']);
    expect(missingIn('Dicabut', { ...blank, nomor: '1' }, reviu)).toEqual([]);
  });

  test('Perlu perbaikan wants a remark until there is one that is open', () => {
    expect(missingIn('Perlu perbaikan', blank, reviu)).toEqual(['catatan']);
    const evaluator = writer({ sop, reviu, riwayat: [] }, 'Evaluator A');
    evaluator.remark({ di: '' });
    expect(missingIn('Perlu perbaikan', blank, evaluator.file().reviu)).toEqual([]);
  });

  test('going on over remarks that must be followed wants one reason, kept', () => {
    const evaluator = writer({ sop, reviu, riwayat: [] }, 'Evaluator A');
    evaluator.remark({ di: '' });
    const open = evaluator.file().reviu;
    expect(missingIn('Sesuai', blank, open)).toEqual(['alasan']);
    const form = { ...blank, alasan: ' Disepakati pada rapat. ' };
    expect(missingIn('Sesuai', form, open)).toEqual([]);
    expect(recordStatus(open, by, statusIn('Sesuai', form, sidikOf(sop)))).toMatchObject({
      ok: true,
      event: { status: 'Sesuai', alasan: 'Disepakati pada rapat.', sidik: sidikOf(sop) },
    });
  });
});

test('what is no going on is not held up by remarks that must be followed, nor says why it is not', () => {
  const evaluator = writer({ sop, reviu, riwayat: [] }, 'Evaluator A');
  evaluator.remark({ di: '' });
  for (const to of ['Sedang dievaluasi', 'Perlu perbaikan', 'Ditarik'] as const) {
    expect(statusNeeds(evaluator.file().reviu, to)).toEqual({ remark: false, reason: false, open: [] });
  }
  expect(statusNeeds(evaluator.file().reviu, 'Sesuai').open).toHaveLength(1);
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
});
