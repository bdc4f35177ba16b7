import type { Clock } from '../clock';
import type { Library } from '../library/library';
import type { TabLock } from '../lock/lock';

/** What a reader looks out for while another tab changes its document. */
export interface Watch {
  start(): void;
  stop(): void;
  /** For good. */
  end(): void;
}

export interface WatchOptions {
  readonly library: Pick<Library, 'onChange'>;
  readonly lock: Pick<TabLock, 'whenFree'>;
  readonly clock: Clock;
}

export interface Watcher {
  /** The document may have become free. */
  retake(): Promise<void>;
  /** It was written to. */
  follow(): Promise<void>;
}

/** How long a reader waits before it shows the next changes of the writer. */
const followAfter = 1000;

export function createWatch(id: string, { library, lock, clock }: WatchOptions, watcher: Watcher): Watch {
  let stops: readonly (() => void)[] = [];
  let cancel: (() => void) | null = null;
  let hasEnded = false;

  function followSoon(): void {
    cancel ??= clock.after(followAfter, () => {
      cancel = null;
      void watcher.follow();
    });
  }
  function stop(): void {
    for (const one of stops) one();
    stops = [];
    cancel?.();
    cancel = null;
  }
  return {
    start() {
      stop();
      if (hasEnded) return;
      stops = [
        lock.whenFree(id, () => void watcher.retake()),
        library.onChange((changed) => {
          if (changed === id) followSoon();
        }),
      ];
    },
    stop,
    end() {
      hasEnded = true;
      stop();
    },
  };
}
