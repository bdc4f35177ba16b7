import { expect, test, vi } from 'vitest';
import { layout } from '../../src/layout';
import { forgetRoutes } from '../../src/layout/router/memo';
import { routePage } from '../../src/layout/router/route';
import { search } from '../../src/layout/router/search';
import type { RouteTask } from '../../src/layout/router/task';
import { ordinary } from '../generate';

vi.mock('../../src/layout/router/search', async (original) => {
  const real = await original<typeof import('../../src/layout/router/search')>();
  return { search: vi.fn(real.search) };
});

const free = { top: 0, right: 0, bottom: 0, left: 0 };

/** So many ways from one symbol to the one under it. */
function parallel(ways: number): RouteTask {
  const station = (row: number) => ({ id: `${row}`, row, slot: 0, first: 0, last: 0, out: free, in: free });
  const net = { from: 0, to: 1, labelled: false, straight: 0, exit: free, entry: free, join: false };
  return {
    columns: 1,
    rows: [1, 1],
    stations: [station(0), station(1)],
    nets: Array.from({ length: ways }, () => net),
  };
}

test('thirty ordinary documents need no routing lane by lane', () => {
  forgetRoutes();
  vi.mocked(search).mockClear();
  for (let seed = 1; seed <= 30; seed++) layout(ordinary(seed));
  expect(search).not.toHaveBeenCalled();
});

test('a page that cannot be solved is given up after 500 looks for a way, and every net still has one', () => {
  vi.mocked(search).mockClear();
  const { routes, faults } = routePage(parallel(10));
  expect(faults.length).toBeGreaterThan(0);
  expect(vi.mocked(search).mock.calls.length).toBeLessThan(500 + 10);
  for (const { corners } of routes) expect(corners.length).toBeGreaterThan(1);
});
