import type { Side } from '../drawing-check/space';
import type { LeastBends } from './least-bends';

/** The least bends that the arrows of a page can have together. */
export interface BendBounds {
  /** Each arrow as if there were no other. */
  readonly alone: number;
  /** Each arrow as if there were no other, but no side of a symbol serves ways in and ways out. */
  readonly docked: number;
}

const sides: readonly Side[] = ['top', 'right', 'bottom', 'left'];
/** Sides of a symbol that ways leave by, as bits; by the others they enter. */
type Roles = number;
const allRoles: readonly Roles[] = Array.from({ length: 16 }, (_, roles) => roles);
/** How many symbols may depend on each other at once before a bound is loosened: 16 to the power of this. */
const widest = 2;

/** A cost that depends on the roles of a few symbols: a table with a digit of base 16 for each of them. */
interface Cost {
  readonly symbols: readonly string[];
  readonly table: Float64Array;
}

export function bendBounds(ways: readonly LeastBends[]): BendBounds {
  const alone = sum(ways.map((one) => leastOf(one, 15, 0)));
  let costs = ways.map(costOf);
  let docked = 0;
  for (let symbol = nextOf(costs); symbol !== undefined; symbol = nextOf(costs)) {
    const mine = costs.filter((cost) => cost.symbols.includes(symbol as string));
    const kept = withinWidth(mine, symbol);
    // What is too wide is loosened to what it costs at the least: the bound stays a bound.
    docked += sum(mine.filter((cost) => !kept.includes(cost)).map((cost) => Math.min(...cost.table)));
    const rest = costs.filter((cost) => !mine.includes(cost));
    const made = eliminate(kept, symbol);
    if (made.symbols.length === 0) docked += made.table[0] ?? 0;
    costs = made.symbols.length === 0 ? rest : [...rest, made];
  }
  return { alone, docked };
}

/** @param from roles of the symbol that is left @param to of the one that is entered */
function leastOf({ ways }: LeastBends, from: Roles, to: Roles): number {
  const allowed = ways.filter(
    ({ exit, entry }) => (from >> sides.indexOf(exit)) & 1 && !((to >> sides.indexOf(entry)) & 1),
  );
  return Math.min(...allowed.map((way) => way.bends));
}

function costOf(one: LeastBends): Cost {
  const { from, to } = one.arrow;
  const table = new Float64Array(256);
  for (const a of allRoles) for (const b of allRoles) table[a + 16 * b] = leastOf(one, a, b);
  return { symbols: [from, to], table };
}

/** The symbol that depends on the fewest others. */
function nextOf(costs: readonly Cost[]): string | undefined {
  const neighbours = new Map<string, Set<string>>();
  for (const { symbols } of costs)
    for (const one of symbols) neighbours.set(one, new Set([...(neighbours.get(one) ?? []), ...symbols]));
  return [...neighbours].sort(([, a], [, b]) => a.size - b.size)[0]?.[0];
}

function withinWidth(costs: readonly Cost[], symbol: string): Cost[] {
  const kept: Cost[] = [];
  for (const cost of [...costs].sort((a, b) => a.symbols.length - b.symbols.length)) {
    const others = new Set([...kept, cost].flatMap((one) => one.symbols.filter((other) => other !== symbol)));
    if (others.size <= widest) kept.push(cost);
  }
  return kept;
}

/** The costs without one symbol, which takes the roles that are best for the others. */
function eliminate(costs: readonly Cost[], symbol: string): Cost {
  const symbols = [...new Set(costs.flatMap((cost) => cost.symbols))].filter((one) => one !== symbol);
  const table = new Float64Array(16 ** symbols.length).fill(Number.POSITIVE_INFINITY);
  const steps = costs.map((cost) => cost.symbols.map((one) => symbols.indexOf(one)));
  for (let roles = 0; roles < table.length; roles++) {
    for (const own of allRoles) {
      let total = 0;
      for (let at = 0; at < costs.length; at++) {
        let index = 0;
        const places = steps[at] as number[];
        for (let digit = 0; digit < places.length; digit++) {
          const place = places[digit] as number;
          index += (place < 0 ? own : Math.floor(roles / 16 ** place) % 16) * 16 ** digit;
        }
        total += (costs[at] as Cost).table[index] as number;
      }
      if (total < (table[roles] as number)) table[roles] = total;
    }
  }
  return { symbols, table };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
