import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/commands';
import { createEditor } from '../../src/editor';
import type { SopFile } from '../../src/model';
import { eventOf, fold, whereIs, withEvents } from '../../src/review';
import { createAsking } from '../../src/ui/app/asking';
import { createNoticeBoard } from '../../src/ui/app/notices';
import { proposalsOf, stepsOf, takeBackOf, usualWhy } from '../../src/ui/usulan/events';
import { createProposing } from '../../src/ui/usulan/proposing';
import { acceptUsulan, usulanState } from '../../src/usulan';
import { sketch } from '../generate';

const sop = sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], 's1>s2, s2>s3');
const file: SopFile = { sop, reviu: { peristiwa: [] }, riwayat: [] };
const write = (value: string): Edit => ({ command: 'edit-langkah', args: { langkah: 'l2', field: 'kegiatan', value } });
const remove: Edit = { command: 'remove-langkah', args: { langkah: 'l2' } };

function opened() {
  let count = 0;
  const editor = createEditor({ language: 'id', now: () => '2026-11-23T08:00:00Z', newId: () => `n${++count}` });
  const asking = createAsking();
  editor.open(file);
  editor.setEvaluating(true);
  const firstChange = { isAsked: () => false, sure: (go: () => void) => go(), begin: () => {} };
  const board = createNoticeBoard();
  return { editor, asking, proposing: createProposing({ editor, asking, board, firstChange }) };
}

const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

/** The file with what somebody has said in it. */
function said(before: SopFile, sayings: ReturnType<typeof proposalsOf>, nama: string, first: string): SopFile {
  let { reviu } = before;
  for (const [at, saying] of sayings.entries()) {
    const by = { id: `${first}${at}`, waktu: '2026-11-22T08:00:00Z', oleh: { nama, peran: 'evaluator' } };
    reviu = withEvents(reviu, [eventOf(reviu, by, saying)]);
  }
  return { ...before, reviu };
}

describe('while an SOP is evaluated', () => {
  test('a gesture changes nothing and asks why it is proposed', async () => {
    const { editor, asking, proposing } = opened();
    expect(proposing.propose([remove])).toMatchObject({ ok: true, changed: false, said: [{ code: 'remove-langkah' }] });
    await later();
    expect(asking.state()).toEqual({ kind: 'usulan', edits: [remove] });
    expect(editor.state().file).toBe(file);
  });

  test('what the command refuses, what changes nothing and how it looks is not proposed', async () => {
    const { asking, proposing } = opened();
    const gone: Edit = { command: 'remove-langkah', args: { langkah: 'l9' } };
    expect(proposing.propose([gone])).toMatchObject({ ok: false, refusal: { code: 'no-such-langkah' } });
    expect(proposing.propose([write(sop.langkah[1]?.kegiatan ?? '')])).toMatchObject({ ok: true });
    const look: Edit = { command: 'set-profil', args: { profil: 'pemda' } };
    expect(proposing.propose([look])).toMatchObject({ ok: false, refusal: { code: 'evaluating' } });
    await later();
    expect(asking.state()).toBeNull();
  });

  test('of what is typed in a field the last counts, once, when the field is left', async () => {
    const { asking, proposing } = opened();
    for (const text of ['M', 'Me', 'Meneliti'])
      expect(proposing.hold('field', [write(text)])).toMatchObject({ ok: true });
    await later();
    expect(asking.state()).toBeNull();
    expect([proposing.settle('field'), proposing.settle('field')]).toEqual([true, false]);
    await later();
    expect(asking.state()).toEqual({ kind: 'usulan', edits: [write('Meneliti')] });
    asking.done();
    proposing.hold('field', [write('Menelaah')]);
    proposing.drop('field');
    expect(proposing.settle('field')).toBe(false);
    proposing.hold('field', [write('Menelaah')]);
    proposing.hold('field', [write(sop.langkah[1]?.kegiatan ?? '')]);
    expect(proposing.settle('field')).toBe(false);
  });

  test('who only reads proposes nothing, and who drafts changes', () => {
    const { editor, proposing } = opened();
    editor.setReadOnly(true);
    expect(proposing.isOn()).toBe(false);
    editor.setReadOnly(false);
    editor.setEvaluating(false);
    expect(proposing.isOn()).toBe(false);
  });
});

