import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/commands';
import { createEditor } from '../../src/editor';
import { contentOf, nextVersion, readSop, sidikOf, versionOf, writeSop } from '../../src/formats/json';
import type { SopFile } from '../../src/model';
import { anchorOf, expectedOf, fold, type UsulanEvent } from '../../src/review';
import { acceptUsulan, editOfUsulan, usulanState } from '../../src/usulan';
import { urlOf, wholePng } from '../drawing/pictures';
import { sketch } from '../generate';
import { writer } from '../review/events';

const sop = sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], 's1>s2, s2>s3');
const file: SopFile = { sop, reviu: { peristiwa: [] }, riwayat: [] };
const text = (value: string, langkah = 'l2') => ['edit-langkah', { langkah, field: 'kegiatan', value }] as const;

type Proposal = readonly [string, Readonly<Record<string, unknown>>];

function proposed(...proposals: readonly Proposal[]) {
  return proposedFor(file, ...proposals);
}

function proposedFor(file: SopFile, ...proposals: readonly Proposal[]) {
  const evaluator = writer(file, 'Evaluator');
  for (const [perintah, argumen] of proposals) {
    const jangkar = anchorOf(sop, { di: 'l2' });
    const semula = expectedOf(file.sop, perintah, argumen);
    evaluator.say({
      jenis: 'usulan',
      jangkar,
      perihal: ['bahasa'],
      bobot: 'saran',
      teks: '',
      perintah,
      argumen,
      semula,
    });
  }
  let count = 0;
  const by = () => ({
    id: `d${++count}`,
    waktu: '2026-11-23T08:00:00Z',
    oleh: { nama: 'Penyusun', peran: 'penyusun' },
  });
  const editor = createEditor({ language: 'id', now: () => '2026-11-23T08:00:00Z', newId: () => `n${++count}` });
  editor.open(evaluator.file());
  const threads = () => fold(editor.state().file?.reviu ?? file.reviu).threads;
  const states = () =>
    threads().map(({ event }) => usulanState(editor.state().file?.sop ?? sop, event as UsulanEvent).is);
  return { editor, by, threads, states, now: () => editor.state().file ?? file };
}

describe('a proposal', () => {
  test('is taken as one step; the decision stays when the step is taken back', () => {
    const { editor, by, threads, states, now } = proposed(text('Meneliti berkas'), [
      'set-teks',
      { simbol: 's1', teks: 'A' },
    ]);
    expect(states()).toEqual(['applicable', 'applicable']);
    const { edits, events, left } = acceptUsulan(now(), threads(), by);
    expect(edits[0]).toEqual(editOfUsulan(threads()[0]?.event as UsulanEvent));
    expect([edits.length, events.length, left]).toEqual([2, 2, []]);
    expect(editor.run(edits, { events })).toMatchObject({ ok: true, changed: true });
    expect(now().sop.langkah[1]?.kegiatan).toBe('Meneliti berkas');
    expect(states()).toEqual(['done', 'done']);
    expect(threads().map(({ state }) => state)).toEqual(['sudah ditindaklanjuti', 'sudah ditindaklanjuti']);
    editor.undo();
    expect(now().sop).toBe(sop);
    expect(states()).toEqual(['applicable', 'applicable']);
    expect(threads().every(({ answers }) => answers.length === 1)).toBe(true);
  });

  test('whose place has changed since says so and is left out, unless it shall be written over', () => {
    const { editor, by, threads, states, now } = proposed(text('Meneliti berkas'));
    editor.run([{ command: 'edit-langkah', args: { langkah: 'l2', field: 'kegiatan', value: 'Menelaah' } }]);
    expect(states()).toEqual(['changed']);
    expect(acceptUsulan(now(), threads(), by)).toMatchObject({
      edits: [],
      events: [],
      left: [{ state: { now: 'Menelaah' } }],
    });
    expect(acceptUsulan(now(), threads(), by, { over: true }).edits).toHaveLength(1);
    editor.run([{ command: 'edit-langkah', args: { langkah: 'l2', field: 'waktu', value: '9 menit' } }]);
    editor.undo();
    editor.undo();
    expect(states()).toEqual(['applicable']);
  });

  test('whose place is gone, or which asks for what cannot be, changes nothing', () => {
    const hostile: [string, Record<string, unknown>][] = [
      ['terbang', {}],
      ['__proto__', {}],
      ['edit-langkah', { langkah: 'l2', field: '__proto__', value: 1 }],
      ['paste-langkah', { clip: 7 }],
    ];
    const { editor, by, threads, states, now } = proposed(
      text('x', 'l2'),
      ['remove-langkah', { langkah: 'l2' }],
      ...hostile,
    );
    editor.run([{ command: 'remove-langkah', args: { langkah: 'l2' } }]);
    expect(states().slice(0, 2)).toEqual(['gone', 'done']);
    expect(
      states()
        .slice(2)
        .every((is) => is === 'changed' || is === 'gone'),
    ).toBe(true);
    const { edits, left } = acceptUsulan(now(), threads(), by, { over: true });
    expect([edits, left.length]).toEqual([[], 5]);
  });

  test('about the flow expects the things that it names', () => {
    const { editor, states } = proposed(
      ['connect', { alur: 'n', dari: 's1', ke: 's3' }],
      ['remove-langkah', { langkah: 'l2' }],
    );
    expect(states()).toEqual(['applicable', 'applicable']);
    editor.run([{ command: 'edit-langkah', args: { langkah: 'l2', field: 'waktu', value: '9 menit' } }]);
    expect(states()).toEqual(['applicable', 'changed']);
    editor.run([{ command: 'connect', args: { alur: 'n', dari: 's1', ke: 's3' } }]);
    expect(states()).toEqual(['done', 'changed']);
  });
});

