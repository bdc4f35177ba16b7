import { describe, expect, test } from 'vitest';
import { createEditor, type Editor, foldJournal, type Journal, type JournalEntry } from '../../src/editor';
import type { SopFile } from '../../src/model';
import { chain, sketch } from '../generate';

const sop = sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], chain(3));
const file: SopFile = { sop, reviu: { peristiwa: [] }, riwayat: [] };
const fresh: Journal = { file, past: [], at: 0, selection: null, seq: 0 };

interface Desk {
  readonly editor: Editor;
  readonly entries: JournalEntry[];
  /** Lets time go by. */
  wait(milliseconds: number): void;
}

function desk(): Desk {
  let time = Date.UTC(2026, 10, 22);
  let count = 0;
  const newId = () => {
    count += 1;
    return `n${count}`;
  };
  const editor = createEditor({ language: 'id', now: () => new Date(time).toISOString(), newId });
  const entries: JournalEntry[] = [];
  editor.onJournal((entry) => entries.push(JSON.parse(JSON.stringify(entry))));
  editor.open(file);
  const wait = (milliseconds: number) => {
    time += milliseconds;
  };
  return { editor, entries, wait };
}

function type(editor: Editor, value: string, merge = 'l1 kegiatan') {
  return editor.run([{ command: 'edit-langkah', args: { langkah: 'l1', field: 'kegiatan', value } }], { merge });
}

function kegiatan(editor: Editor): string | undefined {
  return editor.state().file?.sop.langkah[0]?.kegiatan;
}

describe('one step', () => {
  test('is one call, whatever edits are in it; its past is the very document before', () => {
    const { editor } = desk();
    const result = editor.run([
      { command: 'remove-langkah', args: { langkah: 'l2' } },
      { command: 'set-teks', args: { simbol: 's1', teks: 'Mulai' } },
    ]);
    expect(result).toMatchObject({ ok: true, changed: true, said: [{ code: 'remove-langkah' }, { code: 'set-teks' }] });
    const changed = editor.state().file?.sop;
    expect(editor.state()).toMatchObject({ canUndo: true, canRedo: false });
    expect(editor.undo()).toBe(true);
    expect(editor.state().file?.sop).toBe(sop);
    expect(editor.state()).toMatchObject({ canUndo: false, canRedo: true });
    expect(editor.undo()).toBe(false);
    expect(editor.redo()).toBe(true);
    expect(editor.state().file?.sop).toBe(changed);
    expect(editor.redo()).toBe(false);
  });

  test('is all or nothing, and none where nothing changes', () => {
    const { editor, entries } = desk();
    const refused = editor.run([
      { command: 'remove-langkah', args: { langkah: 'l2' } },
      { command: 'remove-langkah', args: { langkah: 'l2' } },
    ]);
    expect(refused).toMatchObject({ ok: false, at: 1, refusal: { code: 'no-such-langkah' } });
    expect(type(editor, sop.langkah[0]?.kegiatan ?? '')).toMatchObject({ ok: true, changed: false });
    expect(editor.state().file?.sop).toBe(sop);
    expect(editor.state().canUndo).toBe(false);
    expect(entries).toEqual([]);
  });

  test('leaves what lives beside the document alone, in undo too', () => {
    const { editor } = desk();
    type(editor, 'a');
    expect(editor.state().file?.reviu).toBe(file.reviu);
    editor.undo();
    expect(editor.state().file?.riwayat).toBe(file.riwayat);
  });

  test('a new one forgets what was undone', () => {
    const { editor } = desk();
    type(editor, 'a');
    editor.undo();
    type(editor, 'b');
    expect(editor.redo()).toBe(false);
    expect(kegiatan(editor)).toBe('b');
  });

  test('there are at most 500', () => {
    const { editor } = desk();
    for (let count = 0; count < 510; count += 1) type(editor, `a${count}`, `${count}`);
    let undone = 0;
    while (editor.undo()) undone += 1;
    expect(undone).toBe(500);
    expect(kegiatan(editor)).toBe('a9');
  });
});

