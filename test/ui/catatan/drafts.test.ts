import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Anchor } from '../../../src/review';
import { createDrafts, type Draft, draftKey, draftsIn, usualKinds } from '../../../src/ui/catatan/drafts';

const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  const localStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  };
  vi.stubGlobal('window', { localStorage });
});
afterEach(() => vi.unstubAllGlobals());

function draft(teks: string, jangkar: Partial<Anchor> = {}): Draft {
  return { jangkar: { di: 'l1', kutipan: 'Menerima surat', ...jangkar }, perihal: ['bahasa'], bobot: 'wajib', teks };
}

describe('what is written and not sent', () => {
  test('is there again for its SOP, and only for that', () => {
    const drafts = createDrafts('sop-1');
    drafts.keep(draft('Perbaiki'));
    drafts.keep(draft('Perbaiki istilahnya'));
    drafts.keep(draft('Kata ini', { kutipan: 'surat', sebelum: 'Menerima ', sesudah: '' }));
    drafts.keepAnswer('utas-1', 'Sudah');
    const again = createDrafts('sop-1');
    expect(again.remarks().map(({ teks }) => teks)).toEqual(['Perbaiki istilahnya', 'Kata ini']);
    expect([again.answer('utas-1'), again.answer('utas-2')]).toEqual(['Sudah', '']);
    expect(createDrafts('sop-2').remarks()).toEqual([]);
  });

  test('goes when it is emptied or dropped, and tells whoever listens', () => {
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
    expect([drafts.remarks(), told]).toEqual([[], 6]);
    expect([...kept.values()]).toEqual(['']);
  });

  test('of fifty and one the oldest goes', () => {
    const drafts = createDrafts('sop-1');
    for (let count = 0; count <= 50; count += 1) drafts.keep(draft(`${count}`, { di: `l${count}` }));
    expect(drafts.remarks()).toHaveLength(50);
    expect(drafts.remarks()[0]?.teks).toBe('1');
  });

  test('that somebody spoilt is left out', () => {
    const spoilt = {
      remarks: [draft('Baik'), { teks: 'x' }, null, { ...draft('x'), bobot: 'lain' }],
      answers: { a: 1 },
    };
    expect(draftsIn(JSON.stringify(spoilt))).toEqual({ remarks: [draft('Baik')], answers: {} });
    for (const text of ['{', 'null', '[]', '"x"', '', null])
      expect(draftsIn(text)).toEqual({ remarks: [], answers: {} });
  });
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
