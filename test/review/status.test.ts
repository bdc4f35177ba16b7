import { describe, expect, test } from 'vitest';
import type { Peristiwa } from '../../src/model';
import { agreedBy, decisionWithoutMark, markOf, statusOf } from '../../src/review';

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
    expect(markOf(reviu(), false)).toBe('draf');
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
    for (const [status, mark] of Object.entries(marks)) expect(markOf(reviu({ status }), false)).toBe(mark);
    expect(markOf(reviu({ status: 'Sesuai' }, { status: 'Perlu perbaikan' }), false)).toBe('draf');
  });

  test('goes by a recorded decision, until the next status', () => {
    const decided = { jenis: 'cetakTanpaTanda', alasan: 'Contoh untuk bimbingan teknis' };
    expect(markOf(reviu(decided), false)).toBe(null);
    expect(decisionWithoutMark(reviu({ status: 'Diajukan' }, decided))?.alasan).toBe('Contoh untuk bimbingan teknis');
    expect(markOf(reviu(decided, { status: 'Diajukan' }), false)).toBe('draf');
    expect(markOf(reviu({ status: 'Dicabut' }, decided), false)).toBe('tidakBerlaku');
    expect(markOf(reviu(decided, { jenis: 'penarikan', peristiwa: 'e1' }), false)).toBe('draf');
  });

  test('comes back where something else was made of what was agreed; no mark changes what is over', () => {
    const decided = { jenis: 'cetakTanpaTanda', alasan: 'Salah ketik' };
    for (const status of ['Sesuai', 'Menunggu pengesahan', 'Disahkan', 'Berlaku']) {
      expect(markOf(reviu({ status }), true)).toBe('draf');
      expect(markOf(reviu({ status }, decided), true)).toBeNull();
    }
    expect(markOf(reviu({ status: 'Dicabut' }), true)).toBe('tidakBerlaku');
  });
});

describe('what was agreed', () => {
  const agreed = (...said: string[]) => agreedBy(reviu(...said.map((status) => ({ status }))))?.status;

  test('is what the last status says, and what is in force is what was signed', () => {
    expect(agreed('Sesuai')).toBe('Sesuai');
    expect(agreed('Sesuai', 'Menunggu pengesahan')).toBe('Menunggu pengesahan');
    expect(agreed('Disahkan', 'Berlaku', 'Berlaku')).toBe('Disahkan');
    expect(agreed('Diajukan', 'Berlaku')).toBe('Berlaku');
  });

  test('is nothing before, and nothing when it is over', () => {
    expect([agreed(), agreed('Diajukan'), agreed('Sesuai', 'Perlu perbaikan'), agreed('Disahkan', 'Dicabut')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