describe("a proposal on the office's own parts", () => {
  const parts = ['Satu', 'Dua', 'Tiga'].map((judul) => ({ judul, isi: [`isi ${judul}`] }));
  const own: SopFile = { ...file, sop: { ...sop, identitas: { ...sop.identitas, bagianLain: parts } } };
  const removeAt = (at: number) => ({ command: 'remove-bagian-lain', args: { at } }) as const;

  function takenAfter(edit: Edit, ...proposals: readonly Proposal[]) {
    const { editor, by, threads, states, now } = proposedFor(own, ...proposals);
    editor.run([edit]);
    const before = states();
    const { edits } = acceptUsulan(now(), threads(), by, { over: true });
    editor.run(edits);
    return { before, after: states(), judul: now().sop.identitas.bagianLain.map(({ judul }) => judul) };
  }

  test('is about the part, wherever it is by now, and never about the one that took its place', () => {
    expect(takenAfter(removeAt(0), ['remove-bagian-lain', { at: 0 }])).toMatchObject({
      before: ['done'],
      judul: ['Dua', 'Tiga'],
    });
    expect(takenAfter(removeAt(0), ['remove-bagian-lain', { at: 1 }])).toMatchObject({
      before: ['applicable'],
      judul: ['Tiga'],
    });
    expect(
      takenAfter(
        removeAt(0),
        ['edit-bagian-lain', { at: 0, field: 'judul', value: 'Lain' }],
        ['move-bagian-lain', { at: 0, to: 1 }],
      ),
    ).toMatchObject({ before: ['gone', 'gone'], judul: ['Dua', 'Tiga'] });
    expect(takenAfter(removeAt(0), ['edit-bagian-lain', { at: 2, field: 'judul', value: 'Lain' }])).toMatchObject({
      before: ['applicable'],
      after: ['done'],
      judul: ['Dua', 'Lain'],
    });
  });

  test('says when the part reads otherwise', () => {
    const edit: Edit = { command: 'edit-bagian-lain', args: { at: 0, field: 'isi', value: ['lain'] } };
    expect(takenAfter(edit, ['remove-bagian-lain', { at: 0 }]).before).toEqual(['changed']);
  });

  test('a new one is taken once', () => {
    expect(takenAfter(removeAt(0), ['add-bagian-lain', {}]).before).toEqual(['changed']);
    const { editor, by, threads, states, now } = proposedFor(own, ['add-bagian-lain', {}]);
    expect(states()).toEqual(['applicable']);
    const { edits, events } = acceptUsulan(now(), threads(), by);
    editor.run(edits, { events });
    expect(states()).toEqual(['done']);
  });

  test('expects something: without that it is not taken as it is, the classification neither', () => {
    const { editor, threads, states } = proposed(['edit-klasifikasi', { lingkup: 'makro' }]);
    expect(states()).toEqual(['applicable']);
    editor.run([{ command: 'edit-klasifikasi', args: { sifat: 'teknis' } }]);
    expect(states()).toEqual(['applicable']);
    editor.run([{ command: 'edit-klasifikasi', args: { lingkup: 'mikro' } }]);
    expect(states()).toEqual(['changed']);
    const [thread] = threads();
    const blank = (perintah: string, argumen: Record<string, unknown>): UsulanEvent =>
      ({ ...thread?.event, perintah, argumen, semula: {} }) as UsulanEvent;
    for (const one of [
      blank('remove-bagian-lain', { at: 0 }),
      blank('edit-klasifikasi', { sifat: 'administratif' }),
      blank('remove-langkah', { langkah: 'l2' }),
    ])
      expect(usulanState(own.sop, one).is).toBe('changed');
  });
});

