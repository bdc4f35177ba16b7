import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { type Kept, Refusal, reasonOf, refused } from '../result';
import { ladder, type Rung } from './ladder';
import type { Schema } from './rows';

export type Store = StoreNames<Schema>;
export type Reading = IDBPTransaction<Schema, Store[], 'readonly'>;
export type Writing = IDBPTransaction<Schema, Store[], 'readwrite'>;

/** One transaction at a time over the stores that it names: all of its work is kept, or none of it. */
export interface Database {
  read<T>(stores: readonly Store[], work: (transaction: Reading) => Promise<T>): Promise<Kept<{ value: T }>>;
  write<T>(stores: readonly Store[], work: (transaction: Writing) => Promise<T>): Promise<Kept<{ value: T }>>;
  close(): void;
}

export interface DatabaseOptions {
  readonly name?: string;
  readonly rungs?: readonly Rung[];
}

/** The database of the app. It is opened by the first call, and again after a failure. */
export function createDatabase({ name = 'sop-designer', rungs = ladder }: DatabaseOptions = {}): Database {
  let opening: Promise<IDBPDatabase<Schema>> | null = null;
  /** A newer app asked for the database: it is hers now. */
  let outdated = false;

  function connect(): Promise<IDBPDatabase<Schema>> {
    if (outdated) return Promise.reject(new Refusal('newer'));
    if (opening) return opening;
    const attempt = open(name, rungs, {
      superseded() {
        outdated = true;
        close();
      },
      gone() {
        if (opening === attempt) opening = null;
      },
    });
    opening = attempt;
    attempt.catch(() => {
      if (opening === attempt) opening = null;
    });
    return attempt;
  }

  function close(): void {
    opening?.then((database) => database.close()).catch(() => undefined);
    opening = null;
  }

  async function run<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<Kept<{ value: T }>> {
    try {
      return { ok: true, value: await work(await connect()) };
    } catch (error) {
      // A connection that the browser has closed behind our back is made anew by the next call.
      if (error instanceof Error && error.name === 'InvalidStateError') close();
      return refused(reasonOf(error));
    }
  }

  return {
    read: (stores, work) => run((database) => within(database.transaction([...stores], 'readonly'), work)),
    // Strict: said to be kept only when it is on the disk. The mains fail where our users work.
    write: (stores, work) =>
      run((database) => within(database.transaction([...stores], 'readwrite', { durability: 'strict' }), work)),
    close,
  };
}

/** Waits for the work and for the transaction; whatever fails, nothing of it stays and no promise is left alone. */
async function within<Mode extends 'readonly' | 'readwrite', T>(
  transaction: IDBPTransaction<Schema, Store[], Mode>,
  work: (transaction: IDBPTransaction<Schema, Store[], Mode>) => Promise<T>,
): Promise<T> {
  const done = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  let value: T;
  try {
    value = await work(transaction);
  } catch (error) {
    abort(transaction);
    await done;
    // An abort reaches the requests under another name; the transaction knows what it was.
    throw error instanceof Error && error.name === 'AbortError' && transaction.error ? transaction.error : error;
  }
  const failed = await done;
  if (failed) throw failed.error;
  return value;
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has failed already.
  }
}

interface Watch {
  superseded(): void;
  gone(): void;
}

/** Opens the database, climbing from the version that is there. An open tab of an older app blocks: said at once. */
async function open(name: string, rungs: readonly Rung[], watch: Watch): Promise<IDBPDatabase<Schema>> {
  if (!isThere()) throw new Refusal('absent');
  return new Promise<IDBPDatabase<Schema>>((resolve, reject) => {
    openDB<Schema>(name, rungs.length, {
      upgrade(database, from, _to, transaction) {
        for (const rung of rungs.slice(from)) rung(database, transaction as Parameters<Rung>[1]);
      },
      blocked: () => reject(new Refusal('blocked')),
      blocking: () => watch.superseded(),
      terminated: () => watch.gone(),
    }).then(resolve, reject);
  }).catch((error: unknown) => {
    throw openingFailure(error);
  });
}

function isThere(): boolean {
  try {
    return typeof indexedDB !== 'undefined' && indexedDB !== null;
  } catch {
    return true; // forbidden to look at: opening says why
  }
}

/** Private windows of some browsers answer an opening with InvalidStateError. */
function openingFailure(error: unknown): unknown {
  return error instanceof DOMException && error.name === 'InvalidStateError' ? new Refusal('refused') : error;
}
