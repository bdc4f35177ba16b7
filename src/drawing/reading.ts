import type { Box, Mark } from './types';

/**
 * What a drawing says to those who do not see it, and the ways through it: for screen readers, for the list of bookmarks,
 * for links. It is made beside the drawing and only when a file wants it: no mark and no zone changes by it.
 */
export interface Reading {
  readonly document: ReadElement;
  readonly bookmarks: readonly Bookmark[];
  readonly links: readonly PageLink[];
  /** For each page the words that stand for its number; null: its number. */
  readonly labels: readonly (string | null)[];
}

/** Roles of the standard for tagged PDF. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'P'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Link';

/** One thing that is read, after what stands before it and before what stands after it. */
export interface ReadElement {
  readonly role: Role;
  readonly children?: readonly ReadElement[];
  /** The marks that it is made of. Marks that no element names are decoration: lines, page numbers, repeated headings. */
  readonly shows?: readonly Shown[];
  /** It is printed again on further pages, and read on the first only. */
  readonly once?: boolean;
  /** What is read in place of what is seen. */
  readonly says?: string;
  /** Of a heading in a table: what it is the heading of. */
  readonly scope?: 'Column' | 'Row';
  /** Of a cell over several columns or rows. */
  readonly columns?: number;
  readonly rows?: number;
  /** Of a link: which of the reading's, counted from 0. */
  readonly link?: number;
}

/** All marks of one kind that show one thing; of several elements that name the same, each takes one unbroken run. */
export interface Shown {
  readonly kind: Mark['kind'];
  readonly of: string;
  readonly field: string | null;
}

/** A place in the drawing; `page` is counted from 0, `y` is mm from its top. */
export interface PagePlace {
  readonly page: number;
  readonly y: number;
}

export interface Bookmark extends PagePlace {
  readonly title: string;
  readonly children: readonly Bookmark[];
}

/** A box that leads to another place. */
export interface PageLink {
  readonly page: number;
  readonly box: Box;
  readonly to: PagePlace;
  readonly says: string;
}
