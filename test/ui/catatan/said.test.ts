import { expect, test } from 'vitest';
import type { Say } from '../../../src/ui/app/desk';
import { saidOf } from '../../../src/ui/catatan/moments';
import { say } from '../../../src/words';

const inIndonesian: Say = (key, ...data) => say('id', key, ...data);
const inEnglish: Say = (key, ...data) => say('en', key, ...data);
const at = (peran: string) => ({ oleh: { nama: 'Evaluator A', peran }, waktu: 'kemarin' });

test('who said something is told with the role, in the language of the screen', () => {
  const said = at('koordinator penyusun');
  expect(inIndonesian('tanggapan.by', saidOf(said, inIndonesian))).toBe('Evaluator A (koordinator penyusun), kemarin');
  expect(inEnglish('tanggapan.by', saidOf(said, inEnglish))).toBe('Evaluator A (coordinator of the drafting), kemarin');
  expect(inEnglish('tanggapan.by', saidOf(at('Kepala Bagian'), inEnglish))).toBe(
    'Evaluator A (Kepala Bagian), kemarin',
  );
});

test('without a role there are no brackets', () => {
  expect(inIndonesian('tanggapan.by', saidOf(at(''), inIndonesian))).toBe('Evaluator A, kemarin');
  const recorded = { nama: 'Evaluator A', peran: '', when: 'kemarin' };
  expect(inIndonesian('status.recorded', recorded)).toBe('dicatat oleh Evaluator A pada kemarin');
  expect(inEnglish('status.recorded', { ...recorded, peran: 'evaluator' })).toBe(
    'recorded by Evaluator A (evaluator) on kemarin',
  );
});

test('one is one', () => {
  const counts = { catatan: 1, usulan: 2, lain: 1, versi: 0, ada: 0 };
  expect(inEnglish('gabung.counts', counts)).toBe('1 new remark, 2 new proposals, 1 new answer or status');
});
