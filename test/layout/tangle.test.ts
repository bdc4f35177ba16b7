import { expect, test } from 'vitest';
import { layout } from '../../src/layout';
import { Encounter } from '../../src/layout/router/meet';
import { forgetRoutes } from '../../src/layout/router/memo';
import { everything } from '../generate';

/** How often two ways are held against each other while a document is laid: what the time of a tangle goes into. */
function looksOf(lay: () => void): number {
  const { look } = Encounter.prototype;
  let looks = 0;
  Encounter.prototype.look = function count(...given) {
    looks += 1;
    return look.apply(this, given);
  };
  try {
    lay();
  } finally {
    Encounter.prototype.look = look;
  }
  return looks;
}

test('where every symbol leads to every other, pairs are laid anew only so often', () => {
  forgetRoutes();
  const looks = looksOf(() => layout(everything(8, 2)));
  expect(looks).toBeGreaterThan(100_000);
  expect(looks).toBeLessThan(4_000_000);
});
