import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type CommandId, can, commands, type Edit, runEdits } from '../../src/commands';
import { integrity } from '../../src/model';
import { sayDone, sayRefusal } from '../../src/words';
import { refusals } from '../../src/words/refusals';
import { said } from '../../src/words/said';
import { cases, subject } from './cases';

const ids = Object.keys(commands) as CommandId[];
const languages = ['id', 'en'] as const;
const folder = fileURLToPath(new URL('../../src/commands/', import.meta.url));

/** The machinery that stands beside the commands. */
const machinery = ['all.ts', 'index.ts', 'run.ts'];

function editOf(command: CommandId, args: unknown): Edit {
  return { command, args } as Edit;
}

/** A sentence as a person may be shown it: with an end, and with nothing that a machine left in it. */
function expectSentence(sentence: string): void {
  expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
  expect(sentence).not.toMatch(/undefined|null|NaN|object|!| {2}/);
}

test('every file is one command, named as its id', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !machinery.includes(name));
  expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual([...ids].sort());
  for (const id of ids) expect(commands[id].id).toBe(id);
});

describe.each(ids)('%s', (id) => {
  const { valid, refused } = cases[id];

  test('does what it may, tells it in both languages, and can be taken back', () => {
    for (const args of valid) {
      const edit = editOf(id, args);
      expect(can(subject, edit)).toBeUndefined();
      const result = runEdits(subject, [edit]);
      if (!result.ok) throw new Error(JSON.stringify(result.refusal));
      expect(integrity(result.sop)).toEqual([]);
      expect(JSON.parse(JSON.stringify(result.sop))).toEqual(result.sop);
      for (const language of languages) expectSentence(sayDone(language, result.said));
    }
  });

  test('refuses what it must, in both languages, and then changes nothing', () => {
    for (const [args, code, sop = subject] of refused) {
      const edit = editOf(id, args);
      const result = runEdits(sop, [edit]);
      expect(result).toMatchObject({ ok: false, at: 0, refusal: { code } });
      const refusal = can(sop, edit);
      if (!refusal) throw new Error('not refused');
      for (const language of languages) expectSentence(sayRefusal(language, refusal));
    }
  });

  test('refuses arguments that it does not know', () => {
    const edit = editOf(id, { ...valid[0], asing: 1 });
    expect(can(subject, edit)).toMatchObject({ code: 'bad-args', data: { command: id } });
    expect(can(subject, editOf(id, null))).toMatchObject({ code: 'bad-args' });
  });
});

test('every command is told of in both languages, and nothing else is', () => {
  expect(Object.keys(said.id).sort()).toEqual(ids.map((id) => `said.${id}`).sort());
});

test('every refusal has its sentences, and every sentence its refusal', () => {
  const met = new Set(ids.flatMap((id) => cases[id].refused.map(([, code]) => code as string)));
  // These are the editor's.
  for (const code of ['nothing-open', 'read-only', 'evaluating', 'being-read', 'bad-event']) met.add(code);
  expect(Object.keys(refusals.id).sort()).toEqual([...met].map((code) => `refusal.${code}`).sort());
});

test('several edits of one kind are told as a number, others by the first', () => {
  const removed = [
    { code: 'remove-langkah', data: { nomor: 2 } },
    { code: 'remove-langkah', data: { nomor: 2 } },
  ] as const;
  expect(sayDone('id', removed)).toBe('2 langkah dihapus.');
  expect(sayDone('id', [...removed, { code: 'set-teks', data: { nomor: 1 } }])).toBe('Langkah 2 dihapus.');
  expect(sayDone('en', [])).toBe('');
});

test('an unknown command is refused', () => {
  for (const command of ['fly', 'toString', '__proto__']) {
    expect(can(subject, { command, args: {} } as never)).toMatchObject({ code: 'bad-args' });
  }
});
