import type { RouteTask, Routing } from './router';

/** Which lanes of one page are run along, in order: beside the symbols of each column, and around the slots of each row. */
export interface Usage {
  readonly columns: readonly { readonly left: readonly number[]; readonly right: readonly number[] }[];
  /** For each row its gutters from the top: above the first slot, between slots, below the last. */
  readonly rows: readonly (readonly (readonly number[])[])[];
}

/** What lane a grid line of the router is. */
export type LanePlace =
  | { readonly kind: 'centre'; readonly index: number; readonly slot: number }
  | { readonly kind: 'gutter'; readonly index: number; readonly gutter: number; readonly lane: number };

/** Across: `gutter` 0 is left of the symbols of column `index`, 1 right of them. */
export function placeAcross(routing: Routing, x: number): LanePlace {
  const { gutter } = routing.lanes;
  const index = Math.floor(x / (2 * gutter + 1));
  const rest = x - index * (2 * gutter + 1);
  if (rest === gutter) return { kind: 'centre', index, slot: 0 };
  return { kind: 'gutter', index, gutter: rest < gutter ? 0 : 1, lane: rest < gutter ? rest : rest - gutter - 1 };
}

/** Down: `gutter` counts from 0 above the first slot of row `index`. */
export function placeDown(task: RouteTask, routing: Routing, y: number): LanePlace {
  const { gutter, between } = routing.lanes;
  let rest = y;
  for (let index = 0; index < task.rows.length; index++) {
    const slots = task.rows[index] as number;
    const size = 2 * gutter + slots + (slots - 1) * between;
    if (rest < size) return withinRow(index, rest, slots, gutter, between);
    rest -= size;
  }
  throw new Error(`No row has the lane ${y}`);
}

function withinRow(index: number, lane: number, slots: number, gutter: number, between: number): LanePlace {
  if (lane < gutter) return { kind: 'gutter', index, gutter: 0, lane };
  const inside = lane - gutter;
  const slot = Math.floor(inside / (1 + between));
  if (slot >= slots || inside >= slots + (slots - 1) * between) {
    return { kind: 'gutter', index, gutter: slots, lane: inside - (slots + (slots - 1) * between) };
  }
  const rest = inside - slot * (1 + between);
  if (rest === 0) return { kind: 'centre', index, slot };
  return { kind: 'gutter', index, gutter: slot + 1, lane: rest - 1 };
}

export function usageOf(task: RouteTask, routing: Routing): Usage {
  const across = new Set<number>();
  const down = new Set<number>();
  for (const { corners } of routing.routes) {
    corners.forEach((corner, at) => {
      const next = corners[at + 1];
      if (!next) return;
      if (corner.x === next.x) across.add(corner.x);
      else down.add(corner.y);
    });
  }
  const acrossPlaces = [...across].map((x) => placeAcross(routing, x));
  const downPlaces = [...down].map((y) => placeDown(task, routing, y));
  return {
    columns: Array.from({ length: task.columns }, (_, column) => ({
      left: lanesOf(acrossPlaces, column, 0),
      right: lanesOf(acrossPlaces, column, 1),
    })),
    rows: task.rows.map((slots, row) =>
      Array.from({ length: slots + 1 }, (_, gutter) => lanesOf(downPlaces, row, gutter)),
    ),
  };
}

function lanesOf(places: readonly LanePlace[], index: number, gutter: number): number[] {
  return places
    .flatMap((place) =>
      place.kind === 'gutter' && place.index === index && place.gutter === gutter ? [place.lane] : [],
    )
    .sort((a, b) => a - b);
}
