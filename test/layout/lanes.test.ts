import { describe, expect, test } from 'vitest';
import { makeGrid } from '../../src/layout/router/grid';
import { Lanes, layLine, type Wire } from '../../src/layout/router/lanes';
import { Occupancy } from '../../src/layout/router/occupancy';
import { makePlane } from '../../src/layout/router/plane';
import type { Net, RouteTask } from '../../src/layout/router/task';
import type { Way } from '../../src/layout/router/way';

const free = { top: 0, right: 0, bottom: 0, left: 0 };

/** Nets that share no symbol. */
function strangers(count: number): Net[] {
  return Array.from({ length: count }, (_, at) => {
    return { from: 2 * at, to: 2 * at + 1, labelled: false, straight: 0, exit: free, entry: free, join: false };
  });
}

function page(columns: number, rows: number): RouteTask {
  return { columns, rows: new Array<number>(rows).fill(1), stations: [], nets: [] };
}

describe('wishes that go round in a circle', () => {
  /** Three that run side by side; each wishes to lie after the one before it, and the first after the last. */
  function circle(...hard: readonly boolean[]): Wire[] {
    const wires = hard.map((_, at): Wire => {
      return { line: 0, low: 0, high: 9, before: new Map(), members: [at], lane: -1, width: 1 };
    });
    wires.forEach((wire, at) => {
      wire.before.set(wires.at(at - 1) as Wire, hard[at] ?? false);
    });
    return wires;
  }
  const lanes = (wires: readonly Wire[]) => wires.map((wire) => wire.lane);

  test('one of them yields, and all have a lane of their own', () => {
    const wires = circle(false, false, false);
    expect(layLine(wires)).toBe(true);
    expect(lanes(wires)).toEqual([0, 1, 2]);
    expect(wires.map((wire) => wire.width)).toEqual([3, 3, 3]);
  });

  test('what is a must does not', () => {
    const wires = circle(true, false, true);
    expect(layLine(wires)).toBe(true);
    expect(lanes(wires)).toEqual([2, 0, 1]);
  });

  test('where all are musts there is no order', () => {
    expect(layLine(circle(true, true, true))).toBe(false);
  });
});

describe('more lanes in one gutter than any office draws', () => {
  /** The middle of a column, and the gutter right of it. */
  const middle = (column: number) => 3 * column + 1;
  const count = 70;
  /** From column to column as a U: below the symbols of the first row, or above those of the second. */
  const below = (at: number): Way => ({ upright: true, lines: [1, middle(at), 2, middle(at + count), 1] });
  const above = (at: number): Way => ({ upright: true, lines: [4, middle(at + 1), 3, middle(at + 1 + count), 4] });
  const gutter = middle(count) + 1;
  /** Down a gutter to the first lane above the second row; and up the same one to the last below the first. */
  const down: Way = { upright: false, lines: [middle(count), 1, gutter, 3, middle(0), 4] };
  const up: Way = { upright: false, lines: [middle(count), 4, gutter, 2, middle(2 * count), 1] };
  const all = Array.from({ length: count }, (_, at) => at);
  const ways = [down, up, ...all.map(below), ...all.map(above)];
  const laned = new Lanes(makePlane(page(2 * count + 2, 2)), strangers(ways.length), ways).lay();

  test('all have a lane of their own', () => {
    const lanes = all.map((at) => laned?.laneOf(2 + at, 1)?.lane);
    expect(new Set([laned?.laneOf(1, 2)?.lane, ...lanes]).size).toBe(count + 1);
    expect(laned?.gutter).toBe(count + 1);
  });

  test('two that reach across both gutters are not put on one lane', () => {
    const [one, other] = [laned?.laneOf(0, 1), laned?.laneOf(1, 1)];
    expect([one?.width, other?.width]).toEqual([2, 2]);
    expect(one?.lane).not.toBe(other?.lane);
  });

  test('lane by lane, no count of those on each other runs over', () => {
    const grid = makeGrid(page(1, 1), { gutter: 1, between: 1 });
    const occupancy = new Occupancy(grid, 300);
    for (let net = 0; net < 300; net++) occupancy.put(net, [0, 1, 2]);
    expect(occupancy.at(1)).toBe(300);
  });
});
