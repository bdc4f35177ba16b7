import { applyPatches } from '../commands';
import type { Sop } from '../model';
import { type Journal, type JournalEntry, joined, mostSteps } from './journal';

/** One step of the past: the two documents, which share all that did not change, and the entry that leads over. */
export interface Step {
  readonly before: Sop;
  readonly after: Sop;
  readonly entry: JournalEntry;
}

export interface History {
  readonly steps: readonly Step[];
  /** How many are done. */
  readonly at: number;
  /** Whether the last change was a run: only then may typing join it. */
  readonly isOpen: boolean;
}

export const noHistory: History = { steps: [], at: 0, isOpen: false };

/** Pauses in typing that are longer than this begin a step of their own. */
const longestPause = 2000;

/** Whether a change with that key goes on with the step before it. */
export function joinsLast({ steps, at, isOpen }: History, merge: string | undefined, time: string): boolean {
  const last = steps[at - 1]?.entry;
  if (!isOpen || merge === undefined || last?.merge !== merge) return false;
  return Date.parse(time) - Date.parse(last.time) <= longestPause;
}

/** The history with one more step, or with the last one extended. What was undone is forgotten, and so is the oldest. */
export function withRun({ steps, at }: History, step: Step): History {
  const done = steps.slice(0, at);
  const last = step.entry.joins ? done.pop() : undefined;
  done.push(last ? { before: last.before, after: step.after, entry: joined(last.entry, step.entry) } : step);
  const kept = done.slice(-mostSteps);
  return { steps: kept, at: kept.length, isOpen: true };
}

/**
 * The history that a journal tells, and the document it leads to. Where an entry does not fit the document before it,
 * the history ends there.
 * @returns `lost`: how many steps that were done could not be done again
 */
export function retold(journal: Journal): { readonly sop: Sop; readonly history: History; readonly lost: number } {
  const steps: Step[] = [];
  let sop = applyPatches(journal.file.sop, []);
  for (const entry of journal.past) {
    const after = tried(sop, entry);
    if (!after) break;
    steps.push({ before: sop, after, entry });
    sop = after;
  }
  const at = Math.min(journal.at, steps.length);
  return {
    sop: steps[at]?.before ?? sop,
    history: { steps, at, isOpen: false },
    lost: journal.at - at,
  };
}

function tried(sop: Sop, { patches }: JournalEntry): Sop | undefined {
  try {
    return applyPatches(sop, patches);
  } catch {
    return undefined;
  }
}
