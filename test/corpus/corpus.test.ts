import { describe, expect, test } from 'vitest';
import { faultLines, judge } from '../layout/judge';
import { corpus } from './cases';
import { approvedPictures, drawCase, strayPictures } from './pictures';

describe('the corpus', () => {
  test.each(Object.entries(corpus))('%s is drawn as approved, without fault', (name, { intent, sop }) => {
    expect(intent).toMatch(/^[A-Z].{20,}\.$/);
    expect(faultLines(judge(sop).faults)).toEqual([]);
    expect(drawCase(name), 'npm run corpus shows what changed; look, then approve').toEqual(approvedPictures(name));
  });

  test('has no picture without a case', () => {
    expect(strayPictures()).toEqual([]);
  });
});
