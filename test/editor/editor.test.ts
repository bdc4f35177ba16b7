import { expect, test } from 'vitest';
import { createEditor, type Editor, type Selection, sameSelection, selectionKey } from '../../src/editor';
import { pageMarkOf, readSop } from '../../src/formats/json';
import { layout } from '../../src/layout';
import type { SopFile } from '../../src/model';
import { twoPages, withoutLangkah } from '../e2e/documents';

function fileOf(text: string): SopFile {
  const read = readSop(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.file;
}

function newEditor(): Editor {
  const editor = createEditor({ language: 'id', now: () => '2026-11-22T08:00:00.000Z', newId: () => 'n' });
  editor.drawWith(layout, pageMarkOf);
  return editor;
}

const file = fileOf(twoPages());
const other = fileOf(withoutLangkah());

test('an SOP is open, changed and kept before anybody has said how it is drawn', () => {
  const editor = createEditor({ language: 'id', now: () => '2026-11-22T08:00:00.000Z', newId: () => 'n' });
  editor.open(file);
  expect(editor.drawing()).toBeNull();
  editor.drawWith(layout, pageMarkOf);
  expect(editor.drawing()?.pages.length).toBeGreaterThan(0);
});

test('nothing is open at first', () => {
  const editor = newEditor();
  expect(editor.state()).toEqual({
    file: null,
    opening: 0,
    selection: null,
    language: 'id',
    canUndo: false,
    canRedo: false,
    readOnly: false,
    reading: false,
    evaluating: false,
  });
  expect(editor.drawing()).toBeNull();
});

test('tells its listeners of every change, until they leave', () => {
  const editor = newEditor();
  let calls = 0;
  const leave = editor.subscribe(() => {
    calls += 1;
  });
  editor.open(file);
  editor.select({ kind: 'simbol', id: 's1' });
  editor.speak('en');
  editor.close();
  expect(calls).toBe(4);
  leave();
  editor.open(file);
  expect(calls).toBe(4);
});

test('what changes nothing is no change: the same value, no call', () => {
  const editor = newEditor();
  editor.open(file);
  editor.select({ kind: 'simbol', id: 's1' });
  const before = editor.state();
  editor.subscribe(() => expect.unreachable());
  editor.select({ kind: 'simbol', id: 's1' });
  editor.speak('id');
  expect(editor.state()).toBe(before);
});

test('a document is laid out once, however often its drawing is asked for', () => {
  const editor = newEditor();
  editor.open(file);
  const drawing = editor.drawing();
  editor.select({ kind: 'simbol', id: 's1' });
  expect(editor.drawing()).toBe(drawing);
  editor.open(other);
  expect(editor.drawing()).not.toBe(drawing);
  editor.open(file);
  expect(editor.drawing()).toBe(drawing);
});

test('opening lets go of the selection and is told from the opening before', () => {
  const editor = newEditor();
  editor.open(file);
  editor.select({ kind: 'alur', id: 'a1' });
  editor.open(file);
  expect(editor.state()).toMatchObject({ selection: null, opening: 2 });
});

test('selections are equal when they select the same, by their keys', () => {
  const cell = { kind: 'isian', langkah: 'l1', column: 'waktu', of: 'l1', field: 'waktu' } as const;
  const different: readonly (Selection | null)[] = [
    null,
    { kind: 'simbol', id: 's1' },
    { kind: 'simbol', id: 's2' },
    { kind: 'alur', id: 's1' },
    { kind: 'penghubung', label: '1', side: 'out' },
    { kind: 'penghubung', label: '1', side: 'in' },
    cell,
    { ...cell, field: null },
    { ...cell, column: 'output' },
  ];
  for (const [index, one] of different.entries()) {
    for (const [place, two] of different.entries()) {
      const copy = two === null ? null : { ...two };
      expect(sameSelection(one, copy)).toBe(index === place);
      if (one && copy) expect(selectionKey(one) === selectionKey(copy)).toBe(index === place);
    }
  }
});
