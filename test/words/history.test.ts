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
    expect(text).toContain('Langkah dipindahkan: 9 menjadi 4.');
    expect(text).toContain('Langkah 38 (nomor semula) dihapus.');
    expect(text).toContain('Waktu langkah 20, 22, 24, 26, 28, 30, dan 32 diubah.');
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
    expect(lines.at(-1)).toBe('dan 3 perubahan lain.');
    expect(sayHistory('en', list).split('\n').at(-1)).toBe('and 3 more changes.');
  });
});
