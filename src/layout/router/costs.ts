/**
 * Costs in nominal mm. A crossing weighs more than a detour through a cell, less than a walk around the page. To run along with
 * another to the same symbol is only a little cheaper than a way of one's own: what is joined is as long, and has as many bends.
 */
export const cost = {
  bend: 13,
  crossing: 22,
  shared: 0.8,
  sharedBend: 13,
  join: 2,
  fork: 6,
  labelledFork: 600,
  ownPiece: 16,
};

/** What sums of the same costs in another order may be apart. */
export const noise = 1e-6;
