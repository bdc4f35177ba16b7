import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentOf, readSop, writeSop } from '../../../src/formats/json';
import { countThreads, fold, pageMarkOf, statusOf } from '../../../src/review';

/** Every later version must read this file; it is never changed. It holds each kind of event, and a saved version. */
const text = readFileSync(new URL('./fixtures/version-1.sop.json', import.meta.url), 'utf8');

test('a file of version 1 is read: document, threads, status and the saved version', () => {
  const read = readSop(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { file, warnings } = read;
  expect(warnings).toEqual([]);
  expect(file.sop).toMatchObject({ id: 'versi-1', langkah: { length: 4 }, identitas: { kunciLain: { apa: 1 } } });
  const review = fold(file.reviu);
  expect(countThreads(review)).toEqual({
    'belum ditindaklanjuti': 1,
    'sudah ditindaklanjuti': 0,
    tuntas: 0,
    'tidak diterapkan': 2,
  });
  expect(new Set(file.reviu.peristiwa.map(({ jenis }) => jenis)).size).toBe(10);
  expect([statusOf(file.reviu), pageMarkOf(file.reviu)]).toEqual(['Sesuai', null]);
  expect(review.unknown).toMatchObject([{ jenis: 'buatan lain', isi: [1] }]);
  expect(file.riwayat.map(contentOf)).toMatchObject([{ ok: true, isIntact: true }]);
});

test('as long as version 1 is the current one, it is written to the byte', () => {
  const read = readSop(text);
  expect(read.ok && writeSop(read.file)).toBe(text);
});
