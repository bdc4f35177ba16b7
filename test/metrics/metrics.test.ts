import { expect, test } from 'vitest';
import { chain, sketch } from '../generate';
import { runMetrics } from './metrics';
import { inWords, smallest } from './smallest';

test('a small run tells what was drawn, what was found and how hard it was', () => {
  const { lines } = runMetrics(2);
  expect(lines[0]).toBe('2 ordinary documents, seeds 1 to 2');
  expect(lines.join('\n')).toMatch(/hard part: \d+ faults/);
  expect(lines.join('\n')).toMatch(/returns: \d+ %/);
});

test('a failing document is made as small as it can be', () => {
  const sop = sketch(3, ['mulai@1', 'proses@2', 'keputusan@3', 'selesai@1'], chain(4));
  const found = smallest(sop, (one) =>
    one.langkah.some((langkah) => langkah.simbol.some((simbol) => simbol.jenis === 'keputusan')),
  );
  expect(inWords(found)).toBe('1 columns; 1 keputusan@p3 s3; ; {"profil":"permenpan"}');
});
