import type { Box, CellZone, Drawing, Page, Point, Zone } from '../../drawing';
import type { Sop } from '../../model';
import type { Change, Place } from '../../review';
import { cellsOn } from '../lembar/cells';
import { boxOf, unite } from '../lembar/plan';

/** Where a change is seen on a page, mm. */
export interface ChangeMark {
  /** Which change, from 0. */
  readonly change: number;
  readonly kind: Change['kind'];
  /** Which page, from 0. */
  readonly page: number;
  readonly box: Box;
  /** An arrow is followed along its line. */
  readonly line?: readonly Point[];
}

/** Which of the two states is looked at. */
export type Face = 'one' | 'other';

/** Where the changes are seen on the pages of one of the two states; what is not printed has no mark. */
export function marksOf(changes: readonly Change[], face: Face, sop: Sop, drawing: Drawing): ChangeMark[] {
  return changes.flatMap((change, index) => {
    const place = change[face];
    if (!place || !isDrawn(change)) return [];
    return drawing.pages.flatMap((page, at) =>
      spotsOn(page, sop, place).map((spot) => ({ change: index, kind: change.kind, page: at, ...spot })),
    );
  });
}

function isDrawn({ part }: Change): boolean {
  return part !== 'tampilan' && part !== 'klasifikasi' && part !== 'pihakLuar' && part !== 'pengecualian';
}

type Spot = Pick<ChangeMark, 'box' | 'line'>;

function spotsOn(page: Page, sop: Sop, { di, isian }: Place): Spot[] {
  if (di === '' || di === sop.id) return isian === undefined ? [] : boxes(sheetCells(page, sop, isian));
  if (sop.langkah.some(({ id }) => id === di)) return rowSpots(page, di, isian);
  if (sop.pelaksana.some(({ id }) => id === di)) {
    return boxes(page.zones.filter((zone) => zone.kind === 'cell' && zone.langkah === null && zone.of === di));
  }
  return page.zones.flatMap((zone): Spot[] => {
    if (zone.kind === 'arrow' && zone.of === di) return [{ box: boxOf(zone), line: zone.points }];
    if (zone.kind === 'symbol' && zone.of === di) return [{ box: boxOf(zone) }];
    return [];
  });
}

function boxes(zones: readonly Zone[]): Spot[] {
  return zones.map((zone) => ({ box: boxOf(zone) }));
}

/** The cells of a field of the identity sheet; where it has none of its own, those of what it belongs to. */
function sheetCells(page: Page, sop: Sop, isian: string): CellZone[] {
  const parts = `identitas.${isian.replace(/^bagianLain\.(\d+)/, 'bagianLain[$1]')}`.split('.');
  const cells = cellsOn(page).filter(({ of }) => of === sop.id);
  const names = isian === 'catatan' ? ['catatan'] : [];
  for (let length = parts.length; length > 1; length -= 1) names.push(parts.slice(0, length).join('.'));
  for (const name of names) {
    const found = cells.filter(
      ({ field }) => field === name || field?.startsWith(`${name}.`) || field?.startsWith(`${name}[`),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** One cell of a langkah; all of its row where it has none there, as of a time that is given once for two rows. */
function rowSpots(page: Page, id: string, isian: string | undefined): Spot[] {
  const cells = page.zones.filter((zone): zone is CellZone => zone.kind === 'cell' && zone.langkah === id);
  const own = isian === undefined ? [] : cells.filter(({ column }) => column === isian);
  if (own.length > 0) return boxes(own);
  // A time for several rows reaches below its own.
  const row = unite(cells.filter(({ column }) => column !== 'waktu').map(boxOf));
  return row ? [{ box: row }] : [];
}
