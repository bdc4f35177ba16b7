import type { Bookmark, CellZone, Drawing, PageKind, PagePlace } from '../../drawing';
import { numberOf, type Sop } from '../../model';

/** Nobody reads more in a list beside the page. */
const longest = 70;
/** mm of the page that stay in view above what a bookmark leads to. */
const air = 4;

/** The parts of the document, and each langkah. */
export function bookmarksOf(sop: Sop, drawing: Drawing): Bookmark[] {
  const part = (title: string, place: PagePlace | undefined, children: readonly Bookmark[] = []): Bookmark[] =>
    place ? [{ title, ...place, children }] : [];
  const first = (...kinds: readonly PageKind[]): PagePlace | undefined => {
    const page = drawing.pages.findIndex(({ kind }) => kinds.includes(kind));
    return page < 0 ? undefined : { page, y: 0 };
  };
  const langkah = sop.langkah.flatMap((one) =>
    part(
      titleOf(numberOf(sop, one.id), one.kegiatan),
      cellPlace(drawing, (zone) => zone.langkah === one.id),
    ),
  );
  const table = cellPlace(drawing, (zone) => zone.langkah === null && zone.column !== null);
  return [
    ...part('Halaman judul', first('sampul')),
    ...part('Bagian Identitas', first('identitas', 'gabungan')),
    ...part('Bagian Flowchart', table, langkah),
  ];
}

function titleOf(number: number, kegiatan: string): string {
  const line = kegiatan.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  const short = letters.length > longest ? `${letters.slice(0, longest).join('').trimEnd()}…` : line;
  return `${number}. ${short}`.trim();
}

function cellPlace(drawing: Drawing, wanted: (zone: CellZone) => boolean): PagePlace | undefined {
  for (const [page, { zones }] of drawing.pages.entries()) {
    const tops = zones.flatMap((zone) => (zone.kind === 'cell' && wanted(zone) ? [zone.y] : []));
    if (tops.length > 0) return { page, y: Math.max(0, Math.min(...tops) - air) };
  }
  return undefined;
}
