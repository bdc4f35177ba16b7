import type { Point } from '../../drawing';
import { pageOf, type Room, type Viewport } from './fit';
import { deskOf, type PlacedPage, rim } from './plan';

/** Where a key takes the view when it moves the paper. */
export type Pan = 'left' | 'right' | 'up' | 'down' | 'pageUp' | 'pageDown' | 'home' | 'end' | 'first' | 'last';

const ways: ReadonlySet<string> = new Set<Pan>([
  'left',
  'right',
  'up',
  'down',
  'pageUp',
  'pageDown',
  'home',
  'end',
  'first',
  'last',
]);

export function isPan(command: string): command is Pan {
  return ways.has(command);
}

/** What an arrow key moves, px on the screen. */
const nudge = 56;
/** How much of the view Page Down moves on: a line or two stay in sight. */
const most = 0.9;
/** Less than this is no page edge out of sight. px on the screen */
const slack = 4;

/** The view after the key: arrows move a little, Page Up and Page Down a view or a page, Home and End to the page's ends. */
export function panned(view: Viewport, way: Pan, places: readonly PlacedPage[], room: Room): Viewport {
  const index = pageOf(places, view, room);
  const page = places[index];
  const [first] = places;
  const last = places.at(-1);
  if (!page || !first || !last) return view;
  switch (way) {
    case 'left':
    case 'right':
      return movedBy(view, { x: way === 'left' ? nudge : -nudge, y: 0 }, places, room);
    case 'up':
    case 'down':
      return movedBy(view, { x: 0, y: way === 'up' ? nudge : -nudge }, places, room);
    case 'pageDown':
      return down(view, page, places[index + 1], room);
    case 'pageUp':
      return up(view, page, places[index - 1], room);
    case 'home':
    case 'end':
      return at(way, view, page, room);
    case 'first':
      return at('home', view, first, room);
    case 'last':
      return at('end', view, last, room);
  }
}

/** Moved, but no further off the desk than the view already is. */
export function movedBy(view: Viewport, by: Point, places: readonly PlacedPage[], room: Room): Viewport {
  const desk = deskOf(places);
  return {
    x: held(view.x, by.x, room.width - (desk.x + desk.w) * view.zoom, -desk.x * view.zoom),
    y: held(view.y, by.y, room.height - (desk.y + desk.h) * view.zoom, -desk.y * view.zoom),
    zoom: view.zoom,
  };
}

function held(offset: number, by: number, least: number, greatest: number): number {
  // A desk smaller than the view has nothing out of sight.
  if (least > greatest) return offset;
  return Math.min(Math.max(offset + by, Math.min(least, offset)), Math.max(greatest, offset));
}

function down(view: Viewport, page: PlacedPage, next: PlacedPage | undefined, room: Room): Viewport {
  const hidden = (page.y + page.h) * view.zoom + view.y - room.height;
  if (hidden > slack) return { ...view, y: view.y - Math.min(room.height * most, hidden + rim) };
  return next ? { ...view, y: top(next, view.zoom) } : view;
}

function up(view: Viewport, page: PlacedPage, previous: PlacedPage | undefined, room: Room): Viewport {
  const hidden = -(page.y * view.zoom + view.y);
  if (hidden > slack) return { ...view, y: view.y + Math.min(room.height * most, hidden + rim) };
  return previous ? { ...view, y: bottom(previous, view.zoom, room) } : view;
}

/** The beginning of a page, or its end: its left and top, or its right and bottom, as far as they are out of sight. */
function at(end: 'home' | 'end', { zoom }: Viewport, page: PlacedPage, room: Room): Viewport {
  const middle = room.width / 2 - (page.x + page.w / 2) * zoom;
  const fits = page.w * zoom + 2 * rim <= room.width;
  const left = rim - page.x * zoom;
  const right = room.width - rim - (page.x + page.w) * zoom;
  const x = end === 'home' ? left : right;
  return { x: fits ? middle : x, y: end === 'home' ? top(page, zoom) : bottom(page, zoom, room), zoom };
}

function top(page: PlacedPage, zoom: number): number {
  return rim - page.y * zoom;
}

/** The bottom of the page at the bottom of the view; of a page that fits, its top at the top. */
function bottom(page: PlacedPage, zoom: number, room: Room): number {
  return Math.min(top(page, zoom), room.height - rim - (page.y + page.h) * zoom);
}
