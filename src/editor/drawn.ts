import type { Drawing } from '../drawing';
import type { layout, Tanda } from '../layout';
import type { Reviu, Sop, SopFile } from '../model';
import { pageMarkOf } from '../review';

/** What lays an SOP out. It is handed in, since much can be done with an SOP before anybody sees it drawn. */
export type Layout = typeof layout;

/**
 * Lays a file out, each once. Documents and reviews are frozen and shared by the steps of the past, so identity is enough to
 * know one again; an event that changes nothing about the mark on the pages gives the very same drawing.
 */
export function createDrawn(lay: Layout): (file: SopFile) => Drawing {
  const marks = new WeakMap<Reviu, Tanda | null>();
  const known = new WeakMap<Sop, Map<Tanda | null, Drawing>>();
  return ({ sop, reviu }) => {
    const seen = marks.get(reviu);
    const tanda = seen === undefined ? pageMarkOf(reviu) : seen;
    marks.set(reviu, tanda);
    const drawings = known.get(sop) ?? new Map<Tanda | null, Drawing>();
    known.set(sop, drawings);
    const drawing = drawings.get(tanda) ?? lay(sop, { tanda });
    drawings.set(tanda, drawing);
    return drawing;
  };
}
