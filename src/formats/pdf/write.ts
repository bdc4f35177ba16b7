import type { Drawing, FontFiles } from '../../drawing';
import { fileIdOf } from './digest';
import { bytesOf, newDocument, newPage } from './document';
import { embedFonts, exactAdvances } from './fonts';
import { drawMark } from './marks';
import { picturesFor } from './pictures';

export interface PdfOptions {
  readonly fonts: FontFiles;
  /** Any text that stands for the document's content; the identity of the file is made of it. */
  readonly seed: string;
  /** The language of the document, `id` when not given. */
  readonly language?: string;
  /** The day that the document is of, `YYYY-MM-DD`. Left out, or no full date: the PDF says nothing about its making. */
  readonly created?: string;
}

/**
 * A drawing as a PDF 1.7: lines and letters, the fonts that it uses inside, text in the order of the marks. The same
 * drawing and seed give the same bytes, on every machine and at every time.
 * @throws when a font that the drawing uses is not among `options.fonts`
 */
export function writePdf(drawing: Drawing, options: PdfOptions): Uint8Array {
  const { fonts, seed, language = 'id', created = '' } = options;
  const [first] = drawing.pages;
  const pdf = newDocument(first?.paper ?? drawing.paper, drawing.title, language, fileIdOf(seed));
  const embedded = embedFonts(pdf, drawing, fonts, seed);
  const pictures = picturesFor(pdf);
  for (const page of drawing.pages) {
    if (page !== first) newPage(pdf, page.paper);
    pdf.setLineMiterLimit(10);
    for (const mark of page.marks) drawMark(pdf, mark, { fonts: embedded, pictures });
  }
  exactAdvances(pdf, drawing, embedded);
  return bytesOf(pdf, created);
}
