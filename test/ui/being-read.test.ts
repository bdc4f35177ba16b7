import { describe, expect, test } from 'vitest';
import type { Edit } from '../../src/commands';
import { createEditor } from '../../src/editor';
import { sidikOf, versionOf } from '../../src/formats/json';
import type { Peristiwa, SopFile } from '../../src/model';
import { createAsking, type Question } from '../../src/ui/app/asking';
import { askingFirst } from '../../src/ui/app/being-read';
import { createNoticeBoard } from '../../src/ui/app/notices';
import { createProposing } from '../../src/ui/usulan/proposing';
import { sketch } from '../generate';

const sop = sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], 's1>s2, s2>s3');
const submitted = {
  id: 'st',
  waktu: '2026-11-19T01:00:00Z',
  oleh: { nama: 'Penyusun A', peran: 'penyusun' },
  jenis: 'status',
  status: 'Diajukan',
};
const read = { sop, reviu: { peristiwa: [submitted] }, riwayat: [] } as unknown as SopFile;
const write = (value: string): Edit => ({ command: 'edit-langkah', args: { langkah: 'l2', field: 'kegiatan', value } });
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

function opened(file: SopFile = read) {
  let count = 0;
  const editor = createEditor({ language: 'id', now: () => '2026-11-23T08:00:00Z', newId: () => `n${++count}` });
  const asking = createAsking();
  editor.open(file);
  const first = askingFirst(editor, asking);
  const kegiatan = (): string | undefined => editor.state().file?.sop.langkah[1]?.kegiatan;
  const told = { editor, asking, board: createNoticeBoard(), firstChange: first.firstChange };
  return { ...first, asking, kegiatan, proposing: createProposing(told) };
}

function agree(question: Question | null): void {
  if (question?.kind !== 'being-read') throw new Error('not asked');
  question.go();
}

describe('what evaluators are reading', () => {
  test('is asked about when a field is left, with all that was typed, not at its first letter', async () => {
    const { asking, kegiatan, proposing } = opened();
    const before = kegiatan();
    expect(proposing.waits()).toBe(true);
    for (const text of ['M', 'Me', 'Mencatat']) proposing.hold('field', [write(text)]);
    await later();
    expect(asking.state()).toBeNull();
    expect(proposing.settle('field')).toBe(true);
    await later();
    const question = asking.state();
    expect(kegiatan()).toBe(before);
    // No, and then yes after all: what was typed is not lost.
    asking.done();
    agree(question);
    expect(kegiatan()).toBe('Mencatat');
    expect(proposing.waits()).toBe(false);
  });

  test('who begins to work on what came back has answered', async () => {
    const { editor, asking, kegiatan, firstChange } = opened();
    firstChange.begin();
    firstChange.sure(() => editor.run([write('Mencatat')]));
    editor.run([write('Mendata')]);
    expect([kegiatan(), asking.state(), firstChange.isAsked()]).toEqual(['Mendata', null, false]);
    expect(editor.undo()).toBe(true);
  });

  test('is asked about again once it is handed in again', () => {
    for (const answer of ['yes', 'begun']) {
      const { editor, asking, firstChange } = opened();
      if (answer === 'begun') firstChange.begin();
      else {
        editor.run([write('Mencatat')]);
        agree(asking.state());
        asking.done();
      }
      const back = { ...submitted, id: 'st2', waktu: '2026-11-20T01:00:00Z', status: 'Perlu perbaikan' };
      const again = { ...submitted, id: 'st3', waktu: '2026-11-21T01:00:00Z' };
      editor.addEvents([back, again] as unknown as Peristiwa[]);
      expect(editor.run([write('Menulis')]).ok).toBe(false);
      expect(asking.state()?.kind).toBe('being-read');
    }
  });

  test('what was typed and taken back asks nothing', async () => {
    const { asking, proposing } = opened();
    proposing.hold('field', [write('M')]);
    proposing.drop('field');
    expect(proposing.settle('field')).toBe(false);
    await later();
    expect(asking.state()).toBeNull();
  });

  test('a change goes on with all that belongs to it once the answer is yes, and once only', () => {
    const { asking, editor, firstChange } = opened();
    const told: boolean[] = [];
    firstChange.sure(() => told.push(editor.run([write('Mencatat')]).ok));
    expect(told).toEqual([]);
    agree(asking.state());
    expect(told).toEqual([true]);
    firstChange.sure(() => told.push(editor.run([write('Menulis')]).ok));
    expect(told).toEqual([true, true]);
  });

  test('what is typed on a langkah that is not there yet is typed in the question, and made with it', () => {
    const { asking, editor } = opened();
    const made = (): string[] => editor.state().file?.sop.langkah.map(({ kegiatan }) => kegiatan) ?? [];
    const before = made();
    editor.run([{ command: 'add-langkah', args: { langkah: 'n', after: 'l1' } }]);
    const question = asking.state();
    expect(question).toMatchObject({ kind: 'being-read', begun: { of: 'kegiatan', text: '' } });
    expect(made()).toEqual(before);
    if (question?.kind === 'being-read') question.go('Mencatat');
    expect(made()).toEqual([before[0], 'Mencatat', before[1], before[2]].filter((one) => one !== undefined));
  });

  test('a question that was left does not answer for the one after it', () => {
    const { asking, editor, kegiatan } = opened();
    editor.run([write('satu')]);
    const left = asking.state();
    asking.done();
    editor.run([write('dua')]);
    agree(left);
    expect(kegiatan()).toBe('satu');
  });
});

