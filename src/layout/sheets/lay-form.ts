import type { Box, Drawing, Font, Mark, Page, Paper, PathMark } from '../../drawing';
import { layBlock, placeBlock } from '../blocks';
import type { Form, FormSigner } from './form';
import { edgesOf, layRow, pad, paginateRows, type Row } from './form-rows';

const family = 'arimo';
const fonts = {
  kop: { family, face: 'bold', size: 12 },
  title: { family, face: 'bold', size: 13 },
  head: { family, face: 'bold', size: 9 },
  text: { family, face: 'regular', size: 9 },
  body: { family, face: 'regular', size: 10 },
} as const satisfies Record<string, Font>;

/** mm */
const margin = { top: 15, side: 15, bottom: 18 } as const;
const labelWidth = 42;
const longestFoot = 80;
const signature = { room: 22, gap: 10, most: 90, beside: 3 } as const;

const upright: Paper = { name: 'f4', width: 215, height: 330 };
const lying: Paper = { name: 'f4', width: 330, height: 215 };

interface Sheet {
  readonly form: Form;
  readonly paper: Paper;
  readonly body: Box;
  /** Left edges of the columns, and the right one of the last. */
  readonly edges: readonly number[];
  readonly header: Row;
}

interface Piece {
  readonly height: number;
  readonly place: (top: number) => Mark[];
}

/** Lays out a form: on as many pages as its rows need, the headings on each; who signs is never alone on a page. */
export function layForm(form: Form): Drawing {
  const paper = form.isLandscape ? lying : upright;
  const body: Box = {
    x: margin.side,
    y: margin.top,
    w: paper.width - 2 * margin.side,
    h: paper.height - margin.top - margin.bottom,
  };
  const edges = edgesOf(form.columns, body);
  const header = layRow(
    form.columns.map(({ title }) => title),
    edges,
    fonts.head,
    () => 'center',
  );
  const sheet: Sheet = { form, paper, body, edges, header };
  const head = headOf(sheet);
  const tail = tailOf(sheet);
  const rows = form.rows.map((row) => layRow(row, edges, fonts.text, (at) => form.columns[at]?.align ?? 'left'));
  const pages = paginateRows(rows, body.h - header.height, head.height, tail.height);
  return {
    paper,
    title: form.title,
    remarks: [],
    pages: pages.map((own, index) => pageOf(sheet, own, index, pages.length, head, tail)),
  };
}

function textPiece(texts: readonly string[], font: Font, x: number, width: number, align: 'left' | 'center'): Piece {
  const block = layBlock(texts, width, font, { numbered: 'never', align });
  const pen = font.face === 'bold' ? 'strong' : 'text';
  return { height: block.height, place: (top) => placeBlock(block, x, top, { of: null, field: null, pen, font }) };
}

function stacked(pieces: readonly Piece[], gap: number): Piece {
  const filled = pieces.filter(({ height }) => height > 0);
  return {
    height: filled.reduce((sum, { height }) => sum + height + gap, 0),
    place(top) {
      let y = top;
      return filled.flatMap((piece) => {
        const marks = piece.place(y);
        y += piece.height + gap;
        return marks;
      });
    },
  };
}

/** Letterhead with its rule, title, what it is about, the sentence over the table. */
function headOf({ form, body }: Sheet): Piece {
  const kop = textPiece(form.kop, fonts.kop, body.x, body.w, 'center');
  const rule: Piece = {
    height: kop.height > 0 ? 1 : 0,
    place: (top) => [line(body.x, top, body.x + body.w, top, 'strong')],
  };
  const about = form.about.map(([label, value]): Piece => {
    const [left, right] = [
      textPiece([label], fonts.body, body.x, labelWidth - 4, 'left'),
      textPiece([value], fonts.body, body.x + labelWidth, body.w - labelWidth, 'left'),
    ];
    const colon = textPiece([':'], fonts.body, body.x + labelWidth - 4, 4, 'left');
    const height = Math.max(left.height, right.height);
    return { height, place: (top) => [...left.place(top), ...colon.place(top), ...right.place(top)] };
  });
  const intro = textPiece(form.intro.split('\n'), fonts.body, body.x, body.w, 'left');
  return stacked([kop, rule, titleOf(form, body), stacked(about, 0.6), intro], 3);
}

function titleOf({ title, number }: Form, { x, w }: Box): Piece {
  const [above, below] = [
    textPiece([title], fonts.title, x, w, 'center'),
    textPiece(number === '' ? [] : [number], fonts.body, x, w, 'center'),
  ];
  return {
    height: above.height + below.height,
    place: (top) => [...above.place(top), ...below.place(top + above.height)],
  };
}

