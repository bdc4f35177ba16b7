import { jsPDF } from 'jspdf';
import type { Paper } from '../../drawing';

/** What we know of an embedded font beyond jsPDF's public types. */
export interface EmbeddedFont {
  readonly metadata?: {
    readonly cmap?: object;
    /** Glyph and advance (in 1/1000 em) by turns, as they are written into the PDF. */
    readonly Unicode: { widths: (number | number[])[] };
    widthOfGlyph(glyph: number): number;
  };
}

/** The parts of jsPDF that its types leave out. */
interface Undeclared {
  readonly __private__: { setPdfVersion(version: string): void };
  readonly internal: { getFont(name: string, style: string): EmbeddedFont };
}

function undeclared(pdf: jsPDF): Undeclared {
  return pdf as unknown as Undeclared;
}

/** No clock: the same document gives the same bytes. The date of the document is printed on it. */
const creationDate = "D:20000101000000+00'00'";

function shapeOf({ width, height }: Paper): { format: [number, number]; orientation: 'l' | 'p' } {
  return { format: [width, height], orientation: width > height ? 'l' : 'p' };
}

/** An empty PDF 1.7 with one page. `fileId`: 32 hexadecimal digits. */
export function newDocument(paper: Paper, title: string, language: string, fileId: string): jsPDF {
  const pdf = new jsPDF({
    unit: 'mm',
    ...shapeOf(paper),
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  });
  undeclared(pdf).__private__.setPdfVersion('1.7');
  pdf.setCreationDate(creationDate);
  pdf.setFileId(fileId);
  pdf.setProperties({ title });
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

const wrongOrdering = '/Ordering (Identity-H)';
const rightOrdering = '/Ordering (Identity)  ';

/** The finished bytes. jsPDF names the character collection wrongly; the right name, padded, keeps every offset. */
export function bytesOf(pdf: jsPDF): Uint8Array {
  const bytes = new Uint8Array(pdf.output('arraybuffer'));
  const wanted = [...wrongOrdering].map((char) => char.charCodeAt(0));
  const right = [...rightOrdering].map((char) => char.charCodeAt(0));
  const [first = 0, second] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (bytes[at + 1] === second && wanted.every((code, index) => bytes[at + index] === code)) bytes.set(right, at);
  }
  return bytes;
}
