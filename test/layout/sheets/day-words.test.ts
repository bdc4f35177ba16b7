import { expect, test } from 'vitest';
import { terbilang } from '../../../src/layout/sheets/day-words';

test('numbers are spelled as minutes spell them', () => {
  const spelled = [0, 7, 11, 12, 19, 20, 31, 100, 111, 248, 1000, 1999, 2026].map(terbilang);
  expect(spelled).toEqual([
    ...['nol', 'tujuh', 'sebelas', 'dua belas', 'sembilan belas', 'dua puluh', 'tiga puluh satu', 'seratus'],
    ...['seratus sebelas', 'dua ratus empat puluh delapan', 'seribu', 'seribu sembilan ratus sembilan puluh sembilan'],
    'dua ribu dua puluh enam',
  ]);
});
