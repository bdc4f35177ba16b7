import type { jsPDF } from 'jspdf';
import type { Drawing, FontFiles, Page, Reading } from '../../drawing';
import { archivePart, type Said } from './archive';
import { type Attachment, attachmentPart } from './attachment';
import { fileIdOf } from './digest';
import { type About, bytesOf, fullDate, maker, newDocument, newPage, producer, undeclared } from './document';
import { createFolded, withFolded } from './folded';
import { embedFonts, exactAdvances, glyphSetsPart } from './fonts';
import { drawMark, goingOn, type Resources } from './marks';
import { labelsPart, linksPart, outlinePart } from './navigation';
import { addParts, type Objects, type Part } from './parts';
import { picturesFor } from './pictures';
import { fieldsPart, withTag } from './signing';
import { type Tags, tagsFor } from './tags';

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
  /** For the archive: PDF/A-1b, which allows no attachment; false when not given. */
  readonly archive?: boolean;
  /** How the drawing is read and walked through; without it the PDF is only seen. */
  readonly reading?: Reading;
  /** A character printed in the middle of each place for a signature. */
  readonly tag?: string;
}

/**
 * A drawing as a PDF 1.7 (for the archive 1.4): lines and letters, the fonts that it uses inside, text in the order of the
 * marks. The same drawing and seed give the same bytes, on every machine and at every time.
 * @throws when a font that the drawing uses is not among `options.fonts`
 */
export function writePdf(drawing: Drawing, options: PdfOptions): Uint8Array {
  const { fonts, seed, tag, reading, archive = false } = options;
  if (archive && options.attachment) throw new Error('The archive allows no attachment');
  const painted = tag === undefined ? drawing : withTag(drawing, tag);
  const pdf = newDocument(painted.pages[0]?.paper ?? drawing.paper, aboutOf(drawing, options));
  const embedded = embedFonts(pdf, painted, fonts, seed);
  const tags = reading && tagsFor(drawing, reading.document);
  const resources = { fonts: embedded, pictures: picturesFor(pdf, archive) };
  const folded = archive ? undefined : createFolded();
  addParts(pdf, folded, (objects) => [
    ...(archive ? [glyphSetsPart(pdf, objects, embedded), archivePart(objects, saidOf(drawing, options))] : []),
    ...partsOf(objects, drawing, options, tags),
  ]);
  painted.pages.forEach((page, index) => {
    if (index > 0) newPage(pdf, page.paper);
    paintPage(pdf, page, index, resources, tags);
  });
  exactAdvances(pdf, embedded);
  const bytes = bytesOf(pdf, options.created ?? '');
  return folded ? withFolded(bytes, folded) : bytes;
}

function paintPage(pdf: jsPDF, page: Page, index: number, resources: Resources, tags: Tags | undefined): void {
  const { internal } = undeclared(pdf);
  const { marks } = page;
  const begins = marks.map((mark) => tags?.begin(index, mark));
  pdf.setLineMiterLimit(10);
  marks.forEach((mark, at) => {
    const operators = begins[at];
    if (operators !== undefined) internal.write(operators);
    const next = marks[at + 1];
    const goesOn = tags && mark.kind === 'text' && next?.kind === 'text' && begins[at + 1] === undefined;
    drawMark(pdf, goesOn ? goingOn(mark, next) : mark, resources);
  });
  const end = tags?.end();
  if (end !== undefined) internal.write(end);
}

function aboutOf(drawing: Drawing, { seed, language = 'id', author = '', archive = false }: PdfOptions): About {
  return { title: drawing.title, author, language, fileId: fileIdOf(seed), version: archive ? '1.4' : '1.7' };
}

function saidOf(drawing: Drawing, { language = 'id', author = '', created = '' }: PdfOptions): Said {
  return { title: drawing.title, author, maker, producer, language, created: fullDate(created) ?? '' };
}

/** The structure comes last: what annotates has told it by then. */
function partsOf(objects: Objects, drawing: Drawing, options: PdfOptions, tags: Tags | undefined): Part[] {
  const { attachment, reading, field = false } = options;
  return [
    ...(field ? [fieldsPart(objects, drawing, tags)] : []),
    ...(attachment ? [attachmentPart(objects, attachment)] : []),
    ...(reading && tags ? readingParts(objects, drawing, reading, tags) : []),
  ];
}

function readingParts(objects: Objects, drawing: Drawing, reading: Reading, tags: Tags): Part[] {
  return [
    linksPart(objects, drawing, reading.links, tags),
    outlinePart(objects, drawing, reading.bookmarks),
    labelsPart(drawing, reading.labels),
    tags.part(objects),
  ];
}
