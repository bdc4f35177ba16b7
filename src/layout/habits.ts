import type { SymbolKind } from '../drawing';
import type { Side } from './router';

type Habit = Readonly<Record<Side, number>>;

/**
 * How officials expect arrows to leave: a decision goes on downwards and turns away sideways; a box is
 * left downwards, or sideways into the column of the next. Costs in nominal mm, weighed against bends.
 */
export function exitHabit(kind: SymbolKind, continues: boolean, back: boolean): Habit {
  if (kind === 'keputusan') {
    if (continues && !back) return { top: 24, right: 9, bottom: 0, left: 9 };
    return { top: 12, right: 0, bottom: 13, left: 0 };
  }
  if (back) return { top: 12, right: 0, bottom: 7, left: 0 };
  return { top: 20, right: 2, bottom: 0, left: 2 };
}

/** How they expect arrows to arrive: from above, or from the side; ways back from the side. */
export function entryHabit(kind: SymbolKind, back: boolean): Habit {
  if (kind === 'konektor') return { top: 0, right: 2, bottom: 0, left: 2 };
  if (back) return { top: 5, right: 0, bottom: 9, left: 0 };
  // The sides of a decision are for its ways out.
  if (kind === 'keputusan') return { top: 0, right: 4, bottom: 15, left: 4 };
  return { top: 0, right: 3, bottom: 15, left: 3 };
}
