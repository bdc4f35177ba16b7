import { describe, expect, test } from 'vitest';
import { geometry, layout } from '../../src/layout';
import type { Arrow } from '../../src/layout/arrows';
import { Tightener } from '../../src/layout/tighten';
import { chain, sketch } from '../generate';
import { judge } from './judge';

type Dots = readonly (readonly [x: number, y: number])[];

function arrow(dots: Dots): Arrow {
  return { points: dots.map(([x, y]) => ({ x, y })), fork: null, exit: 'right' };
}

/** Two symbols over each other, 14 wide, right edge at 14; columns end at 30, rows at 0, 20 and 40. */
const symbols = [
  { x: 0, y: 5, w: 14, h: 10 },
  { x: 0, y: 25, w: 14, h: 10 },
];
const lines = { level: [0, 20, 40], upright: [-10, 30, 60] };
type Words = { line: number; box: { x: number; y: number; w: number; h: number } }[];

function settled(words: Words, ...arrows: Dots[]): Dots[] {
  const tightener = new Tightener(arrows.map(arrow), { symbols, words, lines });
  tightener.settle();
  return tightener.drawn().map(({ points }) => points.map(({ x, y }) => [x, y] as const));
}

/** From the lower symbol back to the upper one, its upright run at `x`. */
const back = (x: number): Dots => [
  [14, 30],
  [x, 30],
  [x, 10],
  [14, 10],
];

describe('what turns back is drawn near', () => {
  test('as near to its symbols as its head and a piece of its line need', () => {
    expect(settled([], back(25))).toEqual([back(16.4)]);
  });

  test('from the gutter of the next column too, but never onto a line of the grid', () => {
    expect(settled([], back(36))).toEqual([back(16.4)]);
    const [one] = settled([{ line: 9, box: { x: 15, y: 18, w: 13.6, h: 3 } }], back(36));
    expect(one?.[1]?.[0]).toBe(31.2);
  });

  test('2 mm from other arrows, which keep their order', () => {
    expect(settled([], back(20), back(25))).toEqual([back(16.4), back(18.4)]);
  });

  test('what is drawn as one moves as one', () => {
    const joined: Dots = [
      [40, 30],
      [25, 30],
      [25, 10],
      [14, 10],
    ];
    expect(settled([], back(25), joined)).toEqual([back(16.4), joined.with(1, [16.4, 30]).with(2, [16.4, 10])]);
  });

  test('what goes on in its direction gains nothing and stays', () => {
    const on: Dots = [
      [14, 10],
      [22, 10],
      [22, 30],
      [40, 30],
    ];
    expect(settled([], on)).toEqual([on]);
  });

  test('not away from its own word, nor under it', () => {
    const behind = { line: 0, box: { x: 25.7, y: 22, w: 3, h: 3 } };
    expect(settled([behind], back(25))).toEqual([back(25)]);
    const above = { line: 0, box: { x: 14.5, y: 26, w: 7, h: 3.5 } };
    expect(settled([above], back(25))).toEqual([back(22)]);
  });

  test('nearer without its word, and back again', () => {
    const words = [{ line: 0, box: { x: 14.5, y: 26, w: 7, h: 3.5 } }];
    const tightener = new Tightener([arrow(back(25))], { symbols, words, lines });
    const { saved, undo } = tightener.withoutWord(0);
    expect(saved).toBeCloseTo(17.2);
    undo();
    expect(tightener.drawn()).toEqual([arrow(back(25))]);
  });
});

test('a way back lies beside its symbols as near as its head needs, and its word makes way', () => {
  const sop = sketch(1, ['mulai@1', 'proses@1', 'keputusan@1', 'selesai@1'], `${chain(4)}, s3>s2:Tidak`);
  expect(judge(sop).faults).toEqual([]);
  const [page] = geometry(layout(sop)).pages.filter((one) => one.arrows.length > 0);
  const way = page?.arrows.find((one) => one.from === 's3' && one.to === 's2');
  const box = page?.symbols.find((one) => one.id === 's3');
  if (!way || !box) throw new Error('no way back');
  const upright = way.points[1]?.[0] as number;
  const away = Math.max(box.x - upright, upright - box.x - box.w);
  expect(away).toBeCloseTo(2.4);
  expect(way.label?.text).toBe('Tidak');
});
