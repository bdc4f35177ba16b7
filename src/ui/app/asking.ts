import type { Edit } from '../../commands';
import type { Editor } from '../../editor';
import type { SopFile } from '../../model';
import type { Status } from '../../review';
import type { DocumentMeta } from '../../storage';
import type { Person } from '../orang/person';
import type { Why } from '../usulan/events';
import type { UnsentChange } from '../usulan/unsent';
import type { StatusForm } from '../versi/status-form';
import type { Begun } from './begun';

/** A file whose SOP is kept already, with other content. */
export interface Conflict {
  readonly file: SopFile;
  readonly kept: DocumentMeta;
  readonly source: string;
  readonly handle: FileSystemFileHandle | null;
  readonly modified: number;
  /** How many of its events say that they happened at an unlikely time. */
  readonly unlikelyTimes: number;
}

/** What the app wants to know before it goes on. One question at a time. */
export type Question =
  | { readonly kind: 'new' }
  | { readonly kind: 'office' }
  | { readonly kind: 'rename'; readonly document: DocumentMeta }
  | { readonly kind: 'erase'; readonly document: DocumentMeta }
  | { readonly kind: 'book'; readonly documents: readonly DocumentMeta[] }
  /** Lembar evaluasi of these; null: of the SOP that is open. */
  | { readonly kind: 'sheets'; readonly documents: readonly DocumentMeta[] | null }
  /** Why this is proposed, before it is recorded. */
  | { readonly kind: 'usulan'; readonly edits: readonly Edit[]; readonly why?: Why }
  /** What was typed for places that are no more. */
  | LostQuestion
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  /** Who works here; `next` is what waits for that, `otherwise` what follows when nobody says it. */
  | { readonly kind: 'person'; readonly next?: (person: Person) => void; readonly otherwise?: () => void }
  | EvaluationQuestion;

/** A file that came back, to be taken in: its SOP, or why it could not be read. */
export type Returned = { readonly name: string } & (
  | { readonly ok: true; readonly file: SopFile; readonly unlikelyTimes: number }
  | { readonly ok: false; readonly why: string }
);

/** What is asked around statuses, versions, and the files of an evaluation. */
export type EvaluationQuestion =
  /** `begun`: what was filled in before. */
  | { readonly kind: 'status'; readonly to: Status; readonly begun?: StatusForm }
  | { readonly kind: 'statuses' }
  | { readonly kind: 'versions' }
  | { readonly kind: 'save-version'; readonly begun?: string }
  | { readonly kind: 'merge'; readonly files: readonly Returned[] }
  /** Whether what was opened is to be evaluated or to be changed. */
  | { readonly kind: 'evaluate' }
  | BeingRead;

/** A text that was typed and is not in the document. */
export interface Typed {
  /** What would write it. */
  readonly edit: Edit;
  /** As it is printed; '' empties its place. */
  readonly text: string;
  /** What stands there now, where that is not what was typed over. */
  readonly now?: string;
}

/** What was going to be changed where it cannot be any more. */
export interface LostQuestion {
  readonly kind: 'lost';
  readonly changes: readonly UnsentChange[];
  /** Keeps it no longer. @returns keeps it again */
  discard(): () => void;
}

/** What is new, with the text that it has so far. */
export interface BegunEdits extends Begun {
  readonly edits: readonly Edit[];
}

/** Evaluators are reading what is about to be changed. */
export interface BeingRead {
  readonly kind: 'being-read';
  /** Nobody reads it, but the places of the texts below were written anew since they were typed. */
  readonly isOld?: true;
  /** The texts that were typed and wait for the answer. */
  readonly typed: readonly Typed[];
  /** What is new has a text that one types after making it: it is typed here. */
  readonly begun?: BegunEdits;
  /** Changes it; `text`: of what is new. */
  go(text?: string): void;
  /** It is not to be changed. */
  left(): void;
}

export interface Asking {
  /** null: nothing is asked. */
  state(): Question | null;
  subscribe(listener: () => void): () => void;
  ask(question: Question): void;
  /** The question is answered, or no longer asked. */
  done(): void;
}

export function createAsking(): Asking {
  let state: Question | null = null;
  const listeners = new Set<() => void>();
  const become = (next: Question | null): void => {
    state = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ask: become,
    done: () => become(null),
  };
}

/** What is asked over an SOP does not outlive its being open. */
export function endWithDocument(editor: Editor, asking: Asking): void {
  const openNow = (): string | undefined => editor.state().file?.sop.id;
  let open = openNow();
  editor.subscribe(() => {
    const before = open;
    open = openNow();
    if (before !== undefined && open !== before && asking.state() !== null) asking.done();
  });
}
