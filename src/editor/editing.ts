import { type Edit, type RunResult, replaceContent, runEdits, type Said } from '../commands';
import type { Peristiwa, Sop, SopFile, Versi } from '../model';
import { recorded } from './beside';
import { type History, joinsLast, noHistory, type Step, withRun } from './history';
import type { JournalEntry } from './journal';
import type { Log } from './log';
import { type EditorRefusal, lockOn } from './refusal';
import { type Selection, sameSelection, stillThere } from './selection';
import type { Store } from './store';

export interface RunOptions {
  /** Changes in a row with the same key, without a long pause, are one step. */
  readonly merge?: string;
  /** What is selected then; left out: what is selected now, unless it goes. */
  readonly select?: Selection | null;
  /** What is recorded together with the step; it stays when the step is taken back. */
  readonly events?: readonly Peristiwa[];
  readonly versions?: readonly Versi[];
}

export type EditorRunResult =
  | { readonly ok: true; readonly said: readonly Said[]; readonly changed: boolean }
  /** `at`: which of the edits, from 0. */
  | { readonly ok: false; readonly refusal: EditorRefusal; readonly at: number };

/** What changes the open document, and remembers how. */
export interface Editing {
  run(edits: readonly Edit[], options?: RunOptions): EditorRunResult;
  restoreContent(content: Sop, options?: Omit<RunOptions, 'merge'>): EditorRunResult;
  undo(): boolean;
  redo(): boolean;
  /** Another document, with its history. */
  begin(history: History): { readonly canUndo: boolean; readonly canRedo: boolean };
}

/** Changes the document of a store. */
export function createEditing(store: Store, log: Log, now: () => string): Editing {
  let history: History = noHistory;

  function move(file: SopFile, sop: Sop, next: History, entry: JournalEntry): void {
    history = next;
    const change = { file: { ...file, sop }, selection: entry.selection.after, ...ways(history) };
    store.become(change, () => log.tell(entry));
  }

  function turn(kind: 'undo' | 'redo'): boolean {
    const { file, selection, readOnly } = store.state();
    const isUndo = kind === 'undo';
    const step = history.steps[isUndo ? history.at - 1 : history.at];
    if (file === null || readOnly || !step) return false;
    const { patches, inverse, selection: was } = step.entry;
    const next = { ...history, at: history.at + (isUndo ? -1 : 1), isOpen: false };
    move(file, isUndo ? step.before : step.after, next, {
      seq: log.next(),
      kind,
      patches: isUndo ? inverse : patches,
      inverse: isUndo ? patches : inverse,
      joins: false,
      selection: { before: selection, after: isUndo ? was.before : was.after },
      time: now(),
    });
    return true;
  }

  function run(edits: readonly Edit[], options: RunOptions = {}): EditorRunResult {
    return step((sop) => runEdits(sop, edits), options);
  }

  function restoreContent(content: Sop, options: Omit<RunOptions, 'merge'> = {}): EditorRunResult {
    return step((sop) => ({ ok: true, said: [], ...replaceContent(sop, content) }), options);
  }

  function step(make: (sop: Sop) => RunResult, { merge, select, ...beside }: RunOptions): EditorRunResult {
    const { file, selection: before } = store.state();
    if (file === null) return refused('nothing-open');
    const lock = lockOn(store.state());
    if (lock) return { ok: false, refusal: lock, at: 0 };
    const result = make(file.sop);
    if (!result.ok) return result;
    const next = recorded(file, beside);
    if (next === undefined) return refused('bad-event');
    const { sop, patches, inverse, said } = result;
    const selection = { before, after: stillThere(sop, select === undefined ? before : select) };
    const changed = sop !== file.sop;
    if (changed || next.added > 0) {
      const time = now();
      const joins = changed && joinsLast(history, merge, time);
      const key = merge === undefined ? {} : { merge };
      const entry = { seq: log.next(), patches, inverse, ...key, joins, selection, time };
      const done: Step = { before: file.sop, after: sop, entry: { ...entry, kind: 'run' } };
      const kind = changed ? 'run' : 'beside';
      move(next.file, sop, changed ? withRun(history, done) : history, { ...entry, kind, ...next.fresh });
    } else if (!sameSelection(before, selection.after)) store.become({ selection: selection.after });
    return { ok: true, said, changed };
  }

  return {
    run,
    restoreContent,
    undo: () => turn('undo'),
    redo: () => turn('redo'),
    begin(told) {
      history = told;
      return ways(history);
    },
  };
}

function refused(code: EditorRefusal['code']): EditorRunResult {
  return { ok: false, refusal: { code, data: {} }, at: 0 };
}

function ways({ steps, at }: History): { readonly canUndo: boolean; readonly canRedo: boolean } {
  return { canUndo: at > 0, canRedo: at < steps.length };
}
