import { describe, expect, test } from 'vitest';
import { busy, ordinary, unusual, wild } from '../generate';
import { faultLines, judge } from './judge';

const profiles = { ordinary, busy, wild, unusual };

/** Generated documents that were once drawn with a fault, and which. */
const once: readonly (readonly [profile: keyof typeof profiles, seed: number, fault: string])[] = [
  ['ordinary', 117, 'a word without place: two words on one trunk'],
  ['ordinary', 144, 'the signature block below the margin'],
  ['ordinary', 247, 'the signature block below the margin'],
  ['ordinary', 491, 'a word without place under a decision'],
  ['ordinary', 507, 'a word without place: a joint decision'],
  ['busy', 19, 'a word without place'],
  ['busy', 29, 'menyambung: the first row below the margin'],
  ['busy', 176, 'a word without place: a joint decision'],
  ['busy', 185, 'a word without place'],
  ['busy', 140, 'a word far from its arrow'],
  ['wild', 18, 'a row of ten connectors, taller than the page'],
  ['ordinary', 917, 'a word far from its arrow'],
  ['unusual', 3, 'a cut row a hair below the margin'],
  ['unusual', 19, 'a column dragged narrower than its letters'],
  ['unusual', 2, 'columns dragged wider than the paper'],
  ['wild', 5, 'an arrow painted aslant'],
];

describe('documents that were once drawn with a fault', () => {
  test.each(once)('%s %i: %s', (profile, seed) => {
    expect(faultLines(judge(profiles[profile](seed)).faults)).toEqual([]);
  });
});
