import { type Box, type Font, lineHeight, type Mark, type PathMark, type Segment, type SymbolKind } from '../drawing';
import type { Simbol, TampilanLengkap } from '../model';
import { type Block, clipBlock, layBlock, placeBlock } from './blocks';
import { fittingFont } from './fitting';
import { most, symbol, type } from './sizes';

/** Words printed on the document are legal form: they live here and are never translated. */
const capsuleWords = { mulai: 'Mulai', selesai: 'Selesai' } as const;

export interface SymbolSize {
  readonly w: number;
  readonly h: number;
  readonly text: Block | null;
  readonly font: Font;
  /** Whether words were left out for want of room. */
  readonly cut: boolean;
}

function symbolFont(tampilan: TampilanLengkap): Font {
  const size = Math.max(type.symbol.least, Math.min(type.symbol.most, tampilan.ukuran + type.symbol.step));
  return { family: tampilan.huruf, face: 'regular', size };
}

/** How large a simbol is drawn: its words, where it has any, make it higher, never wider. */
export function sizeOfSimbol(simbol: Simbol, width: number, tampilan: TampilanLengkap): SymbolSize {
  const text = simbol.teks || capsuleText(simbol, tampilan);
  const least = symbol.height[simbol.jenis];
  if (text === '') return { w: width, h: least, text: null, font: symbolFont(tampilan), cut: false };
  const diamond = simbol.jenis === 'keputusan';
  const inside = width * (diamond ? 0.5 : 1) - 2 * symbol.textPad;
  const font = fittingFont(text, inside, symbolFont(tampilan), type.symbol.least);
  const whole = layBlock([text], inside, font, { numbered: 'never', align: 'center' });
  const block = clipBlock(whole, most.symbolText, font);
  const inner = block.height + 2 * symbol.textPad * (diamond ? 0.5 : 1);
  const h = Math.max(least, diamond ? inner * 2 : inner);
  return { w: width, h, text: block, font, cut: block !== whole };
}

function capsuleText(simbol: Simbol, tampilan: TampilanLengkap): string {
  if (!tampilan.teksKapsul || (simbol.jenis !== 'mulai' && simbol.jenis !== 'selesai')) return '';
  return capsuleWords[simbol.jenis];
}

/** The outline of a symbol. `up` turns a connector's point upwards, for ways back. */
export function paintSymbol(kind: SymbolKind, box: Box, of: string | null, up = false): PathMark {
  return { kind: 'path', pen: 'symbol', fill: 'paper', of, segments: outlineOf(kind, box, up) };
}

function outlineOf(kind: SymbolKind, box: Box, up: boolean): Segment[] {
  switch (kind) {
    case 'proses':
      return polygon([box.x, box.y], [box.x + box.w, box.y], [box.x + box.w, box.y + box.h], [box.x, box.y + box.h]);
    case 'keputusan':
      return polygon(
        [box.x + box.w / 2, box.y],
        [box.x + box.w, box.y + box.h / 2],
        [box.x + box.w / 2, box.y + box.h],
        [box.x, box.y + box.h / 2],
      );
    case 'konektor':
      return pentagon(box, up);
    case 'mulai':
    case 'selesai':
      return capsule(box);
  }
  return kind satisfies never;
}

function polygon(...points: readonly (readonly [number, number])[]): Segment[] {
  return [...points.map(([x, y], index): Segment => [index === 0 ? 'M' : 'L', x, y]), ['Z']];
}

function pentagon({ x, y, w, h }: Box, up: boolean): Segment[] {
  const shoulder = h * 0.62;
  if (up) return polygon([x + w / 2, y], [x + w, y + h - shoulder], [x + w, y + h], [x, y + h], [x, y + h - shoulder]);
  return polygon([x, y], [x + w, y], [x + w, y + shoulder], [x + w / 2, y + h], [x, y + shoulder]);
}

/** How far the control points of a Bézier quarter circle stand from its ends. */
const quarter = 0.5523;

function capsule({ x, y, w, h }: Box): Segment[] {
  const r = Math.min(h, w) / 2;
  const c = r * (1 - quarter);
  const [right, bottom] = [x + w, y + h];
  return [
    ['M', x + r, y],
    ['L', right - r, y],
    ['C', right - c, y, right, y + c, right, y + r],
    ['L', right, bottom - r],
    ['C', right, bottom - c, right - c, bottom, right - r, bottom],
    ['L', x + r, bottom],
    ['C', x + c, bottom, x, bottom - c, x, bottom - r],
    ['L', x, y + r],
    ['C', x, y + c, x + c, y, x + r, y],
    ['Z'],
  ];
}

/** The words inside a symbol, in its middle. */
export function paintSymbolText(size: SymbolSize, box: Box, of: string, field: string): Mark[] {
  if (!size.text) return [];
  const width = box.w;
  const inset = (width - innerWidth(size, width)) / 2;
  const top = box.y + (box.h - size.text.height) / 2;
  return placeBlock(size.text, box.x + inset, top, { of, field, pen: 'text', font: size.font });
}

function innerWidth(size: SymbolSize, width: number): number {
  const block = size.text;
  if (!block) return width;
  const first = block.lines[0];
  return first ? 2 * first.x + first.width : width;
}

/** The number in a page connector; a pentagon's room lies above its point (below, when it points up). */
export function paintConnectorLabel(label: string, box: Box, up: boolean, tampilan: TampilanLengkap): Mark[] {
  const font = { ...symbolFont(tampilan), size: type.connector };
  const block = layBlock([label], box.w, font, { numbered: 'never', align: 'center' });
  const shift = up ? box.h - lineHeight(font) - 0.55 : 0.55;
  return placeBlock(block, box.x, box.y + shift, { of: null, field: null, pen: 'text', font });
}
