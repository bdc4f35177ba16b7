import { describe, expect, test } from 'vitest';
import { runGestures } from '../gestures/sequence';
import { browserPath } from './browser';

/** A tenth of what `npm run gestures` runs in full. */
describe.skipIf(!browserPath)('whatever is done by hand', () => {
  test('keeps the structure, can be taken back, is drawn without fault and printed as it is shown', {
    timeout: 900_000,
  }, async () => {
    const { lines, failed } = await runGestures(20);
    console.log(lines.join('\n'));
    expect(failed).toBe(0);
  });
});
