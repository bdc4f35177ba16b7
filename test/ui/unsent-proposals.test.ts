import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lostIn } from '../../src/ui/usulan/lost';
import { createUnsentChanges } from '../../src/ui/usulan/unsent';
import { type Shelf, stubShelf } from './shelf';
import { draft, file, keptIn, later, original, sop, tab, type, write } from './unsent-tab';

let shelf: Shelf;
beforeEach(() => {
  shelf = stubShelf();
});
afterEach(() => vi.unstubAllGlobals());

const keptCount = (): number => keptIn(shelf).length;

describe('a proposal that is not recorded', () => {
  const why = { teks: 'Sebab', perihal: [], bobot: 'saran' } as const;
  const evaluating = { evaluating: true };
  const where = { sop: sop.id, sort: 'usulan' } as const;
  const keep = (): boolean => tab(file, evaluating).proposing.keep(where, [write('Meneliti')], why);

  test('is asked about again after a reload, with what was said beside it', async () => {
    keep();
    const again = tab(file, evaluating);
    await later();
    expect(again.asking.state()).toEqual({ kind: 'usulan', edits: [write('Meneliti')], why });
    again.proposing.forget(where, [write('Meneliti')]);
    expect(keptCount()).toBe(0);
  });

  test('in one tab leaves alone what is written in another, of the same SOP and of another one', () => {
    const other = { ...file, sop: { ...sop, id: 'lain' as typeof sop.id } };
    const [one, two, three] = [tab(file, evaluating), tab(file, evaluating), tab(other, evaluating)];
    one.proposing.hold('a', [write('Satu')]);
    two.proposing.hold('a', [write('Dua', 'l3')]);
    three.proposing.hold('a', [write('Tiga')]);
    const unsent = createUnsentChanges();
    const last = (id: string) => unsent.all({ sop: id, sort: 'usulan' }).at(-1)?.edits;
    expect([last(sop.id), last('lain')]).toEqual([[write('Dua', 'l3')], [write('Tiga')]]);
    two.proposing.drop('a');
    expect([last(sop.id), last('lain')]).toEqual([[write('Satu')], [write('Tiga')]]);
  });

  test('is not offered as a change to who drafts, nor to who only reads', async () => {
    keep();
    const drafter = tab(file);
    const reader = tab(file, { evaluating: true, reading: true });
    await later();
    expect([drafter.asking.state(), reader.asking.state(), keptCount()]).toEqual([null, null, 1]);
  });

  test('goes from where it was kept, in whatever mode that is answered', async () => {
    keep();
    const again = tab(file, evaluating);
    await later();
    again.editor.setReadOnly(true);
    again.proposing.forget(where, [write('Meneliti')]);
    expect(keptCount()).toBe(0);
  });

  test('what was typed to be proposed is no change when the mode was left meanwhile', async () => {
    const one = tab(draft, evaluating);
    one.proposing.hold('a', [write('Meneliti')]);
    one.editor.setEvaluating(false);
    expect(one.proposing.settle('a')).toBe(false);
    await later();
    expect([one.asking.state(), one.kegiatan(), keptCount()]).toEqual([null, original, 1]);
  });

  test('is there again when what was typed over it is taken back, and its reason goes with what replaces it', async () => {
    keep();
    const shelved = createUnsentChanges().all({ sop: sop.id, sort: 'usulan' });
    const one = tab(file, evaluating);
    // Closed by Back: that answers nothing.
    await later();
    one.asking.done();
    for (const text of ['M', 'Me', original ?? '', 'M']) one.proposing.hold('cell', [write(text)]);
    one.proposing.drop('cell');
    expect(createUnsentChanges().all({ sop: sop.id, sort: 'usulan' })).toEqual(shelved);
    one.proposing.hold('cell', [write('Menelaah')]);
    one.proposing.settle('cell');
    await later();
    expect(one.asking.state()).toEqual({ kind: 'usulan', edits: [write('Menelaah')], why });
  });

  test('that somebody spoilt is left out', async () => {
    keep();
    const [name = ''] = keptIn(shelf);
    for (const of of [{}, { edits: [] }, { edits: [1] }, { edits: [write('x')], why: { teks: 1 } }, null]) {
      shelf.kept.set(name, JSON.stringify({ order: 1, of }));
      const again = tab(file, evaluating);
      await later();
      expect(again.asking.state()).toBeNull();
    }
  });

  test('comes after another one, until none is left', async () => {
    type('Satu', evaluating);
    type('Dua', { ...evaluating, langkah: 'l3' });
    const again = tab(file, evaluating);
    for (const edit of [write('Dua', 'l3'), write('Satu')]) {
      await later();
      expect(again.asking.state()).toEqual({ kind: 'usulan', edits: [edit] });
      again.proposing.forget(where, [edit]);
      again.asking.done();
    }
    await later();
    expect([again.asking.state(), keptCount()]).toEqual([null, 0]);
  });

  test('of the keys that pass several choices only the last is kept', () => {
    const one = tab(file, evaluating);
    for (const lingkup of ['makro', 'mikro'] as const) {
      one.proposing.hold('choice', [{ command: 'edit-klasifikasi', args: { lingkup } }]);
    }
    expect(keptCount()).toBe(1);
  });

  test('a full browser says that it does not keep it, and it is asked about all the same', async () => {
    expect(keep()).toBe(true);
    shelf.isFull = true;
    const full = tab(file, evaluating);
    expect(full.proposing.keep(where, [write('Lagi')], why)).toBe(false);
    full.proposing.forget(where, [write('Meneliti')]);
    full.proposing.propose([write('Mencatat', 'l3')]);
    await later();
    expect(full.asking.state()).toMatchObject({ kind: 'usulan', edits: [write('Mencatat', 'l3')] });
  });

  test('is asked about when the mode is entered again, without anything else being opened', async () => {
    const one = tab(file, evaluating);
    one.proposing.hold('a', [write('Meneliti')]);
    one.editor.setEvaluating(false);
    one.proposing.settle('a');
    await later();
    expect(one.asking.state()).toBeNull();
    one.editor.setEvaluating(true);
    await later();
    expect(one.asking.state()).toEqual({ kind: 'usulan', edits: [write('Meneliti')] });
  });

  test('and has no place any more is told with its words, and stays kept until it is let go', async () => {
    keep();
    const without = { ...file, sop: { ...sop, langkah: sop.langkah.filter(({ id }) => id !== 'l2'), alur: [] } };
    for (const isAnswered of [false, true]) {
      const again = tab(without, evaluating);
      await later();
      const question = again.asking.state();
      if (question?.kind !== 'lost') throw new Error('not told');
      expect(question.changes.flatMap(lostIn)).toEqual([
        { edit: write('Meneliti'), text: 'Meneliti', was: original, why: 'Sebab' },
      ]);
      expect(keptCount()).toBe(1);
      if (!isAnswered) continue;
      const keepAgain = question.discard();
      expect(keptCount()).toBe(0);
      keepAgain();
      expect(keptCount()).toBe(1);
    }
    // Where the langkah is there again, so is what was to be proposed for it.
    const whole = tab(file, evaluating);
    await later();
    expect(whole.asking.state()).toEqual({ kind: 'usulan', edits: [write('Meneliti')], why });
  });

  test('of which only some have no place any more: those are told after the others', async () => {
    keep();
    type('Dua', { ...evaluating, langkah: 'l3' });
    const without = { ...file, sop: { ...sop, langkah: sop.langkah.filter(({ id }) => id !== 'l2'), alur: [] } };
    const again = tab(without, evaluating);
    await later();
    expect(again.asking.state()).toEqual({ kind: 'usulan', edits: [write('Dua', 'l3')] });
    again.proposing.forget(where, [write('Dua', 'l3')]);
    again.asking.done();
    await later();
    expect(again.asking.state()).toMatchObject({ kind: 'lost', changes: [{ edits: [write('Meneliti')] }] });
  });
});
