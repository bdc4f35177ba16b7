import type { Channel } from '../channel';
import type { Clock } from '../clock';
import type { Database, Writing } from '../database/database';
import type { LeaseRow } from '../database/rows';
import type { Claim, Means } from './claim';
import { freshName } from './tab-name';

export interface LeaseOptions {
  readonly database: Database;
  readonly channel: Channel;
  readonly clock: Clock;
  readonly tab: string;
  isHeld(id: string): boolean;
}

/** How long a lease lasts without being renewed, how often it is renewed, and how long the holder has to answer. */
const term = 6000;
const beat = 2000;
const answerWithin = 250;

/**
 * Leases in the database, for plain http, where the browser has no locks. A tab in the background renews late, since
 * browsers slow its timers down; but it still hears messages, so it is asked before its lease is taken for dead.
 */
export function leases(options: LeaseOptions): Means {
  const { channel, clock, isHeld } = options;
  /** A reloaded tab knows its own lease by the beginning; a duplicated tab begins alike and is another all the same. */
  const tab = `${options.tab} ${freshName()}`;
  const table = leaseTable(options, tab);
  const isDead = (row: LeaseRow): boolean => row.tab.startsWith(`${options.tab} `) || row.until <= clock.now();

  channel.listen((message) => {
    if (message.kind === 'ask' && isHeld(message.id)) channel.post({ kind: 'held', id: message.id, from: tab });
  });

  return {
    async take(id, lost) {
      if (await table.write(id, () => false)) return held(id, lost, table, options);
      if (await isAnswered(id, tab, options)) return null;
      return (await table.write(id, isDead)) ? held(id, lost, table, options) : null;
    },
    async force(id, lost) {
      await table.write(id, () => true);
      return held(id, lost, table, options);
    },
  };
}

interface LeaseTable {
  /** Writes our lease over none, over our own, and over one that may be taken. Where nothing can be kept there is nothing to claim. */
  write(id: string, mayTake: (row: LeaseRow) => boolean): Promise<boolean>;
  /** @returns whether it was still ours */
  renew(id: string): Promise<boolean>;
  remove(id: string): Promise<unknown>;
}

function leaseTable({ database, clock }: LeaseOptions, tab: string): LeaseTable {
  const within = (work: (transaction: Writing) => Promise<boolean>) => database.write(['leases'], work);
  const writeUnless = async (id: string, isTaken: (row: LeaseRow | undefined) => boolean): Promise<boolean> => {
    const result = await within(async (transaction) => {
      const leases = transaction.objectStore('leases');
      if (isTaken(await leases.get(id))) return false;
      await leases.put({ id, tab, until: clock.now() + term });
      return true;
    });
    return !result.ok || result.value;
  };
  return {
    write: (id, mayTake) => writeUnless(id, (row) => row !== undefined && row.tab !== tab && !mayTake(row)),
    renew: (id) => writeUnless(id, (row) => row !== undefined && row.tab !== tab),
    remove: (id) =>
      within(async (transaction) => {
        const leases = transaction.objectStore('leases');
        const isOurs = (await leases.get(id))?.tab === tab;
        if (isOurs) await leases.delete(id);
        return isOurs;
      }),
  };
}

/** Whether a living tab says that it has the document. */
function isAnswered(id: string, tab: string, { channel, clock }: LeaseOptions): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (answer: boolean): void => {
      stop();
      cancel();
      resolve(answer);
    };
    const stop = channel.listen((message) => {
      if (message.kind === 'held' && message.id === id) settle(true);
    });
    const cancel = clock.after(answerWithin, () => settle(false));
    channel.post({ kind: 'ask', id, from: tab });
  });
}

/** A lease that is ours, renewed until it is let go or lost. */
function held(id: string, lost: () => void, table: LeaseTable, { channel, clock }: LeaseOptions): Claim {
  let isOver = false;
  let cancel = clock.after(beat, renew);
  function renew(): void {
    cancel();
    void table.renew(id).then((isOurs) => {
      if (isOver) return;
      if (isOurs) cancel = clock.after(beat, renew);
      else end();
    });
  }
  const stops = [
    () => cancel(),
    channel.listen((message) => {
      if (message.kind === 'taken' && message.id === id) end();
    }),
    onShown(renew),
  ];
  function leave(): void {
    isOver = true;
    for (const stop of stops) stop();
  }
  function end(): void {
    if (isOver) return;
    leave();
    lost();
  }
  return {
    release() {
      if (isOver) return;
      leave();
      void table.remove(id);
    },
  };
}

/** A page that the browser had put to sleep looks at once whether its lease is still its own. */
function onShown(look: () => void): () => void {
  if (typeof window === 'undefined') return () => undefined;
  window.addEventListener('pageshow', look);
  return () => window.removeEventListener('pageshow', look);
}
