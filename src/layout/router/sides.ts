import { cost } from './costs';
import { kinOf } from './kin';
import type { Net } from './task';
import type { Dock, Priced } from './way';

const labelled = cost.labelledFork;

/** A way, or all ways between two docks. */
interface Docked {
  readonly start: Dock;
  readonly goal: Dock;
}

/** What the sides of its symbols cost a net where others dock, and what may be saved by running along with them: so that most ways need not be looked at. */
export class Sides {
  /** Directions, as bits, in which kin leaves, and in which it arrives. */
  private forked = 0;
  private joined = 0;
  /** mm of all of it: no more can be shared. */
  private kinLength = 0;
  /** What it costs at the least to leave, or arrive, by a side that others hold. */
  private readonly startPrices = new Float64Array(4);
  private readonly goalPrices = new Float64Array(4);
  /** What a way with a word pays for forking off, which then does not pay for the side. */
  private readonly forkPrices = new Float64Array(4);

  look(
    net: number,
    nets: readonly Net[],
    neighbours: readonly number[],
    ways: readonly (Priced | null)[],
    clash: number,
  ): void {
    this.forked = 0;
    this.joined = 0;
    this.kinLength = 0;
    this.startPrices.fill(0);
    this.goalPrices.fill(0);
    this.forkPrices.fill(0);
    for (const other of neighbours) {
      const way = ways[other];
      if (way) this.lookAt(nets[net] as Net, nets[other] as Net, way, clash);
    }
  }

  private lookAt(own: Net, other: Net, { start, goal, length }: Priced, clash: number): void {
    const { source, target } = kinOf(own, other);
    const forks = source && !own.labelled;
    if (forks) this.forked |= 1 << start.direction;
    if (target) this.joined |= 1 << goal.direction;
    if (target || forks) this.kinLength += length;
    const { startPrices, goalPrices } = this;
    // Two with the same ends could take the same way: that is a clash, and no fork.
    if (source && !forks) raise(this.forkPrices, start.direction, target ? Math.min(clash, labelled) : labelled);
    if (other.from === own.from && !source) raise(startPrices, start.direction, clash);
    if (other.to === own.from) raise(startPrices, goal.direction ^ 2, clash);
    if (other.from === own.to) raise(goalPrices, start.direction ^ 2, clash);
    if (other.to === own.to && !target) raise(goalPrices, goal.direction, clash);
  }

  /** What ways between two sides may save at the most by running along with others: charges of the sides, and a share of the length. */
  savingOf({ start, goal }: Docked, length: number): number {
    const forks = ((this.forked >> start.direction) & 1) === 1;
    const joins = ((this.joined >> goal.direction) & 1) === 1;
    if (!forks && !joins) return 0;
    const charges =
      (forks ? Math.max(0, start.charge - cost.fork) : 0) + (joins ? Math.max(0, goal.charge - cost.join) : 0);
    return charges + (1 - cost.shared) * Math.min(length, this.kinLength);
  }

  /** What ways between two sides cost more at the least because others hold these. */
  heldOf({ start, goal }: Docked): number {
    const [held, fork] = [this.startPrices[start.direction] as number, this.forkPrices[start.direction] as number];
    return Math.max(held, fork - start.charge) + (this.goalPrices[goal.direction] as number);
  }
}

function raise(prices: Float64Array, side: number, price: number): void {
  prices[side] = Math.max(prices[side] as number, price);
}
