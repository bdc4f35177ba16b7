/** Costs in nominal mm. A crossing weighs more than a detour through a cell, less than a walk around the page. */
export const cost = { bend: 9, crossing: 16, shared: 0.3, join: 2, fork: 6, labelledFork: 600, ownPiece: 16 };

/** What sums of the same costs in another order may be apart. */
export const noise = 1e-6;
