import { expect, test } from 'vitest';
import { geometry, layout } from '../../src/layout';
import type { Sop } from '../../src/model';
import { checkDrawing } from '../drawing-check';
import { sized } from '../generate';

/** The widest column of a pelaksana, mm. */
function widest(sop: Sop): number {
  const cells = geometry(layout(sop)).pages.flatMap((page) => page.cells);
  return Math.max(...cells.filter(({ column }) => column?.startsWith('p:')).map(({ w }) => w));
}

/** One long word in a table of many long texts: of the first way that has a word. */
function withWord(sop: Sop, word: string): Sop {
  const first = sop.alur.find(({ label }) => label !== '');
  return { ...sop, alur: sop.alur.map((one) => (one === first ? { ...one, label: word } : one)) };
}

test.each([1, 2])('a long table gives no column up to one long word, seed %i', (seed) => {
  const sop = withWord(sized(60, 5, seed), 'Dikembalikan');
  expect(widest(sop)).toBeLessThan(14 + 2 * 11.5 + 0.1);
  expect(checkDrawing(sop, geometry(layout(sop)))).toEqual([]);
});
