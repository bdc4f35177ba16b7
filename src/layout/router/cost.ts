import type { Ground } from './ground';

/** Costs in nominal mm. A crossing weighs more than a detour through a cell, less than a walk around the page. */
export const cost = { bend: 9, crossing: 16, shared: 0.3, join: 2, fork: 6, labelledFork: 600, ownPiece: 16 };

/** What stands in the way at a node that is passed straight on: crossings, corners of others, a lane off the middle. */
export function straightPenalty({ grid, board, clash }: Ground, node: number, direction: number): number {
  const off = grid.offMiddle[grid.acrossOf[node] as number] as number;
  const crossed = ((direction & 1) === 0 ? board.across[node] : board.down[node]) as number;
  const bends = board.bending[node] as number;
  if (crossed === 0 && bends === 0) return off;
  return off + crossed * cost.crossing + (bends > 0 ? bends * (clash + (board.history[node] as number)) : 0);
}

/** The same where a way turns; the bend itself aside. */
export function turnPenalty({ grid, board, clash }: Ground, node: number): number {
  const off = grid.offMiddle[grid.acrossOf[node] as number] as number;
  const others = (board.across[node] as number) + (board.down[node] as number) + (board.bending[node] as number);
  return others === 0 ? off : off + others * (clash + (board.history[node] as number));
}

/** What it costs, beside its length, to run along an edge that others run along. */
export function edgePenalty({ board, clash, grid }: Ground, node: number, next: number): number {
  const edge =
    node < next ? node * 2 + (next - node === grid.nx ? 1 : 0) : next * 2 + (node - next === grid.nx ? 1 : 0);
  const others = board.onEdge[edge] as number;
  return others === 0 ? 0 : others * (clash + (board.history[next] as number));
}

/** The length of an edge, mm. */
export function lengthOf({ grid }: Ground, node: number, next: number): number {
  const { acrossOf, downOf, xs, ys } = grid;
  const across = (xs[acrossOf[node] as number] as number) - (xs[acrossOf[next] as number] as number);
  const down = (ys[downOf[node] as number] as number) - (ys[downOf[next] as number] as number);
  return Math.abs(across) + Math.abs(down);
}
