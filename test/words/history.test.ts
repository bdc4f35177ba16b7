import { describe, expect, test } from 'vitest';
import { runEdits } from '../../src/commands';
import type { Sop } from '../../src/model';
import { compare } from '../../src/review';
import { sayChange, sayHistory } from '../../src/words';
import { sized } from '../generate';

const sop = sized(40, 4, 3);

function edited(before: Sop, ...edits: readonly unknown[]): Sop {
  const result = runEdits(before, edits as Parameters<typeof runEdits>[1]);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.sop;
}

const waktu = (...numbers: readonly number[]) =>
  numbers.map((number) => ({
    command: 'edit-langkah',
    args: { langkah: sop.langkah[number - 1]?.id, field: 'waktu', value: `${number} hari kerja lagi` },
  }));

describe('riwayat perubahan', () => {
  test('a few differences are told each with its words; none is nothing', () => {
    expect(sayHistory('id', [])).toBe('');
    const list = compare(sop, edited(sop, ...waktu(1, 2, 3, 4, 5, 6, 7, 8)));
    expect(list).toHaveLength(8);
    expect(sayHistory('id', list)).toBe(list.map((change) => sayChange('id', change)).join('\n'));
  });

  test('many are summed up by what is different, in the order of the SOP', () => {
    const [, , , , fifth] = sop.langkah;
    const other = edited(
      sop,
      ...waktu(1, 3, 4, 5, 6, 9, 12, 13),
      { command: 'edit-identitas', args: { field: 'nama', value: 'Nama lain' } },
      { command: 'edit-identitas', args: { field: 'nomor', value: '1/2026' } },
      { command: 'edit-langkah', args: { langkah: fifth?.id, field: 'kegiatan', value: 'Meneliti berkas' } },
    );
    expect(sayHistory('id', compare(sop, other)).split('\n')).toEqual([
      'Bagian Identitas diubah: Nomor SOP dan Nama SOP.',
      'Waktu langkah 1, 3–6, 9, 12, dan 13 diubah.',
      'Kegiatan langkah 5 diubah.',
    ]);
    expect(sayHistory('en', compare(sop, other)).split('\n')).toEqual([
      'The identity sheet changed: The number of the SOP and The name of the SOP.',
      'Waktu of steps 1, 3–6, 9, 12, and 13 changed.',
      'Kegiatan of step 5 changed.',
    ]);
  });

  test('what is moved, put in and taken out is told by its numbers', () => {
    const id = (number: number) => sop.langkah[number - 1]?.id;
    const other = edited(
      sop,
      ...waktu(20, 22, 24, 26, 28, 30, 32),
      { command: 'move-langkah', args: { langkah: id(9), after: id(3) } },
      { command: 'remove-langkah', args: { langkah: id(38) } },
    );
    const text = sayHistory('id', compare(sop, other));
    expect(text).toContain('Langkah 9 dipindahkan menjadi langkah 4.');
    expect(text).toContain('Langkah 38 (nomor semula) dihapus.');
    expect(text).toContain('Waktu langkah 20, 22, 24, 26, 28, 30, dan 32 diubah.');
  });

  test('symbols and arrows that came, went and changed are lines of their own, by the numbers that there are now', () => {
    const id = (number: number) => sop.langkah[number - 1]?.id;
    const simbolOf = (number: number) => sop.langkah[number - 1]?.simbol[0];
    const other = edited(
      sop,
      ...[5, 6, 7, 8, 9, 10, 11, 12, 13].map((number) => ({
        command: 'remove-langkah',
        args: { langkah: id(number) },
      })),
      { command: 'remove-simbol', args: { simbol: simbolOf(38)?.id } },
    );
    const lines = sayHistory('id', compare(sop, other)).split('\n');
    expect(lines).toContain('Langkah 5–13 (nomor semula) dihapus.');
    expect(lines).toContain('Simbol dihapus dari langkah 29.');
    expect(lines.filter((line) => /^(Simbol|Panah).* 38/.test(line))).toEqual([]);
    const back = sayHistory('id', compare(other, sop)).split('\n');
    expect(back).toContain('Simbol ditambahkan pada langkah 38.');
    expect(sayChange('id', { kind: 'removed', part: 'pelaksana', was: '', data: { nama: '' } })).toBe(
      'Pelaksana (tanpa nama) dihapus.',
    );
  });

  test('one and many agree; what has no name is said to have none', () => {
    const change = (part: string, kind: 'added' | 'removed' | 'moved' | 'changed', data: object, field?: string) => ({
      part,
      kind,
      data: data as Record<string, string | number>,
      ...(field !== undefined && { field }),
    });
    const nine = (first: readonly ReturnType<typeof change>[]) => [
      ...first,
      ...Array.from({ length: 9 }, (_, at) => change('langkah', 'changed', { nomor: at * 2 + 1 }, 'waktu')),
    ];
    const last = { id: 'Waktu langkah 1, 3, 5, 7, 9, 11, 13, 15, dan 1 lainnya diubah.' };
    const lines = (language: 'id' | 'en', ...first: readonly ReturnType<typeof change>[]) =>
      sayHistory(language, nine(first)).split('\n').slice(0, -1);
    expect(sayHistory('id', nine([]))).toBe(last.id);
    expect(sayHistory('en', nine([]))).toBe('Waktu of steps 1, 3, 5, 7, 9, 11, 13, 15, and 1 other changed.');
    const one = [
      change('pelaksana', 'added', { nama: 'Sekretaris – Bagian Umum' }),
      change('pelaksana', 'removed', { nama: '' }),
      change('langkah', 'removed', { nomor: 3 }),
      change('langkah', 'moved', { dari: 9, ke: 4 }),
    ];
    expect(lines('id', ...one)).toEqual([
      'Pelaksana "Sekretaris – Bagian Umum" ditambahkan.',
      'Pelaksana (tanpa nama) dihapus.',
      'Langkah 3 (nomor semula) dihapus.',
      'Langkah 9 dipindahkan menjadi langkah 4.',
    ]);
    expect(lines('en', ...one)).toEqual([
      'The pelaksana "Sekretaris – Bagian Umum" was added.',
      'The pelaksana (unnamed) was removed.',
      'Step 3 (by the old numbers) was removed.',
      'Step 9 was moved and is now step 4.',
    ]);
    const many = [
      ...[3, 4, 5].map((nomor) => change('langkah', 'removed', { nomor })),
      change('langkah', 'moved', { dari: 9, ke: 4 }),
      change('langkah', 'moved', { dari: 3, ke: 1 }),
      change('alur', 'removed', { nomor: 2 }),
    ];
    expect(lines('id', ...many).slice(1)).toEqual([
      'Langkah dipindahkan: 9 menjadi 4 dan 3 menjadi 1.',
      'Panah dari langkah 2 dihapus.',
    ]);
    expect(lines('en', ...many)).toEqual([
      'Steps 3–5 (by the old numbers) were removed.',
      'Steps were moved: 9 to 4 and 3 to 1.',
      'Arrows from step 2 were removed.',
    ]);
  });

  test('however much is different, it stays short: the first ones, and how many there are besides', () => {
    const odd = Array.from({ length: 20 }, (_, at) => at * 2 + 1);
    expect(sayHistory('id', compare(sop, edited(sop, ...waktu(...odd))))).toBe(
      'Waktu langkah 1, 3, 5, 7, 9, 11, 13, 15, dan 12 lainnya diubah.',
    );
    const kinds = ['identitas', 'bagianLain', 'catatan', 'pihakLuar', 'klasifikasi', 'alur', 'simbol', 'pengecualian'];
    const fields = ['kegiatan', 'kelengkapan', 'waktu', 'output', 'keterangan', 'gantiHalaman'];
    const data = { nomor: 3, judul: 'Lain', aturan: 'KG-03', nama: 'Staf' };
    const list = [
      ...kinds.map((part) => ({ kind: 'changed' as const, part, field: 'nama', data })),
      ...fields.map((field) => ({ kind: 'changed' as const, part: 'langkah', field, data })),
      { kind: 'changed' as const, part: 'langkah', field: 'gantiHalaman', data: { nomor: 4 } },
    ];
    const lines = sayHistory('id', list).split('\n');
    expect(lines).toHaveLength(13);
    expect(lines.at(-1)).toBe('Masih ada 3 perubahan lain.');
    expect(sayHistory('en', list).split('\n').at(-1)).toBe('There are 3 more changes.');
  });
});
