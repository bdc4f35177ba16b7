import type { jsPDF } from 'jspdf';
import type { Box, ImageMark, Mark, PathMark, Pen, Segment, TextMark, TextRun } from '../../drawing';
import { fills, lineCap, markInk, missingBox, pens, textRuns } from '../../drawing';
import type { Embedded } from './fonts';
import type { Pictures } from './pictures';

function takePen(pdf: jsPDF, pen: Pen): void {
  pdf.setLineWidth(pens[pen]);
  pdf.setLineCap(lineCap(pen));
}

function trace(pdf: jsPDF, segment: Segment): void {
  switch (segment[0]) {
    case 'M':
      pdf.moveTo(segment[1], segment[2]);
      break;
    case 'L':
      pdf.lineTo(segment[1], segment[2]);
      break;
    case 'C':
      pdf.curveTo(segment[1], segment[2], segment[3], segment[4], segment[5], segment[6]);
      break;
    case 'Z':
      pdf.close();
      break;
    default:
      segment satisfies never;
  }
}

function drawPath(pdf: jsPDF, mark: PathMark): void {
  if (mark.segments.length === 0) return;
  takePen(pdf, mark.pen);
  if (mark.pen === 'mark') pdf.setDrawColor(markInk);
  if (mark.fill !== 'none') pdf.setFillColor(fills[mark.fill]);
  for (const segment of mark.segments) trace(pdf, segment);
  if (mark.fill === 'none') pdf.stroke();
  else pdf.fillStroke();
  if (mark.pen === 'mark') pdf.setDrawColor(0);
}

function drawFrame(pdf: jsPDF, { x, y, w, h }: Box): void {
  takePen(pdf, 'text');
  pdf.rect(x, y, w, h, 'S');
}

/** A box beside a baseline, after its quarter turn about the start of it. */
function turned(mark: TextMark, box: Box): Box {
  return { x: mark.x + box.y - mark.y, y: mark.y - (box.x - mark.x) - box.w, w: box.h, h: box.w };
}

function drawRun(pdf: jsPDF, mark: TextMark, run: TextRun): void {
  if (run.kind === 'missing') {
    const box = missingBox(mark, run);
    drawFrame(pdf, mark.upright ? turned(mark, box) : box);
  } else if (mark.upright) {
    pdf.text(run.text, mark.x, mark.y - (run.x - mark.x), { angle: 90 });
  } else {
    pdf.text(run.text, run.x, mark.y);
  }
}

function drawText(pdf: jsPDF, mark: TextMark, embedded: Embedded): void {
  pdf.setFont(embedded.nameOf(mark.font), 'normal');
  pdf.setFontSize(mark.font.size);
  for (const run of textRuns(mark)) drawRun(pdf, mark, run);
}

/** Less is a change of face within a line; mm. */
const gap = 0.1;

/**
 * A text with a space after it, where its element goes on in another line, or farther on: those who hear it, or copy it,
 * get words and no lines. Not after a hyphen or a slash, which the line may have been broken at: `dan/` and `atau`.
 */
export function goingOn(mark: TextMark, next: TextMark): TextMark {
  const sameLine = mark.upright ? next.x === mark.x : next.y === mark.y;
  const apart = !sameLine || mark.upright || next.x - mark.x - mark.w > gap;
  return !apart || /[-\u2010/\s]$/.test(mark.text) ? mark : { ...mark, text: `${mark.text} ` };
}

/** A picture that cannot be read is an empty frame, here as in the SVG; it must not cost the user the PDF. */
function drawImage(pdf: jsPDF, mark: ImageMark, pictures: Pictures): void {
  if (!pictures.paint(mark)) drawFrame(pdf, mark);
}

/** What is in the PDF for its marks to name. */
export interface Resources {
  readonly fonts: Embedded;
  readonly pictures: Pictures;
}

/** Paints one mark on the page that was added last. */
export function drawMark(pdf: jsPDF, mark: Mark, { fonts, pictures }: Resources): void {
  switch (mark.kind) {
    case 'path':
      drawPath(pdf, mark);
      break;
    case 'text':
      drawText(pdf, mark, fonts);
      break;
    case 'image':
      drawImage(pdf, mark, pictures);
      break;
    default:
      mark satisfies never;
  }
}
