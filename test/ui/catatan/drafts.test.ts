import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Anchor } from '../../../src/review';
import { createDrafts, type Draft, draftAt, draftKey, usualKinds } from '../../../src/ui/catatan/drafts';
import { sized } from '../../generate';
import { type Shelf, stubShelf } from '../shelf';

let shelf: Shelf;

beforeEach(() => {
  shelf = stubShelf();
});
afterEach(() => vi.unstubAllGlobals());

function draft(teks: string, jangkar: Partial<Anchor> = {}): Draft {
  return {
    jangkar: { di: 'l1', kutipan: 'Menerima surat', ...jangkar },
    sidik: 'sidik-1',
    perihal: ['bahasa'],
    bobot: 'wajib',
    teks,
  };
}

const textsOf = (drafts: ReturnType<typeof createDrafts>): string[] => drafts.remarks().map(({ teks }) => teks);

describe('what is written and not sent', () => {
  test('is there again for its SOP, and only for that', () => {
    const drafts = createDrafts('sop-1');
    drafts.keep(draft('Perbaiki'));
    drafts.keep(draft('Perbaiki istilahnya'));
    drafts.keep(draft('Kata ini', { kutipan: 'surat', sebelum: 'Menerima ', sesudah: '' }));
    drafts.keepAnswer('utas-1', 'Sudah');
    const again = createDrafts('sop-1');
    expect(textsOf(again)).toEqual(['Perbaiki istilahnya', 'Kata ini']);
    expect([again.answer('utas-1'), again.answer('utas-2')]).toEqual(['Sudah', '']);
    expect(textsOf(createDrafts('sop-2'))).toEqual([]);
  });

  test('goes when it is emptied or dropped, leaves nothing behind, and tells whoever listens', () => {
    const drafts = createDrafts('sop-1');
    let told = 0;
    drafts.subscribe(() => {
      told += 1;
    });
    drafts.keep(draft('Satu'));
    drafts.keep(draft('Dua', { di: 'l2' }));
    drafts.keep(draft('  '));
    drafts.drop(draftKey(draft('', { di: 'l2' }).jangkar));
    drafts.keepAnswer('utas-1', 'Sudah');
    drafts.keepAnswer('utas-1', '');
    expect([drafts.remarks(), told]).toEqual([[], 4]);
    expect(shelf.kept.size).toBe(0);
  });

  test('of two tabs both keep their own, and each learns of the other', () => {
    const [one, other] = [createDrafts('sop-1'), createDrafts('sop-1')];
    let told = 0;
    one.subscribe(() => {
      told += 1;
    });
    one.keep(draft('Dari tab pertama'));
    other.keep(draft('Dari tab kedua', { di: 'l2' }));
    one.keepAnswer('utas-1', 'Sudah');
    other.keepAnswer('utas-2', 'Belum');
    const third = createDrafts('sop-1');
    expect(textsOf(third)).toEqual(['Dari tab pertama', 'Dari tab kedua']);
    expect([third.answer('utas-1'), third.answer('utas-2')]).toEqual(['Sudah', 'Belum']);
    const before = told;
    shelf.tellOthers();
    expect(told).toBeGreaterThan(before);
    expect(textsOf(one)).toEqual(['Dari tab pertama', 'Dari tab kedua']);
    other.drop(draftKey(draft('').jangkar));
    expect(one.remark(draftKey(draft('').jangkar))).toBeUndefined();
  });

  test('of fifty and one the oldest goes, of the answers too', () => {
    const drafts = createDrafts('sop-1');
    for (let count = 0; count <= 50; count += 1) {
      drafts.keep(draft(`${count}`, { di: `l${count}` }));
      drafts.keepAnswer(`utas-${count}`, `${count}`);
    }
    const again = createDrafts('sop-1');
    expect([again.remarks().length, again.remarks()[0]?.teks]).toEqual([50, '1']);
    expect([again.answer('utas-0'), again.answer('utas-1')]).toEqual(['', '1']);
    expect(shelf.kept.size).toBe(100);
  });

  test('that a full browser does not keep says so, and is held while the page is open', () => {
    const drafts = createDrafts('sop-1');
    expect(drafts.keep(draft('Satu'))).toBe(true);
    shelf.isFull = true;
    expect([drafts.keep(draft('Satu dan lagi')), drafts.keepAnswer('utas-1', 'Sudah')]).toEqual([false, false]);
    drafts.subscribe(() => undefined);
    shelf.tellOthers();
    expect([textsOf(drafts), drafts.answer('utas-1')]).toEqual([['Satu dan lagi'], 'Sudah']);
    expect(drafts.remark(draftKey(draft('').jangkar))?.teks).toBe('Satu dan lagi');
  });

  test('that somebody spoilt is left out', () => {
    createDrafts('sop-1').keep(draft('Baik'));
    const [name = ''] = shelf.kept.keys();
    const spoilt = [{ teks: 'x' }, null, { ...draft('x'), bobot: 'lain' }, 'x'].map((of) => ({ order: 1, of }));
    const texts = ['{', 'null', '[]', '"x"', '', JSON.stringify({ order: '1', of: draft('x') })];
    [...spoilt.map((one) => JSON.stringify(one)), ...texts].forEach((text, place) => {
      shelf.kept.set(`${name}${place}`, text);
    });
    expect(createDrafts('sop-1').remarks()).toEqual([draft('Baik')]);
  });
});

test('a remark that is gone on with keeps the fingerprint of the document that its words were taken from', () => {
  const sop = sized(3, 2, 1);
  const drafts = createDrafts(sop.id);
  const place = { di: '', isian: 'nama' };
  const begun = draftAt(sop, drafts, { place });
  drafts.keep({ ...begun, teks: 'Belum selesai' });
  const later = { ...sop, identitas: { ...sop.identitas, nama: 'Nama lain' } };
  const goneOn = draftAt(later, drafts, { place });
  expect([goneOn.teks, goneOn.jangkar.kutipan, goneOn.sidik]).toEqual([
    'Belum selesai',
    sop.identitas.nama,
    begun.sidik,
  ]);
  expect(draftAt(later, createDrafts('lain'), { place }).sidik).not.toBe(begun.sidik);
});

test.each([
  [{ di: '', isian: 'dasarHukum' }, 'sop', ['dasar hukum']],
  [{ di: 'l1', isian: 'waktu' }, 'langkah', ['mutu baku']],
  [{ di: 's1' }, 'simbol', ['alur']],
  [{ di: 'p1', isian: 'nama' }, 'pelaksana', ['pelaksana']],
  [{ di: '', isian: 'nomor' }, 'sop', ['identitas']],
  [{ di: '' }, 'sop', []],
] as const)('a remark on %j is usually about %s: %j', (place, thing, expected) => {
  expect(usualKinds(place, thing)).toEqual(expected);
});
