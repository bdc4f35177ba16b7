import { describe, expect, test } from 'vitest';
import { portLane, routed } from '../../src/layout/router';
import { Encounter } from '../../src/layout/router/meet';
import { makePlane } from '../../src/layout/router/plane';
import type { RouteTask } from '../../src/layout/router/task';
import type { Way } from '../../src/layout/router/way';
import { sketch } from '../generate';
import { tallyOf } from '../metrics/tally';
import { judge } from './judge';

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
    return { from, to, labelled: false, straight: 0, exit: only('right'), entry: only('right'), join: false };
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

test('a way whose word has no room beside an upright run runs level over a line between columns first', () => {
  const free = { top: 0, right: 0, bottom: 0, left: 0 };
  const downwards = { top: 90, right: 90, bottom: 0, left: 90 };
  const stations = [0, 1].map((row) => ({ id: `${row}`, row, slot: 0, first: 0, last: 0, out: free, in: free }));
  const routeOf = (straight: number) => {
    const net = { from: 0, to: 1, labelled: true, straight, exit: downwards, entry: free, join: false };
    return routed({ columns: 2, rows: [1, 1], stations, nets: [net] });
  };
  expect(routeOf(0).routes[0]?.corners).toHaveLength(2);
  const { routes, lanes } = routeOf(120);
  const [, first, second] = routes[0]?.corners ?? [];
  expect(routes[0]?.exit).toBe('bottom');
  expect([first?.y, first?.x]).toEqual([second?.y, lanes.gutter]);
  expect(second?.x).toBeGreaterThanOrEqual(2 * lanes.gutter + 1);
});

test('what stands in the best way of another gives way where that is better for the two together', () => {
  const rows = ['mulai@4 mulai@5', 'proses@4+5', 'keputusan@3 selesai@1'];
  const sop = sketch(5, rows, 's1>s2, s2>s3, s3>s4, s4>s5:Ya, s4>s1:Kembali ke pemohon untuk dilengkapi');
  const tallies = judge(sop).report.pages.map((page) => tallyOf(page, page.arrows));
  expect(tallies.reduce((sum, one) => sum + one.crossings, 0)).toBe(0);
});

describe('a wide box over an even number of columns', () => {
  const free = { top: 0, right: 0, bottom: 0, left: 0 };
  const upright = { top: 0, right: 90, bottom: 0, left: 90 };
  const station = (row: number, first: number, last = first) => {
    return { id: `${row} ${first}`, row, slot: 0, first, last, out: free, in: free };
  };
  const net = (from: number, to: number) => {
    return { from, to, labelled: false, straight: 0, exit: upright, entry: upright, join: false };
  };

  test('is reached and left upright on the lane beside its middle, and none else runs there', () => {
    const wide = station(1, 0, 1);
    const stations = [station(0, 0), wide, station(2, 1), station(0, 2), station(2, 0)];
    const { routes, lanes, faults } = routed({
      columns: 3,
      rows: [1, 1, 1],
      stations,
      nets: [net(0, 1), net(1, 2), net(3, 4)],
    });
    expect(faults).toEqual([]);
    expect([routes[0]?.entry, routes[1]?.exit]).toEqual(['top', 'bottom']);
    const port = portLane({ lanes }, wide);
    expect([routes[0]?.corners.at(-1)?.x, routes[1]?.corners[0]?.x]).toEqual([port, port]);
    expect(routes[2]?.corners.some(({ x }) => x === port)).toBe(false);
  });

  test('is drawn around that lane', () => {
    const sop = sketch(3, ['mulai@1', 'proses@1+2', 'selesai@2'], 's1>s2, s2>s3');
    const page = judge(sop).report.pages.find((one) => one.arrows.length > 0);
    const box = page?.symbols.find((one) => one.id === 's2');
    const middle = (box?.x ?? 0) + (box?.w ?? 0) / 2;
    expect(page?.arrows[0]?.points.at(-1)?.[0]).toBeCloseTo(middle, 3);
  });
});

test('two ways with words that fork have theirs on both sides, each at its own piece', () => {
  const sop = sketch(3, ['mulai@2', 'keputusan@2+1+3', 'proses@2', 'selesai@2'], 's1>s2, s2>s3:Y, s2>s4:T');
  const { report, faults } = judge(sop);
  expect(faults).toEqual([]);
  const arrows = report.pages.flatMap((page) => page.arrows);
  const [one, other] = ['a2', 'a3'].map((alur) => arrows.find((arrow) => arrow.alur === alur));
  const trunk = one?.points[0]?.[0] ?? 0;
  expect(other?.points[0]).toEqual(one?.points[0]);
  // Both turn off below the box, one to the left and one to the right: there its word stands, above its level piece.
  expect(one?.points[2]?.[0]).toBeLessThan(trunk);
  expect(other?.points[2]?.[0]).toBeGreaterThan(trunk);
  expect((one?.label?.x ?? 0) + (one?.label?.w ?? 0)).toBeLessThan(trunk);
  expect(other?.label?.x).toBeGreaterThan(trunk);
  for (const arrow of [one, other])
    expect((arrow?.points[1]?.[1] ?? 0) - (arrow?.label?.y ?? 0) - (arrow?.label?.h ?? 0)).toBeCloseTo(0.5, 2);
});
