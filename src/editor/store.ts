import type { SopFile } from '../model';
import type { Language } from '../words';
import type { Selection } from './selection';

/** What is open, as one value that is replaced and never changed. */
export interface EditorState {
  readonly file: SopFile | null;
  /** How often something was opened: tells one opening of a file from the next of the same. */
  readonly opening: number;
  readonly selection: Selection | null;
  readonly language: Language;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The document may not be changed here, for either of the reasons below. */
  readonly readOnly: boolean;
  /** Another tab changes it, so here it is only read. */
  readonly reading: boolean;
  /** It is being evaluated: its words stay as they are, while remarks and proposals may be added. */
  readonly evaluating: boolean;
}

/** Holds a state and tells whoever listens that it was replaced. */
export interface Store {
  state(): EditorState;
  /** `first` is called with the new state in place, before the listeners. */
  become(change: Partial<EditorState>, first?: () => void): void;
  subscribe(listener: () => void): () => void;
}

export function createStore(initial: EditorState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    become(change, first) {
      state = { ...state, ...change };
      first?.();
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => enter(listeners, listener),
  };
}

/** Adds one to a set; gives the way to take it out again. */
export function enter<T>(set: Set<T>, one: T): () => void {
  set.add(one);
  return () => {
    set.delete(one);
  };
}