/** Kept as it was agreed or signed, as the screen records it. */
function agreed(status: string): SopFile {
  const about = { nomor: 1, waktu: submitted.waktu, oleh: submitted.oleh.nama, catatan: status };
  const event = { ...submitted, status, sidik: sidikOf(sop) } as unknown as Peristiwa;
  return { sop, reviu: { peristiwa: [event] }, riwayat: [versionOf(sop, about)] };
}

describe('what was agreed or signed', () => {
  test('is asked about at its first change, and not once it is changed', () => {
    for (const status of ['Sesuai', 'Menunggu pengesahan', 'Disahkan', 'Berlaku']) {
      const { asking, editor, kegiatan } = opened(agreed(status));
      const before = kegiatan();
      expect(editor.run([write('Mencatat')]).ok).toBe(false);
      const question = asking.state();
      expect(kegiatan()).toBe(before);
      asking.done();
      agree(question);
      expect(kegiatan()).toBe('Mencatat');
      asking.done();
      expect(editor.run([write('Menulis')]).ok).toBe(true);
      expect(asking.state()).toBeNull();
    }
  });

  test('is asked about when another version is restored over it', () => {
    const { asking, editor, kegiatan } = opened(agreed('Berlaku'));
    const other = { ...sop, langkah: sop.langkah.map((one) => ({ ...one, kegiatan: 'Draf awal' })) };
    expect(editor.restoreContent(other).ok).toBe(false);
    agree(asking.state());
    expect(kegiatan()).toBe('Draf awal');
  });

  test('asks nothing where nobody recorded what it was', () => {
    const event = { ...submitted, status: 'Disahkan' } as unknown as Peristiwa;
    const { asking, editor, kegiatan, firstChange } = opened({ sop, reviu: { peristiwa: [event] }, riwayat: [] });
    const before = kegiatan();
    expect([editor.run([write('Mencatat')]).ok, editor.undo(), kegiatan()]).toEqual([true, true, before]);
    expect([firstChange.isAsked(), asking.state()]).toEqual([false, null]);
  });

  test('is asked about all the same after one began to work on what came back', () => {
    const { editor, firstChange } = opened(agreed('Sesuai'));
    firstChange.begin();
    expect(editor.run([write('Mencatat')]).ok).toBe(false);
  });

  test('is asked about again after it was signed anew, though it was changed before in this session', () => {
    const { asking, editor } = opened(agreed('Sesuai'));
    editor.run([write('Mencatat')]);
    agree(asking.state());
    asking.done();
    const now = editor.state().file?.sop ?? sop;
    const signed = { ...submitted, id: 'st2', waktu: '2026-11-22T01:00:00Z', status: 'Disahkan', sidik: sidikOf(now) };
    editor.addEvents([signed as unknown as Peristiwa]);
    expect(editor.run([write('Menulis')]).ok).toBe(false);
    expect(asking.state()?.kind).toBe('being-read');
  });

  test('gets its number and another paper unasked, and what a status writes in', () => {
    const number: Edit = { command: 'edit-identitas', args: { field: 'nomor', value: '12/SOP/2026' } };
    const paper: Edit = { command: 'set-tampilan', args: { key: 'kertas', value: 'a4' } };
    const { asking, editor, firstChange } = opened(agreed('Menunggu pengesahan'));
    expect(editor.run([number]).ok && editor.run([paper]).ok).toBe(true);
    const told: string[] = [];
    firstChange.sure(() => told.push('number'), { edits: [number] });
    expect(told).toEqual(['number']);
    const signed = opened(agreed('Disahkan'));
    expect(signed.editor.run([number]).ok).toBe(false);
    signed.asking.done();
    const again = { ...submitted, id: 'st2', waktu: '2026-11-22T01:00:00Z', status: 'Disahkan' };
    expect(signed.editor.run([number], { events: [again as unknown as Peristiwa] }).ok).toBe(true);
    expect([asking.state(), signed.asking.state()]).toEqual([null, null]);
  });
});
