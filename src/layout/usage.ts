import type { Corner, RouteTask, Routing } from './router';

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
  const { gutter } = routing.lanes;
  const columns = Array.from({ length: task.columns }, () => ({ left: [] as number[], right: [] as number[] }));
  const rows = task.rows.map((slots) => Array.from({ length: slots + 1 }, (): number[] => []));
  for (const { corners } of routing.routes) {
    for (let at = 1; at < corners.length; at++) {
      const [a, b] = [corners[at - 1] as Corner, corners[at] as Corner];
      if (a.x === b.x) {
        const lane = a.x % (2 * gutter + 1);
        const column = columns[(a.x - lane) / (2 * gutter + 1)];
        if (column && lane !== gutter) use(lane < gutter ? column.left : column.right, lane % (gutter + 1));
      } else {
        const place = placeDown(task, routing, a.y);
        const lanes = place.kind === 'gutter' ? rows[place.index]?.[place.gutter] : undefined;
        if (place.kind === 'gutter' && lanes) use(lanes, place.lane);
      }
    }
  }
  return { columns, rows };
}

/** Puts a lane among those that are used, in order, once. */
function use(lanes: number[], lane: number): void {
  let at = lanes.length;
  while (at > 0 && (lanes[at - 1] as number) > lane) at--;
  if (lanes[at - 1] !== lane) lanes.splice(at, 0, lane);
}
