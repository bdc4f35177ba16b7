import { createContext, useContext } from 'react';
import type { Thread } from '../../review';
import type { SheetValue } from '../lembar/sheet-context';
import type { Draft, Drafts } from './drafts';
import type { Filter } from './filter';
import type { Located } from './located';
import type { Pointed } from './pointed';

/** The remarks of what is open, and what is done with them; for everything on the desk. */
export interface Notes {
  /** The document that the threads were found in: while one types it is a moment behind. */
  readonly seen: Pick<SheetValue, 'sop' | 'drawing' | 'places'>;
  /** All threads in the order in which they came, as they are in `seen`. */
  readonly threads: readonly Thread[];
  /** All threads, in the order of the document. */
  readonly located: readonly Located[];
  /** Those that pass the filter, in the order that is asked for. */
  readonly shown: readonly Located[];
  readonly filter: Filter;
  setFilter(filter: Filter): void;
  /** The ids of the events that came last with files of evaluators. */
  readonly arrived: ReadonlySet<string>;
  /** The thread that is open in the panel. */
  readonly opened: string | null;
  /** Opens a thread in the panel; `reveal` selects its place and shows it, `focus` brings the keyboard to it. */
  open(id: string | null, how?: { readonly reveal?: boolean; readonly focus?: boolean }): void;
  /** Shows what came last with files of evaluators, and nothing else; goes to the first of it. */
  showArrived(): void;
  /** The next or the previous thread of the document that passes the filter. */
  step(step: 1 | -1): void;
  /** The remark that is being written. */
  readonly composing: Draft | null;
  /** Begins a remark, on what is pointed at now where nothing else is said; goes on with a draft for the same place. */
  remark(at?: Pointed | Draft): void;
  /** Closes the remark that is being written; it stays a draft. */
  leave(): void;
  readonly drafts: Drafts;
}

export const NotesContext = createContext<Notes | null>(null);

export function useNotes(): Notes {
  const notes = useContext(NotesContext);
  if (!notes) throw new Error('rendered outside of a desk with remarks');
  return notes;
}
