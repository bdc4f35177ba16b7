import type { Claim, Means } from './claim';

/** The browser's own locks: a tab that is closed or crashes lets go by itself. */
export function webLocks(locks: LockManager): Means {
  const ask = (id: string, options: LockOptions, lost: () => void): Promise<Claim | null> =>
    new Promise((answer) => {
      let granted = false;
      locks
        .request(`sop-designer ${id}`, options, (lock) => {
          if (lock === null) return answer(null);
          granted = true;
          return new Promise<void>((release) => answer({ release }));
        })
        .catch(() => {
          // Stolen from us; or the browser refuses locks, and then there is nobody to wait for.
          if (granted) lost();
          else answer({ release: () => undefined });
        });
    });
  return {
    take: (id, lost) => ask(id, { ifAvailable: true }, lost),
    async force(id, lost) {
      return (await ask(id, { steal: true }, lost)) ?? { release: () => undefined };
    },
  };
}
