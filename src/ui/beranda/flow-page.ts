import type { Page } from '../../drawing';
import type { SopFile } from '../../model';
import { pageMarkOf } from '../../review';

/**
 * The page that tells an SOP at a glance: the first of its table. The layout is fetched when it is first needed, so that the
 * start page does not wait for it.
 * @returns null when there is none, or when the layout could not be fetched: a picture less, nothing else
 */
export async function flowPageOf({ sop, reviu }: SopFile): Promise<Page | null> {
  const room = await import('../../layout').catch(() => undefined);
  if (!room) return null;
  const { pages } = room.layout(sop, { tanda: pageMarkOf(reviu) });
  return pages.find(({ kind }) => kind === 'alur' || kind === 'gabungan') ?? pages[0] ?? null;
}
