import { applyPatches, type Patch } from '../commands';
import type { SopFile } from '../model';
import { type Beside, withBeside } from './beside';
import type { Selection } from './selection';

/** What was selected before a change and after it. */
export interface SelectionChange {
  readonly before: Selection | null;
  readonly after: Selection | null;
}

/**
 * One change of the document, as plain JSON for the disk. `patches` always lead from the document before to the one after
 * it, for an undo and a redo too: to apply the patches of all entries in order is to do it all again.
 */
export interface JournalEntry extends Beside {
  /** Counts up, from 1 in a document that was opened. */
  readonly seq: number;
  /** `beside`: the document stays as it is; something was recorded beside it, as may happen with a run too. */
  readonly kind: 'run' | 'undo' | 'redo' | 'beside';
  readonly patches: readonly Patch[];
  readonly inverse: readonly Patch[];
  readonly merge?: string;
  /** Whether it belongs to the step before it: typing in one field is one step. */
  readonly joins: boolean;
  readonly selection: SelectionChange;
  /** ISO 8601, UTC. */
  readonly time: string;
}

/** A document with its history, as it is kept on disk and restored from there. */
export interface Journal {
  /** Its document as it was before the first step; what lives beside it as it is now. */
  readonly file: SopFile;
  /** The steps, oldest first, each one entry of kind `run`. */
  readonly past: readonly JournalEntry[];
  /** How many of them are done; those beyond were undone and may be done again. */
  readonly at: number;
  readonly selection: Selection | null;
  /** That of the last entry. */
  readonly seq: number;
}

/** More steps than anybody takes back; older ones are let go. */
export const mostSteps = 500;

/** Two changes as one. Of several values at one place only the last is kept. */
export function joined(first: JournalEntry, second: JournalEntry): JournalEntry {
  return {
    ...first,
    seq: second.seq,
    patches: squeezed([...first.patches, ...second.patches]),
    inverse: squeezed([...second.inverse, ...first.inverse]),
    selection: { before: first.selection.before, after: second.selection.after },
    time: second.time,
  };
}

function squeezed(patches: readonly Patch[]): Patch[] {
  return patches.filter((one, place) => {
    const next = patches[place + 1];
    return !(one.op === 'replace' && next?.op === 'replace' && isSamePath(one.path, next.path));
  });
}

function isSamePath(one: Patch['path'], other: Patch['path']): boolean {
  return one.length === other.length && one.every((key, place) => key === other[place]);
}

/**
 * Takes further entries into a journal: what is undone is undone, what belongs together is one step, and steps beyond the
 * bound become part of the document. What comes back is what `restore` takes and what is worth keeping.
 */
export function foldJournal(journal: Journal, entries: readonly JournalEntry[]): Journal {
  const dropped: Patch[] = [];
  let { file, past, at, selection, seq } = journal;
  for (const { events = [], versions = [], keys = {}, ...entry } of entries) {
    ({ seq } = entry);
    selection = entry.selection.after;
    file = withBeside(file, { events, versions, keys });
    if (entry.kind === 'beside') continue;
    if (entry.kind === 'undo') at = Math.max(0, at - 1);
    else if (entry.kind === 'redo') at = Math.min(past.length, at + 1);
    else {
      const done = past.slice(0, at);
      const last = entry.joins ? done.pop() : undefined;
      done.push(last ? joined(last, entry) : { ...entry, joins: false });
      for (const { patches } of done.splice(0, done.length - mostSteps)) dropped.push(...patches);
      past = done;
      at = done.length;
    }
  }
  return { file: { ...file, sop: applyPatches(file.sop, dropped) }, past, at, selection, seq };
}
