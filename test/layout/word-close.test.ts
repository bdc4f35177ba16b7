import { expect, test } from 'vitest';
import { geometry, layout } from '../../src/layout';
import { broad } from '../generate';

/** Two lines of small type are higher than this, mm. */
const oneLine = 4;

test.each([31, 42, 169])(
  'a word that lacks tenths of a millimetre stands whole, close to its arrow and the line, broad %i',
  (seed) => {
    const { pages } = geometry(layout(broad(seed)));
    const close: number[] = [];
    for (const { arrows, cells } of pages) {
      for (const { label, points } of arrows) {
        if (label?.text !== 'Lengkap') continue;
        expect(label.h).toBeLessThan(oneLine);
        const right = label.x + label.w;
        const cell = cells.find(({ column, x, w }) => column?.startsWith('p:') && x < right && right < x + w);
        close.push((cell?.x ?? 0) + (cell?.w ?? 0) - right);
        const beside = points[0]?.[0] === points[1]?.[0];
        if (beside) expect(label.x - (points[0]?.[0] ?? 0)).toBeGreaterThanOrEqual(0.5 - 1e-6);
      }
    }
    expect(Math.min(...close)).toBeGreaterThanOrEqual(0.4 - 1e-6);
    expect(Math.min(...close)).toBeLessThan(0.8);
  },
);
