import type { Box, Drawing, Page, SymbolZone } from '../../drawing';
import { type Selection, selectionKey } from '../../editor';
import type { Sop } from '../../model';
import { cellsOn } from './cells';
import { selectionOf } from './targets';

/** A place where the keyboard stops on the sheet: every symbol and page connector once, in the order of the rows. */
export interface Stop {
  readonly key: string;
  readonly selection: Selection;
  readonly zone: SymbolZone;
  readonly page: Page;
}

export function stopsOf(drawing: Drawing, sop: Sop): readonly Stop[] {
  const row = new Map(sop.langkah.map((langkah, index) => [langkah.id as string, index]));
  const seen = new Set<string>();
  return drawing.pages.flatMap((page) =>
    page.zones
      .filter((zone): zone is SymbolZone => zone.kind === 'symbol')
      .sort((one, other) => rank(row, one) - rank(row, other) || one.y - other.y || one.x - other.x)
      .flatMap((zone) => {
        const selection = selectionOf(zone);
        if (!selection) return [];
        const key = selectionKey(selection);
        if (seen.has(key)) return [];
        seen.add(key);
        return [{ key, selection, zone, page }];
      }),
  );
}

function rank(row: ReadonlyMap<string, number>, zone: SymbolZone): number {
  return row.get(zone.langkah) ?? -1;
}

/** The stop a step before or after the selection; undefined at either end. With nothing selected, the first or the last. */
export function stopBeside(stops: readonly Stop[], selection: Selection | null, step: 1 | -1): Stop | undefined {
  const here = selection === null ? -1 : stops.findIndex((stop) => stop.key === selectionKey(selection));
  if (here === -1) return step === 1 ? stops[0] : stops.at(-1);
  return stops[here + step];
}

/**
 * The cell beside a cell, in the direction of an arrow key: the nearest one whose side faces it.
 * @returns undefined at the edge of the ruled grid
 */
export function cellBeside(page: Page, cell: Box, direction: 'left' | 'right' | 'up' | 'down'): Selection | undefined {
  const across = direction === 'left' || direction === 'right';
  const forward = direction === 'right' || direction === 'down' ? 1 : -1;
  let best: { distance: number; selection: Selection } | undefined;
  for (const zone of cellsOn(page)) {
    const [from, to, gap] = across
      ? [
          overlap(cell.y, cell.h, zone.y, zone.h),
          Math.abs(zone.y - cell.y),
          ahead(cell.x, cell.w, zone.x, zone.w, forward),
        ]
      : [
          overlap(cell.x, cell.w, zone.x, zone.w),
          Math.abs(zone.x - cell.x),
          ahead(cell.y, cell.h, zone.y, zone.h, forward),
        ];
    if (from <= 0.5 || gap < -0.5) continue;
    const distance = gap * 1000 + to;
    const selection = selectionOf(zone);
    if (selection && (!best || distance < best.distance)) best = { distance, selection };
  }
  return best?.selection;
}

function overlap(one: number, length: number, other: number, otherLength: number): number {
  return Math.min(one + length, other + otherLength) - Math.max(one, other);
}

function ahead(one: number, length: number, other: number, otherLength: number, forward: 1 | -1): number {
  return forward === 1 ? other - (one + length) : one - (other + otherLength);
}
