import { expect, test } from 'vitest';
import { readSop } from '../../src/formats/json';
import { tallyOf } from '../../src/ui/app/count';
import { sampleText } from '../e2e/app';

test('what says how many more there are is not one of them', () => {
  const document = JSON.parse(sampleText('sample-004'));
  document.langkah = Array.from({ length: 2500 }, (_, index) => ({ id: `l${index}`, kegiatan: index, simbol: [] }));
  const read = readSop(JSON.stringify(document));
  if (read.ok) throw new Error('it should have been refused');
  const further = Number(read.problems.at(-1)?.data['count']);
  const { told, count, atLeast } = tallyOf(read.problems);
  expect(told).toHaveLength(read.problems.length - 1);
  expect(count).toBe(100 + further);
  expect(count).toBeGreaterThan(2000);
  expect(atLeast).toBe(true);
});

test('few are counted as they are', () => {
  const read = readSop('{}');
  const problems = read.ok ? [] : read.problems;
  expect(tallyOf(problems)).toEqual({ told: problems, count: problems.length, atLeast: false });
});
