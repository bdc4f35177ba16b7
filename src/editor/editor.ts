import type { Drawing } from '../drawing';
import { layout } from '../layout';
import type { Sop, SopFile } from '../model';
import type { Language } from '../words';
import { type Selection, sameSelection } from './selection';

/** What is open, as one value that is replaced and never changed. */
export interface EditorState {
  readonly file: SopFile | null;
  /** How often something was opened: tells one opening of a file from the next of the same. */
  readonly opening: number;
  readonly selection: Selection | null;
  readonly language: Language;
}

/** The one place that knows what is open. Framework-free: whoever shows it subscribes. */
export interface Editor {
  /** The same value until something changes. */
  state(): EditorState;
  /** Calls back after every change; gives the way to stop. */
  subscribe(listener: () => void): () => void;
  /** The open document laid out, null when nothing is open; laid out once per document. */
  drawing(): Drawing | null;
  open(file: SopFile): void;
  close(): void;
  select(selection: Selection | null): void;
  speak(language: Language): void;
}

export interface EditorOptions {
  readonly language: Language;
}

/** An editor with nothing open. */
export function createEditor(options: EditorOptions): Editor {
  let state: EditorState = { file: null, opening: 0, selection: null, language: options.language };
  const listeners = new Set<() => void>();
  const drawingOf = onceEach(layout);

  function become(change: Partial<EditorState>): void {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    drawing: () => (state.file === null ? null : drawingOf(state.file.sop)),
    open: (file) => become({ file, opening: state.opening + 1, selection: null }),
    close: () => become({ file: null, selection: null }),
    select(selection) {
      if (!sameSelection(state.selection, selection)) become({ selection });
    },
    speak(language) {
      if (language !== state.language) become({ language });
    },
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
