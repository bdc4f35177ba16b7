import type { Channel } from '../channel';
import type { Database } from '../database/database';
import { type Claims, type Context, claimed } from './context';
import { type LibraryDesk, libraryDesk } from './desk';
import { type LibraryOffice, libraryOffice } from './office';
import { type LibraryReading, libraryReading } from './reading';
import { type LibraryShelf, libraryShelf } from './shelf';

/** The SOPs that are kept on this computer. Every call gives a typed result; nothing rejects. */
export interface Library extends LibraryReading, LibraryShelf, LibraryDesk, LibraryOffice {
  /** Calls back after a write of this tab or of another one: with its document, or null when it is no one document's. */
  onChange(listener: (id: string | null) => void): () => void;
}

export interface LibraryOptions {
  readonly database: Database;
  readonly channel?: Channel;
  /** With it, nothing is renamed, replaced or removed that another tab is changing. */
  readonly lock?: Claims;
}

export function createLibrary({ database, channel, lock }: LibraryOptions): Library {
  const listeners = new Set<(id: string | null) => void>();
  const hear = (id: string | null): void => {
    for (const listener of [...listeners]) listener(id);
  };
  channel?.listen((message) => {
    if (message.kind === 'changed') hear(message.id);
  });
  const context: Context = {
    database,
    told(id) {
      channel?.post({ kind: 'changed', id });
      hear(id);
    },
    whenFree: (id, work) => claimed(lock, id, work),
  };
  return {
    ...libraryReading(context),
    ...libraryShelf(context),
    ...libraryDesk(context),
    ...libraryOffice(context),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
