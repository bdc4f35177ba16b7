import type { Box } from '../drawing';
import type { SimbolId } from '../model';
import type { TablePage } from './table-page';

/** mm by which the last row of a page runs over its foot; noise of the arithmetic is none. */
export function overrun({ frame }: TablePage, body: Box): number {
  const over = frame.bottom - (body.y + body.h);
  return over > 0.01 ? over : 0;
}

/**
 * On pages that run over, the alur that reach a symbol from several pages are to share one label: it then needs one connector there, not one for each page.
 * @param shared grows by these symbols
 * @returns whether there was any that did not before
 */
export function shareLabels(shared: Set<SimbolId>, pages: readonly TablePage[], body: Box): boolean {
  const before = shared.size;
  for (const page of pages) {
    if (overrun(page, body) === 0) continue;
    for (const target of reachedOften(page)) shared.add(target);
  }
  return shared.size > before;
}

/** The symbols of a page that several of its connectors lead to. */
function reachedOften({ plan: { stands, lines } }: TablePage): SimbolId[] {
  const reached = lines.flatMap(({ net }) => {
    const target = stands[net.to]?.simbol;
    return stands[net.from]?.kind === 'konektor' && target ? [target.id] : [];
  });
  return reached.filter((id, at) => reached.indexOf(id) !== at);
}