/** Closing paragraphs, and room for the signatures: a few beside each other, further ones below. */
function tailOf({ form, body }: Sheet): Piece {
  const closing = form.closing.map((text) => textPiece([text], fonts.body, body.x, body.w, 'left'));
  const rows: Piece[] = [];
  for (let at = 0; at < form.signing.length; at += signature.beside) {
    const own = form.signing.slice(at, at + signature.beside);
    rows.push(signaturesOf(own, at === 0 ? form.signedAt : '', body));
  }
  const all = stacked([stacked(closing, 2), ...rows], 4);
  return { height: all.height + 4, place: (top) => all.place(top + 4) };
}

/** @param signedAt place and day, over the last of them; '' where others have said it */
function signaturesOf(signing: readonly FormSigner[], signedAt: string, body: Box): Piece {
  const count = signing.length;
  const share = (body.w - signature.gap * (count - 1)) / count;
  // Who signs alone signs at the right.
  const width = Math.min(signature.most, share);
  const left = count === 1 ? body.x + body.w - width : body.x;
  const step = count > 1 ? (body.w - width) / (count - 1) : 0;
  const place = textPiece(signedAt === '' ? [] : [signedAt], fonts.body, left + (count - 1) * step, width, 'center');
  const pieces = signing.map(({ role, nama, nip }, at) => {
    const name = nama === '' ? '(………………………………)' : nama;
    const piece = (texts: readonly string[]): Piece => textPiece(texts, fonts.body, left + at * step, width, 'center');
    return { role: piece([role]), name: piece([name, `NIP ${nip || '………………………………'}`]) };
  });
  const under = place.height + Math.max(...pieces.map(({ role }) => role.height)) + signature.room;
  return {
    height: under + Math.max(...pieces.map(({ name }) => name.height)),
    place: (top) =>
      pieces.flatMap(({ role, name }, at) => [
        ...(at === count - 1 ? place.place(top) : []),
        ...role.place(top + place.height),
        ...name.place(top + under),
      ]),
  };
}

function pageOf(sheet: Sheet, rows: readonly Row[], index: number, count: number, head: Piece, tail: Piece): Page {
  const { form, body, paper, header, edges } = sheet;
  let top = body.y;
  const marks: Mark[] = [];
  if (index === 0) {
    marks.push(...head.place(top));
    top += head.height;
  }
  const paths: PathMark[] = [];
  const put = (row: Row): void => {
    const { font } = row;
    paths.push(...frameOf(edges, top, row.height));
    row.blocks.forEach((block, at) => {
      const pen = font.face === 'bold' ? 'strong' : 'text';
      const place = { of: null, field: null, pen, font } as const;
      marks.push(...placeBlock(block, (edges[at] ?? 0) + pad.x, top + pad.y, place));
    });
    top += row.height;
  };
  if (rows.length > 0 || index === 0) put(header);
  for (const row of rows) put(row);
  if (index === count - 1) marks.push(...tail.place(top));
  const foot = textPiece([footText(form.foot, index + 1, count)], fonts.text, body.x, body.w, 'center');
  if (count > 1) marks.push(...foot.place(paper.height - margin.bottom + 4));
  const drawn = [
    ...paths,
    ...marks.filter(({ kind }) => kind !== 'text'),
    ...marks.filter(({ kind }) => kind === 'text'),
  ];
  return { number: index + 1, kind: 'gabungan', paper, marks: drawn, zones: [] };
}

/** A page that is torn off still says what it belongs to. */
function footText(foot: string, number: number, count: number): string {
  const name = foot.length <= longestFoot ? foot : `${foot.slice(0, longestFoot)}…`;
  return `${name}. Halaman ${number} dari ${count}`;
}

function frameOf(edges: readonly number[], top: number, height: number): PathMark[] {
  const [left, right] = [edges[0] ?? 0, edges.at(-1) ?? 0];
  return [
    line(left, top, right, top, 'grid'),
    line(left, top + height, right, top + height, 'grid'),
    ...edges.map((x) => line(x, top, x, top + height, 'grid')),
  ];
}

function line(x1: number, y1: number, x2: number, y2: number, pen: PathMark['pen']): PathMark {
  return {
    kind: 'path',
    pen,
    fill: 'none',
    of: null,
    segments: [
      ['M', x1, y1],
      ['L', x2, y2],
    ],
  };
}
