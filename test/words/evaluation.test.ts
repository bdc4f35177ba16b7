import { expect, test } from 'vitest';
import { kinds, statuses, threadStates } from '../../src/review';
import { say } from '../../src/words';
import { evaluation } from '../../src/words/evaluation';

test('every word of the evaluation that a file may hold is said in both languages; in Indonesian as it is written', () => {
  const keys = [
    ...statuses.map((one) => `status.${one}` as const),
    ...threadStates.map((one) => `threadState.${one}` as const),
    ...kinds.map((one) => `perihal.${one}` as const),
  ];
  expect(Object.keys(evaluation.id)).toEqual(keys);
  for (const key of keys) expect(say('id', key)).toBe(key.replace(/^[^.]+\./, ''));
  expect(new Set(keys.map((key) => say('en', key))).size).toBe(keys.length);
});
