import type { Edit } from '../commands';
import type { Drawing } from '../drawing';
import { layout } from '../layout';
import type { Sop, SopFile } from '../model';
import type { Language } from '../words';
import { createEditing, type EditorRunResult, type RunOptions } from './editing';
import { type History, noHistory, retold } from './history';
import type { Journal, JournalEntry } from './journal';
import { type Selection, sameSelection, stillThere } from './selection';
import { createStore, type EditorState } from './store';

/** The one place that knows what is open. Framework-free: whoever shows it subscribes. */
export interface Editor {
  /** The same value until something changes. */
  state(): EditorState;
  /** Calls back after every change; gives the way to stop. */
  subscribe(listener: () => void): () => void;
  /** The open document laid out, null when nothing is open; laid out once per document. */
  drawing(): Drawing | null;
  open(file: SopFile): void;
  /** Opens a document with its history. @returns how many steps could not be done again */
  restore(journal: Journal): { readonly lost: number };
  close(): void;
  select(selection: Selection | null): void;
  speak(language: Language): void;
  setReadOnly(readOnly: boolean): void;
  /** A fresh id, for what an edit makes. */
  newId(): string;
  /** Does all of the edits or none, as one step. */
  run(edits: readonly Edit[], options?: RunOptions): EditorRunResult;
  /** @returns whether there was something to take back */
  undo(): boolean;
  redo(): boolean;
  /** Calls back with every change of the document, before the other listeners; gives the way to stop. */
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
  const nothing = { file: null, selection: null, canUndo: false, canRedo: false, readOnly: false };
  const store = createStore({ ...nothing, opening: 0, language: first });
  const { state, become, subscribe } = store;
  const { run, undo, redo, onJournal, begin } = createEditing(store, now);
  const drawingOf = onceEach(layout);

  function openWith(file: SopFile, history: History, seq: number, selection: Selection | null): void {
    const shown = stillThere(file.sop, selection);
    become({ ...nothing, file, opening: state().opening + 1, selection: shown, ...begin(history, seq) });
  }

  function drawing(): Drawing | null {
    const { file } = state();
    return file === null ? null : drawingOf(file.sop);
  }

  return {
    state,
    subscribe,
    drawing,
    open: (file) => openWith(file, noHistory, 0, null),
    restore(journal) {
      const { sop, history, lost } = retold(journal);
      openWith({ ...journal.file, sop }, history, journal.seq, journal.selection);
      return { lost };
    },
    close: () => become({ ...nothing, ...begin(noHistory, 0) }),
    select(selection) {
      if (!sameSelection(state().selection, selection)) become({ selection });
    },
    speak(language) {
      if (language !== state().language) become({ language });
    },
    setReadOnly(readOnly) {
      if (readOnly !== state().readOnly) become({ readOnly });
    },
    newId,
    run,
    undo,
    redo,
    onJournal,
  };
}

/** Documents are frozen and shared by the steps of the past, so identity is enough to know one again. */
function onceEach(lay: (sop: Sop) => Drawing): (sop: Sop) => Drawing {
  const known = new WeakMap<Sop, Drawing>();
  return (sop) => {
    const before = known.get(sop);
    if (before) return before;
    const drawing = lay(sop);
    known.set(sop, drawing);
    return drawing;
  };
}
