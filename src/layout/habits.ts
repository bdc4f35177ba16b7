import type { SymbolKind } from '../drawing';
import type { Side } from './router';

type Habit = Readonly<Record<Side, number>>;

/**
 * How officials expect arrows to leave: a decision goes on downwards and turns away sideways; a box is
 * left downwards, or sideways into the column of the next. Costs in nominal mm, weighed against bends.
 */
export function exitHabit(kind: SymbolKind, continues: boolean, back: boolean): Habit {
  if (kind === 'keputusan') return continues && !back ? exits.decisionOn : exits.decisionAside;
  return back ? exits.boxBack : exits.box;
}

const exits = {
  decisionOn: { top: 24, right: 9, bottom: 0, left: 9 },
  decisionAside: { top: 12, right: 0, bottom: 13, left: 0 },
  boxBack: { top: 12, right: 0, bottom: 7, left: 0 },
  box: { top: 20, right: 2, bottom: 0, left: 2 },
};

/** How they expect arrows to arrive: from above, or from the side; ways back from the side. */
export function entryHabit(kind: SymbolKind, back: boolean): Habit {
  if (kind === 'konektor') return entries.connector;
  if (back) return entries.back;
  return kind === 'keputusan' ? entries.decision : entries.box;
}

const entries = {
  connector: { top: 0, right: 2, bottom: 0, left: 2 },
  back: { top: 5, right: 0, bottom: 9, left: 0 },
  // The sides of a decision are for its ways out.
  decision: { top: 0, right: 4, bottom: 15, left: 4 },
  box: { top: 0, right: 3, bottom: 15, left: 3 },
};
