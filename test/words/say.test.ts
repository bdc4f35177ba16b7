import { expect, test } from 'vitest';
import { say, sayProblem } from '../../src/words';
import { cli } from '../../src/words/cli';
import { keeping } from '../../src/words/keeping';
import { problems } from '../../src/words/problems';
import { refusals } from '../../src/words/refusals';
import { remarks } from '../../src/words/remarks';
import { said } from '../../src/words/said';
import { screen } from '../../src/words/screen';

const topics = { problems, screen, remarks, refusals, said, keeping, cli };

test('every sentence stands in both languages, and its name in one topic only', () => {
  const names = Object.values(topics).flatMap((topic) => Object.keys(topic.id));
  expect(new Set(names).size).toBe(names.length);
  for (const [name, topic] of Object.entries(topics)) {
    expect(Object.keys(topic.en).sort(), name).toEqual(Object.keys(topic.id).sort());
  }
});

test('no fixed sentence shouts or is empty', () => {
  const fixed = Object.values(topics).flatMap((topic) =>
    [...Object.values(topic.id), ...Object.values(topic.en)].filter((one) => typeof one === 'string'),
  );
  expect(fixed.filter((one) => one.trim() === '' || one.includes('!'))).toEqual([]);
});

test('a problem is said as a person would say it', () => {
  const problem = { path: 'langkah[3].simbol[0].pelaksana', code: 'no-such-pelaksana', data: { id: 'p9' } } as const;
  expect(sayProblem('id', problem)).toBe(
    'Langkah 4, simbol 1, pelaksana menyebut pelaksana "p9" yang tidak ada. Tambahkan pelaksana itu atau sebut pelaksana yang ada.',
  );
  expect(say('en', 'problem.newer-version', { path: 'versi', received: 2, known: 1 })).toBe(
    'The file was made with a newer format (versi 2; this application knows up to 1). Update the application, then open it again. The open document has not changed.',
  );
});
