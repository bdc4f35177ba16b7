import type { Selection } from '../../editor';
import { langkahOf, type SimbolId, type Sop } from '../../model';

/** What is typed on a cell takes the place of its text. Who types on a symbol means no text that is there already. */
export function mayBegin(sop: Sop, selection: Selection): boolean {
  if (selection.kind === 'simbol') return langkahOf(sop, selection.id as SimbolId)?.kegiatan === '';
  return selection.kind === 'isian';
}
