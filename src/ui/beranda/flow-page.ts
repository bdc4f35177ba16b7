import type { Page } from '../../drawing';
import { pageMarkOf } from '../../formats/json';
import type { SopFile } from '../../model';

/**
 * The page that tells an SOP at a glance: the first of its table. The layout is fetched when it is first needed, so that the
 * start page does not wait for it.
 * @returns null when there is none, or when the layout could not be fetched: a picture less, nothing else
 */
export async function flowPageOf(file: SopFile): Promise<Page | null> {
  const room = await import('../../layout').catch(() => undefined);
  if (!room) return null;
  const { pages } = room.layout(file.sop, { tanda: pageMarkOf(file) });
  return pages.find(({ kind }) => kind === 'alur' || kind === 'gabungan') ?? pages[0] ?? null;
}
