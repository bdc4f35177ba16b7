import type { JournalEntry, Selection } from '../../editor';
import type { SopFile } from '../../model';
import { type Clock, timeOf } from '../clock';
import type { View } from '../database/rows';
import type { Unwritten } from '../library/desk';
import type { Library } from '../library/library';
import type { Kept, Reason, Refused } from '../result';

/** How far the keeping of one document is. */
export type DraftState =
  | { readonly kind: 'unkept' | 'saved' | 'saving' }
  | { readonly kind: 'failed'; readonly reason: Reason };

export interface DraftOptions {
  readonly id: string;
  readonly library: Pick<Library, 'append' | 'compact' | 'keepView' | 'put'>;
  readonly clock: Clock;
  /** The seq that the opening gave; null: not in the library yet, and put there before the first change. */
  readonly seen: number | null;
  /** The document as it was opened, for that. */
  readonly file: SopFile;
  readonly source: string | null;
  /** Why it could not be put there before. */
  readonly reason?: Reason | null;
  /** Changes since the last compaction. */
  readonly journal?: number;
  /** Calls back when the state may be another one. */
  changed(): void;
  /** Called after each write of changes. */
  written(): void;
}

/** Changes wait this long for the next one: far less than the second that may be lost. */
const gather = 300;
const tryAgain = 5000;
/** So many changes, and the journal is folded into the base. */
const longJournal = 200;

/** Reasons that no waiting takes away. */
const final: ReadonlySet<Reason> = new Set<Reason>(['behind', 'missing', 'kept-already', 'newer']);

/** One document on its way to the disk: its changes are gathered, written one batch after the other, and tried again. */
export class Draft {
  readonly #options: DraftOptions;
  #state: DraftState;
  #seen: number | null;
  #journal: number;
  #latest: SopFile;
  #pending: readonly JournalEntry[] = [];
  #looked: { readonly selection: Selection | null; readonly view: View | null } | null = null;
  #running: Promise<boolean> | null = null;
  #cancel: (() => void) | null = null;
  #dropped = false;

  constructor(options: DraftOptions) {
    this.#options = options;
    this.#seen = options.seen;
    this.#journal = options.journal ?? 0;
    this.#latest = options.file;
    const { reason = null } = options;
    if (reason !== null) this.#state = { kind: 'failed', reason };
    else this.#state = { kind: options.seen === null ? 'unkept' : 'saved' };
  }

  get state(): DraftState {
    return this.#state;
  }

  /** What a closing page must not lose; null when there is nothing, or nothing that could still be written. */
  get unwritten(): Unwritten | null {
    if (this.#seen === null || this.#pending.length === 0 || this.#isOver()) return null;
    return { seen: this.#seen, entries: this.#pending };
  }

  /** A change, and the document after it. */
  add(entry: JournalEntry, file: SopFile): void {
    this.#latest = file;
    this.#pending = [...this.#pending, entry];
    if (this.#isOver()) return;
    if (this.#state.kind !== 'failed') this.#become({ kind: 'saving' });
    if (this.#cancel === null || this.#state.kind === 'failed') this.#later(gather);
  }

  /** How the document is looked at. */
  look(selection: Selection | null, view: View | null): void {
    this.#looked = { selection, view };
    if (this.#cancel === null && !this.#isOver()) this.#later(gather);
  }

  /** Writes what is not written; one writing at a time. @returns whether all of it is */
  async flush(): Promise<boolean> {
    while (this.#running) await this.#running;
    if (this.#isOver()) return this.#pending.length === 0;
    this.#stopWaiting();
    this.#running = this.#write().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  /** Writes no more. */
  drop(): void {
    this.#dropped = true;
    this.#stopWaiting();
  }

  /** Whether no further try can write what is not written. */
  get isFinal(): boolean {
    return this.#state.kind === 'failed' && final.has(this.#state.reason);
  }

  #isOver(): boolean {
    return this.#dropped || this.isFinal;
  }

  #become(next: DraftState): void {
    if (this.#dropped) return;
    this.#state = next;
    this.#options.changed();
  }

  #stopWaiting(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  #later(wait: number): void {
    this.#stopWaiting();
    if (this.#dropped) return;
    this.#cancel = this.#options.clock.after(wait, () => {
      this.#cancel = null;
      void this.flush();
    });
  }

  async #write(): Promise<boolean> {
    while (this.#pending.length > 0 && !this.#dropped) {
      const result = await this.#writeChanges();
      if (!result.ok) {
        this.#become({ kind: 'failed', reason: result.reason });
        if (!final.has(result.reason)) this.#later(tryAgain);
        return false;
      }
    }
    await this.#writeLooks();
    if (this.#seen !== null && this.#pending.length === 0) this.#become({ kind: 'saved' });
    return this.#pending.length === 0;
  }

  async #writeChanges(): Promise<Kept> {
    const { id, library, written } = this.#options;
    const seen = await this.#arrive();
    if (typeof seen !== 'number') return seen;
    const entries = this.#pending;
    const appended = await library.append(id, { seen, entries, file: this.#latest });
    if (!appended.ok) return appended;
    this.#seen = appended.seq;
    this.#pending = this.#pending.slice(entries.length);
    this.#journal += entries.length;
    written();
    if (this.#journal >= longJournal) {
      this.#journal = 0;
      // A journal that cannot be folded now is only longer than it should be.
      await library.compact(id, { seen: appended.seq });
    }
    return { ok: true };
  }

  /** A document that is not in the library comes there as it was before its first change. */
  async #arrive(): Promise<number | Refused> {
    if (this.#seen !== null) return this.#seen;
    const { library, file, clock, source } = this.#options;
    const put = await library.put(file, { time: timeOf(clock), source });
    if (!put.ok) return put;
    this.#seen = put.document.seq;
    return this.#seen;
  }

  async #writeLooks(): Promise<void> {
    if (this.#looked === null || this.#seen === null || this.#dropped) return;
    const looked = this.#looked;
    this.#looked = null;
    await this.#options.library.keepView(this.#options.id, { ...looked, seq: this.#seen });
  }
}
