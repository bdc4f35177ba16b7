import { describe, expect, test } from 'vitest';
import { type Edit, runEdits } from '../../src/commands';
import { createEditor } from '../../src/editor';
import type { SopFile } from '../../src/model';
import { anchorOf, expectedOf, fold } from '../../src/review';
import { acceptUsulan, threadsNow } from '../../src/usulan';
import { randomEdit } from '../commands/random-edit';
import { ordinary, sketch } from '../generate';
import { createRandom } from '../generate/random';
import { writer } from '../review/events';

const sop = sketch(3, ['mulai@1', 'proses@2', 'proses@3', 'selesai@1'], 's1>s2, s2>s3, s3>s4');
const file: SopFile = { sop, reviu: { peristiwa: [] }, riwayat: [] };
const waktu = (value: string, langkah = 'l2'): Edit => ({
  command: 'edit-langkah',
  args: { langkah, field: 'waktu', value },
});

/** What two evaluators propose, on the desk of the drafter. */
function desk(start: SopFile, ...edits: readonly Edit[]) {
  const { sop } = start;
  const evaluator = writer(start, 'Evaluator A');
  for (const { command: perintah, args } of edits) {
    const argumen = args as Readonly<Record<string, unknown>>;
    const semula = expectedOf(sop, perintah, argumen);
    const jangkar = anchorOf(sop, { di: '' });
    evaluator.say({ jenis: 'usulan', jangkar, perihal: [], bobot: 'wajib', teks: '', perintah, argumen, semula });
  }
  let count = 0;
  const by = () => ({ id: `d${++count}`, waktu: '2026-11-23T08:00:00Z', oleh: { nama: 'P', peran: 'penyusun' } });
  const editor = createEditor({ language: 'id', now: () => '2026-11-23T08:00:00Z', newId: () => `n${++count}` });
  editor.open(evaluator.file());
  const now = (): SopFile => editor.state().file ?? start;
  return {
    editor,
    /** Accepts the proposals of these numbers in one step, also over what has changed. */
    accept(...at: readonly number[]) {
      const threads = fold(now().reviu).threads.filter((_, number) => at.includes(number));
      const { edits: taken, events } = acceptUsulan(now(), threads, by, { over: true });
      expect(events.length).toBeGreaterThan(0);
      editor.run(taken, { events });
    },
    states: () => threadsNow(now()).map(({ state, isOpen, isUndone }) => [state, isOpen, isUndone]),
    now,
  };
}

const deskOf = (...edits: readonly Edit[]) => desk(file, ...edits);

const [waits, taken] = [
  ['belum ditindaklanjuti', true, true],
  ['sudah ditindaklanjuti', false, false],
];
const untouched = ['belum ditindaklanjuti', true, false];

const moved: Edit = { command: 'move-langkah', args: { langkah: 'l3', after: 'l1' } };

const kinds: readonly Edit[] = [
  waktu('90 menit'),
  { command: 'remove-langkah', args: { langkah: 'l3' } },
  { command: 'add-langkah', args: { langkah: 'l9', after: 'l2', pelaksana: 'p1' } },
  { command: 'move-simbol', args: { simbol: 's2', pelaksana: 'p1' } },
  { command: 'disconnect', args: { alur: sop.alur[1]?.id ?? '' } } as Edit,
  moved,
];

