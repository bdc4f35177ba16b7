import type { Box, ImageMark, Mark, PathMark, Segment, TextMark, TextRun } from '../../drawing';
import {
  familyName,
  fills,
  fitted,
  isBold,
  isItalic,
  lineCap,
  markInk,
  millimetres,
  missingBox,
  paintedPicture,
  pens,
  textRuns,
} from '../../drawing';
import { escaped, millimetre } from './escape';

/** What a mark shows, for whoever inspects or tests the picture. */
function shows(of: string | null, field: string | null = null): string {
  const id = of === null ? '' : ` data-of="${escaped(of)}"`;
  return field === null ? id : `${id} data-field="${escaped(field)}"`;
}

function pathData(segments: readonly Segment[]): string {
  return segments
    .map(([command, ...numbers]) => command + numbers.map((number) => millimetre(number)).join(' '))
    .join('');
}

function boxAttributes({ x, y, w, h }: Box): string {
  return `x="${millimetre(x)}" y="${millimetre(y)}" width="${millimetre(w)}" height="${millimetre(h)}"`;
}

function frame(box: Box, width: number): string {
  return `<rect ${boxAttributes(box)} fill="none" stroke="#000" stroke-width="${millimetre(width)}"/>`;
}

function pathOf(mark: PathMark): string {
  const fill = mark.fill === 'none' ? '' : ` fill="${fills[mark.fill]}"`;
  const ink = mark.pen === 'mark' ? ` stroke="${markInk}"` : '';
  const cap = lineCap(mark.pen) === 'butt' ? '' : ` stroke-linecap="${lineCap(mark.pen)}"`;
  return `<path${shows(mark.of)} d="${pathData(mark.segments)}" stroke-width="${pens[mark.pen]}"${ink}${cap}${fill}/>`;
}

/**
 * Texts are set in hundredths of a mm and scaled: Chromium rounds each advance to 1/64 of the unit that a font size is
 * given in, which at 3 mm would make a line half a percent too short.
 */
const fine = 100;

function lengthOf(mm: number): string {
  return millimetre(mm * fine);
}

/** Attributes that all letters of a mark share. */
function letterAttributes({ font }: TextMark): string {
  const weight = isBold(font) ? ' font-weight="700"' : '';
  const style = isItalic(font) ? ' font-style="italic"' : '';
  return ` font-family="${familyName(font.family)}" font-size="${lengthOf(font.size * millimetres)}"${weight}${style}`;
}

function runOf(mark: TextMark, run: TextRun, attributes: string): string {
  if (run.kind === 'missing') {
    const { x, y, w, h } = missingBox(mark, run);
    return frame({ x: x * fine, y: y * fine, w: w * fine, h: h * fine }, pens.text * fine);
  }
  const spaces = /^ | $| {2}/.test(run.text) ? keptSpaces : '';
  return `<text${attributes} x="${lengthOf(run.x)}" y="${lengthOf(mark.y)}"${spaces}>${escaped(run.text)}</text>`;
}

/** Beside a missing character a run begins or ends with a space. Browsers do not let a `text` inherit that it counts. */
const keptSpaces = ' style="white-space:pre"';

function textOf(mark: TextMark): string {
  const runs = textRuns(mark);
  const turn = mark.upright ? ` transform="rotate(-90 ${lengthOf(mark.x)} ${lengthOf(mark.y)})"` : '';
  const attributes = shows(mark.of, mark.field) + letterAttributes(mark) + turn;
  const [first] = runs;
  if (first === undefined) return '';
  if (runs.length === 1 && first.kind === 'glyphs') return runOf(mark, first, attributes);
  return `<g${attributes}>${runs.map((run) => runOf(mark, run, '')).join('')}</g>`;
}

function textsOf(marks: readonly TextMark[]): string {
  return `<g transform="scale(${1 / fine})" fill="#000" stroke="none">${marks.map(textOf).join('')}</g>`;
}

/** A picture that cannot be read is an empty frame, here as in the PDF. */
function imageOf(mark: ImageMark): string {
  const picture = paintedPicture(mark.href);
  if (picture === undefined) return `<g${shows(mark.of)}>${frame(mark, pens.text)}</g>`;
  return `<image${shows(mark.of)} ${boxAttributes(fitted(mark, picture))} href="${escaped(mark.href)}" preserveAspectRatio="none"/>`;
}

/** Marks as SVG elements, in their order; texts that follow each other share a group. */
export function elementsOf(marks: readonly Mark[]): string {
  let elements = '';
  let texts: TextMark[] = [];
  for (const mark of marks) {
    if (mark.kind === 'text') {
      texts.push(mark);
      continue;
    }
    if (texts.length > 0) elements += textsOf(texts);
    texts = [];
    elements += mark.kind === 'path' ? pathOf(mark) : imageOf(mark);
  }
  return texts.length > 0 ? elements + textsOf(texts) : elements;
}
