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
  /** Somebody else changes it, so here it is only read. */
  readonly readOnly: boolean;
}

/** Holds a state and tells whoever listens that it was replaced. */
export interface Store {
  state(): EditorState;
  become(change: Partial<EditorState>): void;
  subscribe(listener: () => void): () => void;
}

export function createStore(initial: EditorState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    become(change) {
      state = { ...state, ...change };
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
