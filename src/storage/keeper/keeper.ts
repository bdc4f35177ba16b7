import type { Editor } from '../../editor';
import type { SopFile } from '../../model';
import { type Clock, realClock, timeOf } from '../clock';
import type { View } from '../database/rows';
import type { Unwritten } from '../library/desk';
import type { Library } from '../library/library';
import type { TabLock } from '../lock/lock';
import { type Kept, type Reason, refused } from '../result';
import { browserPage, type KeeperPage } from './page';
import { Seat, type Shown } from './seat';

/** How far the keeping of what is open is. */
export type KeepingState =
  /** Nothing is open. */
  | { readonly kind: 'idle' }
  /** Not in the library before the first change. */
  | { readonly kind: 'unkept' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: Reason }
  /** Another tab changes it. */
  | { readonly kind: 'read-only' };

export interface NewDocument {
  /** The name of the file that it came from. */
  readonly source?: string | null;
  readonly handle?: FileSystemFileHandle | null;
  readonly modified?: number | null;
  /** 'at-first-edit': not in the list as long as it is only looked at. */
  readonly keep?: 'now' | 'at-first-edit';
}

/** Keeps what is open in the editor on this computer: every change within a second. Framework-free: who shows it subscribes. */
export interface Keeper {
  /** The same value until it changes. */
  state(): KeepingState;
  subscribe(listener: () => void): () => void;
  /** Opens a kept document in the editor, with its past; to be read only when another tab changes it. */
  open(id: string): Shown;
  /** Opens a document that is not kept yet. Where it cannot be kept it is opened all the same, and the result says why. */
  openNew(file: SopFile, options?: NewDocument): Shown;
  /** What this tab had open before it was loaded again; null when there was nothing. */
  reopen(): Promise<Kept<{ readonly view: View | null }> | null>;
  takeOver(): Shown;
  /** What is on the screen becomes a document of its own, for when it cannot be written where it belongs. */
  rescue(id: string): Shown;
  /** How the document is looked at, as plain JSON of the screen's own making. The selection is kept without asking. */
  keepView(view: View): void;
  flush(): Promise<KeepingState>;
  close(): Promise<void>;
  /** Whether the browser has promised not to clear what is kept; null: not asked, or it gives no answer. */
  persisted(): boolean | null;
  dispose(): void;
}

export interface KeeperOptions {
  readonly editor: Editor;
  readonly library: Library;
  readonly lock: TabLock;
  readonly clock?: Clock;
  readonly page?: KeeperPage;
}

const idle: KeepingState = { kind: 'idle' };

export function createKeeper(options: KeeperOptions): Keeper {
  return new EditorKeeper(options);
}

class EditorKeeper implements Keeper {
  readonly #editor: Editor;
  readonly #library: Library;
  readonly #clock: Clock;
  readonly #page: KeeperPage;
  readonly #newSeat: (id: string) => Seat;
  readonly #listeners = new Set<() => void>();
  readonly #stops: readonly (() => void)[];
  #state: KeepingState = idle;
  #seat: Seat | null = null;
  /** Seats that were left with something unwritten: they go on trying. */
  readonly #leaving = new Set<Seat>();
  /** A later opening makes an earlier one void. */
  #turn = 0;
  #hasAsked = false;
  /** Documents of which something lies beside the disk. */
  readonly #leftBehind = new Set<string>();

