import type { Box, Font } from '../drawing';
import type { Sop, TampilanLengkap } from '../model';
import { layBlock } from './blocks';
import { istilahOf } from './istilah';
import { logoMark, logoSize } from './logo';
import { cutStack, type Paragraph, placeStack, stackHeight } from './paragraphs';
import { cellOf, joinPieces, type Piece, type Rows } from './piece';

/** One ruled box of the letterhead. */
interface KopBox {
  readonly field: string;
  readonly logo: { readonly href: string; readonly w: number; readonly h: number } | null;
  readonly paragraphs: readonly Paragraph[];
  readonly height: number;
}

const sizes = { first: 14, next: 13, alamat: 8, unit: 10 } as const;
const logoRoom = { width: 50, height: 23, below: 1.8 } as const;
const air = { x: 3, y: 1.8 } as const;
/** Lines nearer than this look as if they were meant to meet, mm. */
const almost = 4;

/**
 * The letterhead in ruled boxes, top first: the logo with the first line of the instansi, its further lines with the
 * address, the unit. What height is left over goes to the box of the logo; without one, to all but the unit's alike.
 * @param limit the height in mm that it may have; what needs more goes to `rest`
 */
export function layKop(sop: Sop, tampilan: TampilanLengkap, width: number, limit: number): Rows {
  const cut: Paragraph[] = [];
  const boxes = kopBoxes(sop, tampilan, width).map((box, index, all) => {
    const share = limit * (all.length === 1 ? 1 : ([0.5, 0.3, 0.2][all.length === 2 && index > 0 ? 1 : index] ?? 0.2));
    const { kept, rest } = cutStack(box.paragraphs, share - logoHeight(box) - 2 * air.y);
    cut.push(...rest);
    return { ...box, paragraphs: kept, height: stackHeight(kept) + logoHeight(box) + 2 * air.y };
  });
  const height = boxes.reduce((sum, box) => sum + box.height, 0);
  const last = boxes.length > 1 ? boxes.at(-1) : undefined;
  return {
    height,
    rest: cut,
    foot: last?.height ?? 0,
    place: (box, foot, levels = []) => placeKop(sop, boxes, box, foot, levels),
  };
}

function logoHeight(box: { readonly logo: KopBox['logo'] }): number {
  return box.logo ? box.logo.h + logoRoom.below : 0;
}

function kopBoxes(sop: Sop, tampilan: TampilanLengkap, width: number): Omit<KopBox, 'height'>[] {
  const { instansi, alamat, unit, logo } = sop.identitas;
  const room = width - 2 * air.x;
  const paragraph = (text: string, size: number, face: Font['face'], field: string, before: number): Paragraph => {
    const font: Font = { family: tampilan.huruf, face, size };
    const pen = face === 'bold' ? 'strong' : 'text';
    const block = layBlock([text], room, font, { align: 'center', balanced: true, italics: istilahOf(tampilan) });
    return { block, place: { of: sop.id, field, pen, font }, before };
  };
  const names = instansi.map((line, index) =>
    paragraph(line, index === 0 ? sizes.first : sizes.next, 'bold', `identitas.instansi[${index}]`, 0.4),
  );
  const lines = alamat.map((line, index) =>
    paragraph(line, sizes.alamat, 'regular', `identitas.alamat[${index}]`, index === 0 ? 0.8 : 0),
  );
  const size = logo === null ? null : logoSize(logo, Math.min(logoRoom.width, room), logoRoom.height);
  const first = { field: 'identitas.instansi', logo: logo === null || !size ? null : { href: logo, ...size } };
  const second = [...names.slice(1), ...lines];
  const boxes: Omit<KopBox, 'height'>[] = [{ ...first, paragraphs: names.slice(0, 1) }];
  if (second.length > 0) {
    const field = names.length > 1 ? 'identitas.instansi' : 'identitas.alamat';
    boxes.push({ field, logo: null, paragraphs: second });
  }
  if (unit.trim() !== '') {
    const field = 'identitas.unit';
    boxes.push({ field, logo: null, paragraphs: [paragraph(unit, sizes.unit, 'bold', field, 0)] });
  }
  return boxes;
}

function placeKop(sop: Sop, boxes: readonly KopBox[], box: Box, foot: number, levels: readonly number[]): Piece {
  const heights = boxes.map((one, index) =>
    index > 0 && index === boxes.length - 1 ? Math.max(foot, one.height) : one.height,
  );
  const surplus = box.h - heights.reduce((sum, height) => sum + height, 0);
  const takers = boxes.filter((one) => takesMore(one, boxes)).length;
  const shift = takers > 1 ? nearestLevel(box.y + (heights[0] ?? 0) + surplus / takers, levels, surplus / takers) : 0;
  let top = box.y;
  return joinPieces(
    boxes.map((one, index) => {
      const more = takesMore(one, boxes) ? surplus / takers + (index === 0 ? shift : -shift / (takers - 1)) : 0;
      const h = (heights[index] ?? 0) + more;
      const cell = { x: box.x, y: top, w: box.w, h };
      top += h;
      return placeKopBox(sop, one, cell);
    }),
  );
}

/** How far the line at `y` must move to meet the nearest of the levels; 0 where none is near. @param most mm */
function nearestLevel(y: number, levels: readonly number[], most: number): number {
  const moves = levels.map((level) => level - y).filter((move) => Math.abs(move) <= Math.min(almost, most));
  return moves.sort((a, b) => Math.abs(a) - Math.abs(b))[0] ?? 0;
}

/** Whether a box becomes higher when the letterhead does. */
function takesMore(box: KopBox, boxes: readonly KopBox[]): boolean {
  const [first] = boxes;
  return box === first || (first?.logo === null && box.field !== 'identitas.unit');
}

function placeKopBox(sop: Sop, { logo, paragraphs, field, height }: KopBox, cell: Box): Piece {
  const top = cell.y + (cell.h - height) / 2 + air.y;
  const texts = placeStack(paragraphs, cell.x + air.x, top + logoHeight({ logo }));
  const zones = [cellOf(cell, sop.id, field)];
  if (!logo) return { marks: texts, zones };
  const { href, w, h } = logo;
  return { marks: [logoMark(href, sop.id, { x: cell.x + (cell.w - w) / 2, y: top, w, h }), ...texts], zones };
}
