import { expect, test } from 'vitest';
import { type Arrow, metricsOf, type Text } from '../drawing-check';
import { gap, stretches } from '../drawing-check/space';
import { broad, busy } from '../generate';
import { judge } from './judge';

function distance(arrow: Arrow, word: Text): number {
  return Math.min(...stretches(arrow.points).map((piece) => gap(word, piece)));
}

/** Both words within 2 mm of both arrows: nobody can tell which is whose. */
function areMixed(one: Arrow, other: Arrow): boolean {
  const words = [one.label, other.label].filter((word) => word !== null);
  return words.length === 2 && words.every((word) => distance(one, word) < 2 && distance(other, word) < 2);
}

test.each([11, 12, 66, 86])('a reader can tell which word of a decision is whose, broad %i', (seed) => {
  const { report } = judge(broad(seed));
  const mixed = report.pages.flatMap(({ arrows }) =>
    arrows.flatMap((one, at) =>
      arrows
        .slice(at + 1)
        .flatMap((other) => (one.from === other.from && areMixed(one, other) ? [[one.alur, other.alur]] : [])),
    ),
  );
  expect(mixed).toEqual([]);
});

test.each([
  ['broad 75', broad(75)],
  ['busy 21', busy(21)],
  ['busy 37', busy(37)],
])('no word that stands aside of its arrow is nearer to that of another symbol, %s', (_, sop) => {
  expect(metricsOf(judge(sop).report).ambiguousLabels).toBe(0);
});
