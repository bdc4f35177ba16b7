import type { Sop, SopFile } from '../model';
import { asUndone, fold, type Thread } from '../review';
import { isUndone } from './undone';

const known = new WeakMap<Sop, WeakMap<SopFile['reviu'], readonly Thread[]>>();

/**
 * What people say about an SOP, with the document at hand: a proposal that was accepted waits again where the step
 * that took it was undone. Whoever counts threads or shows what became of them
 * asks here; `fold` alone tells what was said.
 */
export function threadsNow({ sop, reviu }: Pick<SopFile, 'sop' | 'reviu'>): readonly Thread[] {
  const ofSop = known.get(sop) ?? new WeakMap<SopFile['reviu'], readonly Thread[]>();
  known.set(sop, ofSop);
  const before = ofSop.get(reviu);
  if (before) return before;
  const { threads } = fold(reviu);
  const now = threads.map((thread) => (isUndone(sop, thread, threads) ? asUndone(thread) : thread));
  ofSop.set(reviu, now);
  return now;
}
