import { expect, test } from 'vitest';
import { createEditor, foldJournal, type JournalEntry } from '../../../src/editor';
import { readSop, sidikOf, versionOf, writeSop } from '../../../src/formats/json';
import type { SopFile } from '../../../src/model';
import { merge, withEvents, withVersions } from '../../../src/review';
import type { Returned } from '../../../src/ui/app/asking';
import { type ToldFile, toldOf } from '../../../src/ui/versi/returned';
import { writer } from '../../review/events';
import { sample } from '../../storage/kit/documents';

const mine = sample('sample-000');
const [first] = mine.sop.langkah;
if (!first) throw new Error('the sample has langkah');
const kegiatan = { di: first.id, isian: 'kegiatan' };

function given(name: string, file: SopFile): Returned {
  // As they come: through the bytes of a file.
  const read = readSop(writeSop(file));
  if (!read.ok) return { name, ok: false, why: read.problems[0]?.code ?? '' };
  return {
    name,
    ok: true,
    file: read.file,
    unlikelyTimes: read.warnings.filter(({ code }) => code === 'event-time').length,
  };
}

function there(told: ToldFile | undefined) {
  if (told?.is !== 'there') throw new Error(`not there but ${told?.is}`);
  return told;
}

const remarked = writer(mine, 'Evaluator A');
remarked.remark(kegiatan);
remarked.say({ jenis: 'tanggapan', utas: 'Evaluator-A-1', teks: 'Lihat juga langkah 2.' });

test('the same file twice, and in any order: what came first is not new again', () => {
  const other = writer(mine, 'Evaluator B');
  other.remark(kegiatan);
  const files = [given('a', remarked.file()), given('a lagi', remarked.file()), given('b', other.file())];
  const told = toldOf(mine, files);
  expect(told.files.map((one) => there(one).counts)).toMatchObject([
    { catatan: 1, usulan: 0, lain: 1, versi: 0, ada: 0 },
    { catatan: 0, usulan: 0, lain: 0, versi: 0, ada: 2 },
    { catatan: 1, usulan: 0, lain: 0, versi: 0, ada: 0 },
  ]);
  expect(told.events.length).toBe(3);
  const other3 = toldOf(mine, [...files].reverse());
  expect(withEvents(mine.reviu, other3.events)).toEqual(withEvents(mine.reviu, told.events));
  const merged = { ...mine, reviu: withEvents(mine.reviu, told.events) };
  expect(toldOf(merged, files)).toMatchObject({ events: [], versions: [] });
});

test('whose remarks are new is told; status and versions that every copy has are not counted as here already', () => {
  const drafter = writer(mine, 'Penyusun', Date.UTC(2026, 10, 20));
  drafter.say({ jenis: 'status', status: 'Diajukan' });
  const own = drafter.file();
  const [one, other] = [writer(own, 'Evaluator A'), writer(own, 'Evaluator B', Date.UTC(2026, 10, 23))];
  one.remark(kegiatan);
  other.remark(kegiatan);
  const both = { ...own, reviu: withEvents(one.file().reviu, other.file().reviu.peristiwa) };
  const told = toldOf(own, [given('a', one.file()), given('a dan b', both), given('lagi', both)]);
  expect(told.files.map((file) => there(file).authors)).toEqual([['Evaluator A'], ['Evaluator B'], []]);
  expect(told.files.map((file) => there(file).counts.ada)).toEqual([0, 1, 2]);
});

test("another SOP's file brings nothing, whatever its events say", () => {
  const stranger = sample('sample-004');
  const forged = { ...stranger, reviu: remarked.file().reviu };
  const told = toldOf(mine, [given('lain', forged), given('a', remarked.file())]);
  expect(told.files[0]).toEqual({ name: 'lain', is: 'other-sop', nama: stranger.sop.identitas.nama });
  expect(told.events).toEqual(remarked.file().reviu.peristiwa);
});

test('what cannot be read is told with its reason, and the others are taken', () => {
  const told = toldOf(mine, [{ name: 'rusak', ok: false, why: 'terputus' }, given('a', remarked.file())]);
  expect(told.files[0]).toEqual({ name: 'rusak', is: 'unread', why: 'terputus' });
  expect(told.events.length).toBe(2);
});

test('remarks on an older text are told, and that the text itself is another', () => {
  const older = { ...mine, sop: { ...mine.sop, langkah: mine.sop.langkah.slice(1) } };
  const evaluator = writer(mine, 'Evaluator A');
  const about = { perihal: [], bobot: 'saran', teks: 'x', jangkar: { di: '', kutipan: '' } } as const;
  evaluator.say({ jenis: 'catatan', ...about, sidik: sidikOf(older.sop) });
  evaluator.say({ jenis: 'catatan', ...about, sidik: sidikOf(mine.sop) });
  evaluator.say({ jenis: 'catatan', ...about });
  const file = { ...evaluator.file(), sop: { ...mine.sop, identitas: { ...mine.sop.identitas, nama: 'Lain' } } };
  const told = toldOf(mine, [given('a', file), given('sama', evaluator.file())]);
  expect(there(told.files[0])).toMatchObject({ isOtherText: true, counts: { catatan: 3, older: 1 } });
  expect(there(told.files[1])).toMatchObject({ isOtherText: false, counts: { catatan: 0, older: 0 } });
});

