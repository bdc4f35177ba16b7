import { type Sop, waktuOf } from '../../model';
import type { DraftSop } from './types';

/** Rows move or go, and every row that stays still says the waktu that it said, if need be in a cell of its own. */
export function keepingWaktu(draft: DraftSop, before: Sop, change: () => void): void {
  change();
  const stood = new Set(before.langkah.map(({ id }) => id));
  let shown = '';
  for (const [place, row] of draft.langkah.entries()) {
    if (row.waktu === null && stood.has(row.id)) {
      const said = waktuOf(before, row.id);
      if (place === 0 || said !== shown) row.waktu = said;
    }
    shown = row.waktu ?? shown;
  }
}
