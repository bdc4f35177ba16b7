import type { Drawing } from '../../drawing';

/** CSS pixels of a true millimetre. */
export const pixels = 96 / 25.4;

/** Air around and between the pages, and a line of words below each; CSS pixels, as the style sheet has them. */
const air = 24;
const words = 28;
/** A page narrower than this tells nothing. */
const leastWidth = 360;
/** A page that fills the desk is not made larger than this. */
const mostZoom = 1.5;

const steps = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2, 3];

/** The zoom at which two pages stand beside each other, or a single one is seen whole. */
export function fittingZoom(drawing: Drawing, room: { readonly width: number; readonly height: number }): number {
  const { width, height } = drawing.paper;
  const beside = drawing.pages.length > 1 && room.width >= 2 * leastWidth + 3 * air ? 2 : 1;
  const across = (room.width - (beside + 1) * air) / beside / (width * pixels);
  const down = (room.height - 2 * air - words) / (height * pixels);
  const fitting = beside === 1 && drawing.pages.length > 1 ? across : Math.min(across, down);
  return Math.min(mostZoom, Math.max(0.1, fitting));
}

/** The next larger or smaller size that has a name. */
export function stepped(zoom: number, way: 1 | -1): number {
  const near = 0.01;
  const next = way === 1 ? steps.find((one) => one > zoom + near) : steps.findLast((one) => one < zoom - near);
  return next ?? (way === 1 ? Math.max(zoom, 3) : Math.min(zoom, 0.25));
}
