import { describe, expect, test } from 'vitest';
import { type Problem, readSop, writeSop } from '../../../src/formats/json';
import type { SopFile } from '../../../src/model';
import { spoiled, wholeFile } from './document';

function opened(text: string): { file: SopFile; warnings: readonly Problem[] } {
  const result = readSop(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}

const harmless: readonly (readonly [what: string, text: string])[] = [
  ['HTML', '<img src=x onerror=alert(1)>'],
  ['a script', '</script><script>alert(1)</script>'],
  ['a formula', '=cmd|"/c calc"!A0'],
  ['right to left', '\u202Eterbalik\u202C مرحبا שלום'],
  ['emoji', '👩‍👩‍👧 🏛️'],
  ['1 MB', 'sangat panjang '.repeat(70_000)],
  ['a megabyte without a space', 'x'.repeat(1_000_000)],
  ['quotes and backslashes', '\\" \\u0000 \\n ${nama} {{nama}} %s'],
  ['line separators of JavaScript', 'satu\u2028dua\u2029tiga'],
  ['marks upon marks', `a${'\u0327\u0301'.repeat(2000)}`.normalize('NFC')],
  ['tab and line end', 'kolom\tkolom\nbaris'],
];

describe('hostile text is not a problem: it opens, and is written as it is', () => {
  test.each(harmless)('%s', (_what, text) => {
    for (const path of ['identitas.nama', 'langkah[0].kegiatan', 'langkah[0].waktu', 'alur[1].label']) {
      const { file, warnings } = opened(spoiled(path, text));
      expect(warnings).toEqual([]);
      expect(opened(writeSop(file)).file).toEqual(file);
      expect(writeSop(file)).toContain(JSON.stringify(text));
    }
  });
});

test('control characters are dropped with a warning that counts them', () => {
  const { file, warnings } = opened(spoiled('langkah[1].kegiatan', 'Me\u0000me\u0007rik\u0085sa\t\u001B[31m'));
  expect(file.sop.langkah[1]?.kegiatan).toBe('Memeriksa\t[31m');
  expect(warnings).toEqual([{ path: 'langkah[1].kegiatan', code: 'control-characters', data: { count: 4 } }]);
});

test('line ends and composed letters are made alike, without a warning', () => {
  const { file, warnings } = opened(spoiled('identitas.nama', 'Cafe\u0301\r\nsatu\rdua'));
  expect(file.sop.identitas.nama).toBe('Café\nsatu\ndua');
  expect(warnings).toEqual([]);
});

test('a key of nothing but "toString" is a key like any other', () => {
  const { file } = opened(spoiled('identitas.toString', 'x'));
  expect(Object.hasOwn(file.sop.identitas, 'toString')).toBe(true);
  expect(JSON.parse(writeSop(file)).identitas).toHaveProperty('toString', 'x');
});

test('the file that was read is frozen, down to its unknown keys', () => {
  const { file } = opened(spoiled('identitas.lain', { daftar: [{}] }));
  const held = file.sop.identitas as unknown as { lain: { daftar: object[] } };
  expect(
    [file, file.sop, file.sop.langkah, file.sop.langkah[0], held.lain, held.lain.daftar[0]].every(Object.isFrozen),
  ).toBe(true);
});

test('64 levels are read, as far as the format allows', () => {
  let value: unknown = [];
  for (let level = 0; level < 62; level += 1) value = [value];
  const { file } = opened(spoiled('lain', value));
  expect(opened(writeSop(file)).file).toEqual(file);
});

test('minus nothing is nothing', () => {
  const { file } = opened(spoiled('lain', 0).replace('"lain":0', '"lain":[-0,{"a":-0.0}]'));
  expect((file.sop as unknown as { lain: unknown }).lain).toEqual([0, { a: 0 }]);
});

/** A file of so many langkah, some 430 bytes each. */
function fileOf(count: number): Buffer {
  const whole = wholeFile();
  const langkah = Array.from({ length: count }, (_, index) => ({
    ...whole.langkah[index % 3],
    id: `l${index + 10}`,
    kegiatan: `Langkah ${index} ${'memeriksa kelengkapan berkas permohonan '.repeat(5)}`,
    kelengkapan: ['Berkas permohonan', 'Lembar disposisi'],
    simbol: [{ id: `s${index + 10}`, jenis: 'proses', pelaksana: 'p1' }],
    waktu: `${(index % 60) + 1} menit`,
    output: ['Berkas yang diperiksa'],
  }));
  return Buffer.from(JSON.stringify({ ...whole, langkah, alur: [] }, null, 2));
}

/** Processor time of reading and writing these bytes so many times, ms. */
function timeOf(bytes: Buffer, times: number): number {
  const start = process.cpuUsage().user;
  for (let again = 0; again < times; again += 1) {
    const result = readSop(bytes);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(writeSop(result.file).length).toBeGreaterThan(bytes.length / 2);
  }
  return (process.cpuUsage().user - start) / 1000;
}

test('a file of 5 MB is read and written in about five times the time of 1 MB', { timeout: 120_000 }, () => {
  const [small, large] = [fileOf(2400), fileOf(12_000)];
  expect(large.length).toBeGreaterThan(5 * 1024 * 1024);
  timeOf(small, 2); // warms up
  // A busy machine slows both alike; the best of some rounds leaves out what else it did.
  const rounds = [0, 1, 2].map(() => [timeOf(small, 5), timeOf(large, 1)] as const);
  const [forSmall, forLarge] = [Math.min(...rounds.map(([one]) => one)), Math.min(...rounds.map(([, one]) => one))];
  console.log(`5 MB: ${forLarge.toFixed(0)} ms, five times 1 MB: ${forSmall.toFixed(0)} ms`);
  // What it guards against is a square of the length, which would be five times as much.
  expect(forLarge).toBeLessThan(1.6 * forSmall);
});
