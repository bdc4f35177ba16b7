import { expect, test } from 'vitest';
import { handlePlace } from '../../../src/ui/edit/handle-place';

const down = [
  { x: 100, y: 0 },
  { x: 100, y: 100 },
];

test('the handle lies on the line, a little beyond the symbol', () => {
  expect(handlePlace(down, undefined)).toEqual({ x: 100, y: 10 });
  expect(handlePlace(down, { x: 200, y: 0, w: 20, h: 20 })).toEqual({ x: 100, y: 10 });
  expect(handlePlace([], undefined)).toBeUndefined();
});

test('it does not cover the word of the arrow: it goes on along the line', () => {
  const word = { x: 102, y: 4, w: 14, h: 10 };
  const at = handlePlace(down, word);
  expect(at).toEqual({ x: 100, y: 20 });
});

test('it follows the bends', () => {
  const bent = [
    { x: 0, y: 0 },
    { x: 20, y: 0 },
    { x: 20, y: 100 },
  ];
  const at = handlePlace(bent, { x: 4, y: 2, w: 20, h: 10 });
  expect(at?.x).toBe(20);
  expect(at?.y).toBeGreaterThanOrEqual(18);
});

test('on an arrow that is all word it stands beside it', () => {
  const short = [
    { x: 0, y: 0 },
    { x: 24, y: 0 },
  ];
  const word = { x: 2, y: 1, w: 20, h: 10 };
  const at = handlePlace(short, word);
  expect(at).toEqual({ x: 10, y: -5 });
});
