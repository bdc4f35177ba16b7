import { beforeAll, describe, expect, test } from 'vitest';
import { layout } from '../../src/layout';
import { busy, ordinary, unusual, wild } from '../generate';
import { type Drawn, draw } from '../metrics/draw';
import { loadLibavoid } from '../metrics/libavoid';
import { goalsOf, polishOf, worseThanBaseline } from '../metrics/polish';
import { faultLines, judge } from './judge';

/** A tenth of what `npm run metrics` draws. */
const seeds = Array.from({ length: 30 }, (_, index) => index + 1);

/** The bar that these documents still miss: ways are 1.07 times as long as libavoid's, which shares points in and out. */
const notYet: readonly string[] = ['length'];

const known = new Map<number, Drawn>();

function drawn(seed: number): Drawn {
  const one = known.get(seed) ?? draw(seed, ordinary(seed));
  known.set(seed, one);
  return one;
}

describe('generated documents', () => {
  beforeAll(loadLibavoid);

  test.each(seeds)('ordinary %i is drawn without fault', (seed) => {
    expect(faultLines(drawn(seed).faults)).toEqual([]);
  });

  test.each(seeds.slice(0, 5))('busy %i is drawn without fault', (seed) => {
    expect(faultLines(judge(busy(seed)).faults)).toEqual([]);
  });

  test.each(seeds.slice(0, 10))('ordinary %i is drawn the same twice', (seed) => {
    expect(JSON.stringify(layout(ordinary(seed)))).toBe(JSON.stringify(layout(ordinary(seed))));
  });

  test.each(seeds)('wild and unusual %i are drawn, whatever they ask for', (seed) => {
    expect(layout(wild(seed)).pages.length).toBeGreaterThan(0);
    expect(layout(unusual(seed)).pages.length).toBeGreaterThan(0);
  });

  test('are drawn as well as the baseline says, no head is crossed, and the bars that are met stay met', () => {
    const all = seeds.map(drawn);
    expect(worseThanBaseline('ordinary 30 from 1', polishOf(all))).toEqual([]);
    expect(all.reduce((sum, one) => sum + one.metrics.crossedHeads, 0)).toBe(0);
    const missed = goalsOf(all).filter((goal) => !goal.met && !notYet.includes(goal.of));
    expect(missed.map((goal) => goal.says)).toEqual([]);
  });
});
