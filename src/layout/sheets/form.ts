/** A sheet that is filed, as data: a letterhead, what it is about, a table, and who signs. Words as they are printed. */
export interface Form {
  readonly title: string;
  /** Under the title; '' where such a sheet bears none. */
  readonly number: string;
  readonly kop: readonly string[];
  readonly about: readonly (readonly [label: string, value: string])[];
  readonly intro: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly (readonly string[])[];
  /** Paragraphs under the table. */
  readonly closing: readonly string[];
  /** Place and day, over the last signature. */
  readonly signedAt: string;
  readonly signing: readonly FormSigner[];
  /** What a page says it is of, where there are several. */
  readonly foot: string;
  /** Wide tables lie on their side. */
  readonly isLandscape: boolean;
}

export interface FormColumn {
  readonly title: string;
  /** Its share of the width. */
  readonly share: number;
  readonly align: 'left' | 'center';
}

export interface FormSigner {
  readonly role: string;
  /** '' is left for the hand. */
  readonly nama: string;
  readonly nip: string;
}

/** The table of a form by itself, headings first. */
export function formTable({ columns, rows }: Form): readonly (readonly string[])[] {
  return [columns.map(({ title }) => title), ...rows];
}
