import { jsPDF } from 'jspdf';
import type { Paper } from '../../drawing';

/** What we know of an embedded font beyond jsPDF's public types. */
export interface EmbeddedFont {
  readonly metadata?: {
    readonly cmap?: object;
    /** Glyph and advance (in 1/1000 em) by turns, as they are written into the PDF. */
    readonly Unicode: { widths: (number | number[])[] };
    widthOfGlyph(glyph: number): number;
    /** The glyphs that were written so far, some several times. */
    readonly glyIdsUsed: readonly number[];
    /** These glyphs and those that they are composed of, by their numbers. */
    readonly subset: { glyphsFor(glyphs: readonly number[]): object };
    /** Written as it is into the font's descriptor. */
    capHeight: number | string;
  };
}

interface StreamOptions {
  readonly objectId: number;
  /** A character per byte. */
  readonly data: string;
  /** Filters that jsPDF applies, packing when not given. */
  readonly filters?: readonly string[];
  readonly alreadyAppliedFilters?: readonly string[];
  readonly additionalKeyValues: { readonly key: string; readonly value: string | number }[];
}

/** Where jsPDF lets others write: among and after the resources, in the catalog. */
type Place = 'putResources' | 'putXobjectDict' | 'postPutResources' | 'putCatalog';

/** The parts of jsPDF that its types leave out. */
interface Undeclared {
  readonly __private__: { setPdfVersion(version: string): void };
  readonly internal: {
    readonly events: {
      subscribe(event: Place, call: () => void): void;
      /** `pageNumber` counts from 1. */
      subscribe(event: 'putPage', call: (page: { readonly pageNumber: number }) => void): void;
    };
    getFont(name: string, style: string): EmbeddedFont;
    getPageInfo(pageNumber: number): { readonly objId: number };
    newObject(): number;
    /** The number of an object that is written later. */
    newObjectDeferred(): number;
    newObjectDeferredBegin(id: number, begins: boolean): void;
    putStream(options: StreamOptions): void;
    write(line: string): void;
    getCoordinateString(length: number): string;
    getVerticalCoordinateString(y: number): string;
  };
}

export function undeclared(pdf: jsPDF): Undeclared {
  return pdf as unknown as Undeclared;
}

/** Bytes as jsPDF wants them: a character for each. */
export function binaryOf(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 4096) binary += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return binary;
}

/** jsPDF insists on a time, by default the clock's. This one is overwritten in the finished bytes. */
const placeholder = "D:20000101000000+00'00'";

function shapeOf({ width, height }: Paper): { format: [number, number]; orientation: 'l' | 'p' } {
  return { format: [width, height], orientation: width > height ? 'l' : 'p' };
}

/** Who made the file: how we know our own again. */
export const maker = 'Perancang SOP AP';

/** What writes the bytes; jsPDF says so itself. */
export const producer = `jsPDF ${jsPDF.version}`;

/** What the file says of itself. */
export interface About {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** 32 hexadecimal digits. */
  readonly fileId: string;
  readonly version: '1.4' | '1.7';
}

/** An empty PDF with one page. */
export function newDocument(paper: Paper, { title, author, language, fileId, version }: About): jsPDF {
  const pdf = new jsPDF({
    unit: 'mm',
    ...shapeOf(paper),
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  });
  undeclared(pdf).__private__.setPdfVersion(version);
  pdf.setCreationDate(placeholder);
  pdf.setFileId(fileId);
  pdf.setProperties({ title, ...(author === '' ? {} : { author }), creator: maker });
  pdf.setLanguage(language === 'en' ? 'en' : 'id');
  pdf.setDisplayMode('fullpage');
  pdf.viewerPreferences({ DisplayDocTitle: true });
  return pdf;
}

export function newPage(pdf: jsPDF, paper: Paper): void {
  const { format, orientation } = shapeOf(paper);
  pdf.addPage(format, orientation);
}

export function embeddedFont(pdf: jsPDF, name: string): EmbeddedFont {
  return undeclared(pdf).internal.getFont(name, 'normal');
}

function codesOf(text: string): number[] {
  return [...text].map((char) => char.charCodeAt(0));
}

/** Where these codes stand in the bytes, from the start. */
function* placesOf(bytes: Uint8Array, wanted: readonly number[]): Generator<number> {
  const [first = 0, second] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (bytes[at + 1] === second && wanted.every((code, index) => bytes[at + index] === code)) yield at;
  }
}

const wrongOrdering = codesOf('/Ordering (Identity-H)');
const rightOrdering = codesOf('/Ordering (Identity)  ');
const writtenDate = `/CreationDate (${placeholder})`;

/** A day `YYYY-MM-DD` that there is; undefined for anything else, since no date is better than a wrong one. */
export function fullDate(text: string): string | undefined {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : undefined;
}

/** The entry for a day, or spaces. */
function dateEntry(created: string): string {
  const day = fullDate(created);
  return (day === undefined ? '' : `/CreationDate (D:${day.replaceAll('-', '')})`).padEnd(writtenDate.length);
}

/**
 * The finished bytes. jsPDF names the character collection wrongly and wants a date; what is put in their places is padded,
 * so that every offset stays.
 * @param created `YYYY-MM-DD`; anything else leaves the date out
 */
export function bytesOf(pdf: jsPDF, created: string): Uint8Array {
  const bytes = new Uint8Array(pdf.output('arraybuffer'));
  for (const at of placesOf(bytes, wrongOrdering)) bytes.set(rightOrdering, at);
  // The last: the document's own entry stands behind all that a picture may contain.
  const date = [...placesOf(bytes, codesOf(writtenDate))].at(-1);
  if (date !== undefined) bytes.set(codesOf(dateEntry(created)), date);
  return bytes;
}
