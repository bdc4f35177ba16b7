import { kinOf } from './kin';
import { Encounter, type Listener } from './meet';
import type { Plane } from './plane';
import type { Net } from './task';
import { isUpright, runsOf, type Way } from './way';

/** A run for which a lane is sought, with all that are drawn as one with it. */
export interface Wire {
  /** The line of its gutter. */
  readonly line: number;
  low: number;
  high: number;
  /** Wires that should lie before it: left of it, or above it. */
  readonly before: Map<Wire, boolean>;
  readonly members: number[];
  /** Lane in its gutter, counted among those it runs beside; -1 as long as it has none. */
  lane: number;
  /** How many lanes these take together. */
  width: number;
}

/** Runs of a way: more than any has. */
const most = 16;

/** The lanes of all runs of a page. */
export interface Laned {
  /** By net, then run: place among `width` lanes; for runs along lines held by one null. */
  readonly laneOf: (net: number, run: number) => { readonly lane: number; readonly width: number } | null;
  /** Most lanes in a gutter, and between two slots. */
  readonly gutter: number;
  readonly between: number;
}

/** Gives each run in a gutter its lane, so that as few cross as can be; null where no order keeps all apart. */
export class Lanes implements Listener {
  private readonly plane: Plane;
  private readonly ways: readonly Way[];
  private readonly parent: number[];
  private readonly orders: { one: number; other: number; hard: boolean }[] = [];
  private readonly wireOf: (Wire | undefined)[] = [];
  private pair = { one: 0, other: 0 };
  /** Places of lanes in a gutter: as many as there could ever be. */
  private readonly places: number;

  constructor(plane: Plane, nets: readonly Net[], ways: readonly Way[]) {
    this.plane = plane;
    this.ways = ways;
    this.places = ways.length * most;
    this.parent = Array.from({ length: ways.length * most }, (_, run) => run);
    const encounter = new Encounter(plane, this);
    for (let one = 0; one < ways.length; one++) {
      for (let other = one + 1; other < ways.length; other++) {
        this.pair = { one, other };
        encounter.look(ways[one] as Way, ways[other] as Way, kinOf(nets[one] as Net, nets[other] as Net));
      }
    }
  }

  order(one: number, other: number, isFirst: boolean, hard: boolean): void {
    const [mine, theirs] = [this.pair.one * most + one, this.pair.other * most + other];
    this.orders.push(isFirst ? { one: mine, other: theirs, hard } : { one: theirs, other: mine, hard });
  }

  tie(one: number, other: number): void {
    this.parent[this.root(this.pair.one * most + one)] = this.root(this.pair.other * most + other);
  }

  /** First the gutters across; then those down, where it is known exactly how far each run reaches. */
  lay(): Laned | null {
    if (!this.layAll(false) || !this.layAll(true)) return null;
    let [gutter, between] = [3, 1];
    for (const wire of this.wireOf) {
      if (!wire) continue;
      if (this.isBetween(wire)) between = Math.max(between, wire.width);
      else gutter = Math.max(gutter, wire.width);
    }
    return { laneOf: (net, run) => this.wireOf[this.root(net * most + run)] ?? null, gutter, between };
  }

  private isBetween(wire: Wire): boolean {
    const run = wire.members[0] as number;
    return !this.isUpright(run) && isBetweenSlots(this.plane, wire.line);
  }

  private root(run: number): number {
    let root = run;
    while (this.parent[root] !== root) root = this.parent[root] as number;
    return root;
  }

  private layAll(upright: boolean): boolean {
    const byLine = new Map<number, Wire[]>();
    this.ways.forEach((way, net) => {
      for (let run = 0; run < runsOf(way); run++)
        if (isUpright(way, run) === upright) this.addRun(byLine, way, net, run, upright);
    });
    for (const { one, other, hard } of this.orders) this.addOrder(one, other, hard, upright);
    for (const wires of byLine.values()) if (!layLine(wires)) return false;
    return true;
  }

