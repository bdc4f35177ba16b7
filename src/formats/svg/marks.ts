import type { Box, ImageMark, Mark, PathMark, Segment, TextMark, TextRun } from '../../drawing';
import {
  familyName,
  fitted,
  isBold,
  isItalic,
  lineCap,
  millimetres,
  missingBox,
  pens,
  pictureOf,
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

const fills = { none: 'none', paper: '#fff', ink: '#000' };

function pathOf(mark: PathMark): string {
  const fill = mark.fill === 'none' ? '' : ` fill="${fills[mark.fill]}"`;
  const cap = lineCap(mark.pen) === 'butt' ? '' : ` stroke-linecap="${lineCap(mark.pen)}"`;
  return `<path${shows(mark.of)} d="${pathData(mark.segments)}" stroke-width="${pens[mark.pen]}"${cap}${fill}/>`;
}

/** Attributes that all letters of a mark share. */
function letterAttributes({ font }: TextMark): string {
  const weight = isBold(font) ? ' font-weight="700"' : '';
  const style = isItalic(font) ? ' font-style="italic"' : '';
  const size = millimetre(font.size * millimetres);
  return ` font-family="${familyName(font.family)}" font-size="${size}"${weight}${style} fill="#000" stroke="none"`;
}

function frame(box: Box): string {
  return `<rect ${boxAttributes(box)} fill="none" stroke="#000" stroke-width="${pens.text}"/>`;
}

function runOf(mark: TextMark, run: TextRun, attributes: string): string {
  if (run.kind === 'missing') return frame(missingBox(mark, run));
  return `<text${attributes} x="${millimetre(run.x)}" y="${millimetre(mark.y)}">${escaped(run.text)}</text>`;
}

function textOf(mark: TextMark): string {
  const runs = textRuns(mark);
  const turn = mark.upright ? ` transform="rotate(-90 ${millimetre(mark.x)} ${millimetre(mark.y)})"` : '';
  const attributes = shows(mark.of, mark.field) + letterAttributes(mark) + turn;
  const [first] = runs;
  if (first === undefined) return '';
  if (runs.length === 1 && first.kind === 'glyphs') return runOf(mark, first, attributes);
  return `<g${attributes}>${runs.map((run) => runOf(mark, run, '')).join('')}</g>`;
}

/** A picture that cannot be read is an empty frame, here as in the PDF. */
function imageOf(mark: ImageMark): string {
  const picture = pictureOf(mark.href);
  if (picture === undefined) return `<g${shows(mark.of)}>${frame(mark)}</g>`;
  return `<image${shows(mark.of)} ${boxAttributes(fitted(mark, picture))} href="${escaped(mark.href)}" preserveAspectRatio="none"/>`;
}

/** One mark as SVG elements. */
export function elementOf(mark: Mark): string {
  switch (mark.kind) {
    case 'path':
      return pathOf(mark);
    case 'text':
      return textOf(mark);
    case 'image':
      return imageOf(mark);
    default:
      return mark satisfies never;
  }
}
