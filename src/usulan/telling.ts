import { type RunResult, runEdits, type Said } from '../commands';
import type { Sop } from '../model';
import { decisionOn, type Thread, type UsulanEvent } from '../review';
import { editNow, madeFor } from './gesture';

/** What would come of a proposal, with what its gesture makes before it. */
export function wouldBe(sop: Sop, usulan: UsulanEvent, threads: readonly Thread[]): RunResult {
  const made = madeFor(sop, usulan, threads);
  return runEdits(sop, [...made.edits, editNow(made.sop, usulan)]);
}

/**
 * What a proposal that waits would do, to be said with the numbers that the langkah have now. Nothing where it was decided
 * on, is there already or cannot be done any more: then what was told when it was made counts.
 */
export function saidNow(sop: Sop, thread: Thread, threads: readonly Thread[]): Said | undefined {
  const { event, taken, isUndone } = thread;
  if (event.jenis !== 'usulan' || taken || (decisionOn(thread) && !isUndone)) return undefined;
  const result = wouldBe(sop, event, threads);
  return result.ok && result.sop !== sop ? result.said.at(-1) : undefined;
}
