import type { Drawing, ReadElement, Reading } from '../../drawing';
import type { Sop } from '../../model';
import { bookmarksOf } from './bookmarks';
import { coverPart } from './cover';
import { endPart } from './end';
import { identityPart } from './identity';
import { linksOf, type TwinLink } from './links';
import { tablePart } from './table';

/**
 * How a drawing is read by those who do not see it, in the language of the paper: the identity sheet as headings, lists
 * and a table, the flowchart as a table whose symbols say who acts and where the arrows lead.
 * @param drawing of that SOP
 */
export function readingOf(sop: Sop, drawing: Drawing): Reading {
  const links = linksOf(drawing);
  return {
    document: { role: 'Document', children: partsOf(sop, drawing, links) },
    bookmarks: bookmarksOf(sop, drawing),
    links,
    labels: drawing.pages.map(({ kind }) => (kind === 'sampul' ? 'Halaman judul' : null)),
  };
}

function partsOf(sop: Sop, drawing: Drawing, links: readonly TwinLink[]): ReadElement[] {
  const hasCover = drawing.pages.some(({ kind }) => kind === 'sampul');
  return [
    ...(hasCover ? [coverPart(sop)] : []),
    identityPart(sop),
    { role: 'Sect', children: tablePart(sop, drawing, links) },
    endPart(sop),
  ];
}
