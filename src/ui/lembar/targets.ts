import {
  type Box,
  type CellZone,
  type Drawing,
  type Page,
  type Point,
  type SymbolZone,
  type Zone,
  zoneAt,
} from '../../drawing';
import type { Selection } from '../../editor';
import { cellAt, cellsOn } from './cells';
import { boxOf, unite } from './plan';

/** A zone of the drawing and the page it lies on. */
export interface Target {
  readonly page: Page;
  readonly zone: Zone;
}

/** What a point of the page (mm) means: a zone of the drawing, or a text that lies in none. */
export function hitAt(page: Page, point: Point): Zone | undefined {
  const zone = zoneAt(page, point);
  return zone === undefined || zone.kind === 'signing' ? (cellAt(page, point) ?? zone) : zone;
}

/** What a click in a zone selects; null where there is nothing to select. */
export function selectionOf(zone: Zone): Selection | null {
  switch (zone.kind) {
    case 'symbol':
      return zone.jenis === 'konektor' ? connectorOf(zone.id) : { kind: 'simbol', id: zone.of ?? zone.id };
    case 'arrow':
      return { kind: 'alur', id: zone.of };
    case 'join':
      return { kind: 'simbol', id: zone.of };
    case 'cell': {
      const { langkah, column, of, field } = zone;
      return { kind: 'isian', langkah, column, of, field };
    }
    case 'signing':
      return null;
  }
}

/** Everything on the pages that shows the selection: an arrow in full, with the connectors it goes through. */
export function targetsOf(drawing: Drawing, selection: Selection): readonly Target[] {
  return drawing.pages.flatMap((page) => targetsOn(page, selection).map((zone) => ({ page, zone })));
}

/** The part of that which lies on one page. */
export function targetsOn(page: Page, selection: Selection): readonly Zone[] {
  switch (selection.kind) {
    case 'simbol':
      return page.zones.filter(
        (zone) => (zone.kind === 'symbol' || zone.kind === 'join') && showsSymbol(zone, selection.id),
      );
    case 'alur':
      return withConnectors(page, (zone) => zone.of === selection.id);
    case 'penghubung': {
      const ends = [connectorId(selection.label, 'out'), connectorId(selection.label, 'in')];
      return withConnectors(page, (zone) => ends.includes(zone.from) || ends.includes(zone.to));
    }
    case 'isian':
      return cellsOn(page).filter((zone) => sameCell(zone, selection));
  }
}

/** Arrows that share a connector are one line on the page that they reach: marked for each of them, it would glow the stronger the more they are. */
export function linesOnce(zones: readonly Zone[]): readonly Zone[] {
  const lines = new Set<string>();
  return zones.filter((zone) => {
    if (zone.kind !== 'arrow') return true;
    const line = JSON.stringify(zone.points);
    return !lines.has(line) && lines.add(line);
  });
}

/** Where the eye should go for a selection: a page and a box on it in mm. */
export function placeOf(drawing: Drawing, selection: Selection, near?: Page): { page: Page; box: Box } | undefined {
  const targets = targetsOf(drawing, selection).filter(
    ({ zone }) => selection.kind !== 'penghubung' || (zone.kind === 'symbol' && zone.id.endsWith(`:${selection.side}`)),
  );
  const first = targets.find(({ page }) => page === near) ?? targets[0];
  if (!first) return undefined;
  const box = unite(targets.filter(({ page }) => page === first.page).map(({ zone }) => boxOf(zone)));
  return box && { page: first.page, box };
}

/** A connector's zone is named by its label and its end: `k1:out` and its twin `k1:in`. */
export function connectorOf(id: string): { kind: 'penghubung'; label: string; side: 'out' | 'in' } | null {
  const named = /^k(.+):(out|in)$/.exec(id);
  if (!named?.[1]) return null;
  return { kind: 'penghubung', label: named[1], side: named[2] === 'in' ? 'in' : 'out' };
}

export function connectorId(label: string, side: 'out' | 'in'): string {
  return `k${label}:${side}`;
}

/** The other end of a page connector. */
export function twinOf(selection: Selection & { kind: 'penghubung' }): Selection & { kind: 'penghubung' } {
  return { ...selection, side: selection.side === 'out' ? 'in' : 'out' };
}

function showsSymbol(zone: Zone, id: string): boolean {
  if (zone.kind === 'join') return zone.of === id;
  return zone.kind === 'symbol' && (zone.of === id || zone.id === id);
}

function withConnectors(page: Page, wanted: (zone: Zone & { kind: 'arrow' }) => boolean): readonly Zone[] {
  const arrows = page.zones.filter((zone): zone is Zone & { kind: 'arrow' } => zone.kind === 'arrow' && wanted(zone));
  const ends = new Set(arrows.flatMap((zone) => [zone.from, zone.to]));
  const connectors = page.zones.filter((zone): zone is SymbolZone => {
    return zone.kind === 'symbol' && zone.jenis === 'konektor' && ends.has(zone.id);
  });
  return [...arrows, ...connectors];
}

function sameCell(zone: CellZone, cell: Selection & { kind: 'isian' }): boolean {
  return (
    zone.langkah === cell.langkah && zone.column === cell.column && zone.of === cell.of && zone.field === cell.field
  );
}
