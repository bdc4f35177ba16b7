import type { Box, Font, Mark, Paper, PathMark } from '../drawing';
import type { Identitas, Sampul, TampilanLengkap } from '../model';
import { layBlock } from './blocks';
import { istilahOf } from './istilah';
import { logoMark, logoSize } from './logo';
import { nomorLine } from './page-line';
import { bodyOf } from './paper';
import { type Paragraph, placeStack, stackHeight } from './paragraphs';
import { cellOf, joinPieces, type Piece } from './piece';

/** Whose cover it is. */
export interface Covered {
  readonly id: string;
  /** Its title says for itself what it is: a book is of several kinds of SOP. */
  readonly bare?: true;
  readonly identitas: Pick<Identitas, 'instansi' | 'alamat' | 'logo' | 'nomor'>;
}

/** What stands together on the cover, centred. */
interface Group {
  readonly field: string;
  readonly stands: 'top' | 'middle' | 'foot';
  readonly logo: { readonly href: string; readonly w: number; readonly h: number } | null;
  readonly paragraphs: readonly Paragraph[];
  readonly height: number;
}

/** Type sizes in pt. */
const sizes = { sebutan: 16, judul: 24, nomor: 12, tahun: 18, instansi: 18, unit: 14, alamat: 10 } as const;
const logoRoom = { width: 60, height: 34, below: 5 } as const;
/** From the edge of the body to the frame's text; mm. */
const inset = 14;
/** Air between groups at least; mm. */
const between = 8;
const smallest = 0.3;

/** The kind of document, written out. */
export const sebutanNames = {
  SOP: 'STANDAR OPERASIONAL PROSEDUR',
  POS: 'PROSEDUR OPERASIONAL STANDAR',
  SPO: 'STANDAR PROSEDUR OPERASIONAL',
} as const satisfies Record<TampilanLengkap['sebutan'], string>;

/**
 * The cover: what `tampilan.sampul` puts on top, the other below it, the address at the foot, in a frame as large as the
 * margins leave. Long texts are set smaller until the page holds them. Without `sampul` there is nothing.
 */
export function layCover(sop: Covered, tampilan: TampilanLengkap, paper: Paper): Piece {
  const { sampul } = tampilan;
  if (!sampul) return { marks: [], zones: [] };
  const frame = bodyOf(paper, tampilan);
  const body: Box = { x: frame.x + inset, y: frame.y + inset, w: frame.w - 2 * inset, h: frame.h - 2 * inset };
  const groups = fittingGroups(sop, tampilan, sampul, body);
  const { marks, zones } = joinPieces(placeGroups(sop, groups, body));
  const pictures = marks.filter((mark) => mark.kind !== 'text');
  return { marks: [frameMark(frame), ...pictures, ...marks.filter((mark) => mark.kind === 'text')], zones };
}

/** The groups in the largest type that the page holds. */
function fittingGroups(sop: Covered, tampilan: TampilanLengkap, sampul: Sampul, body: Box): Group[] {
  for (let scale = 1; ; scale -= 0.1) {
    const groups = layGroups(sop, tampilan, sampul, body.w, scale).filter((group) => group.height > 0);
    const height = groups.reduce((sum, group) => sum + group.height + between, -between);
    if (height <= body.h || scale - 0.1 < smallest) return groups;
  }
}

