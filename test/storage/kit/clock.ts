import type { Clock } from '../../../src/storage';

/** Time that stands still until it is told to go on. */
export interface FakeClock extends Clock {
  /** Goes on by so many milliseconds; whatever falls due is done, and all that it began is waited for. */
  advance(milliseconds: number): Promise<void>;
}

export function fakeClock(start = Date.parse('2026-11-22T08:00:00.000Z')): FakeClock {
  let now = start;
  let count = 0;
  const due = new Map<number, { readonly at: number; readonly work: () => void }>();
  const next = (until: number) =>
    [...due].filter(([, { at }]) => at <= until).sort((one, other) => one[1].at - other[1].at || one[0] - other[0])[0];
  return {
    now: () => now,
    after(milliseconds, work) {
      count += 1;
      const key = count;
      due.set(key, { at: now + milliseconds, work });
      return () => due.delete(key);
    },
    async advance(milliseconds) {
      const until = now + milliseconds;
      for (let first = next(until); first; first = next(until)) {
        due.delete(first[0]);
        now = Math.max(now, first[1].at);
        first[1].work();
        await settled();
      }
      now = until;
      await settled();
    },
  };
}

/** Long enough for transactions that were begun to end. */
export async function settled(turns = 12): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
}

/** Waits for something that needs the clock to go on. */
export async function during<T>(clock: FakeClock, work: Promise<T>, step = 50): Promise<T> {
  let isDone = false;
  const done = work.finally(() => {
    isDone = true;
  });
  for (let turn = 0; !isDone && turn < 2000; turn++) {
    await settled(2);
    if (!isDone) await clock.advance(step);
  }
  return done;
}
