import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Edit } from '../../src/commands';
import { type Shelf, stubShelf } from './shelf';
import {
  agree,
  anew,
  beingRead,
  draft,
  file,
  keptIn,
  later,
  original,
  sop,
  tab,
  type,
  typed,
  write,
} from './unsent-tab';

let shelf: Shelf;
beforeEach(() => {
  shelf = stubShelf();
});
afterEach(() => vi.unstubAllGlobals());

const keptCount = (): number => keptIn(shelf).length;

describe('what is typed while evaluators are reading', () => {
  test('is asked about again after a reload, before the field was left and after', async () => {
    const begun = tab();
    begun.proposing.hold('field', [write('Mencatat')]);
    for (const isLeft of [false, true]) {
      if (isLeft) begun.proposing.settle('field');
      await later();
      const again = tab();
      await later();
      expect(typed(again)).toEqual([['Mencatat', undefined]]);
    }
    const again = tab();
    await later();
    agree(again);
    expect(again.kegiatan()).toBe('Mencatat');
    expect(keptCount()).toBe(0);
  });

  test('stays where a tab is opened only to read, and is asked about when that tab has it', async () => {
    type('Mencatat');
    const reader = tab(file, { reading: true });
    await later();
    expect([reader.asking.state(), reader.told(), keptCount()]).toEqual([null, '', 1]);
    reader.open(file, {});
    await later();
    expect(typed(reader)).toEqual([['Mencatat', undefined]]);
  });

  test('goes when the answer is no', async () => {
    const one = tab();
    one.proposing.hold('field', [write('Mencatat')]);
    one.proposing.settle('field');
    await later();
    beingRead(one).left();
    expect([one.kegiatan(), keptCount()]).toEqual([original, 0]);
  });

  test('stays kept where it is refused, because another tab has the SOP by now, and that is said', async () => {
    for (const isOpenedAnew of [false, true]) {
      const one = tab();
      one.proposing.hold('field', [write('Mencatat')]);
      one.proposing.settle('field');
      await later();
      if (isOpenedAnew) one.open(file, { reading: true });
      else one.editor.setReadOnly(true);
      agree(one);
      expect([one.kegiatan(), keptCount()]).toEqual([original, 1]);
      expect(one.told()).toContain('tab lain');
    }
  });

  test('an answer that comes after the SOP was opened anew counts for the text that was seen', async () => {
    const one = tab();
    one.proposing.hold('field', [write('Mencatat')]);
    one.proposing.settle('field');
    await later();
    one.open(anew(file), {});
    agree(one);
    await later();
    expect([one.kegiatan(), beingRead(one).isOld, typed(one)]).toEqual(['Lain', true, [['Mencatat', 'Lain']]]);
    agree(one);
    expect([one.kegiatan(), keptCount()]).toEqual(['Mencatat', 0]);
  });

  test('is shown beside what was written there since', async () => {
    type('Mencatat');
    const again = tab(anew(file));
    await later();
    expect(typed(again)).toEqual([['Mencatat', 'Lain']]);
  });

  test('that empties its place is told as such', async () => {
    const one = tab();
    one.proposing.hold('field', [write('')]);
    one.proposing.settle('field');
    await later();
    expect(beingRead(one).typed).toEqual([{ edit: write(''), text: '' }]);
  });

  test('of several all are asked about in one question', async () => {
    type('Satu');
    type('Dua', { langkah: 'l3' });
    const again = tab();
    await later();
    expect(typed(again).map(([text]) => text)).toEqual(['Satu', 'Dua']);
    agree(again);
    expect([again.kegiatan(1), again.kegiatan(2), keptCount()]).toEqual(['Satu', 'Dua', 0]);
  });

  test('for a langkah that is new is typed in the question, and is there again with it', async () => {
    const where = { sop: sop.id, sort: 'perubahan' } as const;
    const add = (kegiatan: string): Edit => ({ command: 'add-langkah', args: { langkah: 'n', after: 'l1', kegiatan } });
    expect(tab().proposing.keep(where, [add('Memberi nomor')])).toBe(true);
    const again = tab();
    await later();
    const question = beingRead(again);
    expect([question.begun, question.typed]).toEqual([
      { of: 'kegiatan', text: 'Memberi nomor', edits: [add('Memberi nomor')] },
      [],
    ]);
    again.asking.done();
    question.go('Memberi nomor surat');
    expect([again.kegiatan(1), again.kegiatan(2), keptCount()]).toEqual(['Memberi nomor surat', original, 0]);
    // A second one, and a text: only one of them is typed in the question, the others are shown.
    const add2: Edit = { command: 'add-langkah', args: { langkah: 'm', after: 'l2', kegiatan: 'Mengarsipkan' } };
    for (const edits of [[add('Memberi nomor')], [add2], [write('Mencatat')]]) tab().proposing.keep(where, edits);
    const last = tab();
    await later();
    expect([beingRead(last).begun?.text, typed(last)]).toEqual([
      'Memberi nomor',
      [
        ['Mengarsipkan', undefined],
        ['Mencatat', undefined],
      ],
    ]);
    beingRead(last).go('Memberi nomor');
    expect([0, 1, 2, 3].map(last.kegiatan)).toEqual([last.kegiatan(0), 'Memberi nomor', 'Mencatat', 'Mengarsipkan']);
  });

  test('does not take the place of a question that came meanwhile, and comes after it', async () => {
    type('Mencatat');
    const again = tab();
    again.asking.ask({ kind: 'evaluate' });
    await later();
    expect([again.asking.state(), keptCount()]).toEqual([{ kind: 'evaluate' }, 1]);
    again.asking.done();
    await later();
    expect(typed(again)).toEqual([['Mencatat', undefined]]);
  });
});

describe('what was typed while evaluators were reading, and nobody reads it any more', () => {
  test('is written and told, all of it as one step that can be taken back', async () => {
    type('Satu');
    type('Dua', { langkah: 'l3' });
    const again = tab(draft);
    await later();
    expect([again.kegiatan(1), again.kegiatan(2), keptCount()]).toEqual(['Satu', 'Dua', 0]);
    expect(again.told()).toContain('sudah dimasukkan');
    again.board.state().toast?.action?.do();
    expect([again.kegiatan(1), again.kegiatan(2)]).toEqual([original, sop.langkah[2]?.kegiatan]);
  });

  test('is asked about where its place was written anew, with what stands there', async () => {
    type('Mencatat');
    const again = tab(anew(draft));
    await later();
    expect([again.kegiatan(), beingRead(again).isOld, typed(again)]).toEqual(['Lain', true, [['Mencatat', 'Lain']]]);
    beingRead(again).left();
    expect([again.kegiatan(), keptCount()]).toEqual(['Lain', 0]);
  });
});
