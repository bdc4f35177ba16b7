import { describe, expect, test } from 'vitest';
import { largestFile, type Problem, readSop, tooLargeFile } from '../../../src/formats/json';
import { readWith } from '../../../src/formats/json/read';
import { type ProblemCode, sayProblem } from '../../../src/words';
import { placeOf } from '../../../src/words/place';
import { problems } from '../../../src/words/problems';
import { badFiles } from './bad-files';
import { spoiled, wholeFile } from './document';
import { foreignFiles } from './foreign-files';

function problemsOf(input: string | Uint8Array): readonly Problem[] {
  const result = readSop(input);
  if (result.ok) throw new Error('this file should have been refused');
  return result.problems;
}

function expectSentences(problem: Problem): void {
  for (const language of ['id', 'en'] as const) {
    const sentence = sayProblem(language, problem);
    expect(sentence.toLowerCase()).toContain(placeOf(language, problem.path).toLowerCase());
    expect(sentence).toMatch(/^[\p{Lu}_].*\.$/su);
    expect(sentence).not.toMatch(/!|undefined|NaN|\[object/);
  }
}

test('the file that the table spoils is whole', () => {
  expect(readSop(JSON.stringify(wholeFile()))).toMatchObject({ ok: true, warnings: [] });
});

describe('refused, with its place, its code and a sentence', () => {
  test.each(badFiles)('%s', (_what, input, path, code) => {
    const [first] = problemsOf(input);
    expect(first).toMatchObject({ path, code });
    if (first) expectSentences(first);
  });
});

test('every code has a case, and every case is its own', () => {
  const elsewhere: ProblemCode[] = [
    'control-characters',
    'version-unreadable',
    'not-migrated',
    'more',
    'event-time',
    'event-unreadable',
    'event-loose',
    // Of a PDF: test/e2e/pdf-source.test.ts.
    'pdf-foreign',
    'pdf-without-source',
    'pdf-damaged',
  ];
  const covered = new Set([...badFiles.map(([, , , code]) => code), ...elsewhere]);
  expect([...covered].map((code) => `problem.${code}`).sort()).toEqual(Object.keys(problems.id).sort());
  expect(Object.keys(problems.en).sort()).toEqual(Object.keys(problems.id).sort());
  expect(new Set(badFiles.map(([what]) => what)).size).toBe(badFiles.length);
});

describe('what is no SOP at all is called by its name', () => {
  test.each(foreignFiles)('%s', (_what, bytes, id, en) => {
    const [problem] = problemsOf(bytes);
    if (!problem) throw new Error('no problem');
    expect(sayProblem('id', problem)).toMatch(/^Berkas ini .*, bukan berkas SOP\. .* berkas berakhiran \.sop\.json/);
    expect(sayProblem('id', problem)).toContain(`Berkas ini ${id}`);
    expect(sayProblem('en', problem)).toContain(`This file is ${en}`);
  });
});

test('a size is said so that it is over the limit', () => {
  const said = (size: number) => sayProblem('id', tooLargeFile(size));
  expect(said(25_000_026)).toContain('berukuran 23,9 MB, lebih dari 20 MB');
  expect(said(largestFile + 1)).toContain('berukuran 20,1 MB, lebih dari 20 MB');
  expect(sayProblem('en', tooLargeFile(25_000_026))).toContain('has 23.9 MB, more than 20 MB');
  expect(problemsOf(' '.repeat(largestFile))[0]?.code).toBe('empty-file');
  expect(problemsOf(' '.repeat(largestFile + 1))).toEqual([tooLargeFile(largestFile + 1)]);
});

test('what is too deep is said in a sentence that can be read', () => {
  const [problem] = problemsOf('['.repeat(100) + ']'.repeat(100));
  expect(problem && sayProblem('id', problem)).toBe(
    'Berkas ini tersusun lebih dari 64 tingkat pada butir 1 1, … sehingga tidak dapat dibaca. Minta berkas baru kepada pembuatnya.',
  );
});

test('a key that fills the file does not fill the sentence', () => {
  const [problem] = problemsOf(spoiled('lain', { ['x'.repeat(1_000_000)]: '\ud800' }));
  expect(problem && sayProblem('id', problem).length).toBeLessThan(300);
});

test('the line and column of broken JSON are those of the first fault', () => {
  expect(problemsOf('{\n  "format": "sop-ap",\n  "versi": 1,,\n}')[0]?.data).toEqual({ line: 3, column: 14 });
  expect(problemsOf('{"a": "b\\x"}')[0]?.data).toEqual({ line: 1, column: 9 });
  expect(problemsOf('{"a": 01}')[0]?.data).toEqual({ line: 1, column: 8 });
  expect(problemsOf('{"a": tru')[0]).toMatchObject({ code: 'cut-off', data: { line: 1, column: 10 } });
  expect(problemsOf('{"a": tru}')[0]).toMatchObject({ code: 'not-json', data: { line: 1, column: 7 } });
});

test('all problems of a file are told, in its order', () => {
  const file = wholeFile();
  Object.assign(file.identitas, { nama: 7 });
  Object.assign(file.langkah[1] ?? {}, { waktu: false, output: [1, 'Surat', null] });
  expect(problemsOf(JSON.stringify(file)).map(({ path }) => path)).toEqual([
    'identitas.nama',
    'langkah[1].waktu',
    'langkah[1].output[0]',
    'langkah[1].output[2]',
  ]);
});

test('a hundred problems are told and the rest is counted, to an end', () => {
  const few = problemsOf(spoiled('catatan', new Array(150).fill(1)));
  expect(few).toHaveLength(101);
  expect(few.at(-1)).toEqual({ path: '', code: 'more', data: { count: 50 } });
  const found = problemsOf(spoiled('catatan', new Array(1_000_000).fill(1)));
  expect(found).toHaveLength(101);
  expect(found.at(-1)).toEqual({ path: '', code: 'more', data: { count: 10_000 } });
  for (const problem of found.slice(-1)) expectSentences(problem);
});

test('a saved version that cannot be restored only warns', () => {
  const result = readSop(spoiled('riwayat', [{ nomor: 1, isi: { id: 'x' } }]));
  expect(result).toMatchObject({ ok: true, warnings: [{ path: 'riwayat[0].isi', code: 'version-unreadable' }] });
  if (result.ok) for (const warning of result.warnings) expectSentences(warning);
});

test('a migration that fails is a problem, not a crash', () => {
  const failing = {
    from: 0,
    migrate: () => {
      throw new TypeError('no such key');
    },
  };
  const result = readWith(spoiled('versi', 0), [failing]);
  expect(result).toMatchObject({ ok: false, problems: [{ path: '', code: 'not-migrated', data: { from: 0 } }] });
  if (!result.ok) for (const problem of result.problems) expectSentences(problem);
});
