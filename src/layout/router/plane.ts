import { type Grid, makeGrid } from './grid';
import type { RouteTask } from './task';

/**
 * The lines of a page along which arrows run: one through each gutter, each middle of a column and each slot. Any number of
 * arrows may share the line of a gutter, since each gets a lane of its own there afterwards; the others hold one.
 */
export interface Plane {
  readonly grid: Grid;
  /** Lines of gutters, across and down. */
  readonly openAcross: Uint8Array;
  readonly openDown: Uint8Array;
  /** How many nodes are covered before each, row by row and column by column. */
  readonly coveredAcross: Uint16Array;
  readonly coveredDown: Uint16Array;
}

const single = { gutter: 1, between: 1 };

export function makePlane(task: RouteTask): Plane {
  const grid = makeGrid(task, single);
  const { nx, ny, blocked, rowStart } = grid;
  const openAcross = new Uint8Array(nx).fill(1);
  for (let x = 1; x < nx; x += 3) openAcross[x] = 0;
  const openDown = new Uint8Array(ny).fill(1);
  task.rows.forEach((slots, row) => {
    for (let slot = 0; slot < slots; slot++) openDown[(rowStart[row] as number) + 1 + 2 * slot] = 0;
  });
  const coveredAcross = new Uint16Array((nx + 1) * ny);
  const coveredDown = new Uint16Array((ny + 1) * nx);
  for (let y = 0; y < ny; y++) {
    for (let x = 0; x < nx; x++) {
      const covered = blocked[y * nx + x] === 0 ? 0 : 1;
      coveredAcross[y * (nx + 1) + x + 1] = (coveredAcross[y * (nx + 1) + x] as number) + covered;
      coveredDown[x * (ny + 1) + y + 1] = (coveredDown[x * (ny + 1) + y] as number) + covered;
    }
  }
  return { grid, openAcross, openDown, coveredAcross, coveredDown };
}

/** Whether nothing stands on the line down at `x` from one place to another, both of them among it. */
export function isFreeDown({ grid, coveredDown }: Plane, x: number, from: number, to: number): boolean {
  const base = x * (grid.ny + 1);
  return from > to || coveredDown[base + to + 1] === coveredDown[base + from];
}

export function isFreeAcross({ grid, coveredAcross }: Plane, y: number, from: number, to: number): boolean {
  const base = y * (grid.nx + 1);
  return from > to || coveredAcross[base + to + 1] === coveredAcross[base + from];
}