  private addRun(byLine: Map<number, Wire[]>, way: Way, net: number, run: number, upright: boolean): void {
    const line = way.lines[run + 1] as number;
    if ((upright ? this.plane.openAcross : this.plane.openDown)[line] === 0) return;
    const [a, b] = [this.placeOf(way, net, run - 1, run), this.placeOf(way, net, run + 1, run + 2)];
    const root = this.root(net * most + run);
    let wire = this.wireOf[root];
    if (!wire) {
      wire = { line, low: a, high: a, before: new Map(), members: [], lane: -1, width: 1 };
      this.wireOf[root] = wire;
      byLine.set(line, [...(byLine.get(line) ?? []), wire]);
    }
    wire.members.push(net * most + run);
    wire.low = Math.min(wire.low, a, b);
    wire.high = Math.max(wire.high, a, b);
  }

  /** Where a run ends: the line that crosses it there, and which of its lanes where that is known. */
  private placeOf({ lines }: Way, net: number, crossing: number, at: number): number {
    const isPort = crossing < 0 || crossing + 3 > lines.length;
    const known = isPort ? undefined : this.wireOf[this.root(net * most + crossing)];
    const lane = known && known.lane >= 0 ? known.lane + ((this.places - known.width) >> 1) : this.places >> 1;
    return (lines[at] as number) * this.places + lane;
  }

  private addOrder(one: number, other: number, hard: boolean, upright: boolean): void {
    const [first, second] = [this.wireOf[this.root(one)], this.wireOf[this.root(other)]];
    if (this.isUpright(one) !== upright) return;
    if (!first || !second || first === second || !overlap(first, second)) return;
    second.before.set(first, hard || (second.before.get(first) ?? false));
  }

  private isUpright(run: number): boolean {
    return isUpright(this.ways[Math.floor(run / most)] as Way, run % most);
  }
}

export function isBetweenSlots({ grid }: Plane, y: number): boolean {
  return !grid.rowStart.some((start) => y === start || y === start - 1);
}

function overlap(one: Wire, other: Wire): boolean {
  return one.low <= other.high && other.low <= one.high;
}

/** Fills lane after lane with what nothing need lie before; @returns false where no order is possible */
export function layLine(wires: readonly Wire[]): boolean {
  const left = [...wires].sort((a, b) => a.low - b.low || a.high - b.high);
  for (let lane = 0; left.length > 0; lane++) {
    const ready = left.filter((wire) => isReady(wire, lane));
    if (ready.length === 0) {
      const least = leastWrong(left);
      if (!least) return false;
      ready.push(least);
    }
    let filled = Number.NEGATIVE_INFINITY;
    for (const wire of ready) {
      if (wire.low <= filled) continue;
      wire.lane = lane;
      filled = wire.high;
      left.splice(left.indexOf(wire), 1);
    }
  }
  widen(wires);
  return true;
}

function isReady(wire: Wire, lane: number): boolean {
  for (const before of wire.before.keys()) if (before.lane < 0 || before.lane >= lane) return false;
  return true;
}

/** Where wishes go round in a circle, the wire with the fewest of them is laid, if it may be. */
function leastWrong(left: readonly Wire[]): Wire | null {
  let least: Wire | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  for (const wire of left) {
    let wishes = 0;
    for (const [before, hard] of wire.before) if (before.lane < 0) wishes += hard ? Number.POSITIVE_INFINITY : 1;
    if (wishes < fewest) [least, fewest] = [wire, wishes];
  }
  return least;
}

/** Tells all that run side by side, and those beside them, how many lanes they take together. */
function widen(wires: readonly Wire[]): void {
  const left = new Set(wires);
  for (const first of left) {
    const group = [first];
    left.delete(first);
    for (const wire of group)
      for (const other of left)
        if (overlap(wire, other)) {
          left.delete(other);
          group.push(other);
        }
    const width = Math.max(...group.map((wire) => wire.lane)) + 1;
    for (const wire of group) wire.width = width;
  }
}
