import { describe, expect, test } from 'vitest';
import { createEditor, foldJournal, type Journal, type JournalEntry } from '../../src/editor';
import { readSop, writeSop } from '../../src/formats/json';
import type { Peristiwa, SopFile } from '../../src/model';
import { chain, sketch } from '../generate';

const sop = sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], chain(3));
const file: SopFile = { sop, reviu: { peristiwa: [] }, riwayat: [] };
const fresh: Journal = { file, past: [], at: 0, selection: null, seq: 0 };
const oleh = { nama: 'Evaluator', peran: 'evaluator' };
const status = (id: string, status: string, waktu = '2026-11-22T08:00:00Z') =>
  ({ id, waktu, oleh, jenis: 'status', status }) as Peristiwa;

function desk() {
  const editor = createEditor({ language: 'id', now: () => '2026-11-22T09:00:00.000Z', newId: () => 'x' });
  const entries: JournalEntry[] = [];
  editor.onJournal((entry) => entries.push(JSON.parse(JSON.stringify(entry))));
  editor.open(file);
  const type = (value: string, options = {}) =>
    editor.run([{ command: 'edit-langkah', args: { langkah: 'l1', field: 'kegiatan', value } }], options);
  const ids = () => editor.state().file?.reviu.peristiwa.map(({ id }) => id);
  return { editor, entries, type, ids };
}

describe('events', () => {
  test('are kept beside the document, in order, each once; undo leaves them', () => {
    const { editor, type, ids } = desk();
    type('a');
    expect(editor.addEvents([status('e2', 'Sesuai', '2026-11-23'), status('e1', 'Diajukan')])).toEqual({
      ok: true,
      added: 2,
    });
    expect(editor.addEvents([status('e1', 'Diajukan')])).toEqual({ ok: true, added: 0 });
    expect(ids()).toEqual(['e1', 'e2']);
    editor.undo();
    expect(ids()).toEqual(['e1', 'e2']);
    expect(editor.state()).toMatchObject({ canUndo: false, canRedo: true });
    editor.redo();
    expect(ids()).toEqual(['e1', 'e2']);
  });

  test('do not part the typing before them from that after them', () => {
    const { editor, type, ids } = desk();
    type('a', { merge: 'k' });
    editor.addEvents([status('e1', 'Diajukan')]);
    type('ab', { merge: 'k' });
    editor.undo();
    expect(editor.state().file?.sop).toBe(sop);
    expect(ids()).toEqual(['e1']);
  });

  test('may come with a step, and stay when it is taken back', () => {
    const { editor, entries, type, ids } = desk();
    expect(type('a', { events: [status('e1', 'Diajukan')] })).toMatchObject({ ok: true, changed: true });
    expect(entries).toMatchObject([{ kind: 'run', events: [{ id: 'e1' }] }]);
    editor.undo();
    expect(editor.state().file?.sop).toBe(sop);
    expect(ids()).toEqual(['e1']);
    // Accepting what stands there already still records that it was accepted.
    const same = type(sop.langkah[0]?.kegiatan ?? '', { events: [status('e2', 'Sesuai')] });
    expect(same).toMatchObject({ ok: true, changed: false });
    expect(ids()).toEqual(['e1', 'e2']);
  });

  test('are refused where another tab writes, open in evaluation mode', () => {
    const { editor, type } = desk();
    editor.setEvaluating(true);
    expect(editor.state()).toMatchObject({ readOnly: true, evaluating: true, reading: false });
    expect(type('a')).toMatchObject({ ok: false, refusal: { code: 'evaluating' } });
    expect(editor.addEvents([status('e1', 'Diajukan')])).toMatchObject({ ok: true });
    editor.setReadOnly(true);
    expect(editor.addEvents([status('e2', 'Sesuai')])).toMatchObject({ ok: false, refusal: { code: 'read-only' } });
    expect(type('a')).toMatchObject({ ok: false, refusal: { code: 'read-only' } });
    editor.open(file);
    expect(editor.state()).toMatchObject({ readOnly: true, evaluating: true, reading: false });
    editor.open({ ...file, sop: { ...sop, id: 'lain' as never } });
    expect(editor.state()).toMatchObject({ readOnly: false, evaluating: false });
    editor.close();
    expect(editor.addEvents([status('e1', 'Diajukan')])).toMatchObject({ refusal: { code: 'nothing-open' } });
  });

  test('that no file could hold are refused, and what can be cleaned is clean', () => {
    const { editor } = desk();
    const bad = [
      { ...status('e 1', 'Diajukan') },
      { ...status('e1', 'Diajukan'), waktu: 7 },
      { ...status('e1', 'Diajukan'), oleh: null },
      { ...status('e1', 'Diajukan'), nilai: Number.NaN },
      JSON.parse('{"id":"e1","waktu":"","oleh":{"nama":"","peran":""},"jenis":"x","y":{"__proto__":1}}'),
    ];
    for (const one of bad) {
      const both = editor.addEvents([status('baik', 'Diajukan'), one as never]);
      expect(both).toMatchObject({ ok: false, refusal: { code: 'bad-event' } });
    }
    expect(editor.state().file?.reviu.peristiwa).toEqual([]);
    editor.addEvents([{ ...status('e1', 'Diajukan'), catatan: 'a\u0000b\r\n\uD800' } as never]);
    const kept = editor.state().file;
    expect(kept?.reviu.peristiwa[0]).toMatchObject({ catatan: 'ab\n\uFFFD' });
    const text = kept ? writeSop(kept) : '';
    const read = readSop(text);
    expect(read.ok && writeSop(read.file)).toBe(text);
  });
});

test('the journal holds what was recorded, with and without steps', () => {
  const { editor, entries, type } = desk();
  type('a');
  const isi = { format: 'sop-ap' };
  const versi = { nomor: 1, waktu: '2026-11-22T08:00:00Z', oleh: 'Penyusun', catatan: 'Diajukan', sidik: '', isi };
  editor.addEvents([status('e1', 'Diajukan')], [versi]);
  type('ab', { events: [status('e2', 'Sesuai')] });
  editor.undo();
  const journal = foldJournal(fresh, entries);
  const again = desk().editor;
  expect(again.restore(journal)).toEqual({ lost: 0 });
  expect(again.state().file).toEqual(editor.state().file);
  expect(again.state().file?.riwayat).toEqual([versi]);
  expect(again.state().canRedo).toBe(true);
  expect(journal.past.every((step) => step.events === undefined)).toBe(true);
});
