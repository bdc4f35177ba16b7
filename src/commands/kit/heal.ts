import type { LangkahId, SimbolId } from '../../model';
import { langkahIn, rowIn } from './find';
import type { DraftSop } from './types';
import { dropWaivers, dropWay, firstWay, lead } from './ways';

/**
 * Takes a symbol away and heals the flow: what led to it now leads where its first way led, with its own word. Where it
 * led nowhere, what led to it goes too.
 */
export function removeSimbolFrom(draft: DraftSop, id: SimbolId): void {
  const next = firstWay(draft, id)?.ke;
  for (const way of draft.alur.filter((one) => one.ke === id)) {
    if (next === undefined) dropWay(draft, way.id);
    else lead(draft, way, next);
  }
  for (const way of draft.alur.filter((one) => one.dari === id || one.ke === id)) dropWay(draft, way.id);
  const row = rowIn(draft, id);
  row.simbol = row.simbol.filter((one) => one.id !== id);
  dropWaivers(draft, id);
}

/** Takes a row away with its symbols; the flow heals. */
export function removeLangkahFrom(draft: DraftSop, id: LangkahId): void {
  for (const simbol of langkahIn(draft, id).simbol.map((one) => one.id)) removeSimbolFrom(draft, simbol);
  draft.langkah = draft.langkah.filter((one) => one.id !== id);
  dropWaivers(draft, id);
}
