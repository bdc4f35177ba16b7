import { describe, expect, test } from 'vitest';
import { layout } from '../../src/layout';
import { busy, ordinary } from '../generate';
import { faultLines, judge } from './judge';

/** A tenth of what `npm run metrics` draws. */
const seeds = Array.from({ length: 30 }, (_, index) => index * 10 + 1);

describe('generated documents', () => {
  test.each(seeds)('ordinary %i is drawn without fault', (seed) => {
    expect(faultLines(judge(ordinary(seed)).faults)).toEqual([]);
  });

  test.each(seeds.slice(0, 5))('busy %i is drawn without fault', (seed) => {
    expect(faultLines(judge(busy(seed)).faults)).toEqual([]);
  });

  test.each(seeds.slice(0, 10))('ordinary %i is drawn the same twice', (seed) => {
    expect(JSON.stringify(layout(ordinary(seed)))).toBe(JSON.stringify(layout(ordinary(seed))));
  });
});
