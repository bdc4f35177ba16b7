import type { Box } from '../../drawing';
import { deskOf, type PlacedPage, pageInView, rim } from './plan';

/** The room for the pages on the screen, px. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Which part of the desk is seen: a point of the desk (px at 100 %) is shown at `x + point.x * zoom`. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export type Fit = 'width' | 'page';

export const smallest = 0.1;
export const largest = 4;
/** A page is not fitted larger than this by itself: letters as large as on a poster help nobody. */
const widestFit = 1.25;
/** And what is selected not larger than this. */
const closest = 2;
/** One press makes the paper so much larger, or smaller: what was enlarged once comes back by one press. */
const step = 1.2;
/** Kept free around what the view follows, px on the screen. */
const air = 48;

/** The zoom a press larger or smaller. */
export function stepped(zoom: number, direction: 1 | -1): number {
  return Math.min(largest, Math.max(smallest, direction === 1 ? zoom * step : zoom / step));
}

/** The page as large as the room allows: in width, from its top; or as a whole, in the middle. */
export function fitted(kind: Fit, page: Box, room: Room): Viewport {
  const across = Math.min((room.width - 2 * rim) / page.w, widestFit);
  const whole = Math.min(across, (room.height - 2 * rim) / page.h);
  const zoom = Math.min(largest, Math.max(smallest, kind === 'width' ? across : whole));
  const view = atPage(page, zoom, room);
  return kind === 'width' ? view : { ...view, y: (room.height - page.h * zoom) / 2 - page.y * zoom };
}

/** A box of the desk in the middle, with air around it; no larger than twice. */
export function fittedBox(box: Box, room: Room): Viewport {
  const across = (room.width - 2 * air) / Math.max(box.w, 1);
  const down = (room.height - 2 * air) / Math.max(box.h, 1);
  const zoom = Math.max(smallest, Math.min(closest, across, down));
  return {
    x: room.width / 2 - (box.x + box.w / 2) * zoom,
    y: room.height / 2 - (box.y + box.h / 2) * zoom,
    zoom,
  };
}

/** The page in the middle of the width, its top at the top. */
export function atPage(page: Box, zoom: number, room: Room): Viewport {
  return { x: room.width / 2 - (page.x + page.w / 2) * zoom, y: rim - page.y * zoom, zoom };
}

/**
 * The view with the box in sight: unmoved when it already is; else with its whole page when that has room; else moved
 * no more than is needed.
 */
export function shown(view: Viewport, page: Box, box: Box, room: Room): Viewport {
  const near = following(view, box, room, air);
  if (near.x === view.x && near.y === view.y) return view;
  const hasRoom = page.w * view.zoom <= room.width && page.h * view.zoom <= room.height;
  return hasRoom ? following(view, page, room, rim) : near;
}

/** The view, moved up or down no more than is needed where pages that it showed are gone. */
export function keptOnDesk(view: Viewport, places: readonly PlacedPage[], room: Room): Viewport {
  const desk = deskOf(places);
  const greatest = -desk.y * view.zoom;
  const least = Math.min(greatest, room.height - (desk.y + desk.h) * view.zoom);
  return { ...view, y: Math.min(greatest, Math.max(least, view.y)) };
}

/** Whether nobody could tell the two apart. */
export function sameView(one: Viewport, other: Viewport): boolean {
  return one.zoom === other.zoom && Math.abs(one.x - other.x) < 0.5 && Math.abs(one.y - other.y) < 0.5;
}

function following(view: Viewport, box: Box, room: Room, free: number): Viewport {
  const { zoom } = view;
  return {
    x: moved(view.x, box.x * zoom, box.w * zoom, room.width, free),
    y: moved(view.y, box.y * zoom, box.h * zoom, room.height, free),
    zoom,
  };
}

/** The index of the page that most of the view shows. */
export function pageOf(places: readonly PlacedPage[], view: Viewport, room: Room): number {
  const top = -view.y / view.zoom;
  return pageInView(places, top, top + room.height / view.zoom);
}

function moved(offset: number, start: number, length: number, room: number, free: number): number {
  const margin = Math.min(free, Math.max(0, (room - length) / 2));
  if (start + offset < margin) return margin - start;
  if (start + length + offset > room - margin) return Math.max(room - margin - length, margin) - start;
  return offset;
}
