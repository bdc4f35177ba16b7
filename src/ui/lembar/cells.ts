import { ascent, type Box, type CellZone, lineHeight, type Page, type Point, type TextMark } from '../../drawing';
import { unite } from './plan';

/** Kept beside and over a text that has no frame of its own, mm: lines of other fields stand close above and below. */
const air = { x: 0.6, y: 0.2 };

interface Loose {
  readonly of: string;
  readonly field: string;
  readonly boxes: Box[];
}

const known = new WeakMap<Page, readonly CellZone[]>();

/**
 * The cells of a page: those that are ruled, and each text that stands in none, as a cell of its own. A title over the
 * table, a note and a signature under it are selected like any other.
 */
export function cellsOn(page: Page): readonly CellZone[] {
  const before = known.get(page);
  if (before) return before;
  const ruled = page.zones.filter((zone) => zone.kind === 'cell');
  const cells = [...ruled, ...looseOn(page, ruled)];
  known.set(page, cells);
  return cells;
}

/** The cell under a point of the page, mm. */
export function cellAt(page: Page, point: Point): CellZone | undefined {
  return cellsOn(page).find((cell) => inside(cell, point));
}

/** The texts that lie in no ruled cell: all lines of one field are one, of a list too. */
function looseOn(page: Page, ruled: readonly CellZone[]): CellZone[] {
  const fields = new Map<string, Loose>();
  for (const mark of page.marks) {
    if (mark.kind !== 'text' || mark.of === null || mark.field === null) continue;
    const box = boxOfText(mark);
    if (ruled.some((cell) => inside(cell, { x: box.x + box.w / 2, y: box.y + box.h / 2 }))) continue;
    const field = mark.field.replace(/\[\d+\]$/, '');
    const name = `${mark.of} ${field}`;
    const loose = fields.get(name) ?? { of: mark.of, field, boxes: [] };
    loose.boxes.push(box);
    fields.set(name, loose);
  }
  return [...fields.values()].flatMap(({ of, field, boxes }) => {
    const box = unite(boxes);
    if (!box) return [];
    const at = { x: box.x - air.x, y: box.y - air.y, w: box.w + 2 * air.x, h: box.h + 2 * air.y };
    return [{ kind: 'cell', langkah: null, column: null, of, field, ...at }];
  });
}

/** Where a printed line stands on its page. */
export function boxOfText({ x, y, w, font, upright }: TextMark): Box {
  const over = ascent(font);
  const high = lineHeight(font);
  return upright ? { x: x - over, y: y - w, w: high, h: w } : { x, y: y - over, w, h: high };
}

function inside(box: Box, point: Point): boolean {
  return point.x >= box.x && point.x <= box.x + box.w && point.y >= box.y && point.y <= box.y + box.h;
}
