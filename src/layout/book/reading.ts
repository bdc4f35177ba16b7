import type { Bookmark, Drawing, PageLink, ReadElement, Reading } from '../../drawing';
import type { Covered } from '../cover';
import { type Contents, entryId } from './contents';

/** An SOP in a book as it is read: by itself, and where it begins. */
export interface ReadPart {
  readonly title: string;
  /** Before every id of its marks. */
  readonly prefix: string;
  /** Of its first page, counted from 0. */
  readonly page: number;
  readonly reading: Reading;
}

/** How a book is read: cover, daftar isi with a link to each SOP, then the SOPs; a bookmark for each, its own below it. */
export function readingOfBook(
  cover: Covered,
  contents: Contents,
  parts: readonly ReadPart[],
  pages: Drawing['pages'],
): Reading {
  const links: PageLink[] = contents.sheets.flatMap((entries, sheet) =>
    entries.map((entry): PageLink => {
      const { page = 0, title = '' } = parts[entry.index] ?? {};
      return { page: sheet + 1, box: contents.box(entry), to: { page, y: 0 }, says: title };
    }),
  );
  const children: ReadElement[] = [coverRead(cover), contentsRead(parts.length)];
  const bookmarks: Bookmark[] = [{ title: 'Daftar Isi', page: 1, y: 0, children: [] }];
  for (const { title, prefix, page, reading } of parts) {
    children.push(inBook({ ...reading.document, role: 'Sect' }, prefix, links.length));
    links.push(...reading.links.map((link) => ({ ...link, page: link.page + page, to: moved(link.to, page) })));
    bookmarks.push({ title, page, y: 0, children: reading.bookmarks.map((one) => movedMark(one, page)) });
  }
  return { document: { role: 'Document', children }, bookmarks, links, labels: pages.map(() => null) };
}

function coverRead({ identitas: { instansi } }: Covered): ReadElement {
  const text = (role: ReadElement['role'], field: string): ReadElement => {
    return { role, shows: [{ kind: 'text', of: 'himpunan', field }] };
  };
  const lines = instansi.map((_, index) => text('P', `identitas.instansi[${index}]`));
  return {
    role: 'Sect',
    children: [...lines, text('H1', 'tampilan.sampul.judul'), text('P', 'tampilan.sampul.tahun')],
  };
}

function contentsRead(count: number): ReadElement {
  const items = Array.from({ length: count }, (_, link): ReadElement => {
    const shows = [{ kind: 'text', of: entryId(link), field: null }] as const;
    return { role: 'LI', children: [{ role: 'LBody', children: [{ role: 'Link', link, shows }] }] };
  });
  const heading: ReadElement = { role: 'H1', shows: [{ kind: 'text', of: 'isi', field: null }], once: true };
  return { role: 'Sect', children: [heading, { role: 'L', children: items }] };
}

function inBook(element: ReadElement, prefix: string, links: number): ReadElement {
  const { children, shows, link } = element;
  return {
    ...element,
    ...(children && { children: children.map((one) => inBook(one, prefix, links)) }),
    ...(shows && { shows: shows.map((one) => ({ ...one, of: prefix + one.of })) }),
    ...(link !== undefined && { link: link + links }),
  };
}

function moved<T extends { readonly page: number }>(place: T, page: number): T {
  return { ...place, page: place.page + page };
}

function movedMark(mark: Bookmark, page: number): Bookmark {
  return { ...moved(mark, page), children: mark.children.map((one) => movedMark(one, page)) };
}
