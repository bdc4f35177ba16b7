import type { Editor, JournalEntry } from '../../editor';
import type { SopFile } from '../../model';
import { type Clock, timeOf } from '../clock';
import type { View } from '../database/rows';
import type { OpenedDocument, Unwritten } from '../library/desk';
import type { Library } from '../library/library';
import type { Claim, Holder } from '../lock/claim';
import type { TabLock } from '../lock/lock';
import { type Kept, type Reason, refused } from '../result';
import { Draft, type DraftOptions, type DraftState } from './draft';
import { Showing } from './showing';
import { createWatch, type Watch } from './watch';

export type Shown = Promise<Kept<{ readonly view: View | null }>>;

export interface Arrival {
  readonly source: string | null;
  /** The seq that the library gave; null: it is not there. */
  readonly seen: number | null;
  /** Why it could not be put there. */
  readonly reason: Reason | null;
}

export interface SeatOptions {
  readonly editor: Editor;
  readonly library: Library;
  readonly lock: TabLock;
  readonly clock: Clock;
  /** Calls back when the state may be another one. */
  changed(seat: Seat): void;
  /** Called after each write of changes. */
  written(seat: Seat): void;
  /** What a closed page has left of the document; taken when it has been opened with it. */
  left(id: string): Unwritten | null;
  taken(id: string): void;
}

/** The place of one document in the editor: either this tab changes it, or it reads what another tab writes. */
export class Seat implements Holder {
  readonly id: string;
  readonly #options: SeatOptions;
  #draft: Draft | null = null;
  #claim: Claim | null = null;
  #isReader = false;
  #isOver = false;
  readonly #showing: Showing;
  readonly #watch: Watch;
  #isBusy = false;

