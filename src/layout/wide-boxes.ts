import type { SimbolId } from '../model';
import type { Table } from './table-page';

/** mm that a wide box reaches into its first and its last column at the least. */
const reach = 3;

/**
 * A wide box has its middle where an arrow docks at its top or bottom. Where its columns are not as wide as each other it would then end
 * before the last of them: its arrows are to reach it from beside, and it is as wide as all who work it.
 * @param beside grows by these boxes
 * @returns whether any box was added, so that the table is to be laid again
 */
export function keepBeside(beside: Set<SimbolId>, { columns, pages }: Table): boolean {
  const before = beside.size;
  for (const { plan, frame } of pages) {
    for (const [at, { simbol, first, last }] of plan.stands.entries()) {
      const [left, right, box] = [columns.pelaksana[first], columns.pelaksana[last], frame.boxes[at]];
      if (!simbol || first === last || !left || !right || !box) continue;
      const isWhole = box.x <= left.x + left.w - reach && box.x + box.w >= right.x + reach;
      if (!isWhole) beside.add(simbol.id);
    }
  }
  return beside.size > before;
}
