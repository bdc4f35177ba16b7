import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Edit } from '../../src/commands';
import { sidikOf, versionOf } from '../../src/formats/json';
import type { Peristiwa, SopFile } from '../../src/model';
import { type Shelf, stubShelf } from './shelf';
import { agree, beingRead, file, keptIn, later, sop as sketched, tab, typed, write } from './unsent-tab';

let shelf: Shelf;
beforeEach(() => {
  shelf = stubShelf();
});
afterEach(() => vi.unstubAllGlobals());

const number = (value: string): Edit => ({ command: 'edit-identitas', args: { field: 'nomor', value } });
const blank = { ...sketched, identitas: { ...sketched.identitas, nomor: '' } };
const [submitted] = file.reviu.peristiwa;
/** Sesuai, and kept as it was agreed, with its number blank. */
const agreed: SopFile = {
  sop: blank,
  reviu: { peristiwa: [{ ...submitted, status: 'Sesuai', sidik: sidikOf(blank) } as unknown as Peristiwa] },
  riwayat: [versionOf(blank, { nomor: 1, waktu: '2026-11-19T01:00:00Z', oleh: 'Penyusun A', catatan: '' })],
};
const numbered = (nomor: string): SopFile => ({
  ...agreed,
  sop: { ...blank, identitas: { ...blank.identitas, nomor } },
});
const nomorIn = (one: ReturnType<typeof tab>) => one.editor.state().file?.sop.identitas.nomor;
const keptCount = (): number => keptIn(shelf).length;

describe('a number that was typed after it was agreed, and whose field was not left', () => {
  test('is written and told, with the way back', async () => {
    tab(agreed).proposing.hold('field', [number('12/LAMA')]);
    const again = tab(agreed);
    await later();
    expect([nomorIn(again), again.asking.state(), keptCount()]).toEqual(['12/LAMA', null, 0]);
    expect(again.told()).toContain('sudah dimasukkan');
    again.board.state().toast?.action?.do();
    expect(nomorIn(again)).toBe('');
  });

  test('does not write over the number that was written since: that is asked', async () => {
    tab(agreed).proposing.hold('field', [number('12/LAMA')]);
    const again = tab(numbered('99/BARU'));
    await later();
    expect([nomorIn(again), again.told()]).toEqual(['99/BARU', '']);
    expect([beingRead(again).isOld, typed(again)]).toEqual([true, [['12/LAMA', '99/BARU']]]);
    agree(again);
    expect([nomorIn(again), keptCount()]).toEqual(['12/LAMA', 0]);
  });

  test('is asked about with what changes what was agreed, in one question', async () => {
    const { proposing } = tab(agreed);
    proposing.hold('number', [number('12/LAMA')]);
    proposing.hold('text', [write('Mencatat')]);
    const again = tab(numbered('99/BARU'));
    await later();
    expect(beingRead(again).isOld).toBeUndefined();
    expect(typed(again)).toEqual([
      ['12/LAMA', '99/BARU'],
      ['Mencatat', undefined],
    ]);
    agree(again);
    expect([nomorIn(again), again.kegiatan(), keptCount()]).toEqual(['12/LAMA', 'Mencatat', 0]);
  });

  test('is written without a word when its field is left: whoever typed it sees it', async () => {
    const one = tab(agreed);
    one.proposing.hold('field', [number('12/LAMA')]);
    one.proposing.settle('field');
    await later();
    expect([nomorIn(one), one.told(), keptCount()]).toEqual(['12/LAMA', '', 0]);
  });

  test('that is asked about because another one was written meets a change that asks: one question, for these two only', async () => {
    tab(agreed).proposing.hold('field', [number('12/LAMA')]);
    const again = tab(numbered('99/BARU'));
    const done: string[] = [];
    await later();
    // Closed by Back, then a change that is left, and the number is asked about again.
    again.asking.done();
    again.firstChange.sure(() => done.push('left before'));
    again.asking.done();
    again.proposing.resume();
    await later();
    expect(beingRead(again).isOld).toBe(true);
    again.firstChange.sure(() => done.push('changed'));
    expect([beingRead(again).isOld, typed(again)]).toEqual([undefined, [['12/LAMA', '99/BARU']]]);
    agree(again);
    expect([nomorIn(again), done, keptCount()]).toEqual(['12/LAMA', ['changed'], 0]);
  });

  test('is not written over a third one that was not seen when the answer was yes', async () => {
    tab(agreed).proposing.hold('field', [number('12/LAMA')]);
    const again = tab(numbered('99/BARU'));
    await later();
    const shown = beingRead(again);
    again.open(numbered('100/LAIN'), {});
    again.asking.done();
    shown.go();
    await later();
    expect([nomorIn(again), typed(again)]).toEqual(['100/LAIN', [['12/LAMA', '100/LAIN']]]);
  });
});
