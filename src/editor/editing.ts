import { type Edit, type Refusal, runEdits, type Said } from '../commands';
import type { Sop, SopFile } from '../model';
import { type History, joinsLast, noHistory, type Step, withRun } from './history';
import type { JournalEntry } from './journal';
import { type Selection, sameSelection, stillThere } from './selection';
import { enter, type Store } from './store';

export interface RunOptions {
  /** Changes in a row with the same key, without a long pause, are one step. */
  readonly merge?: string;
  /** What is selected then; left out: what is selected now, unless it goes. */
  readonly select?: Selection | null;
}

/** Why the editor does not change anything: a guard refused, or there is nothing that may be changed. */
export interface EditorRefusal {
  readonly code: Refusal['code'] | 'nothing-open' | 'read-only';
  readonly data: Refusal['data'];
}

export type EditorRunResult =
  | { readonly ok: true; readonly said: readonly Said[]; readonly changed: boolean }
  /** `at`: which of the edits, from 0. */
  | { readonly ok: false; readonly refusal: EditorRefusal; readonly at: number };

/** What changes the open document, and remembers how. */
export interface Editing {
  run(edits: readonly Edit[], options?: RunOptions): EditorRunResult;
  undo(): boolean;
  redo(): boolean;
  onJournal(listener: (entry: JournalEntry) => void): () => void;
  /** Another document, with its history. */
  begin(history: History, seq: number): { readonly canUndo: boolean; readonly canRedo: boolean };
}

/** Changes the document of a store. */
export function createEditing(store: Store, now: () => string): Editing {
  let history: History = noHistory;
  let seq = 0;
  const journalists = new Set<(entry: JournalEntry) => void>();

  function move(file: SopFile, sop: Sop, next: History, entry: JournalEntry): void {
    [history, seq] = [next, entry.seq];
    store.become({ file: { ...file, sop }, selection: entry.selection.after, ...ways(history) }, () => {
      for (const listener of [...journalists]) listener(entry);
    });
  }

  function turn(kind: 'undo' | 'redo'): boolean {
    const { file, selection, readOnly } = store.state();
    const isUndo = kind === 'undo';
    const step = history.steps[isUndo ? history.at - 1 : history.at];
    if (file === null || readOnly || !step) return false;
    const { patches, inverse, selection: was } = step.entry;
    const next = { ...history, at: history.at + (isUndo ? -1 : 1), isOpen: false };
    move(file, isUndo ? step.before : step.after, next, {
      seq: seq + 1,
      kind,
      patches: isUndo ? inverse : patches,
      inverse: isUndo ? patches : inverse,
      joins: false,
      selection: { before: selection, after: isUndo ? was.before : was.after },
      time: now(),
    });
    return true;
  }

  function run(edits: readonly Edit[], { merge, select }: RunOptions = {}): EditorRunResult {
    const { file, selection: before, readOnly } = store.state();
    if (file === null || readOnly) return refused(file === null ? 'nothing-open' : 'read-only');
    const result = runEdits(file.sop, edits);
    if (!result.ok) return result;
    const { sop, patches, inverse, said } = result;
    const selection = { before, after: stillThere(sop, select === undefined ? before : select) };
    const changed = sop !== file.sop;
    if (changed) {
      const time = now();
      const joins = joinsLast(history, merge, time);
      const key = merge === undefined ? {} : { merge };
      const entry = { seq: seq + 1, kind: 'run', patches, inverse, ...key, joins, selection, time } as const;
      const step: Step = { before: file.sop, after: sop, entry };
      move(file, sop, withRun(history, step), entry);
    } else if (!sameSelection(before, selection.after)) store.become({ selection: selection.after });
    return { ok: true, said, changed };
  }

  return {
    run,
    undo: () => turn('undo'),
    redo: () => turn('redo'),
    onJournal: (listener) => enter(journalists, listener),
    begin(told, last) {
      [history, seq] = [told, last];
      return ways(history);
    },
  };
}

function refused(code: 'nothing-open' | 'read-only'): EditorRunResult {
  return { ok: false, refusal: { code, data: {} }, at: 0 };
}

function ways({ steps, at }: History): { readonly canUndo: boolean; readonly canRedo: boolean } {
  return { canUndo: at > 0, canRedo: at < steps.length };
}
