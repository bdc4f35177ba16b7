import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Edit } from '../../src/commands';
import { createEditor } from '../../src/editor';
import type { Peristiwa, SopFile } from '../../src/model';
import { createAsking } from '../../src/ui/app/asking';
import { askingFirst } from '../../src/ui/app/being-read';
import { createProposing } from '../../src/ui/usulan/proposing';
import { createUnsentChanges } from '../../src/ui/usulan/unsent';
import { sketch } from '../generate';
import { type Shelf, stubShelf } from './shelf';

const sop = sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], 's1>s2, s2>s3');
const submitted = {
  id: 'st',
  waktu: '2026-11-19T01:00:00Z',
  oleh: { nama: 'Penyusun A', peran: 'penyusun' },
  jenis: 'status',
  status: 'Diajukan',
} as Peristiwa;
const file: SopFile = { sop, reviu: { peristiwa: [submitted] }, riwayat: [] };
const write = (value: string, langkah = 'l2'): Edit => ({
  command: 'edit-langkah',
  args: { langkah, field: 'kegiatan', value },
});
const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

let shelf: Shelf;
beforeEach(() => {
  shelf = stubShelf();
});
afterEach(() => vi.unstubAllGlobals());

/** A tab in which that file is open. */
function tab(given = file, evaluating = false) {
  let count = 0;
  const bare = createEditor({ language: 'id', now: () => '2026-11-23T08:00:00Z', newId: () => `n${++count}` });
  const asking = createAsking();
  bare.open(given);
  bare.setEvaluating(evaluating);
  const { editor, firstChange } = askingFirst(bare, asking);
  const kegiatan = (): string | undefined => editor.state().file?.sop.langkah[1]?.kegiatan;
  return { editor, asking, kegiatan, proposing: createProposing(editor, asking, firstChange) };
}

const beingRead = ({ asking }: ReturnType<typeof tab>) => {
  const question = asking.state();
  if (question?.kind !== 'being-read') throw new Error('not asked');
  return question;
};

describe('a proposal that is not recorded', () => {
  const why = { teks: 'Sebab', perihal: [], bobot: 'saran' } as const;

  test('is asked about again after a reload, with what was said beside it', () => {
    tab(file, true).proposing.keep([write('Meneliti')], why);
    const again = tab(file, true);
    again.proposing.resume();
    expect(again.asking.state()).toEqual({ kind: 'usulan', edits: [write('Meneliti')], why });
    again.proposing.forget([write('Meneliti')]);
    expect(shelf.kept.size).toBe(0);
  });

  test('in one tab leaves alone what is written in another, of the same SOP and of another one', () => {
    const other = { ...file, sop: { ...sop, id: 'lain' as typeof sop.id } };
    const [one, two, three] = [tab(file, true), tab(file, true), tab(other, true)];
    one.proposing.hold('a', [write('Satu')]);
    two.proposing.hold('a', [write('Dua', 'l3')]);
    three.proposing.hold('a', [write('Tiga')]);
    const unsent = createUnsentChanges();
    const last = (id: string) => unsent.last(id, 'usulan')?.edits;
    expect([last(sop.id), last('lain')]).toEqual([[write('Dua', 'l3')], [write('Tiga')]]);
    two.proposing.drop('a');
    expect([last(sop.id), last('lain')]).toEqual([[write('Satu')], [write('Tiga')]]);
  });

  test('is not offered as a change to who drafts, nor to who only reads', () => {
    tab(file, true).proposing.keep([write('Meneliti')], why);
    const drafter = tab(file);
    drafter.proposing.resume();
    const reader = tab(file, true);
    reader.editor.setReadOnly(true);
    reader.proposing.resume();
    expect([drafter.asking.state(), reader.asking.state()]).toEqual([null, null]);
  });

  test('that somebody spoilt is left out', () => {
    tab(file, true).proposing.keep([write('Meneliti')], why);
    const [name = ''] = shelf.kept.keys();
    for (const of of [{}, { edits: [] }, { edits: [1] }, { edits: [write('x')], why: { teks: 1 } }, null]) {
      shelf.kept.set(name, JSON.stringify({ order: 1, of }));
      const again = tab(file, true);
      again.proposing.resume();
      expect(again.asking.state()).toBeNull();
    }
  });
});

describe('what is typed while evaluators are reading', () => {
  test('is asked about again after a reload, before the field was left and after', async () => {
    const begun = tab();
    begun.proposing.hold('field', [write('Mencatat')]);
    for (const isLeft of [false, true]) {
      if (isLeft) begun.proposing.settle('field');
      await later();
      const again = tab();
      again.proposing.resume();
      await later();
      expect(beingRead(again).typed).toEqual(['Mencatat']);
    }
    const again = tab();
    again.proposing.resume();
    await later();
    beingRead(again).go();
    expect(again.kegiatan()).toBe('Mencatat');
    expect(shelf.kept.size).toBe(0);
  });

  test('goes when the answer is no', async () => {
    const one = tab();
    one.proposing.hold('field', [write('Mencatat')]);
    one.proposing.settle('field');
    await later();
    beingRead(one).left();
    expect([one.kegiatan(), shelf.kept.size]).toEqual([sop.langkah[1]?.kegiatan, 0]);
  });

  test('is written when nobody reads it any more, unless its place was written anew', async () => {
    const draft: SopFile = { ...file, reviu: { peristiwa: [] } };
    const changed = { ...draft, sop: { ...sop, langkah: sop.langkah.map((one) => ({ ...one, kegiatan: 'Lain' })) } };
    for (const [given, expected] of [
      [draft, 'Mencatat'],
      [changed, 'Lain'],
    ] as const) {
      tab().proposing.hold('field', [write('Mencatat')]);
      const again = tab(given);
      again.proposing.resume();
      await later();
      expect([again.asking.state(), again.kegiatan(), shelf.kept.size]).toEqual([null, expected, 0]);
    }
  });

  test('waits while something else is asked', async () => {
    tab().proposing.hold('field', [write('Mencatat')]);
    const again = tab();
    again.asking.ask({ kind: 'evaluate' });
    again.proposing.resume();
    await later();
    expect(again.asking.state()).toEqual({ kind: 'evaluate' });
    expect(shelf.kept.size).toBe(1);
  });
});
