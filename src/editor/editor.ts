import type { Edit } from '../commands';
import type { Drawing } from '../drawing';
import type { Peristiwa, Sop, SopFile, Versi } from '../model';
import type { Language } from '../words';
import type { Beside } from './beside';
import { createDrawn, type Layout, type MarkOf } from './drawn';
import { createEditing, type EditorRunResult, type RunOptions } from './editing';
import { type History, noHistory, retold } from './history';
import type { Journal, JournalEntry } from './journal';
import { createLog } from './log';
import { type AddResult, createRecording } from './recording';
import { type Selection, sameSelection, stillThere } from './selection';
import { createStore, type EditorState } from './store';

/** The one place that knows what is open. Framework-free: whoever shows it subscribes. */
export interface Editor {
  /** The same value until something changes. */
  state(): EditorState;
  /** Calls back after every change; gives the way to stop. */
  subscribe(listener: () => void): () => void;
  /**
   * The open document laid out, with the mark that its review says; laid out once per document. Null when nothing is open, and
   * until `drawWith` has said how.
   */
  drawing(): Drawing | null;
  /** Hands in the layout, once, and what mark the pages bear. */
  drawWith(layout: Layout, markOf: MarkOf): void;
  open(file: SopFile): void;
  /**
   * Opens a document with its history.
   * @param reading whether another tab changes it: known from the start, so that nobody takes it for one to be changed
   * @returns how many steps could not be done again
   */
  restore(journal: Journal, reading?: boolean): { readonly lost: number };
  close(): void;
  select(selection: Selection | null): void;
  speak(language: Language): void;
  /** Another tab changes it: here nothing may be changed or recorded. */
  setReadOnly(readOnly: boolean): void;
  /** Evaluation mode: the document is locked, events may be added. It lasts until another SOP is opened. */
  setEvaluating(evaluating: boolean): void;
  /** A fresh id, for what an edit makes. */
  newId(): string;
  /** Does all of the edits or none, as one step. */
  run(edits: readonly Edit[], options?: RunOptions): EditorRunResult;
  /** Puts the content of a saved version in the place of the document's, as one step; its id stays. */
  restoreContent(content: Sop, options?: Omit<RunOptions, 'merge'>): EditorRunResult;
  /**
   * Records events, and versions with them: beside the document, so undo never takes them back. What is there already is
   * left out; all of it is recorded or nothing.
   */
  addEvents(events: readonly Peristiwa[], versions?: readonly Versi[], keys?: Beside['keys']): AddResult;
  /** @returns whether there was something to take back */
  undo(): boolean;
  redo(): boolean;
  /** Calls back with every change of the document and of what is beside it, before the other listeners; gives the way to stop. */
  onJournal(listener: (entry: JournalEntry) => void): () => void;
}

export interface EditorOptions {
  readonly language: Language;
  /** The time, ISO 8601 in UTC. */
  now(): string;
  newId(): string;
}

/** An editor with nothing open. */
export function createEditor({ language: first, now, newId }: EditorOptions): Editor {
  const store = createStore({ ...nothing, opening: 0, language: first });
  const log = createLog();
  const { state, become, subscribe } = store;
  const { run, restoreContent, undo, redo, begin } = createEditing(store, log, now);
  let drawingOf: ReturnType<typeof createDrawn> | undefined;

  function openWith(
    file: SopFile,
    { seq, selection }: Pick<Journal, 'seq' | 'selection'>,
    history: History,
    reading: boolean,
  ): void {
    const shown = stillThere(file.sop, selection);
    const before = state();
    const evaluating = before.evaluating && before.file?.sop.id === file.sop.id;
    log.begin(seq);
    const opened = { ...nothing, file, opening: before.opening + 1, selection: shown, ...begin(history) };
    become({ ...opened, ...locks(reading, evaluating) });
  }

  function drawing(): Drawing | null {
    const { file } = state();
    return file === null ? null : (drawingOf?.(file) ?? null);
  }

  return {
    state,
    subscribe,
    drawing,
    drawWith(layout, markOf) {
      drawingOf ??= createDrawn(layout, markOf);
    },
    open: (file) => openWith(file, { seq: 0, selection: null }, noHistory, false),
    restore(journal, reading = false) {
      const { sop, history, lost } = retold(journal);
      openWith({ ...journal.file, sop }, journal, history, reading);
      return { lost };
    },
    close() {
      log.begin(0);
      become({ ...nothing, ...begin(noHistory) });
    },
    select(selection) {
      if (!sameSelection(state().selection, selection)) become({ selection });
    },
    speak(language) {
      if (language !== state().language) become({ language });
    },
    setReadOnly(readOnly) {
      if (readOnly !== state().reading) become(locks(readOnly, state().evaluating));
    },
    setEvaluating(evaluating) {
      if (evaluating !== state().evaluating) become(locks(state().reading, evaluating));
    },
    newId,
    run,
    restoreContent,
    addEvents: createRecording(store, log, now),
    undo,
    redo,
    onJournal: log.listen,
  };
}

const nothing = { file: null, selection: null, canUndo: false, canRedo: false, ...locks(false, false) };

function locks(reading: boolean, evaluating: boolean): Pick<EditorState, 'readOnly' | 'reading' | 'evaluating'> {
  return { readOnly: reading || evaluating, reading, evaluating };
}
