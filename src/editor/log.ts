import type { JournalEntry } from './journal';
import { enter } from './store';

/** Counts the entries of the journal and tells them to who listens. */
export interface Log {
  /** The number of the next entry. */
  next(): number;
  tell(entry: JournalEntry): void;
  listen(listener: (entry: JournalEntry) => void): () => void;
  /** Goes on after that number. */
  begin(seq: number): void;
}

export function createLog(): Log {
  let seq = 0;
  const journalists = new Set<(entry: JournalEntry) => void>();
  return {
    next: () => seq + 1,
    tell(entry) {
      ({ seq } = entry);
      for (const listener of [...journalists]) listener(entry);
    },
    listen: (listener) => enter(journalists, listener),
    begin(last) {
      seq = last;
    },
  };
}
