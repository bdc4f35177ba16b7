import type { Database } from '../database/database';
import { type Kept, refused } from '../result';

/** What the parts of the library share. */
export interface Context {
  readonly database: Database;
  /** Tells this tab and the others that something was written; null: no one document. */
  told(id: string | null): void;
  /** Does what must not happen to a document that another tab is changing. */
  whenFree<T>(id: string, work: () => Promise<Kept<T>>): Promise<Kept<T>>;
}

/** The way to claim a document for this tab, as far as the library needs it. */
export interface Claims {
  isMine(id: string): boolean;
  take(id: string): Promise<{ release(): void } | null>;
}

/** Claims the document for as long as the work lasts, unless this tab has it anyway. */
export async function claimed<T>(
  claims: Claims | undefined,
  id: string,
  work: () => Promise<Kept<T>>,
): Promise<Kept<T>> {
  if (!claims || claims.isMine(id)) return work();
  const claim = await claims.take(id);
  if (!claim) return refused('open-elsewhere');
  try {
    return await work();
  } finally {
    claim.release();
  }
}

/** Tells of a write once it is on the disk. */
export function toldOf<T>(context: Context, id: string | null, result: Kept<T>): Kept<T> {
  if (result.ok) context.told(id);
  return result;
}

/** Names what a transaction gave. */
export function as<K extends string, V>(key: K, result: Kept<{ value: V }>): Kept<{ readonly [P in K]: V }> {
  return result.ok ? ({ ok: true, [key]: result.value } as Kept<{ readonly [P in K]: V }>) : result;
}
