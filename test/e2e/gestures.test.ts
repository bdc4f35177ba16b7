import { describe, expect, test } from 'vitest';
import { runInterleavings, runKills, runQuota } from '../gestures/endurance';
import { runGestures } from '../gestures/sequence';
import { browserPath } from './browser';

/** Of what `npm run gestures` and `npm run endurance` run in full, a few of each. */
describe.skipIf(!browserPath)('whatever is done by hand', { timeout: 240_000 }, () => {
  test('keeps the structure, can be taken back, is drawn without fault and printed as it is shown', async () => {
    const { lines, failed } = await runGestures(5, 6);
    console.log(lines.join('\n'));
    expect(failed).toBe(0);
  });

  test('is on the disk within a second, however the page ends', async () => {
    const { lines, failed } = await runKills(4);
    console.log(lines.join('\n'));
    expect(failed).toBe(0);
  });

  test('in two pages on one SOP never overwrites what was not seen', async () => {
    const { lines, failed } = await runInterleavings(2);
    console.log(lines.join('\n'));
    expect(failed).toBe(0);
  });

  test('is told and offered as a file where the disk is full', async () => {
    const { lines, failed } = await runQuota(2);
    console.log(lines.join('\n'));
    expect(failed).toBe(0);
  });
});
