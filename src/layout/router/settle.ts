import { cost, noise } from './costs';
import type { Grid } from './grid';
import { type Company, companyOf, kinOf, strangers } from './kin';
import { Encounter, type Piece } from './meet';
import type { Plane } from './plane';
import { Sides } from './sides';
import type { Net, RouteTask } from './task';
import { isUpright, type Priced, type Way } from './way';
import { looks, Ways } from './ways';

/** What running beside another in one gutter costs: hardly anything, but an empty gutter is better. */
const beside = 3;
/** From so many columns on their gutters have room for one lane, and what runs side by side there costs so much more. */
const crowded = { columns: 14, price: 100 };
/** From so many on, ways are looked at twice when all have given way. */
const wide = 12;
/** How far is looked for a net that has a way already, unless it runs on another. */
const farthest = 80;
const unbearable = 2000;
const rounds = 10;
const strict = 1e6;
/** By how much a way must be dearer than the best to be worth a second thought. */
const worthwhile = 6;
/** How many pairs are laid anew on one page. 3,800 pages needed at most 88; where all lead to all, one could go on for minutes. */
const patience = 200;

/** Chooses a way for every net of a page. */
export class Page {
  readonly ways: (Priced | null)[];
  private readonly known: Ways[];
  private readonly company: readonly Company[];
  private readonly encounter: Encounter;
  private readonly nets: readonly Net[];
  private readonly grid: Grid;
  private readonly sides = new Sides();
  private readonly crowding: number;
  private readonly isWide: boolean;
  private clash = 45;

  constructor(plane: Plane, task: RouteTask) {
    this.grid = plane.grid;
    this.nets = task.nets;
    this.crowding = task.columns >= crowded.columns ? crowded.price : 0;
    this.isWide = task.columns >= wide;
    this.ways = task.nets.map(() => null);
    this.known = task.nets.map((net) => new Ways(plane, task, net));
    this.encounter = new Encounter(plane, null);
    this.company = task.nets.map((net) => companyOf(task.nets, net));
  }

  /**
   * Every net by itself first, in an order; those that clash again and again, at a growing price; then each once more. What comes then
   * keeps to the order of the page: to follow the others there too parted no more. It is not left out where some still clash, since
   * it parts most of them.
   */
  settle(order: readonly number[]): void {
    let disputed = order;
    for (let round = 0; round < rounds && disputed.length > 0; round++) {
      for (const net of disputed) this.choose(net);
      disputed = order.filter((net) => this.clashesOf(net) > 0);
      this.clash *= 1.5;
    }
    this.clash = strict;
    this.straighten();
    this.giveWay();
    if (!this.isWide) return;
    // Among so many, who gave way has let others through.
    this.straighten();
    this.giveWay();
  }

  private straighten(): void {
    for (let pass = 0, moved = true; pass < 3 && moved; pass++) {
      moved = false;
      for (let net = 0; net < this.nets.length; net++) moved = this.choose(net) || moved;
    }
  }

  /** Where one stands in another's best way, both are laid anew, the hindered one first: kept when that is better for the two together. */
  private giveWay(): void {
    let tried = 0;
    for (let net = 0; net < this.nets.length && tried < patience; net++) {
      const [way, best] = [this.ways[net], (this.known[net] as Ways).cheapest()];
      if (!way || !best || this.price(net, way, Number.POSITIVE_INFINITY) - best.base < worthwhile) continue;
      const others = this.inTheWay(net, best);
      for (const other of others) this.exchange(net, other);
      tried += others.length;
    }
  }

  /** Who crosses a way, or runs on it. */
  private inTheWay(net: number, best: Priced): number[] {
    return this.nets.flatMap((other, at) => {
      const way = this.ways[at];
      if (at === net || !way || !mayMeet(best, way)) return [];
      const { crossings, clashes } = this.encounter.look(best, way, kinOf(this.nets[net] as Net, other));
      return crossings + clashes > 0 ? [at] : [];
    });
  }

  private exchange(net: number, other: number): void {
    const [one, two] = [this.ways[net] as Priced, this.ways[other] as Priced];
    const before = this.priceOfBoth(net, other);
    this.ways[net] = null;
    this.ways[other] = null;
    this.choose(net);
    this.choose(other);
    if (this.ways[net] && this.ways[other] && this.priceOfBoth(net, other) < before - noise) return;
    this.ways[net] = one;
    this.ways[other] = two;
  }

  /** What they meet in counts once. */
  private priceOfBoth(net: number, other: number): number {
    const [one, two] = [this.ways[net] as Priced, this.ways[other] as Priced];
    const second = this.price(other, two, Number.POSITIVE_INFINITY);
    this.ways[other] = null;
    const first = this.price(net, one, Number.POSITIVE_INFINITY);
    this.ways[other] = two;
    return first + second;
  }

