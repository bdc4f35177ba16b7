import { cost } from './cost';
import type { JoinPiece } from './family';
import type { Grid } from './grid';
import { bendsTo, type Port } from './ports';

/**
 * What is left at the least from a node and a direction: to a side of the target, with the way, the bends that
 * reaching it takes and what that side costs; or onto the way of another that leads there. The better it is, the
 * fewer nodes a search looks at.
 */
export class Estimate {
  private readonly grid: Grid;
  private readonly ports: readonly Port[];
  private readonly pieces: readonly JoinPiece[];
  private readonly bend: number;

  constructor(grid: Grid, ports: readonly Port[], pieces: readonly JoinPiece[], bend: number) {
    this.grid = grid;
    this.ports = ports;
    this.pieces = pieces;
    this.bend = bend;
  }

  from(node: number, direction: number): number {
    const x = this.grid.xs[this.grid.acrossOf[node] as number] as number;
    const y = this.grid.ys[this.grid.downOf[node] as number] as number;
    let least = Number.POSITIVE_INFINITY;
    for (let at = 0; at < this.ports.length; at++) {
      const port = this.ports[at] as Port;
      const [dx, dy] = [port.x - x, port.y - y];
      const charge = port.charge + port.toll;
      const way = Math.abs(dx) + Math.abs(dy) + charge + this.bend * bendsTo(dx, dy, direction, port.direction);
      if (way < least) least = way;
    }
    for (let at = 0; at < this.pieces.length; at++) {
      const way = ontoPiece(this.pieces[at] as JoinPiece, x, y);
      if (way < least) least = way;
    }
    return least;
  }
}

/** A shared millimetre costs less than one of its own, so the nearest point of a piece is the best to join at. */
function ontoPiece({ x1, y1, x2, y2, rest }: JoinPiece, x: number, y: number): number {
  const atX = Math.min(Math.max(x, Math.min(x1, x2)), Math.max(x1, x2));
  const atY = Math.min(Math.max(y, Math.min(y1, y2)), Math.max(y1, y2));
  const along = Math.abs(x2 - atX) + Math.abs(y2 - atY);
  return Math.abs(atX - x) + Math.abs(atY - y) + along * cost.shared + rest;
}
