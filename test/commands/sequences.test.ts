import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commands } from '../../src/commands';
import { emptyTally, runSequence } from './sequence';

/** A tenth of what `npm run sequences` runs. */
test('whatever is done keeps the structure, can be taken back and is told by the journal', { timeout: 120_000 }, () => {
  const tally = emptyTally();
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => runSequence(seed, tally)),
    { numRuns: 100, seed: 20_261_122 },
  );
  const never = Object.keys(commands).filter((id) => !tally.done[id]);
  expect(never).toEqual([]);
});
