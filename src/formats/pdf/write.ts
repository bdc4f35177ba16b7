import type { Drawing, FontFiles } from '../../drawing';
import { type Attachment, attachmentPart } from './attachment';
import { fileIdOf } from './digest';
import { bytesOf, newDocument, newPage } from './document';
import { embedFonts, exactAdvances } from './fonts';
import { drawMark } from './marks';
import { addParts, type Objects, type Part } from './parts';
import { picturesFor } from './pictures';
import { fieldsPart, withTag } from './signing';

export interface PdfOptions {
  readonly fonts: FontFiles;
  /** Any text that stands for the document's content; the identity of the file is made of it. */
  readonly seed: string;
  /** The language of the document, `id` when not given. */
  readonly language?: string;
  /** The day that the document is of, `YYYY-MM-DD`. Left out, or no full date: the PDF says nothing about its making. */
  readonly created?: string;
  readonly author?: string;
  /** The file that the PDF was made of, to be carried inside. */
  readonly attachment?: Attachment;
  /** An unsigned field over each place for a signature; false when not given. */
  readonly field?: boolean;
  /** A character printed in the middle of each place for a signature. */
  readonly tag?: string;
}

/**
 * A drawing as a PDF 1.7: lines and letters, the fonts that it uses inside, text in the order of the marks. The same
 * drawing and seed give the same bytes, on every machine and at every time.
 * @throws when a font that the drawing uses is not among `options.fonts`
 */
export function writePdf(drawing: Drawing, options: PdfOptions): Uint8Array {
  const { fonts, seed, language = 'id', created = '', author = '', tag } = options;
  const painted = tag === undefined ? drawing : withTag(drawing, tag);
  const [first] = painted.pages;
  const about = { title: drawing.title, author, language, fileId: fileIdOf(seed), version: '1.7' } as const;
  const pdf = newDocument(first?.paper ?? drawing.paper, about);
  const embedded = embedFonts(pdf, painted, fonts, seed);
  const pictures = picturesFor(pdf);
  addParts(pdf, (objects) => partsOf(objects, drawing, options));
  for (const page of painted.pages) {
    if (page !== first) newPage(pdf, page.paper);
    pdf.setLineMiterLimit(10);
    for (const mark of page.marks) drawMark(pdf, mark, { fonts: embedded, pictures });
  }
  exactAdvances(pdf, painted, embedded);
  return bytesOf(pdf, created);
}

function partsOf(objects: Objects, drawing: Drawing, { attachment, field = false }: PdfOptions): Part[] {
  return [
    ...(field ? [fieldsPart(objects, drawing)] : []),
    ...(attachment ? [attachmentPart(objects, attachment)] : []),
  ];
}
