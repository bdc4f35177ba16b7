import { describe, expect, test } from 'vitest';
import type { SopFile } from '../../src/model';
import { fold, initialsOf, labelsOf, merge } from '../../src/review';
import { sketch } from '../generate';
import { createRandom } from '../generate/random';
import { writer } from './events';

const sop = sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], 's1>s2, s2>s3');
const start: SopFile = { sop, reviu: { peristiwa: [] }, riwayat: [] };

const labelsIn = ({ reviu }: SopFile) => labelsOf(fold(reviu).threads);

/** The files of several people with a few remarks each, and the labels when they are united in a random order. */
function evaluatedBy(names: readonly string[], seed: number) {
  const random = createRandom(seed);
  const files = names.map((name) => {
    // Clocks that disagree by hours, so that whose remark is first has nothing to do with whose file it is.
    const by = writer(start, name, Date.UTC(2026, 10, 22, random.int(0, 11)));
    for (let count = random.int(1, 5); count > 0; count -= 1) by.remark({ di: `s${random.int(1, 3)}` });
    return by.file();
  });
  const [first, ...others] = random.some(files, files.length);
  const united = first && merge(first, others);
  if (!united?.ok) throw new Error('not united');
  return { files, labels: labelsIn(united.file) };
}

describe('what a thread is called', () => {
  test('is the same before and after the files of others come in, in whatever order, and no two are called alike', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const { files, labels } = evaluatedBy(['Evaluator A', 'Verifikator B', 'Penyusun'], seed);
      for (const own of files) for (const [id, label] of labelsIn(own)) expect(labels.get(id)).toBe(label);
      expect(new Set(labels.values()).size).toBe(labels.size);
    }
  });

  test('keeps its number, and grows letters only, where people have the same initials', () => {
    const names = ['Bagian Sarana', 'Bidang Sosial', 'Drs. H. Bagian Sarana, M.Si.', 'Evaluator A', 'Penyusun'];
    const told = /^(\p{L}+) (\d+)$/u;
    for (let seed = 1; seed <= 40; seed += 1) {
      const { files, labels } = evaluatedBy(names, seed);
      for (const [at, own] of files.entries()) {
        for (const [id, label] of labelsIn(own)) {
          const [, letters = '', number] = told.exec(label) ?? [];
          const [, grown = '', after] = told.exec(labels.get(id) ?? '') ?? [];
          expect(after).toBe(number);
          expect(grown.length > letters.length, names[at]).toBe(letters === 'BS');
          expect(grown[0]).toBe(letters[0]);
        }
      }
      expect(new Set(labels.values()).size).toBe(labels.size);
    }
  });

  test('counts what was taken back, so that the others keep their numbers', () => {
    const by = writer(start, 'Evaluator A');
    const ids = [by.remark({ di: 's1' }), by.remark({ di: 's2' }), by.remark({ di: 's3' })];
    by.say({ jenis: 'penarikan', peristiwa: ids[0] ?? '' });
    expect(ids.map((id) => labelsIn(by.file()).get(id))).toEqual(['EA 1', 'EA 2', 'EA 3']);
  });
});

describe('initials', () => {
  test.each([
    ['Evaluator A', 'EA'],
    ['(nama pejabat), S.H., M.Si.', 'NP'],
    ['Drs. H. Evaluator Ani, M.Si.', 'EA'],
    ['dr. Evaluator Ani', 'EA'],
    ['Prof.Dr.Ir. Evaluator Ani', 'EA'],
    ['K.H. Evaluator Ani', 'EA'],
    ['M. Ani', 'MA'],
    ['Dr., M.Si.', 'D'],
    ['Drama Hj', 'DH'],
    ['bagian', 'B'],
    ['', '?'],
    ['<script>', 'S'],
  ])('of %j are %s', (nama, initials) => {
    expect(initialsOf([nama]).get(nama)).toBe(initials);
  });

  test.each([
    [
      ['Evaluator A', 'Evaluator Ani'],
      ['EA', 'EAn'],
    ],
    [
      ['Bagian Atas', 'Bidang Asal', 'Evaluator A'],
      ['BAt', 'BAs', 'EA'],
    ],
    [
      ['Bagian Atas', 'Bidang Atas'],
      ['BaA', 'BiA'],
    ],
    [
      ['Ketua Tim', 'Ketua Tim, S.H.'],
      ['KTa', 'KTb'],
    ],
    [
      ['Ketua Tim', 'Ketua  Tim', 'KTa'],
      ['KTb', 'KTa', 'K'],
    ],
    [
      ['Tim', 'Tamu'],
      ['Ti', 'Ta'],
    ],
  ])('of %j are told apart: %j, in whatever order the names come', (names, expected) => {
    for (const given of [names, [...names].reverse()]) {
      const initials = initialsOf(given);
      expect(names.map((name) => initials.get(name))).toEqual(expected);
    }
  });

  test('of many people of one name are all different', () => {
    const names = Array.from({ length: 60 }, (_, at) => `Ketua Tim, ${at}`);
    expect(new Set(initialsOf(names).values()).size).toBe(60);
  });
});