describe('a gesture of several edits', () => {
  const rows: readonly Edit[] = [
    { command: 'add-pelaksana', args: { pelaksana: 'p9', after: null, nama: 'Baru' } },
    { command: 'add-langkah', args: { langkah: 'l9', after: 'l2', pelaksana: 'p9' } },
  ];

  test('is one proposal for each, and all of them are taken in their order', () => {
    const sayings = proposalsOf(file, rows, usualWhy(file, rows), 'Evaluator A');
    expect(sayings.map((one) => one.jenis === 'usulan' && [one.perintah, one.ringkas])).toEqual([
      ['add-pelaksana', 'Pelaksana Baru ditambahkan.'],
      ['add-langkah', 'Langkah 3 ditambahkan.'],
    ]);
    let { reviu } = file;
    for (const [at, saying] of sayings.entries()) {
      const by = { id: `e${at}`, waktu: '2026-11-22T08:00:00Z', oleh: { nama: 'Evaluator A', peran: 'evaluator' } };
      reviu = withEvents(reviu, [eventOf(reviu, by, saying)]);
    }
    let count = 0;
    const by = () => ({ id: `d${++count}`, waktu: '2026-11-23T08:00:00Z', oleh: { nama: 'P', peran: 'penyusun' } });
    const taken = acceptUsulan({ ...file, reviu }, fold(reviu).threads, by);
    expect([taken.edits, taken.left]).toEqual([rows, []]);
  });
});

test('each edit of a gesture is told by what it changes where those before it are done', () => {
  const edits: readonly Edit[] = [
    write('Meneliti'),
    { command: 'add-langkah', args: { langkah: 'l9', after: 'l2' } },
    write('Menelaah'),
    { command: 'remove-langkah', args: { langkah: 'l8' } },
    write('Tidak sampai'),
  ];
  const steps = stepsOf(sop, edits);
  expect(steps.map(({ said, was, becomes }) => [said.map(({ code }) => code), was, becomes])).toEqual([
    [['edit-langkah'], sop.langkah[1]?.kegiatan, 'Meneliti'],
    [['add-langkah'], undefined, undefined],
    [['edit-langkah'], 'Meneliti', 'Menelaah'],
  ]);
});

test('a new proposal for the same text takes the place of the own one before it, not of another person nor of one that was answered', () => {
  const why = usualWhy(file, [write('A')]);
  const one = said(file, proposalsOf(file, [write('A')], why, 'Evaluator A'), 'Evaluator A', 'a');
  expect(proposalsOf(one, [write('B')], why, 'Evaluator B').map(({ jenis }) => jenis)).toEqual(['usulan']);
  const again = proposalsOf(one, [write('B')], why, 'Evaluator A');
  expect(again.map(({ jenis }) => jenis)).toEqual(['penarikan', 'usulan']);
  expect(proposalsOf(said(one, again, 'Evaluator A', 'b'), [write('C')], why, 'Evaluator A')).toHaveLength(2);
  const answered = said(one, [{ jenis: 'tanggapan', utas: 'a0', teks: 'Kenapa?' }], 'Penyusun', 'c');
  expect(proposalsOf(answered, [write('B')], why, 'Evaluator A')).toHaveLength(1);
});

test('the heading and the content of a part of one place are two texts', () => {
  const own = { ...file, sop: { ...sop, identitas: { ...sop.identitas, bagianLain: [{ judul: 'A', isi: ['a'] }] } } };
  const judul: Edit = { command: 'edit-bagian-lain', args: { at: 0, field: 'judul', value: 'B' } };
  const isi: Edit = { command: 'edit-bagian-lain', args: { at: 0, field: 'isi', value: ['b'] } };
  const why = usualWhy(own, [judul]);
  const begun = said(own, proposalsOf(own, [judul], why, 'Evaluator A'), 'Evaluator A', 'a');
  const kinds = (edit: Edit) => proposalsOf(begun, [edit], why, 'Evaluator A').map(({ jenis }) => jenis);
  expect(kinds(isi)).toEqual(['usulan']);
  expect(kinds({ command: 'remove-bagian-lain', args: { at: 0 } })).toEqual(['usulan']);
  expect(kinds(judul)).toEqual(['penarikan', 'usulan']);
});

