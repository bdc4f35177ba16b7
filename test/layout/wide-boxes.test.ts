import { describe, expect, test } from 'vitest';
import { geometry, layout } from '../../src/layout';
import { freeze } from '../bench/edits';
import { checkDrawing, checkPainted } from '../drawing-check';
import { chain, sketch } from '../generate';

/** mm; what `wide-boxes.ts` promises, but for rounding. */
const reach = 2.99;

/** A box over all columns between two others, its columns as wide as given; frozen, as the editor has it, so that plans are kept. */
function drawn(widths: readonly number[]) {
  const all = widths.map((_, at) => at + 1);
  const lebar = Object.fromEntries(widths.map((w, at) => [`p:p${at + 1}`, w]));
  const middle = Math.ceil(widths.length / 2);
  const rows = [`mulai@${middle}`, `proses@${all.join('+')}`, `selesai@${middle}`];
  const sop = freeze(sketch(widths.length, rows, chain(3), { tampilan: { profil: 'permenpan', lebar } }));
  const drawing = layout(sop);
  const report = geometry(drawing);
  const page = report.pages.find(({ symbols }) => symbols.length > 0);
  const box = page?.symbols.find(({ id }) => id === 's2');
  const cells = page?.cells.filter(({ langkah, column }) => langkah === 'l2' && column?.startsWith('p:')) ?? [];
  const reached = cells.filter(({ x, w }) => box && box.x < x + w - reach && box.x + box.w > x + reach).length;
  const docks = page?.arrows.map(({ points }) => points[0]?.[0] === points[1]?.[0]);
  return { reached, docks, faults: [...checkDrawing(sop, report), ...checkPainted(drawing)] };
}

describe('a wide box covers the columns of all who work it', () => {
  test.each([
    [[20, 20]],
    [[20, 60]],
    [[60, 20]],
    [[20, 20, 20]],
    [[20, 20, 50]],
    [[70, 20, 20]],
    [[20, 45, 20, 20]],
    [[20, 20, 45, 20]],
    [[20, 20, 45, 20, 60]],
  ])('whose widths are %j', (widths) => {
    const { reached, faults } = drawn(widths);
    expect(reached).toBe(widths.length);
    expect(faults).toEqual([]);
  });

  test('and is left downwards where its columns are as wide as each other', () => {
    expect(drawn([20, 20, 20]).docks).toContain(true);
  });
});
