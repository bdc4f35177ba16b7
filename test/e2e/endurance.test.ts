import { describe, expect, test } from 'vitest';
import { runInterleavings, runKills, runQuota } from '../gestures/endurance';
import { browserPath } from './browser';

/** A tenth of what `npm run endurance` runs in full. */
describe.skipIf(!browserPath)('what is kept', { timeout: 900_000 }, () => {
  test('is on the disk within a second, however the page ends', async () => {
    const { lines, failed } = await runKills(20);
    console.log(lines.join('\n'));
    expect(failed).toBe(0);
  });

  test('in two pages on one SOP is never overwritten by what was not seen', async () => {
    const { lines, failed } = await runInterleavings(10);
    console.log(lines.join('\n'));
    expect(failed).toBe(0);
  });

  test('is told and offered as a file where the disk is full', async () => {
    const { lines, failed } = await runQuota(2);
    console.log(lines.join('\n'));
    expect(failed).toBe(0);
  });
});