test('taking a proposal back that replaced another brings that one back', () => {
  const why = usualWhy(file, [write('A')]);
  const one = said(file, proposalsOf(file, [write('A')], { ...why, teks: 'Sebab' }, 'Evaluator A'), 'Evaluator A', 'a');
  const two = said(one, proposalsOf(one, [write('B')], why, 'Evaluator A'), 'Evaluator A', 'b');
  const { peristiwa } = two.reviu;
  const recorded = fold(two.reviu).threads.map(({ event }) => event);
  const withdrawn = fold(two.reviu).records;
  expect(peristiwa).toHaveLength(3);
  const events = [...withdrawn, ...recorded.filter(({ id }) => id.startsWith('b'))];
  const back = said(two, takeBackOf(two, events), 'Evaluator A', 'c');
  const open = fold(back.reviu).threads.filter(({ isOpen }) => isOpen);
  expect(open.map(({ event }) => event)).toMatchObject([{ argumen: { value: 'A' }, teks: 'Sebab' }]);
});

test('a later edit of a gesture points at what is there, and is taken with what it is about', () => {
  const copy: readonly Edit[] = [
    { command: 'duplicate-langkah', args: { langkah: 'l9', of: 'l2' } },
    { command: 'move-langkah', args: { langkah: 'l9', after: null } },
    { command: 'move-simbol', args: { simbol: 'l9-1', pelaksana: 'p1' } },
    { command: 'edit-langkah', args: { langkah: 'l9', field: 'kegiatan', value: 'Salinan' } },
  ];
  const sayings = proposalsOf(file, copy, usualWhy(file, copy), 'Evaluator A');
  expect(sayings.map((one) => one.jenis === 'usulan' && whereIs(sop, one.jangkar).is)).toEqual(copy.map(() => 'here'));
  const all = said(file, sayings, 'Evaluator A', 'a');
  const { threads } = fold(all.reviu);
  const states = (given: SopFile, list = fold(given.reviu).threads) =>
    list.map(({ event }) => event.jenis === 'usulan' && usulanState(given.sop, event, list).is);
  expect(states(all)).toEqual(copy.map(() => 'applicable'));
  let count = 0;
  const by = () => ({ id: `d${++count}`, waktu: '2026-11-23T08:00:00Z', oleh: { nama: 'P', peran: 'penyusun' } });
  expect(acceptUsulan(all, threads, by)).toMatchObject({ edits: copy, left: [] });
  const second = acceptUsulan(all, threads.slice(1, 2), by);
  expect([second.edits, second.events.map(({ utas }) => utas)]).toEqual([copy.slice(0, 2), ['a0', 'a1']]);
  // Accepted and undone: the decisions stay, and each may be taken once more, with what it is about.
  const undone = { ...all, reviu: withEvents(all.reviu, acceptUsulan(all, threads, by).events) };
  expect(fold(undone.reviu).threads.map(({ state }) => state)).toEqual(copy.map(() => 'sudah ditindaklanjuti'));
  expect(states(undone)).toEqual(copy.map(() => 'applicable'));
  const last = acceptUsulan(undone, fold(undone.reviu).threads.slice(3), by);
  expect([last.edits, last.left]).toEqual([[copy[0], copy[1], copy[3]], []]);
  const rejected = said(all, [{ jenis: 'putusan', utas: 'a0', hasil: 'ditolak' }], 'P', 'e');
  expect(states(rejected)[3]).toBe('gone');
  // What makes it was taken back: then it is about nothing.
  const without = said(all, [{ jenis: 'penarikan', peristiwa: 'a0' }], 'Evaluator A', 'b');
  expect(states(without)[3]).toBe('gone');
});
