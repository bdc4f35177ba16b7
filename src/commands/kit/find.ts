import type { Draft } from 'immer';
import type { Alur, AlurId, Langkah, LangkahId, Pelaksana, PelaksanaId, Simbol, SimbolId } from '../../model';
import type { DraftSop } from './types';

/*
 * Finding in a draft what the guard has seen in the document. That it is missing is a mistake of ours and thrown.
 */

function found<T>(one: T | undefined, id: string): T {
  if (one === undefined) throw new Error(`nothing has the id ${id}`);
  return one;
}

export function langkahIn(draft: DraftSop, id: LangkahId): Draft<Langkah> {
  return found(
    draft.langkah.find((one) => one.id === id),
    id,
  );
}

export function pelaksanaIn(draft: DraftSop, id: PelaksanaId): Draft<Pelaksana> {
  return found(
    draft.pelaksana.find((one) => one.id === id),
    id,
  );
}

/** The row that a symbol stands in. */
export function rowIn(draft: DraftSop, id: SimbolId): Draft<Langkah> {
  return found(
    draft.langkah.find((one) => one.simbol.some((simbol) => simbol.id === id)),
    id,
  );
}

export function simbolIn(draft: DraftSop, id: SimbolId): Draft<Simbol> {
  return found(
    rowIn(draft, id).simbol.find((one) => one.id === id),
    id,
  );
}

export function alurIn(draft: DraftSop, id: AlurId): Draft<Alur> {
  return found(
    draft.alur.find((one) => one.id === id),
    id,
  );
}

/** Where something goes that shall stand after another: null is the start, left out is the end. */
export function placeAfter<Id extends string>(
  list: readonly { readonly id: Id }[],
  after: Id | null | undefined,
): number {
  if (after === undefined) return list.length;
  return after === null ? 0 : list.findIndex((one) => one.id === after) + 1;
}
