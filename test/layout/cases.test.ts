import { describe, expect, test } from 'vitest';
import { cases } from '../generate';
import { faultLines, judge } from './judge';

describe('special documents', () => {
  test.each(Object.entries(cases))('%s', (_, sop) => {
    expect(faultLines(judge(sop).faults)).toEqual([]);
  });
});
