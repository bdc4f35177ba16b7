import { describe, expect, test } from 'vitest';
import { broad, busy, ordinary, unusual, wild } from '../generate';
import { faultLines, judge } from './judge';

const profiles = { broad, ordinary, busy, wild, unusual };

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
  ['unusual', 82, 'the jabatan of Disahkan oleh went on under the head'],
  ['unusual', 89, 'the jabatan of Disahkan oleh went on under the head'],
  ['unusual', 197, 'the jabatan and the pangkat of Disahkan oleh went on under the head'],
  ['unusual', 2, 'columns dragged wider than the paper'],
  ['wild', 5, 'an arrow painted aslant'],
  ['broad', 106, 'a line of joint work on an arrow'],
  ['broad', 179, 'a word off its arrow: another forks off before it'],
  ['broad', 224, 'a word off its arrow'],
  ['broad', 571, 'words over something'],
  ['broad', 642, 'words over something'],
  ['broad', 832, 'words on a border'],
  ['broad', 964, 'a word off its arrow'],
  ['broad', 345, 'a word over a connector: three ways fork, and one parts late from the others'],
  ['broad', 1299, 'a word off its arrow: three ways fork, and one parts late from another'],
  ['broad', 1816, 'a word on a border'],
  ['broad', 3973, 'a word on a border: no room below a fork'],
  ['broad', 3981, 'a word off its arrow in a narrow column'],
  ['broad', 34, 'a word on the head of another arrow'],
  ['broad', 138, 'words on the heads of other arrows'],
  ['wild', 10, 'a word off its arrow: two others fork off before it'],
  ['wild', 24, 'a line of joint work on an arrow'],
  ['wild', 139, 'a word off its arrow'],
];

describe('documents that were once drawn with a fault', () => {
  test.each(once)('%s %i: %s', (profile, seed) => {
    expect(faultLines(judge(profiles[profile](seed)).faults)).toEqual([]);
  });
});
