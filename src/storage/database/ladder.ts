import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Schema } from './rows';

/** A rung: makes the stores of the next version out of those of the one before. Numbered by its place, never edited. */
export type Rung = (
  database: IDBPDatabase<Schema>,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void;

/** The database's version is the number of rungs. */
export const ladder: readonly Rung[] = [
  (database) => {
    for (const name of ['documents', 'bases', 'views', 'handles', 'leases', 'erased'] as const) {
      database.createObjectStore(name, { keyPath: 'id' });
    }
    database.createObjectStore('journal', { keyPath: ['id', 'seq'] });
    database.createObjectStore('versions', { keyPath: ['id', 'nomor'] });
    database.createObjectStore('logos', { keyPath: 'hash' });
    database.createObjectStore('office', { keyPath: 'key' });
  },
];