describe('typing', () => {
  test('in one field is one step', () => {
    const { editor, entries } = desk();
    for (const value of ['M', 'Me', 'Men']) type(editor, value);
    expect(entries.map(({ joins }) => joins)).toEqual([false, true, true]);
    editor.undo();
    expect(editor.state().file?.sop).toBe(sop);
    editor.redo();
    expect(kegiatan(editor)).toBe('Men');
    expect(entries.at(-1)?.patches).toEqual([{ op: 'replace', path: ['langkah', 0, 'kegiatan'], value: 'Men' }]);
  });

  test('is another step in another field, after a pause, and after an undo', () => {
    const { editor, entries, wait } = desk();
    type(editor, 'a');
    type(editor, 'ab', 'another');
    wait(2001);
    type(editor, 'abc', 'another');
    editor.undo();
    editor.redo();
    type(editor, 'abcd', 'another');
    expect(entries.filter(({ kind }) => kind === 'run').map(({ joins }) => joins)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('the selection', () => {
  test('comes back with each step', () => {
    const { editor } = desk();
    editor.select({ kind: 'simbol', id: 's2' });
    const made = editor.newId();
    editor.run([{ command: 'add-langkah', args: { langkah: made, after: 'l2' } }], {
      select: { kind: 'simbol', id: `${made}-1` },
    });
    expect(editor.state().selection).toEqual({ kind: 'simbol', id: 'n1-1' });
    editor.select(null);
    editor.undo();
    expect(editor.state().selection).toEqual({ kind: 'simbol', id: 's2' });
    editor.redo();
    expect(editor.state().selection).toEqual({ kind: 'simbol', id: 'n1-1' });
  });

  test('is let go where what it names goes', () => {
    const { editor } = desk();
    for (const selection of [
      { kind: 'simbol', id: 's2' },
      { kind: 'alur', id: 'a2' },
      { kind: 'isian', langkah: 'l2', column: 'waktu', of: 'l2', field: 'waktu' },
    ] as const) {
      editor.select(selection);
      editor.run([{ command: 'remove-langkah', args: { langkah: 'l2' } }]);
      expect(editor.state().selection).toBeNull();
      editor.undo();
      expect(editor.state().selection).toEqual(selection);
    }
  });
});

describe('what is open to read', () => {
  test('is not changed; nor is nothing', () => {
    const { editor } = desk();
    type(editor, 'a');
    editor.setReadOnly(true);
    expect(type(editor, 'b')).toMatchObject({ ok: false, refusal: { code: 'read-only' } });
    expect([editor.undo(), editor.redo(), kegiatan(editor)]).toEqual([false, false, 'a']);
    editor.setReadOnly(false);
    expect(editor.undo()).toBe(true);
    editor.close();
    expect(editor.state()).toMatchObject({ canUndo: false, canRedo: false });
    expect(type(editor, 'b')).toMatchObject({ ok: false, refusal: { code: 'nothing-open' } });
  });
});

describe('the journal', () => {
  test('is told before anybody else, with the document in place', () => {
    const { editor } = desk();
    const calls: string[] = [];
    editor.subscribe(() => calls.push(`shown ${kegiatan(editor)}`));
    editor.onJournal(() => calls.push(`kept ${kegiatan(editor)}`));
    type(editor, 'a');
    editor.undo();
    const before = sop.langkah[0]?.kegiatan;
    expect(calls).toEqual(['kept a', 'shown a', `kept ${before}`, `shown ${before}`]);
  });

  test('tells every change with what leads on and back, and when', () => {
    const { editor, entries } = desk();
    type(editor, 'a');
    editor.undo();
    editor.redo();
    const replace = (value: unknown) => [{ op: 'replace', path: ['langkah', 0, 'kegiatan'], value }];
    const before = replace(sop.langkah[0]?.kegiatan);
    const time = '2026-11-22T00:00:00.000Z';
    expect(entries).toMatchObject([
      { seq: 1, kind: 'run', merge: 'l1 kegiatan', joins: false, patches: replace('a'), inverse: before, time },
      { seq: 2, kind: 'undo', patches: before, inverse: replace('a') },
      { seq: 3, kind: 'redo', patches: replace('a'), inverse: before },
    ]);
  });

  test('brings back document, history and selection', () => {
    const { editor, entries } = desk();
    type(editor, 'a');
    type(editor, 'ab');
    editor.run([{ command: 'remove-langkah', args: { langkah: 'l2' } }]);
    editor.run([{ command: 'set-profil', args: { profil: 'pemda' } }], { select: { kind: 'simbol', id: 's1' } });
    editor.undo();
    const again = desk().editor;
    const journal = foldJournal(fresh, entries);
    expect(journal).toMatchObject({ at: 2, seq: 5, selection: null });
    expect(again.restore(journal)).toEqual({ lost: 0 });
    expect(again.state().file).toEqual(editor.state().file);
    again.redo();
    expect(again.state()).toMatchObject({ selection: { kind: 'simbol', id: 's1' }, canRedo: false });
    while (again.undo());
    expect(again.state().file?.sop).toEqual(sop);
  });

  test('goes on counting and may be folded in parts', () => {
    const { editor, entries } = desk();
    for (const value of ['a', 'b', 'c']) type(editor, value, value);
    editor.undo();
    const kept = foldJournal(fresh, entries);
    const next = desk();
    next.editor.restore(kept);
    type(next.editor, 'd', 'd');
    expect(next.entries[0]?.seq).toBe(5);
    const folded = foldJournal(kept, next.entries);
    expect(folded).toEqual(foldJournal(fresh, [...entries, ...next.entries]));
    expect(folded.past.length).toBe(3);
  });

  test('lets go of steps beyond the bound by taking them into the document', () => {
    const { editor, entries } = desk();
    for (let count = 0; count < 503; count += 1) type(editor, `a${count}`, `${count}`);
    const journal = foldJournal(fresh, entries);
    expect(journal.past.length).toBe(500);
    expect(journal.file.sop.langkah[0]?.kegiatan).toBe('a2');
    const again = desk().editor;
    again.restore(journal);
    expect(kegiatan(again)).toBe('a502');
  });

  test('an entry that does not fit ends the history; what led up to it is kept', () => {
    const { editor, entries } = desk();
    type(editor, 'a', 'a');
    type(editor, 'b', 'b');
    const journal = foldJournal(fresh, entries);
    const [first, second] = journal.past;
    if (!first || !second) throw new Error('no steps');
    const broken = { ...second, patches: [{ op: 'replace', path: ['gone', 1, 'x'], value: 1 }] } as const;
    const again = desk().editor;
    expect(again.restore({ ...journal, past: [first, broken] })).toEqual({ lost: 1 });
    expect(kegiatan(again)).toBe('a');
  });
});