  constructor(id: string, options: SeatOptions) {
    this.id = id;
    this.#options = options;
    this.#showing = new Showing(options.editor);
    this.#watch = createWatch(id, options, {
      retake: () => this.#retake(),
      follow: () => this.#follow(),
    });
  }

  /** What became of the changes made here; a failure is said also where nothing more can be changed. */
  get state(): DraftState | { readonly kind: 'read-only' } {
    const draft: DraftState = this.#draft?.state ?? { kind: 'saved' };
    return this.#isReader && draft.kind !== 'failed' ? { kind: 'read-only' } : draft;
  }

  get isWritten(): boolean {
    return (this.#draft?.state.kind ?? 'saved') === 'saved';
  }

  /** Whether the editor shows what this seat has shown it. */
  get isShown(): boolean {
    return this.#showing.isShown;
  }

  /** Opens what is kept. @param may asked before it is shown: whether it still shall be */
  async open(may: () => boolean): Shown {
    this.#claim = await this.#options.lock.take(this.id, this);
    const fetched = await this.#fetch();
    if (!fetched.ok) return fetched;
    if (this.#isOver || !may()) return refused('failed');
    if (this.#claim) await this.#edit(fetched.opened);
    else this.#read(fetched.opened);
    return { ok: true, view: this.#showing.view };
  }

  /** Opens a document that comes from elsewhere. */
  async begin(file: SopFile, { source, seen, reason }: Arrival): Promise<void> {
    this.#draft = this.#newDraft({ file, source, seen, reason });
    this.#showing.open(() => this.#options.editor.open(file));
    if (seen !== null) await this.#claimLate();
  }

  get unwritten(): Unwritten | null {
    return this.#draft?.unwritten ?? null;
  }

  add(entry: JournalEntry): void {
    const { file } = this.#options.editor.state();
    if (file && this.isShown && !this.#isReader) this.#draft?.add(entry, file);
  }

  look(view?: View | null): void {
    if (this.#isReader || !this.isShown) return;
    const news = this.#showing.look(view);
    if (news) this.#draft?.look(news.selection, news.view);
  }

  async takeOver(): Shown {
    if (!this.#isReader) return { ok: true, view: this.#showing.view };
    this.#isBusy = true;
    this.#claim = await this.#options.lock.takeOver(this.id, this);
    return this.#resume();
  }

  flush(): Promise<boolean> {
    return this.#draft?.flush() ?? Promise.resolve(true);
  }

  /** Writes what is not written, then lets go. @returns false: it goes on trying, since the disk does not take it now */
  async leave(): Promise<boolean> {
    this.#isReader = true;
    this.#watch.stop();
    if ((await this.flush()) || this.#draft?.isFinal) this.giveUp();
    return this.#isOver;
  }

  /** Lets go at once; what is not written is lost. */
  giveUp(): void {
    this.#isOver = true;
    this.#watch.end();
    this.#draft?.drop();
    this.#claim?.release();
    this.#claim = null;
  }

  /** Another tab asks for the document. */
  async asked(): Promise<boolean> {
    this.#stopEditing();
    const isWritten = await this.flush();
    if (isWritten) this.#watch.start();
    return isWritten;
  }

  /** Another tab has taken the document. What is not written yet is written if nobody wrote since, and else refused. */
  lost(): void {
    this.#claim = null;
    void this.asked();
  }

  #stopEditing(): void {
    this.#isReader = true;
    if (this.isShown) this.#options.editor.setReadOnly(true);
    this.#options.changed(this);
  }

  /** To be changed if it is ours. A full disk must not keep anybody from opening what is on it. */
  async #fetch(): Promise<Kept<{ readonly opened: OpenedDocument }>> {
    const { library } = this.#options;
    if (!this.#claim) return library.open(this.id);
    const fetched = await library.openToEdit(this.id, this.#options.left(this.id));
    if (fetched.ok) this.#options.taken(this.id);
    const isFull = !fetched.ok && (fetched.reason === 'full' || fetched.reason === 'failed');
    return isFull ? library.open(this.id) : fetched;
  }

  async #edit(opened: OpenedDocument): Promise<void> {
    this.#watch.stop();
    this.#isReader = false;
    const { seq: seen, journal, file } = opened;
    this.#draft = this.#newDraft({ file, source: null, seen, journal });
    const lost = this.#showing.restore(opened, false);
    if (lost > 0) await this.#salvage(seen);
    this.#options.changed(this);
  }

  /** Steps that do not fit their document: what is whole is kept without a past, what was there becomes a version. */
  async #salvage(seen: number): Promise<void> {
    const { library, clock, editor } = this.#options;
    const { file } = editor.state();
    if (file === null) return;
    const replaced = await library.replace(file, { seen, time: timeOf(clock) });
    if (!replaced.ok) return;
    this.#draft = this.#newDraft({ file, source: null, seen: replaced.document.seq });
    this.#showing.open(() => editor.open(file));
  }

  #read(opened: OpenedDocument): void {
    this.#isReader = true;
    this.#draft = null;
    this.#showing.restore(opened, true);
    this.#watch.start();
    this.#options.changed(this);
  }

  #newDraft(about: Pick<DraftOptions, 'file' | 'source' | 'seen' | 'journal' | 'reason'>): Draft {
    this.#draft?.drop();
    return new Draft({
      ...about,
      id: this.id,
      library: this.#options.library,
      clock: this.#options.clock,
      changed: () => this.#options.changed(this),
      written: () => {
        this.#options.written(this);
        if (this.#claim === null && !this.#isReader) void this.#claimLate();
      },
    });
  }

  async #claimLate(): Promise<void> {
    const claim = await this.#options.lock.take(this.id, this);
    if (this.#isOver) claim?.release();
    else if (claim) this.#claim = claim;
  }

  async #retake(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#claim = await this.#options.lock.take(this.id, this);
    if (this.#claim) await this.#resume();
    this.#isBusy = false;
  }

  /** The document is ours now: as it was left by who had it, shown where this tab was. */
  async #resume(): Shown {
    const fetched = await this.#fetch();
    this.#isBusy = false;
    if (this.#isOver || !this.isShown) {
      this.giveUp();
      return refused('failed');
    }
    if (!fetched.ok) {
      this.#claim?.release();
      this.#claim = null;
      this.#watch.start();
      return fetched;
    }
    await this.#edit(this.#showing.here(fetched.opened));
    return { ok: true, view: this.#showing.view };
  }

  async #follow(): Promise<void> {
    const fetched = await this.#options.library.open(this.id);
    if (!fetched.ok || !this.#isReader || this.#isBusy || this.#isOver || !this.isShown) return;
    if (fetched.opened.written === this.#showing.written) return;
    this.#showing.restore(this.#showing.here(fetched.opened), true);
  }
}
