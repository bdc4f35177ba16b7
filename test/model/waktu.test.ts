import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWaktu, waktuTerbaca } from '../../src/model';
import { furtherRows, realRows } from './waktu-rows';

describe('as it is really written', () => {
  test.each(realRows)('%s', (text, reading) => expect(readWaktu(text)).toEqual(reading));
});

describe('as it may be written too', () => {
  test.each(furtherRows)('%.40s', (text, reading) => expect(readWaktu(text)).toEqual(reading));
});

test.each([
  ['3 menit', { nilai: 3, satuan: 'menit' }],
  ['1 hari kerja.', { nilai: 1, satuan: 'hari kerja' }],
  ['5 – 10 menit', { nilai: 5, sampai: 10, satuan: 'menit' }],
  ['1 tahun', { nilai: 1, satuan: 'tahun' }],
  ['30 menit - 3 Jam', undefined],
  ['2 hari efektif', undefined],
  ['4 jam kerja', undefined],
  ['1 bulan (tanggal 1- 20)', undefined],
  ['15 menit/berkas', undefined],
  ['1 x 24 jam', undefined],
  ['Paling lambat 17 hari kerja', undefined],
  ['2 jam 30 menit', undefined],
  ['Sesuai kebutuhan', undefined],
  ['5', undefined],
  ['-', undefined],
  ['', undefined],
])('%s is passed on as %o', (text, expected) => {
  expect(waktuTerbaca(readWaktu(text))).toEqual(expected);
});

test('any text is read, and no number that is none comes out', () => {
  const word = fc.oneof(
    fc.constantFrom('menit', 'hari', 'kerja', '-', '/', 's.d.', 'x', '(', ')', '1/0', '½', '2'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const terbaca = waktuTerbaca(readWaktu(words.join(' ')));
      expect(Number.isFinite(terbaca?.nilai ?? 0)).toBe(true);
      expect(Number.isFinite(terbaca?.sampai ?? 0)).toBe(true);
    }),
  );
});
