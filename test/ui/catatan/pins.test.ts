import { describe, expect, test } from 'vitest';
import { layout } from '../../../src/layout';
import type { SopFile } from '../../../src/model';
import { locate } from '../../../src/ui/catatan/located';
import { huesOf, initialsOf } from '../../../src/ui/catatan/people';
import { pinsOf, threadOfPin } from '../../../src/ui/catatan/pins';
import { sketch } from '../../generate';
import { writer } from '../../review/events';

const sop = sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], 's1>s2, s2>s3');
const drawing = layout(sop);

function located(remark: (by: ReturnType<typeof writer>) => void) {
  const by = writer({ sop, reviu: { peristiwa: [] }, riwayat: [] } satisfies SopFile, 'Evaluator A');
  remark(by);
  return locate(by.file(), drawing);
}

describe('pins', () => {
  test('lie on their places; several on one place are one, and those that would cover each other', () => {
    const all = located((by) => {
      by.remark({ di: 's1' });
      by.remark({ di: 's1' });
      by.remark({ di: 'l2', isian: 'kegiatan' });
      by.remark({ di: '' });
    });
    const at = ({ spot }: (typeof all)[number]) => spot && { x: spot.pin.x * 4, y: spot.pin.y * 4 };
    const numbers = (zoom: number) => pinsOf(all, at, zoom).map(({ threads }) => threads.map(({ number }) => number));
    expect(numbers(1)).toEqual([[1, 2], [3]]);
    // From very far everything lies on one place.
    expect(numbers(0.01)).toEqual([[1, 2, 3]]);
  });

  test('are quiet when nothing waits there, and leave out what was taken back', () => {
    const all = located((by) => {
      const settled = by.remark({ di: 's1' });
      by.say({ jenis: 'tindakLanjut', utas: settled, keadaan: 'tuntas' });
      const taken = by.remark({ di: 's2' });
      by.say({ jenis: 'penarikan', peristiwa: taken });
      by.remark({ di: 's3' });
    });
    const pins = pinsOf(all, ({ spot }) => spot?.pin, 10);
    expect(pins.map(({ threads, isQuiet }) => [threads[0]?.number, isQuiet])).toEqual([
      [1, true],
      [3, false],
    ]);
  });

  test('open the one that waits, and then one after another', () => {
    const all = located((by) => {
      const settled = by.remark({ di: 's1' });
      by.say({ jenis: 'tindakLanjut', utas: settled, keadaan: 'tuntas' });
      by.remark({ di: 's1' });
    });
    const [pin] = pinsOf(all, ({ spot }) => spot?.pin, 10);
    if (!pin) throw new Error('no pin');
    const first = threadOfPin(pin, null);
    expect(first?.number).toBe(2);
    expect(threadOfPin(pin, first?.thread.id ?? null)?.number).toBe(1);
  });
});

test.each([
  ['Evaluator A', 'EA'],
  ['(nama pejabat), S.H., M.Si.', 'NP'],
  ['bagian', 'B'],
  ['', '?'],
  ['<script>', 'S'],
])('the initials of %j are %s', (nama, initials) => {
  expect(initialsOf(nama)).toBe(initials);
});

test('four people have four hues, a fifth shares one', () => {
  const threads = ['A', 'B', 'A', 'C', 'D', 'E'].map((nama) => ({ event: { oleh: { nama } } }));
  expect([...huesOf(threads as never).values()]).toEqual([1, 2, 3, 4, 1]);
});
