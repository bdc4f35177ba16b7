import { expect, test } from 'vitest';
import { createEditor } from '../../src/editor';
import type { SopFile } from '../../src/model';
import { evaluatorFileName, evaluatorFileStart } from '../../src/ui/app/evaluation-name';
import { speaker } from '../../src/ui/app/speaker';
import { sample } from '../storage/kit/documents';

const file: SopFile = sample('sample-000');
const nama = file.sop.identitas.nama;
const words = speaker(createEditor({ language: 'id', now: () => '2026-11-30T08:00:00Z', newId: () => 'n' }));

test.each<[string, string]>([
  ['Evaluator A', `${nama} - catatan Evaluator A 2026-11-30.sop.json`],
  ['Bagian Organisasi/Tata Laksana', `${nama} - catatan Bagian Organisasi-Tata Laksana 2026-11-30.sop.json`],
  ['', `${nama} - catatan 2026-11-30.sop.json`],
])('what %j gives back is saved as %j', (name, saved) => {
  expect(evaluatorFileName(file, name, '2026-11-30', words)).toBe(saved);
});

test('a very long name of an evaluator leaves the date whole', () => {
  const name = evaluatorFileName(file, 'Evaluator '.repeat(40), '2026-11-30', words);
  expect(name).toMatch(/ - catatan (Evaluator ?)+ 2026-11-30\.sop\.json$/);
  expect([...name].length).toBeLessThan(200);
});

test('of two evaluators neither goes on with the file of the other', () => {
  const [one, other] = ['Evaluator A', 'Evaluator B'].map((name) => evaluatorFileStart(file, name, words));
  const name = evaluatorFileName(file, 'Evaluator A', '2026-11-29', words);
  expect([name.startsWith(one ?? ''), name.startsWith(other ?? '')]).toEqual([true, false]);
});
