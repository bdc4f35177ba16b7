import { describe, expect, test } from 'vitest';
import { routed } from '../../src/layout/router';
import { Encounter } from '../../src/layout/router/meet';
import { makePlane } from '../../src/layout/router/plane';
import type { RouteTask } from '../../src/layout/router/task';
import type { Way } from '../../src/layout/router/way';

/** Three columns, four rows: lines across 0 to 8, the middles of columns at 1, 4 and 7; lines down 0 to 11, slots at 1, 4, 7 and 10. */
const task: RouteTask = { columns: 3, rows: [1, 1, 1, 1], stations: [], nets: [] };
const plane = makePlane(task);
const strangers = { source: false, target: false };

/** From a place, first upright, along the lines that are told, by turns level and upright. */
function upright(...lines: number[]): Way {
  return { upright: true, lines };
}

function meeting(one: Way, other: Way, kin = strangers) {
  const { crossings, clashes, besides } = new Encounter(plane, null).look(one, other, kin);
  return { crossings, clashes, besides };
}

describe('how two ways meet', () => {
  test('straight through each other: a crossing', () => {
    expect(meeting(upright(1, 4, 10), { upright: false, lines: [1, 7, 7] })).toEqual({
      crossings: 1,
      clashes: 0,
      besides: 0,
    });
  });

  test('along one gutter, each turning off to the side where it came from: no crossing', () => {
    expect(meeting(upright(3, 2, 5, 5, 0), upright(9, 3, 5, 6, 11))).toEqual({ crossings: 0, clashes: 0, besides: 1 });
  });

  test('along one gutter, each turning off to the other side: a crossing, in whatever order', () => {
    expect(meeting(upright(3, 2, 5, 5, 11), upright(9, 3, 5, 6, 0))).toEqual({ crossings: 1, clashes: 0, besides: 1 });
  });

  test('along the middle of a column: a clash, but for the common beginning of two that leave one symbol', () => {
    const [one, other] = [upright(1, 1, 5, 4, 7), upright(1, 1, 8, 7, 10)];
    expect(meeting(one, other).clashes).toBeGreaterThan(0);
    expect(meeting(one, other, { source: true, target: false })).toEqual({ crossings: 0, clashes: 0, besides: 0 });
  });
});

describe('two that share a gutter get lanes in the order in which they turn off', () => {
  const free = { top: 0, right: 0, bottom: 0, left: 0 };
  const only = (side: 'top' | 'right' | 'bottom' | 'left') => ({ top: 90, right: 90, bottom: 90, left: 90, [side]: 0 });
  const station = (row: number, column: number) => {
    return { id: `${row} ${column}`, row, slot: 0, first: column, last: column, out: free, in: free };
  };
  const net = (from: number, to: number) => {
    return { from, to, labelled: false, exit: only('right'), entry: only('right'), join: false };
  };

  test('a way back inside another, whichever comes first', () => {
    const stations = [station(0, 0), station(1, 0), station(2, 0), station(3, 0)];
    for (const nets of [
      [net(0, 3), net(1, 2)],
      [net(1, 2), net(0, 3)],
    ]) {
      const { routes, faults } = routed({ columns: 1, rows: [1, 1, 1, 1], stations, nets });
      const lanes = routes.map(({ corners }) => corners[1]?.x ?? 0);
      const [outer, inner] = nets[0]?.from === 0 ? lanes : lanes.toReversed();
      expect(faults).toEqual([]);
      expect(outer).toBeGreaterThan(inner as number);
    }
  });
});
