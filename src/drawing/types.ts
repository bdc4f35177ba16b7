/**
 * What is seen: pages of marks and zones. All lengths are millimetres, y down, from the top left of
 * the page; type sizes are points. Knows nothing of SOPs and nothing of any renderer.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Paper {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** What a line is for, not how it looks: `pens` gives its width. All ink is black on paper, but that of `mark`. */
export type Pen = 'grid' | 'symbol' | 'arrow' | 'text' | 'strong' | 'mark';

/** Line widths in mm. None is under 0.5 pt, so that an office printer shows it. */
export const pens: Readonly<Record<Pen, number>> = {
  grid: 0.2,
  symbol: 0.35,
  arrow: 0.3,
  text: 0.18,
  strong: 0.5,
  mark: 1.4,
};

/** The ink of the pen `mark`, which goes under everything: half-toned by a printer, so that nobody reads it as a line of the table. */
export const markInk = '#d6d6d6';

export type Segment =
  | readonly ['M' | 'L', x: number, y: number]
  | readonly ['C', x1: number, y1: number, x2: number, y2: number, x: number, y: number]
  | readonly ['Z'];

export type Fill = 'none' | 'paper' | 'ink';

/** What fills are painted with. */
export const fills: Readonly<Record<Exclude<Fill, 'none'>, string>> = {
  paper: '#ffffff',
  ink: '#000000',
};

export interface PathMark {
  readonly kind: 'path';
  readonly pen: Pen;
  /** 'none' strokes only; 'paper' strokes and fills white; 'ink' fills black and strokes. */
  readonly fill: Fill;
  readonly of: string | null;
  readonly segments: readonly Segment[];
}

export type Family = 'arimo' | 'tinos' | 'bonum';
export type Face = 'regular' | 'bold' | 'italic' | 'boldItalic';

export interface Font {
  readonly family: Family;
  readonly face: Face;
  /** pt */
  readonly size: number;
}

/** One printed line of text, never broken again by a renderer. */
export interface TextMark {
  readonly kind: 'text';
  readonly pen: 'text' | 'strong';
  /** null: part of the form itself, such as the number of the page or of a connector. */
  readonly of: string | null;
  /** The key below `of` that the line belongs to: `kegiatan`, `kelengkapan[0]`, `identitas.nama`. */
  readonly field: string | null;
  readonly text: string;
  readonly font: Font;
  /** Left end of the baseline. */
  readonly x: number;
  readonly y: number;
  /** Width as measured by `textWidth`. */
  readonly w: number;
  /** Quarter turn counter-clockwise (read from below), for narrow headings; x, y is still the start of the baseline. */
  readonly upright?: true;
}

export interface ImageMark extends Box {
  readonly kind: 'image';
  readonly of: string | null;
  /** A data URL: PNG or JPEG. */
  readonly href: string;
}

export type Mark = PathMark | TextMark | ImageMark;

export type SymbolKind = 'mulai' | 'proses' | 'keputusan' | 'selesai' | 'konektor';

/** A rectangle of the ruled grid: of the table, its headings, or the identity sheet. */
export interface CellZone extends Box {
  readonly kind: 'cell';
  /** The langkah, or null for headings and the identity sheet. */
  readonly langkah: string | null;
  /** The table column (`no`, `kegiatan`, `p:<id>`, `pelaksana`, `g:<kelompok>` ...) or null on the identity sheet. */
  readonly column: string | null;
  /** What a click here means: the id, and the key below it. */
  readonly of: string | null;
  readonly field: string | null;
}

export interface SymbolZone extends Box {
  readonly kind: 'symbol';
  /** The simbol's id; `<id>:<pelaksana>` for a further box of joint work; `k<label>:out|in` for a connector. */
  readonly id: string;
  /** The simbol that this box shows; null for a connector. */
  readonly of: string | null;
  readonly jenis: SymbolKind;
  /** The row it stands in. */
  readonly langkah: string;
  readonly pelaksana: string;
  readonly label: string;
}

export interface LabelBox extends Box {
  readonly text: string;
}

export interface ArrowZone {
  readonly kind: 'arrow';
  /** The alur. */
  readonly of: string;
  /** Ids of symbol zones on this page. */
  readonly from: string;
  readonly to: string;
  /** From the side of `from` to the side of `to`, every bend. */
  readonly points: readonly Point[];
  readonly label: LabelBox | null;
}

/** The line without head between the boxes of one jointly worked symbol. */
export interface JoinZone {
  readonly kind: 'join';
  readonly of: string;
  readonly points: readonly Point[];
}

/** Room kept free for a signature. */
export interface SigningZone extends Box {
  readonly kind: 'signing';
  readonly of: string | null;
}

/** Where a gesture lands. */
export type Zone = CellZone | SymbolZone | ArrowZone | JoinZone | SigningZone;

export type PageKind = 'sampul' | 'identitas' | 'alur' | 'gabungan';

export interface Page {
  readonly number: number;
  readonly kind: PageKind;
  readonly paper: Paper;
  /** In painting order: grid, arrows, symbols, then all text in reading order. */
  readonly marks: readonly Mark[];
  readonly zones: readonly Zone[];
}

/** Something that the layout could not do well; `words` names the remedy by its code. */
export interface Remark {
  readonly code: string;
  readonly at: { readonly path: string; readonly id: string; readonly field?: string };
  readonly data: Readonly<Record<string, string | number>>;
}

export interface Drawing {
  readonly paper: Paper;
  /** For the title of the file and of the window. */
  readonly title: string;
  readonly pages: readonly Page[];
  readonly remarks: readonly Remark[];
}
