import { expect, test } from 'vitest';
import type { Plan } from '../../src/layout/plan';
import type { Routing } from '../../src/layout/router';
import { rowBands } from '../../src/layout/word-bands';
import { shapesOf, wordSize } from '../../src/layout/word-shapes';
import { tampilanOf } from '../../src/model';

const tampilan = tampilanOf({ tampilan: { profil: 'permenpan' } });
const word = 'Nilai Rp50.000.000,00 s.d. Rp200.000.000,00';

/** mm of room above a decision that its way leaves sideways. */
function roomAbove(isCrowded: boolean): number {
  const stands = [{ row: 0, slot: 0, size: { w: 14, h: 10 } }];
  const plan = { slots: [[10]], stands, lines: [{ word, isCrowded, net: { from: 0 } }] };
  const routing = { routes: [{ exit: 'left', fork: null }] };
  const [row] = rowBands(plan as unknown as Plan, routing as unknown as Routing, tampilan);
  return row?.[0]?.below ?? 0;
}

test('a word beside a decision has room over its way; one that found no place, over the decision, be it ever so narrow', () => {
  const highest = Math.max(...shapesOf(word, tampilan, 'divided').map(({ block }) => block.height));
  expect(roomAbove(false)).toBeGreaterThan(wordSize(word, tampilan).h - 5);
  expect(roomAbove(false)).toBeLessThan(wordSize(word, tampilan).h);
  expect(roomAbove(true)).toBeGreaterThan(highest);
});