  constructor({ editor, library, lock, clock = realClock, page = browserPage() }: KeeperOptions) {
    [this.#editor, this.#library, this.#clock, this.#page] = [editor, library, clock, page];
    const changed = (seat: Seat): void => this.#changed(seat);
    const written = (seat: Seat): void => this.#written(seat);
    const left = (id: string): Unwritten | null => page.left(id);
    const taken = (id: string): void => page.leaveBehind(id, null);
    this.#newSeat = (id) => new Seat(id, { editor, library, lock, clock, changed, written, left, taken });
    this.#stops = [
      editor.onJournal((entry) => this.#seat?.add(entry)),
      editor.subscribe(() => this.#look()),
      page.onLeave(() => this.#leavePage()),
    ];
  }

  state(): KeepingState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async open(id: string): Shown {
    const isLast = this.#takeTurn();
    await this.#leave();
    for (const one of this.#leaving) if (one.id === id && !(await one.leave())) return refused('failed');
    const seat = this.#newSeat(id);
    const shown = await seat.open(() => isLast() && this.#sit(seat));
    if (!shown.ok) seat.giveUp();
    return shown;
  }

  async openNew(file: SopFile, options: NewDocument = {}): Shown {
    const { source = null, handle = null, modified = null, keep = 'now' } = options;
    const isLast = this.#takeTurn();
    const put = keep === 'now' ? await this.#library.put(file, { time: timeOf(this.#clock), source }) : null;
    if (put && !put.ok && put.reason === 'kept-already') return put;
    if (put?.ok && handle) await this.#library.keepHandle(file.sop.id, handle, modified);
    await this.#leave();
    if (!isLast()) return refused('failed');
    const seat = this.#newSeat(file.sop.id);
    this.#sit(seat);
    const reason = put && !put.ok ? put.reason : null;
    await seat.begin(file, { source, seen: put?.ok ? put.document.seq : null, reason });
    this.#publish();
    return reason === null ? { ok: true, view: null } : refused(reason);
  }

  async reopen(): Promise<Kept<{ readonly view: View | null }> | null> {
    const id = this.#page.lastOpen();
    if (id === null) return null;
    const shown = await this.open(id);
    if (!shown.ok) this.#page.rememberOpen(null);
    return shown;
  }

  async takeOver(): Shown {
    return this.#seat?.takeOver() ?? refused('missing');
  }

  async rescue(id: string): Shown {
    const { file } = this.#editor.state();
    if (file === null) return refused('missing');
    const put = await this.#library.putCopy(file, { id, time: timeOf(this.#clock) });
    if (!put.ok) return put;
    this.#seat?.giveUp();
    return this.open(id);
  }

  keepView(view: View): void {
    this.#seat?.look(view);
  }

  async flush(): Promise<KeepingState> {
    await this.#seat?.flush();
    return this.#state;
  }

  async close(): Promise<void> {
    this.#takeTurn();
    this.#page.rememberOpen(null);
    await this.#leave();
    this.#editor.close();
  }

  persisted(): boolean | null {
    return this.#page.persisted();
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
    for (const seat of [this.#seat, ...this.#leaving]) seat?.giveUp();
  }

  #takeTurn(): () => boolean {
    this.#turn += 1;
    const mine = this.#turn;
    return () => mine === this.#turn;
  }

  #sit(seat: Seat): true {
    this.#seat = seat;
    this.#page.rememberOpen(seat.id);
    this.#publish();
    return true;
  }

  async #leave(): Promise<void> {
    const seat = this.#seat;
    this.#seat = null;
    this.#publish();
    if (seat && !(await seat.leave())) this.#leaving.add(seat);
  }

  /** The editor has changed: its selection, or what is open, without us. */
  #look(): void {
    if (!this.#seat) return;
    if (this.#seat.isShown) this.#seat.look();
    else {
      this.#page.rememberOpen(null);
      void this.#leave();
    }
  }

  #changed(seat: Seat): void {
    if (seat === this.#seat) this.#publish();
    else if (this.#leaving.has(seat) && seat.isWritten) {
      this.#leaving.delete(seat);
      seat.giveUp();
    }
  }

  #publish(): void {
    const next = this.#seat?.state ?? idle;
    if (next.kind === this.#state.kind && reasonIn(next) === reasonIn(this.#state)) return;
    this.#state = next;
    for (const listener of [...this.#listeners]) listener();
  }

  /** The disk may be too slow for a page that closes: what is not written yet is laid down beside it. */
  #leavePage(): void {
    void this.#seat?.flush();
    for (const seat of [this.#seat, ...this.#leaving]) {
      if (!seat?.unwritten) continue;
      this.#leftBehind.add(seat.id);
      this.#page.leaveBehind(seat.id, seat.unwritten);
    }
  }

  #written({ id, unwritten }: Seat): void {
    if (this.#leftBehind.has(id)) this.#page.leaveBehind(id, unwritten);
    if (unwritten === null) this.#leftBehind.delete(id);
    if (this.#hasAsked || this.#page.persisted() !== null) return;
    this.#hasAsked = true;
    void this.#page.persist();
  }
}

function reasonIn(state: KeepingState): Reason | null {
  return state.kind === 'failed' ? state.reason : null;
}