describe('an acceptance', () => {
  test.each(kinds.map((edit) => [edit.command, edit] as const))(
    'of %s that was undone waits again, and done again it does not; nothing said is lost',
    (_name, edit) => {
      const { editor, accept, states, now } = deskOf(edit);
      expect(states()).toEqual([untouched]);
      accept(0);
      expect(states()).toEqual([taken]);
      const { peristiwa } = now().reviu;
      editor.undo();
      expect(states()).toEqual([waits]);
      expect(now().reviu.peristiwa).toEqual(peristiwa);
      // What was said alone does not tell.
      expect(fold(now().reviu).threads[0]?.state).toBe('sudah ditindaklanjuti');
      editor.redo();
      expect(states()).toEqual([taken]);
      editor.undo();
      accept(0);
      expect(states()).toEqual([taken]);
    },
  );

  test('of all at once that was undone: all of them wait', () => {
    const { editor, accept, states } = deskOf(waktu('90 menit'), waktu('5 menit', 'l3'));
    accept(0, 1);
    expect(states()).toEqual([taken, taken]);
    editor.undo();
    expect(states()).toEqual([waits, waits]);
  });

  test('that another one has written over is not undone; undoing that one leaves the first done', () => {
    const { editor, accept, states } = deskOf(waktu('90 menit'), waktu('120 menit'));
    accept(0);
    accept(1);
    expect(states()).toEqual([taken, taken]);
    editor.undo();
    expect(states()).toEqual([taken, waits]);
    editor.undo();
    expect(states()).toEqual([waits, waits]);
  });

  test('that the drafter has changed since by hand is not undone', () => {
    const { editor, accept, states } = deskOf(waktu('90 menit'));
    accept(0);
    editor.run([waktu('75 menit')]);
    expect(states()).toEqual([taken]);
  });

  test('of what came into its place since is known to be undone by what stood there then', () => {
    const { editor, accept, states } = deskOf(waktu('90 menit'));
    editor.run([waktu('75 menit')]);
    accept(0);
    editor.undo();
    expect(states()).toEqual([waits]);
  });

  test('of what was to go waits again though the thing was changed after the undo', () => {
    const { editor, accept, states } = deskOf({ command: 'remove-langkah', args: { langkah: 'l3' } });
    accept(0);
    editor.undo();
    editor.run([waktu('75 menit', 'l3')]);
    expect(states()).toEqual([waits]);
  });

  test('of a move is not undone by what comes between', () => {
    const { editor, accept, states } = deskOf(moved);
    accept(0);
    editor.run([{ command: 'add-langkah', args: { langkah: 'l9', after: 'l1', pelaksana: 'p1' } } as Edit]);
    expect(states()).toEqual([taken]);
  });

  test('of what another one took away again is not undone; the removal undone, neither is the first', () => {
    const first = deskOf({ command: 'add-langkah', args: { langkah: 'l9', after: 'l2', pelaksana: 'p1' } } as Edit);
    first.accept(0);
    const id = first.now().sop.langkah.find(({ id }) => !sop.langkah.some((one) => one.id === id))?.id ?? '';
    const { editor, accept, states } = desk(first.now(), { command: 'remove-langkah', args: { langkah: id } });
    accept(1);
    expect(states()).toEqual([taken, taken]);
    editor.undo();
    expect(states()).toEqual([taken, waits]);
  });

  test('of a part of the office is known by what the part says, whatever other parts come and go', () => {
    const part = (judul: string): Edit => ({ command: 'add-bagian-lain', args: { judul } });
    const { editor, accept, states } = deskOf(part('Baru'));
    editor.run([part('Lain')]);
    accept(0);
    expect(editor.state().file?.sop.identitas.bagianLain.map(({ judul }) => judul)).toEqual(['Lain', 'Baru']);
    editor.run([{ command: 'remove-bagian-lain', args: { at: 0 } }]);
    expect(states()).toEqual([taken]);
    editor.undo();
    editor.undo();
    expect(states()).toEqual([waits]);
  });

  test('that somebody has settled since stays settled', () => {
    const { editor, accept, states, now } = deskOf(waktu('90 menit'));
    accept(0);
    const other = writer(now(), 'Evaluator B', Date.UTC(2026, 10, 24));
    other.say({ jenis: 'tindakLanjut', utas: 'Evaluator-A-1', keadaan: 'tuntas' });
    editor.addEvents(other.file().reviu.peristiwa.slice(-1), []);
    editor.undo();
    expect(states()).toEqual([['tuntas', false, false]]);
  });
});

test('whatever is proposed, accepted and undone waits again; accepted it does not', () => {
  const seen = new Set<string>();
  for (let seed = 1; seed <= 400; seed += 1) {
    const random = createRandom(seed);
    const before = ordinary((seed % 12) + 1);
    const edit = randomEdit(random, before, () => `n${seed}`);
    const result = runEdits(before, [edit]);
    if (!result.ok || result.sop === before) continue;
    const { editor, accept, states } = desk({ ...file, sop: before }, edit);
    accept(0);
    // Some may be done over and over: each time it changes something.
    if (states()[0]?.[2] === true) throw new Error(`${JSON.stringify(edit)} counts as undone when it is done`);
    editor.undo();
    if (states()[0]?.[2] !== true) throw new Error(`${JSON.stringify(edit)} does not count as undone`);
    seen.add(edit.command);
  }
  expect(seen.size).toBeGreaterThan(20);
});

test('the threads are found once for a document and what is said of it', () => {
  const { now } = deskOf(waktu('90 menit'));
  expect(threadsNow(now())).toBe(threadsNow({ ...now() }));
});
