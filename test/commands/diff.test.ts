import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyPatches, runEdits } from '../../src/commands';
import { diff } from '../../src/commands/kit/diff';
import type { Sop } from '../../src/model';
import { chain, sketch } from '../generate';

const rows = (ids: string, extra: object = {}) => [...ids].map((id) => ({ id, ...extra }));
const ops = (before: unknown, after: unknown) => diff(before, after).map(({ op, path }) => `${op} ${path.join('.')}`);

describe('patches', () => {
  test.each([
    ['a row put in', 'abc', 'axbc', ['add 1']],
    ['a row taken out', 'abc', 'ac', ['remove 1']],
    ['a row moved down', 'abcde', 'acdbe', ['remove 1', 'add 3']],
    ['a row moved up', 'abcde', 'adbce', ['remove 3', 'add 1']],
    ['neighbours that change places', 'abc', 'acb', ['remove 1', 'add 2']],
    ['everything new', 'ab', 'cd', ['remove 1', 'remove 0', 'add 0', 'add 1']],
  ])('say %s as one', (_, before, after, expected) => {
    expect(ops(rows(before), rows(after))).toEqual(expected);
  });

  test('say what changed inside a row, key by key, and a list of texts as a whole', () => {
    const before = { langkah: [{ id: 'a', waktu: '1', output: ['x', 'y'], lama: 1 }], teks: 'b' };
    const after = { langkah: [{ id: 'a', waktu: null, output: ['x'], baru: 2 }], teks: 'b' };
    expect(diff(before, after)).toEqual([
      { op: 'remove', path: ['langkah', 0, 'lama'] },
      { op: 'replace', path: ['langkah', 0, 'waktu'], value: null },
      { op: 'replace', path: ['langkah', 0, 'output'], value: ['x'] },
      { op: 'add', path: ['langkah', 0, 'baru'], value: 2 },
    ]);
  });

  test('say nothing where nothing differs', () => {
    expect(diff({ a: [1, 'x'], b: rows('ab') }, { a: [1, 'x'], b: rows('ab') })).toEqual([]);
  });

  test('lead from any list of rows to any other', () => {
    const list = fc.uniqueArray(fc.record({ id: fc.constantFrom(...'abcdefghij'), n: fc.nat(2) }), {
      selector: ({ id }) => id,
    });
    const loose = fc.array(fc.record({ judul: fc.constantFrom('x', 'y') }), { maxLength: 4 });
    fc.assert(
      fc.property(list, list, loose, loose, (langkah, others, bagian, otherBagian) => {
        const before = { langkah, bagian } as unknown as Sop;
        const after = { langkah: others, bagian: otherBagian } as unknown as Sop;
        expect(applyPatches(before, diff(before, after))).toEqual(after);
      }),
    );
  });

  test('of a row put into a long SOP are short', () => {
    const sop = sketch(2, ['mulai@1', ...Array.from({ length: 198 }, () => 'proses@2'), 'selesai@1'], chain(200));
    const result = runEdits(sop, [{ command: 'add-langkah', args: { langkah: 'n', after: 'l3' } }]);
    if (!result.ok) throw new Error('refused');
    expect(JSON.stringify(result.patches).length).toBeLessThan(1000);
    expect(applyPatches(sop, result.patches)).toEqual(result.sop);
    expect(applyPatches(result.sop, result.inverse)).toEqual(sop);
  });
});
