import type { Drawing } from '../drawing';
import type { layout, Tanda } from '../layout';
import type { Sop, SopFile } from '../model';

/** What lays an SOP out. It is handed in, since much can be done with an SOP before anybody sees it drawn. */
export type Layout = typeof layout;

/** The mark that the pages of a file bear. */
export type MarkOf = (file: SopFile) => Tanda | null;

/**
 * Lays a file out, each once. Documents are frozen and shared by the steps of the past, so identity is enough to know one
 * again; an event that changes nothing about the mark on the pages gives the very same drawing.
 */
export function createDrawn(lay: Layout, markOf: MarkOf): (file: SopFile) => Drawing {
  const known = new WeakMap<Sop, Map<Tanda | null, Drawing>>();
  return (file) => {
    const { sop } = file;
    const tanda = markOf(file);
    const drawings = known.get(sop) ?? new Map<Tanda | null, Drawing>();
    known.set(sop, drawings);
    const drawing = drawings.get(tanda) ?? lay(sop, { tanda });
    drawings.set(tanda, drawing);
    return drawing;
  };
}
