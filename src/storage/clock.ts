/** Time as the keepers see it; a test brings its own. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls back once, later; gives the way to call it off. */
  after(milliseconds: number, work: () => void): () => void;
}

export const realClock: Clock = {
  now: () => Date.now(),
  after(milliseconds, work) {
    const handle = setTimeout(work, milliseconds);
    return () => clearTimeout(handle);
  },
};

/** The moment as the documents write it. */
export function timeOf(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}