test('versions come along, once', () => {
  const version = versionOf(mine.sop, { nomor: 1, waktu: '2026-11-22T08:00:00Z', oleh: 'Penyusun', catatan: 'Draf' });
  const file = { ...mine, riwayat: withVersions(mine.riwayat, [version]) };
  const told = toldOf(mine, [given('a', file), given('b', file)]);
  expect(told.files.map((one) => there(one).counts)).toMatchObject([
    { versi: 1, ada: 0 },
    { versi: 0, ada: 0 },
  ]);
  expect(told.versions.length).toBe(1);
});

test('clocks of 1970 and 2999, loose and unknown ones, and an id that is used twice are told and lose nothing', () => {
  const hostile = writer(mine, 'Evaluator C');
  hostile.say({ jenis: 'tanggapan', utas: 'tidak-ada', teks: '<script>x</script>' }, { waktu: '1970-01-01T00:00:00Z' });
  hostile.say({ jenis: 'tanggapan', utas: 'tidak-ada', teks: 'x' }, { waktu: '2999-01-01T00:00:00Z' });
  hostile.say({ jenis: 'ramalan' } as never);
  hostile.say({ jenis: 'tanggapan', utas: 'Evaluator-A-1', teks: 'Kata lain' }, { id: 'Evaluator-A-2' });
  const ours = remarked.file();
  const told = toldOf(ours, [given('a', hostile.file())]);
  // The forged one bears an id that is here, with other words: ours or its twin is new, and none is lost.
  expect(there(told.files[0]).counts).toMatchObject({ unlikelyTimes: 2, loose: 2, unshown: 1, twins: 1, ada: 0 });
  const united = withEvents(ours.reviu, told.events).peristiwa;
  expect(united.length).toBe(ours.reviu.peristiwa.length + hostile.file().reviu.peristiwa.length);
});

test('an event that takes the id of ours is one, whichever of the two keeps the id', () => {
  const mineSays = writer(mine, 'Evaluator A');
  mineSays.say({ jenis: 'tanggapan', utas: 'x', teks: 'M' }, { id: 'e' });
  const counts = ['A', 'Z'].map((teks) => {
    const other = writer(mine, 'Evaluator A');
    other.say({ jenis: 'tanggapan', utas: 'x', teks }, { id: 'e' });
    return there(toldOf(mineSays.file(), [given('a', other.file())]).files[0]).counts;
  });
  expect(counts).toMatchObject([
    { lain: 1, ada: 0, twins: 1 },
    { lain: 1, ada: 0, twins: 1 },
  ]);
});

test('taken in by hand, a file brings what uniting it brings: keys of a later application too', () => {
  const { reviu, ...rest } = remarked.file();
  const theirs = { ...rest, reviu: { ...reviu, label: ['b'] } } as SopFile;
  const editor = createEditor({ language: 'id', now: () => '2026-11-23T08:00:00Z', newId: () => 'n' });
  editor.open(mine);
  const entries: JournalEntry[] = [];
  editor.onJournal((entry) => entries.push(entry));
  const told = toldOf(mine, [given('a', theirs)]);
  editor.addEvents(told.events, told.versions, told.keys);
  const united = merge(mine, [theirs]);
  if (!united.ok) throw new Error('of the same SOP');
  expect(writeSop(editor.state().file ?? mine)).toBe(writeSop(united.file));
  const journal = { file: mine, past: [], at: 0, selection: null, seq: 0 };
  expect(writeSop(foldJournal(journal, entries).file)).toBe(writeSop(united.file));
});

test('a file that brings only keys of a later application brings something, once', () => {
  const { reviu, ...rest } = mine;
  const theirs = { ...rest, reviu: { ...reviu, label: ['b'], lain: 1 } } as SopFile;
  const told = toldOf(mine, [given('a', theirs), given('b', theirs)]);
  expect(told.count).toBe(2);
  expect(told.files.map((one) => there(one).counts.kunci)).toEqual([2, 0]);
  const editor = createEditor({ language: 'id', now: () => '2026-11-23T08:00:00Z', newId: () => 'n' });
  editor.open(mine);
  expect(editor.addEvents(told.events, told.versions, told.keys)).toMatchObject({ ok: true });
  expect(editor.state().file?.reviu).toMatchObject({ label: ['b'], lain: 1 });
  expect(toldOf(editor.state().file ?? mine, [given('a', theirs)]).count).toBe(0);
});
