import type { Box, Drawing, Page, Point, Zone } from '../../drawing';

/** At 100 % a millimetre of paper is a CSS millimetre. */
export const pxPerMm = 96 / 25.4;

/** Desk between two pages, and around them. px at 100 %. */
const gap = 32;
export const rim = 24;

/** Where a page lies on the desk; px at 100 %. */
export interface PlacedPage extends Box {
  readonly page: Page;
}

/** Lays the pages on the desk one under the other, centred. */
export function placePages(drawing: Drawing): readonly PlacedPage[] {
  const widest = Math.max(0, ...drawing.pages.map((page) => page.paper.width)) * pxPerMm;
  let top = 0;
  return drawing.pages.map((page) => {
    const w = page.paper.width * pxPerMm;
    const h = page.paper.height * pxPerMm;
    const placed = { page, x: (widest - w) / 2, y: top, w, h };
    top += h + gap;
    return placed;
  });
}

/** The desk ends a little beyond the paper: it cannot be pushed out of sight. px at 100 % */
export function deskOf(places: readonly PlacedPage[]): Box {
  const border = rim * 4;
  const right = Math.max(pxPerMm, ...places.map(({ x, w }) => x + w));
  const last = places.at(-1);
  const bottom = last ? last.y + last.h : pxPerMm;
  return { x: -border, y: -border, w: right + 2 * border, h: bottom + 2 * border };
}

/** A box on the page (mm) as a box on the desk (px at 100 %). */
export function onDesk(placed: PlacedPage, box: Box): Box {
  return {
    x: placed.x + box.x * pxPerMm,
    y: placed.y + box.y * pxPerMm,
    w: box.w * pxPerMm,
    h: box.h * pxPerMm,
  };
}

/** The page under a point of the desk, and the point on it in mm. */
export function pageAt(places: readonly PlacedPage[], point: Point): { page: Page; point: Point } | undefined {
  const placed = places.find(({ x, y, w, h }) => point.x >= x && point.x <= x + w && point.y >= y && point.y <= y + h);
  if (!placed) return undefined;
  return { page: placed.page, point: { x: (point.x - placed.x) / pxPerMm, y: (point.y - placed.y) / pxPerMm } };
}

/** Which page most of the view shows, given the top and the bottom of the view on the desk; 0 for the first. */
export function pageInView(places: readonly PlacedPage[], top: number, bottom: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  places.forEach(({ y, h }, index) => {
    const shown = Math.min(bottom, y + h) - Math.max(top, y);
    const share = shown / Math.min(h, bottom - top);
    if (share > most + 1e-6) {
      most = share;
      best = index;
    }
  });
  return best;
}

/** The box around a zone, in mm. */
export function boxOf(zone: Zone): Box {
  if (zone.kind !== 'arrow' && zone.kind !== 'join') return { x: zone.x, y: zone.y, w: zone.w, h: zone.h };
  const label = zone.kind === 'arrow' && zone.label ? cornersOf(zone.label) : [];
  return around([...zone.points, ...label]);
}

/** The smallest box around several boxes; undefined around none. */
export function unite(boxes: readonly Box[]): Box | undefined {
  return boxes.length === 0 ? undefined : around(boxes.flatMap(cornersOf));
}

function cornersOf({ x, y, w, h }: Box): readonly Point[] {
  return [
    { x, y },
    { x: x + w, y: y + h },
  ];
}

function around(points: readonly Point[]): Box {
  const x = Math.min(...points.map((point) => point.x));
  const y = Math.min(...points.map((point) => point.y));
  return {
    x,
    y,
    w: Math.max(...points.map((point) => point.x)) - x,
    h: Math.max(...points.map((point) => point.y)) - y,
  };
}
