import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { say, sayProblem } from '../../src/words';

interface Topic {
  readonly id: object;
  readonly en: object;
}

/** Every topic that there is, by its file: one that is new is held to this too. */
const files = import.meta.glob<Record<string, unknown>>('../../src/words/*.ts', { eager: true });
const topics: Readonly<Record<string, Topic>> = Object.fromEntries(
  Object.entries(files).flatMap(([file, parts]) =>
    Object.values(parts).flatMap((part) => (isTopic(part) ? [[file, part] as const] : [])),
  ),
);

function isTopic(part: unknown): part is Topic {
  return typeof part === 'object' && part !== null && 'id' in part && 'en' in part;
}

test('every sentence stands in both languages, and its name in one topic only', () => {
  expect(Object.keys(topics).length).toBeGreaterThan(15);
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

test('no two topics say a sentence under one name: the one that came last would silence the other', async () => {
  const folder = new URL('../../src/words/', import.meta.url);
  const owners = new Map<string, string[]>();
  for (const file of readdirSync(folder)) {
    const topics = Object.values(await import(new URL(file, folder).href)) as readonly { readonly id?: unknown }[];
    for (const one of topics) {
      if (typeof one !== 'object' || typeof one.id !== 'object') continue;
      for (const key of Object.keys(one.id ?? {})) owners.set(key, [...(owners.get(key) ?? []), file]);
    }
  }
  expect(owners.size).toBeGreaterThan(500);
  expect([...owners].filter(([, files]) => files.length > 1)).toEqual([]);
});
