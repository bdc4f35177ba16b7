import { langkahOf, numberOf, type SimbolId, type Sop } from '../../model';
import type { SentenceData } from './types';

/** The number of the row that a symbol stands in; 0 when it stands in none. */
export function rowNumber(sop: Sop, id: SimbolId): number {
  const row = langkahOf(sop, id);
  return row ? numberOf(sop, row.id) : 0;
}

/** The rows that an arrow joins. */
export function endsOf(sop: Sop, dari: SimbolId | undefined, ke: SimbolId | undefined): SentenceData {
  return { dari: dari ? rowNumber(sop, dari) : 0, ke: ke ? rowNumber(sop, ke) : 0 };
}