  clashesOf(net: number): number {
    const way = this.ways[net];
    if (!way) return 1;
    let clashes = 0;
    this.ways.forEach((other, at) => {
      if (other && at !== net)
        clashes += this.encounter.look(way, other, kinOf(this.nets[net] as Net, this.nets[at] as Net)).clashes;
    });
    return clashes;
  }

  /** @returns whether the net runs elsewhere now */
  private choose(net: number): boolean {
    const before = this.ways[net] ?? null;
    this.lookAtSides(net);
    const least = (this.known[net] as Ways).kinds[0]?.least ?? 0;
    const best = before ? this.price(net, before, Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY;
    let found: Priced | null = null;
    for (const more of looks) {
      found = this.cheaper(net, Math.min(best, least + more));
      if (found || best < least + more || (more >= farthest && best < unbearable)) break;
    }
    if (found) this.ways[net] = found;
    return found !== null;
  }

  private lookAtSides(net: number): void {
    this.sides.look(net, this.nets, (this.company[net] as Company).neighbours, this.ways, this.clash);
  }

  /** The cheapest way that costs less than a limit. */
  private cheaper(net: number, most: number): Priced | null {
    const ways = this.known[net] as Ways;
    let [best, chosen]: [number, Priced | null] = [most, null];
    for (const kind of ways.kinds) {
      const saved = this.sides.savingOf(kind, kind.shortest);
      const held = this.sides.heldOf(kind);
      const left = best - noise - kind.least - held + saved;
      if (left <= 0) continue;
      for (const way of ways.of(kind, saved > 0 ? left / cost.shared : left)) {
        if (way.base + held - this.sides.savingOf(kind, way.length) >= best - noise) break;
        const price = this.price(net, way, best);
        if (price >= best - noise) continue;
        best = price;
        chosen = way;
      }
    }
    return chosen;
  }

  /** What a way costs where the others run; one that costs more than the limit is not looked at to the end. */
  private price(net: number, way: Priced, limit: number): number {
    const { encounter, ways } = this;
    const [own, { kin, others }] = [this.nets[net] as Net, this.company[net] as Company];
    let total = way.base;
    let [fork, join] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (const other of kin) {
      const one = ways[other];
      if (!one || !mayMeet(way, one)) continue;
      const { shared } = encounter.look(way, one, kinOf(own, this.nets[other] as Net));
      total += this.priceOf(encounter);
      if (shared.fork) {
        const length = this.lengthOf(way, shared.fork.pieces);
        fork = Math.min(fork, this.forkPrice(net, way, length));
        if (this.forksTooLate(net, other, way, one, length)) total += this.clash;
      }
      if (shared.join) {
        const length = this.lengthOf(way, shared.join.pieces);
        join = Math.min(join, cost.join - (1 - cost.shared) * length - way.goal.charge);
        if (this.joinsTooSoon(other, one, length)) total += this.clash;
      }
    }
    if (fork < Number.POSITIVE_INFINITY) total += fork;
    if (join < Number.POSITIVE_INFINITY) total += join;
    for (const other of others) {
      if (total >= limit) return total;
      const one = ways[other];
      if (one && mayMeet(way, one)) total += this.priceOf(encounter.look(way, one, strangers));
    }
    return total;
  }

  private priceOf({ crossings, clashes, besides, upright }: Encounter): number {
    return crossings * cost.crossing + clashes * this.clash + besides * beside + upright * this.crowding;
  }

  /** What it costs more to begin on the way of another. */
  private forkPrice(net: number, way: Priced, length: number): number {
    const price = this.nets[net]?.labelled ? cost.labelledFork + length : cost.fork - (1 - cost.shared) * length;
    return price - way.start.charge;
  }

  /** Both need a piece of their own for their words. */
  private forksTooLate(net: number, other: number, way: Priced, one: Priced, length: number): boolean {
    const isShort = (of: Priced, at: number) => this.nets[at]?.labelled === true && of.length - length < cost.ownPiece;
    return isShort(way, net) || isShort(one, other);
  }

  /** None is joined where it leaves its symbol: there stands its word. */
  private joinsTooSoon(other: number, one: Priced, length: number): boolean {
    return this.nets[other]?.labelled === true && one.length - length < Math.min(cost.ownPiece, one.first) + noise;
  }

  private lengthOf(way: Way, pieces: readonly Piece[]): number {
    const { xs, ys } = this.grid;
    let length = 0;
    for (const { one, from, to } of pieces) {
      const places = isUpright(way, one) ? ys : xs;
      length += Math.abs((places[to] as number) - (places[from] as number));
    }
    return length;
  }
}

function mayMeet(one: Priced, other: Priced): boolean {
  return one.left <= other.right && other.left <= one.right && one.top <= other.bottom && other.top <= one.bottom;
}
