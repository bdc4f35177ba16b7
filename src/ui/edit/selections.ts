import { ascent, type Drawing, type Page, type Point, type TextMark, zoneAt } from '../../drawing';
import type { Selection } from '../../editor';
import { selectionOf } from '../lembar/targets';
import { type Address, baseOf } from './fields';

/** What is selected while a text is written: its cell, its arrow or its symbol. */
export function selectionAt(drawing: Drawing, { of, field }: Address): Selection | null {
  if (field === 'label') return { kind: 'alur', id: of };
  if (field === 'teks') return { kind: 'simbol', id: of };
  for (const { zones } of drawing.pages) {
    const cell = zones.find((zone) => zone.kind === 'cell' && zone.of === of && baseOf(zone.field ?? '') === field);
    if (cell) return selectionOf(cell);
  }
  return null;
}

/** The text that a double click at a point of the page (mm) means: the line that is there, else the cell. */
export function addressAt(page: Page, point: Point): Address | undefined {
  const line = page.marks.find(
    (mark): mark is TextMark => mark.kind === 'text' && mark.of !== null && mark.field !== null && covers(mark, point),
  );
  if (line?.of && line.field !== null && line.field !== 'no') return { of: line.of, field: baseOf(line.field) };
  const zone = zoneAt(page, point);
  if (zone?.kind === 'arrow') return { of: zone.of, field: 'label' };
  if (zone?.kind === 'symbol') return zone.of === null ? undefined : { of: zone.of, field: 'teks' };
  if (zone?.kind !== 'cell' || zone.of === null || zone.field === null) return undefined;
  return { of: zone.of, field: baseOf(zone.field) };
}

function covers({ x, y, w, font, upright }: TextMark, point: Point): boolean {
  if (upright) return false;
  const top = y - ascent(font);
  return point.x >= x && point.x <= x + w && point.y >= top && point.y <= top + ascent(font) * 1.3;
}
