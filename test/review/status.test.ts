import { describe, expect, test } from 'vitest';
import type { Peristiwa } from '../../src/model';
import { decisionWithoutMark, pageMarkOf, statusOf } from '../../src/review';

const oleh = { nama: 'Evaluator', peran: 'evaluator' };
let count = 0;

function event(rest: Record<string, unknown>): Peristiwa {
  count += 1;
  const waktu = `2026-11-22T08:00:${String(count % 60).padStart(2, '0')}Z`;
  return { id: `e${count}`, waktu, oleh, jenis: 'status', ...rest } as Peristiwa;
}

function reviu(...events: Record<string, unknown>[]) {
  count = 0;
  return { peristiwa: events.map(event) };
}

describe('the status', () => {
  test('is Draf where nothing was recorded, else what was recorded last', () => {
    expect(statusOf(reviu())).toBe('Draf');
    expect(statusOf(reviu({ status: 'Diajukan' }, { status: 'Sesuai' }))).toBe('Sesuai');
  });

  test('is not what an unknown or broken event says', () => {
    const odd = reviu(
      { status: 'Diajukan' },
      { status: 'Lulus' },
      { status: 7 },
      { jenis: 'ramalan', status: 'Sesuai' },
    );
    expect(statusOf(odd)).toBe('Diajukan');
  });

  test('may be taken back by who recorded it, and by nobody else', () => {
    const said = [{ status: 'Diajukan' }, { status: 'Sesuai' }];
    expect(statusOf(reviu(...said, { jenis: 'penarikan', peristiwa: 'e2' }))).toBe('Diajukan');
    const other = { nama: 'Orang lain', peran: 'penyusun' };
    expect(statusOf(reviu(...said, { jenis: 'penarikan', peristiwa: 'e2', oleh: other }))).toBe('Sesuai');
  });

  test('a clock that is years off does not hold it for ever', () => {
    const late = { status: 'Sesuai', waktu: '2999-01-01T00:00:00Z' };
    expect(statusOf(reviu(late, { status: 'Dicabut' }))).toBe('Sesuai');
    expect(statusOf(reviu(late, { status: 'Dicabut', setelah: 'e1' }))).toBe('Dicabut');
    const early = { status: 'Dicabut', waktu: '1970-01-01T00:00:00Z', setelah: 'e1' };
    expect(statusOf(reviu(late, early))).toBe('Dicabut');
    expect(statusOf(reviu({ status: 'Sesuai', setelah: 'e2' }, { status: 'Dicabut', setelah: 'e1' }))).toBe('Dicabut');
  });
});

describe('the mark on the pages', () => {
  test('is DRAF until Sesuai, none from there, TIDAK BERLAKU when it is over', () => {
    expect(pageMarkOf(reviu())).toBe('draf');
    const marks = {
      Draf: 'draf',
      Diajukan: 'draf',
      'Sedang dievaluasi': 'draf',
      'Perlu perbaikan': 'draf',
      Sesuai: null,
      'Menunggu pengesahan': null,
      Disahkan: null,
      Berlaku: null,
      Digantikan: 'tidakBerlaku',
      Dicabut: 'tidakBerlaku',
      Ditarik: 'draf',
    };
    for (const [status, mark] of Object.entries(marks)) expect(pageMarkOf(reviu({ status }))).toBe(mark);
    expect(pageMarkOf(reviu({ status: 'Sesuai' }, { status: 'Perlu perbaikan' }))).toBe('draf');
  });

  test('goes by a recorded decision, until the next status', () => {
    const decided = { jenis: 'cetakTanpaTanda', alasan: 'Contoh untuk bimbingan teknis' };
    expect(pageMarkOf(reviu(decided))).toBe(null);
    expect(decisionWithoutMark(reviu({ status: 'Diajukan' }, decided))?.alasan).toBe('Contoh untuk bimbingan teknis');
    expect(pageMarkOf(reviu(decided, { status: 'Diajukan' }))).toBe('draf');
    expect(pageMarkOf(reviu({ status: 'Dicabut' }, decided))).toBe('tidakBerlaku');
    expect(pageMarkOf(reviu(decided, { jenis: 'penarikan', peristiwa: 'e1' }))).toBe('draf');
  });
});
