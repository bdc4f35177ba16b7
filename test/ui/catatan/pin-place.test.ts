import { describe, expect, test } from 'vitest';
import type { Page, TextMark } from '../../../src/drawing';
import { pinPlace } from '../../../src/ui/catatan/pin-place';
import type { Spot } from '../../../src/ui/catatan/places';

const paper = { name: 'f4', width: 330, height: 215 };
const size = { w: 10, h: 5 };
const box = { x: 100, y: 100, w: 60, h: 20 };

function pageWith(...lines: readonly (readonly [x: number, y: number, w: number])[]): Page {
  const font = { family: 'arimo', face: 'regular', size: 10 } as const;
  const marks = lines.map(
    ([x, y, w]): TextMark => ({ kind: 'text', pen: 'text', of: null, field: null, text: 'x', font, x, y, w }),
  );
  return { number: 1, kind: 'alur', paper, marks, zones: [] } as unknown as Page;
}

function cell(page: Page): Spot {
  const selection = { kind: 'isian', langkah: 'l1', column: 'kegiatan', of: 'l1', field: 'kegiatan' } as const;
  return { selection, page, box, pin: { x: box.x + box.w, y: box.y } };
}

function symbol(page: Page): Spot {
  return { selection: { kind: 'simbol', id: 's1' }, page, box, pin: { x: box.x + box.w, y: box.y } };
}

describe('a pin', () => {
  test('is at the upper right corner where nothing is written', () => {
    expect(pinPlace(cell(pageWith([100, 110, 20])), size, [])).toEqual({ x: 156, y: 100 });
    expect(pinPlace(symbol(pageWith()), size, [])).toEqual({ x: 162.5, y: 98.25 });
  });

  test('goes to another corner where it would cover words', () => {
    // A first line that fills the width of the cell, and a second that ends early.
    expect(pinPlace(cell(pageWith([101, 103, 58], [101, 107, 20])), size, [])).toEqual({ x: 156, y: 120 });
    // The word Tidak beside a symbol, over and under its right side.
    expect(pinPlace(symbol(pageWith([158, 99, 10], [158, 123, 10])), size, [])).toEqual({ x: 97.5, y: 98.25 });
  });

  test('where words are everywhere covers the fewest', () => {
    const lines = [101, 104, 108, 112, 116, 120].map((y) => [100, y, y === 120 ? 50 : 60] as const);
    expect(pinPlace(cell(pageWith(...lines)), size, [])).toEqual({ x: 156, y: 120 });
  });

  test('lies on no other pin', () => {
    const first = pinPlace(cell(pageWith()), size, []);
    expect(pinPlace(cell(pageWith()), size, [first])).toEqual({ x: 156, y: 120 });
  });
});
