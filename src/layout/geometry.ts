import type { ArrowZone, CellZone, Paper, Remark, SymbolKind, SymbolZone } from '../drawing';
import {
  ascent,
  type Box,
  type Drawing,
  lineHeight,
  type Page,
  type PageKind,
  type Point,
  type TextMark,
} from '../drawing';

export interface CellReport extends Box {
  readonly langkah: string | null;
  readonly column: string | null;
}

export interface SymbolReport extends Box {
  readonly id: string;
  /** Only for a further box of a symbol that several pelaksana work together. */
  readonly of?: string;
  readonly jenis: SymbolKind;
  readonly langkah: string;
  readonly pelaksana: string;
  readonly label: string;
}

export interface ArrowReport {
  readonly alur: string;
  readonly from: string;
  readonly to: string;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly label: (Box & { readonly text: string }) | null;
}

export interface JoinReport {
  readonly simbol: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface PageReport {
  readonly number: number;
  readonly kind: PageKind;
  readonly signing: readonly Box[];
  readonly cells: readonly CellReport[];
  readonly symbols: readonly SymbolReport[];
  readonly arrows: readonly ArrowReport[];
  readonly joins: readonly JoinReport[];
  /** Every printed line with the box of its line height, labels of arrows aside. */
  readonly texts: readonly (Box & { readonly text: string })[];
}

/** Where everything stands: millimetres, y down, from the top left of the page. */
export interface GeometryReport {
  readonly paper: Paper;
  readonly remarks: readonly Remark[];
  readonly pages: readonly PageReport[];
}

/** Tells where everything of a drawing stands, for other programs and for our own measurements. */
export function geometry(drawing: Drawing): GeometryReport {
  return { paper: drawing.paper, remarks: drawing.remarks, pages: drawing.pages.map(pageReport) };
}

function pageReport(page: Page): PageReport {
  const { number, kind, zones } = page;
  const arrows = zones.filter((zone) => zone.kind === 'arrow');
  return {
    number,
    kind,
    signing: zones.filter((zone) => zone.kind === 'signing').map(boxOf),
    cells: zones.filter((zone) => zone.kind === 'cell').map(cellReport),
    symbols: zones.filter((zone) => zone.kind === 'symbol').map(symbolReport),
    arrows: arrows.map(arrowReport),
    joins: zones.flatMap((zone) => (zone.kind === 'join' ? { simbol: zone.of, points: zone.points.map(pair) } : [])),
    texts: textReports(page, new Set(arrows.filter((arrow) => arrow.label).map((arrow) => arrow.of))),
  };
}

function cellReport(zone: CellZone): CellReport {
  return { langkah: zone.langkah, column: zone.column, ...boxOf(zone) };
}

function symbolReport(zone: SymbolZone): SymbolReport {
  const { id, of, jenis, langkah, pelaksana, label } = zone;
  const further = of !== null && of !== id ? { of } : {};
  return { id, ...further, jenis, langkah, pelaksana, label, ...boxOf(zone) };
}

function arrowReport(zone: ArrowZone): ArrowReport {
  const label = zone.label && { text: zone.label.text, ...boxOf(zone.label) };
  return { alur: zone.of, from: zone.from, to: zone.to, points: zone.points.map(pair), label };
}

/** @param labelled the alur whose word is printed on this page: that word stands with its arrow */
function textReports(page: Page, labelled: ReadonlySet<string>): PageReport['texts'] {
  const texts = page.marks.filter((mark) => mark.kind === 'text');
  const printed = texts.filter((mark) => mark.of === null || !labelled.has(mark.of));
  return printed.map((mark) => ({ text: mark.text, ...boxOf(lineBox(mark)) }));
}

/** The box of a printed line: as long as its text, as high as its line. */
function lineBox(mark: TextMark): Box {
  const height = lineHeight(mark.font);
  const above = ascent(mark.font);
  if (mark.upright) return { x: mark.x - above, y: mark.y - mark.w, w: height, h: mark.w };
  return { x: mark.x, y: mark.y - above, w: mark.w, h: height };
}

function boxOf({ x, y, w, h }: Box): Box {
  return { x: tidy(x), y: tidy(y), w: tidy(w), h: tidy(h) };
}

function pair({ x, y }: Point): readonly [x: number, y: number] {
  return [tidy(x), tidy(y)];
}

/** Sheds the noise of binary fractions: a ten-thousandth of a millimetre is far below what any printer shows. */
function tidy(millimetres: number): number {
  return Math.round(millimetres * 10_000) / 10_000;
}
