import { expect, test, vi } from 'vitest';
import { routePage } from '../../src/layout/router/route';
import { search } from '../../src/layout/router/search';
import type { RouteTask } from '../../src/layout/router/task';

vi.mock('../../src/layout/router/search', async (original) => {
  const real = await original<typeof import('../../src/layout/router/search')>();
  return { search: vi.fn(real.search) };
});

const free = { top: 0, right: 0, bottom: 0, left: 0 };

/** So many ways from one symbol to the one under it. */
function parallel(ways: number): RouteTask {
  const station = (row: number) => ({ id: `${row}`, row, slot: 0, first: 0, last: 0, out: free, in: free });
  const net = { from: 0, to: 1, labelled: false, exit: free, entry: free, join: false };
  return {
    columns: 1,
    rows: [1, 1],
    stations: [station(0), station(1)],
    nets: Array.from({ length: ways }, () => net),
  };
}

test('a page that cannot be solved is given up after 500 looks for a way, and every net still has one', () => {
  const { routes, faults } = routePage(parallel(20));
  expect(faults.length).toBeGreaterThan(0);
  expect(vi.mocked(search).mock.calls.length).toBeLessThan(500 + 20);
  for (const { corners } of routes) expect(corners.length).toBeGreaterThan(1);
});