function layGroups(sop: Covered, tampilan: TampilanLengkap, sampul: Sampul, width: number, scale: number): Group[] {
  const paragraph = (text: string, field: string, size: number, before: number, face: Font['face']): Paragraph => {
    const font: Font = { family: tampilan.huruf, face, size: size * scale };
    const place = { of: sop.id, field, pen: face === 'bold' ? 'strong' : 'text', font } as const;
    return {
      block: layBlock([text], width, font, { align: 'center', balanced: true, italics: istilahOf(tampilan) }),
      place,
      before: before * scale,
    };
  };
  const bold = (text: string, field: string, size: number, before: number): Paragraph =>
    paragraph(text, field, size, before, 'bold');
  const { instansi, alamat, logo } = sop.identitas;
  const office = instansi.map((line, index) => bold(line, `identitas.instansi[${index}]`, sizes.instansi, 1));
  const address = alamat.map((line, index) =>
    paragraph(line, `identitas.alamat[${index}]`, sizes.alamat, index === 0 ? 3 : 0.5, 'regular'),
  );
  const title = [
    ...(sop.bare || saysSop(sampul.judul, tampilan)
      ? []
      : [bold(sebutanText(tampilan), 'tampilan.sebutan', sizes.sebutan, 0)]),
    bold(sampul.judul, 'tampilan.sampul.judul', sizes.judul, 5),
    paragraph(nomorLine(sop, tampilan), 'identitas.nomor', sizes.nomor, 4, 'regular'),
    bold(sampul.tahun ?? '', 'tampilan.sampul.tahun', sizes.tahun, 6),
  ].filter((one) => one.block.height > 0);
  const arms =
    logo === null ? null : { href: logo, ...logoSize(logo, logoRoom.width * scale, logoRoom.height * scale) };
  const group = (
    field: string,
    stands: Group['stands'],
    paragraphs: readonly Paragraph[],
    picture: Group['logo'] = null,
  ): Group => {
    const below = picture && paragraphs.length > 0 ? logoRoom.below : 0;
    return {
      field,
      stands,
      logo: picture,
      paragraphs,
      height: stackHeight(paragraphs) + (picture ? picture.h + below : 0),
    };
  };
  return sampul.susunan === 'judul'
    ? [
        group('tampilan.sampul.judul', 'top', title),
        group('identitas.logo', 'middle', [], arms),
        group('identitas.instansi', 'foot', [...office, ...address]),
      ]
    : [
        group('identitas.instansi', 'top', office, arms),
        group('tampilan.sampul.judul', 'middle', title),
        group('identitas.alamat', 'foot', address),
      ];
}

function sebutanText({ sebutan }: TampilanLengkap): string {
  return `${sebutanNames[sebutan]} (${sebutan})`;
}

/** Whether the title already says what kind of document it is. */
function saysSop(judul: string, { sebutan }: TampilanLengkap): boolean {
  return judul.toUpperCase().replace(/\s+/g, ' ').includes(sebutanNames[sebutan]);
}

/** The top group high, the foot at the foot, the middle one a little above the middle of what is between. */
function placeGroups(sop: Covered, groups: readonly Group[], body: Box): Piece[] {
  const height = (stands: Group['stands']): number => groups.find((one) => one.stands === stands)?.height ?? 0;
  const slack = body.h - groups.reduce((sum, one) => sum + one.height, 0);
  const isTitle = groups[0]?.field === 'tampilan.sampul.judul';
  const lead = slack * (isTitle ? 0.2 : 0);
  const start = body.y + lead + height('top');
  const end = body.y + body.h - height('foot');
  const tops = {
    top: body.y + lead,
    middle: start + (end - start - height('middle')) * 0.42,
    foot: end,
  };
  return groups.map((one) => placeGroup(sop, one, tops[one.stands], body));
}

function placeGroup(sop: Covered, { field, logo, paragraphs, height }: Group, top: number, body: Box): Piece {
  const textHeight = stackHeight(paragraphs);
  const marks: Mark[] = placeStack(paragraphs, body.x, top + height - textHeight);
  if (logo) {
    const { w, h } = logo;
    marks.unshift(logoMark(logo.href, sop.id, { x: body.x + (body.w - w) / 2, y: top, w, h }));
  }
  return { marks, zones: [cellOf({ x: body.x, y: top, w: body.w, h: height }, sop.id, field)] };
}

function frameMark({ x, y, w, h }: Box): PathMark {
  const segments: PathMark['segments'] = [['M', x, y], ['L', x + w, y], ['L', x + w, y + h], ['L', x, y + h], ['Z']];
  return { kind: 'path', pen: 'strong', fill: 'none', of: null, segments };
}
