import { describe, expect, test } from 'vitest';
import { geometry, layout } from '../../src/layout';
import type { Sop } from '../../src/model';
import { type Edit, freeze, keystroke, oneLangkah } from '../bench/edits';
import { ordinary } from '../generate';

const seeds = Array.from({ length: 30 }, (_, index) => index + 1);

type Dot = readonly [x: number, y: number];

/** Which way an arrow goes, piece by piece: `RDL` leaves to the right, goes down, arrives leftwards. */
function wayOf(points: readonly Dot[]): string {
  return points
    .slice(1)
    .map(([x, y], at) => {
      const [fromX, fromY] = points[at] as Dot;
      return x > fromX ? 'R' : x < fromX ? 'L' : y > fromY ? 'D' : 'U';
    })
    .join('');
}

/** The way of every arrow; one that crosses a page break has two, told apart by the connector. */
function waysOf(sop: Sop): Map<string, string> {
  const arrows = geometry(layout(sop)).pages.flatMap((page) => page.arrows);
  return new Map(
    arrows.map(({ alur, from, to, points }) => {
      const part = from.endsWith(':in') ? ' in' : to.endsWith(':out') ? ' out' : '';
      return [`${alur}${part}`, wayOf(points)];
    }),
  );
}

/** Arrows that neither leave nor reach the edited langkah, and how many of them go another way after the edit. */
function unrest(edit: Edit): { others: number; moved: number; broken: number } {
  const count = { others: 0, moved: 0, broken: 0 };
  for (const seed of seeds) {
    const before = freeze(ordinary(seed));
    const edited = before.langkah[Math.floor(before.langkah.length / 2)];
    const own = new Set<string>(edited?.simbol.map((simbol) => simbol.id));
    const touched = new Set<string>(
      before.alur.filter((one) => own.has(one.dari) || own.has(one.ke)).map((one) => one.id),
    );
    const after = waysOf(freeze(edit(before)));
    for (const [key, way] of waysOf(before)) {
      if (touched.has(key.split(' ')[0] ?? '')) continue;
      count.others += 1;
      if (!after.has(key)) count.broken += 1;
      else if (after.get(key) !== way) count.moved += 1;
    }
  }
  return count;
}

describe('a small edit moves little', () => {
  test('a key that changes no height moves no arrow', () => {
    expect(unrest(keystroke)).toMatchObject({ moved: 0, broken: 0 });
  });

  test.each([
    ['a sentence more', oneLangkah[0], 0.01, 0.04],
    ['a symbol in another column', oneLangkah[1], 0.04, 0.06],
    ['one more langkah', oneLangkah[2], 0.05, 0.15],
  ] as const)('%s: other arrows keep their way, but for few; breaks move for few', (_, edit, moved, broken) => {
    const found = unrest(edit as Edit);
    expect(found.others).toBeGreaterThan(400);
    expect(found.moved / found.others).toBeLessThan(moved);
    expect(found.broken / found.others).toBeLessThan(broken);
  });
});
