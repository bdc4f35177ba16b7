import type { Channel } from '../channel';
import { type Clock, realClock } from '../clock';
import type { Database } from '../database/database';
import type { Claim, Holder } from './claim';
import { leases } from './lease';
import { tabName } from './tab-name';
import { webLocks } from './web-locks';

/** At most one tab changes a document. It is a courtesy: what must not be overwritten is kept safe by the seq of every write. */
export interface TabLock {
  isMine(id: string): boolean;
  /** null: another tab has it. */
  take(id: string, holder?: Holder): Promise<Claim | null>;
  /** Asks the other tab to let go, and takes it when it does not answer. */
  takeOver(id: string, holder: Holder): Promise<Claim>;
  /** Calls back, more than once, when it may have become free. */
  whenFree(id: string, maybe: () => void): () => void;
}

export interface TabLockOptions {
  readonly database: Database;
  readonly channel: Channel;
  readonly clock?: Clock;
  /** The browser's locks; absent on plain http. */
  readonly locks?: LockManager | undefined;
  readonly tab?: string;
  /** Whether the tab is in front, where somebody sees it. */
  readonly isSeen?: () => boolean;
}

/** How long another tab may take to write its last changes and let go. */
const patience = 1500;
const glance = 100;
const lookAgain = 3000;

export function createTabLock(options: TabLockOptions): TabLock {
  const { channel, clock = realClock, locks = browserLocks(), tab = tabName(), isSeen = isInFront } = options;
  const held = new Map<string, { readonly holder: Holder | undefined; readonly claim: Claim }>();
  const means = locks ? webLocks(locks) : leases({ ...options, clock, tab, isHeld: (id) => held.has(id) });

  channel.listen((message) => {
    if (message.kind !== 'yield') return;
    const mine = held.get(message.id);
    void mine?.holder?.asked().then((written) => {
      if (written) mine.claim.release();
    });
  });

  /** @param claiming how the means are asked; `lost` belongs to the one claim that it gives */
  async function claim<T extends Claim | null>(
    id: string,
    holder: Holder | undefined,
    claiming: (lost: () => void) => Promise<T>,
  ): Promise<Claim | T> {
    const over = { is: false };
    const got = await claiming(() => {
      if (over.is) return;
      over.is = true;
      held.delete(id);
      holder?.lost();
    });
    if (got === null || over.is) return got;
    const mine: Claim = {
      release() {
        if (over.is) return;
        over.is = true;
        held.delete(id);
        got.release();
        channel.post({ kind: 'free', id });
      },
    };
    held.set(id, { holder, claim: mine });
    return mine;
  }

  const taking = new Set<string>();
  async function take(id: string, holder?: Holder): Promise<Claim | null> {
    if (held.has(id) || taking.has(id)) return null;
    taking.add(id);
    try {
      return await claim(id, holder, (lost) => means.take(id, lost));
    } finally {
      taking.delete(id);
    }
  }

  return {
    isMine: (id) => held.has(id),
    take,
    async takeOver(id, holder) {
      channel.post({ kind: 'yield', id, from: tab });
      const until = clock.now() + patience;
      while (clock.now() < until) {
        const free = await take(id, holder);
        if (free) return free;
        await new Promise<void>((resolve) => clock.after(glance, resolve));
      }
      channel.post({ kind: 'taken', id, from: tab });
      return claim(id, holder, (lost) => means.force(id, lost));
    },
    whenFree: (id, maybe) => whenFree({ channel, clock, isSeen }, id, maybe),
  };
}

type Looking = Required<Pick<TabLockOptions, 'channel' | 'clock' | 'isSeen'>>;

function whenFree({ channel, clock, isSeen }: Looking, id: string, maybe: () => void): () => void {
  const stopListening = channel.listen((message) => {
    if (message.kind === 'free' && message.id === id) maybe();
  });
  // A tab that crashed tells nobody. Behind another tab this one waits: that one may just be loaded again.
  let stopWaiting = clock.after(lookAgain, function look() {
    stopWaiting = clock.after(lookAgain, look);
    if (isSeen()) maybe();
  });
  return () => {
    stopListening();
    stopWaiting();
  };
}

function isInFront(): boolean {
  return typeof document === 'undefined' || document.visibilityState !== 'hidden';
}

function browserLocks(): LockManager | undefined {
  return typeof navigator === 'undefined' ? undefined : navigator.locks;
}