describe('a version', () => {
  const logo = urlOf(wholePng());
  const about = { waktu: '2026-11-22T08:00:00Z', oleh: 'Penyusun', catatan: 'Diajukan' };

  test('holds the content and its sidik; it comes back as one step', () => {
    const { editor, now } = proposed();
    const versi = versionOf(sop, { nomor: nextVersion([]), ...about });
    editor.addEvents([], [versi]);
    editor.run([{ command: 'remove-langkah', args: { langkah: 'l2' } }]);
    const content = contentOf(now().riwayat[0]!);
    if (!content.ok) throw new Error('unreadable');
    expect(content.isIntact).toBe(true);
    const kept = versionOf(now().sop, { nomor: nextVersion(now().riwayat), ...about });
    expect(editor.restoreContent(content.sop, { versions: [kept] })).toMatchObject({ ok: true, changed: true });
    expect(sidikOf(now().sop)).toBe(versi.sidik);
    expect(now().riwayat.map(({ nomor }) => nomor)).toEqual([1, 2]);
    editor.undo();
    expect(now().sop.langkah).toHaveLength(2);
    expect(now().riwayat).toHaveLength(2);
  });

  test('writes the logo once, and keeps its own when the document gets another', () => {
    const withLogo = { ...sop, identitas: { ...sop.identitas, logo } };
    const versi = versionOf(withLogo, { nomor: 1, ...about });
    const written = writeSop({ sop: withLogo, reviu: { peristiwa: [] }, riwayat: [versi] });
    expect(written.split(logo)).toHaveLength(2);
    expect(JSON.parse(written).riwayat[0].isi.identitas.logo).toBe('sama');
    const read = readSop(written);
    if (!read.ok) throw new Error('unreadable');
    expect(contentOf(read.file.riwayat[0]!)).toMatchObject({ ok: true, isIntact: true });
    const later = readSop(writeSop({ ...read.file, sop }));
    expect(later.ok && contentOf(later.file.riwayat[0]!)).toMatchObject({ ok: true, isIntact: true });
    expect(later.ok && writeSop(later.file).split(logo)).toHaveLength(2);
  });

  test('whose content was changed by hand says so, one that is none is told', () => {
    const versi = versionOf(sop, { nomor: 1, ...about });
    const forged = { ...versi, isi: { ...(versi.isi as object), catatan: ['x'] } };
    expect(contentOf(forged)).toMatchObject({ ok: true, isIntact: false });
    expect(contentOf({ ...versi, isi: { langkah: 7 } })).toMatchObject({ ok: false });
    expect(
      contentOf({
        ...versi,
        isi: { identitas: { nama: 'x', logo: 'sama' }, id: 'x', pelaksana: [], langkah: [], alur: [] },
      }),
    ).toMatchObject({ ok: true });
  });
});
