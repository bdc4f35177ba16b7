import { describe, expect, test } from 'vitest';
import { layout } from '../../../src/layout';
import type { SopFile } from '../../../src/model';
import { locate } from '../../../src/ui/catatan/located';
import { huesOf } from '../../../src/ui/catatan/people';
import { pinsOf, threadOfPin } from '../../../src/ui/catatan/pins';
import { threadsNow } from '../../../src/usulan';
import { sketch } from '../../generate';
import { writer } from '../../review/events';

const sop = sketch(2, ['mulai@1', 'proses@2', 'selesai@1'], 's1>s2, s2>s3');
const drawing = layout(sop);

function located(remark: (by: ReturnType<typeof writer>) => void) {
  const by = writer({ sop, reviu: { peristiwa: [] }, riwayat: [] } satisfies SopFile, 'Evaluator A');
  remark(by);
  return locate(sop, threadsNow(by.file()), drawing);
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
    const labels = (zoom: number) => pinsOf(all, at, zoom).map(({ threads }) => threads.map(({ label }) => label));
    expect(labels(1)).toEqual([['EA 1', 'EA 2'], ['EA 3']]);
    // From very far everything lies on one place.
    expect(labels(0.01)).toEqual([['EA 1', 'EA 2', 'EA 3']]);
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
    expect(pins.map(({ threads, isQuiet }) => [threads[0]?.label, isQuiet])).toEqual([
      ['EA 1', true],
      ['EA 3', false],
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
    expect(first?.label).toBe('EA 2');
    expect(threadOfPin(pin, first?.thread.id ?? null)?.label).toBe('EA 1');
  });
});

describe('hues', () => {
  const huesFor = (names: readonly string[]) => huesOf(names.map((nama) => ({ event: { oleh: { nama } } })) as never);

  test('are four, and a fifth person shares one', () => {
    const hues = huesFor(['A', 'B', 'A', 'C', 'D', 'E']);
    expect(new Set(['A', 'B', 'C', 'D'].map((nama) => hues.get(nama))).size).toBe(4);
    expect([1, 2, 3, 4]).toContain(hues.get('E'));
  });

  test('do not depend on who came first', () => {
    const names = ['Evaluator A', 'Evaluator B', 'Penyusun'];
    expect(huesFor([...names].reverse())).toEqual(huesFor(names));
  });
});
