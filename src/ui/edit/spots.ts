import { ascent, type Box, type CellZone, type Drawing, type Font, type Page, type TextMark } from '../../drawing';
import { type Sop, tampilanOf } from '../../model';
import { unite } from '../lembar/plan';
import { type Address, baseOf } from './fields';

/** Where a text stands on the paper, and how it is set. mm */
export interface Spot {
  readonly page: Page;
  readonly box: Box;
  readonly font: Font;
  readonly align: 'left' | 'center';
  /** From the top left of the box to that of the first line. */
  readonly inset: { readonly x: number; readonly y: number };
  /** The cell, where the text stands in one. */
  readonly cell: CellZone | undefined;
}

/** Air around a text that no cell frames, and the least that is offered to write in. */
const air = 1;
const least = { w: 24, h: 6 };

/** @returns undefined where the text is not on the paper */
export function spotOf(sop: Sop, drawing: Drawing, address: Address): Spot | undefined {
  for (const page of drawing.pages) {
    const cell = page.zones.find(
      (zone): zone is CellZone =>
        zone.kind === 'cell' && zone.of === address.of && baseOf(zone.field ?? '') === address.field,
    );
    const lines = linesOn(page, address);
    const box = cell ?? frameOf(page, address, lines);
    if (box) return setOn(sop, page, box, lines, cell, address);
  }
  return undefined;
}

function linesOn(page: Page, { of, field }: Address): readonly TextMark[] {
  return page.marks.filter(
    (mark): mark is TextMark => mark.kind === 'text' && mark.of === of && baseOf(mark.field ?? '') === field,
  );
}

function setOn(
  sop: Sop,
  page: Page,
  box: Box,
  lines: readonly TextMark[],
  cell: CellZone | undefined,
  { field }: Address,
): Spot {
  const upright = lines.some((line) => line.upright);
  const first = upright ? undefined : lines[0];
  const font = lines[0]?.font ?? neighbourFont(page, field) ?? plainFont(sop);
  const isCentred = first ? lines.every((line) => middle(line, box) < 0.4) && first.x - box.x > 2.5 : upright;
  const rest = { x: box.x, y: box.y, w: box.w, h: box.h };
  const inset = first
    ? { x: isCentred ? air : Math.min(...lines.map(({ x }) => x)) - box.x, y: first.y - ascent(font) - box.y }
    : { x: air, y: air };
  return { page, box: rest, font, align: isCentred ? 'center' : 'left', inset, cell };
}

function middle(line: TextMark, box: Box): number {
  return Math.abs(line.x + line.w / 2 - (box.x + box.w / 2));
}

/** A text outside of any cell: a box around its lines; of an arrow without a word, one at its middle. */
function frameOf(page: Page, { of, field }: Address, lines: readonly TextMark[]): Box | undefined {
  const text = unite(lines.map(({ x, y, w, font }) => ({ x, y: y - ascent(font), w, h: ascent(font) * 1.25 })));
  if (text) {
    const w = Math.max(text.w + 2 * air, least.w);
    return { x: text.x - air, y: text.y - air, w, h: Math.max(text.h + 2 * air, least.h) };
  }
  for (const zone of page.zones) {
    if (field === 'teks' && zone.kind === 'symbol' && zone.of === of) {
      return { x: zone.x, y: zone.y, w: zone.w, h: zone.h };
    }
    if (field !== 'label' || zone.kind !== 'arrow' || zone.of !== of) continue;
    const at = zone.points[Math.floor((zone.points.length - 1) / 2)];
    const next = zone.points[Math.floor((zone.points.length - 1) / 2) + 1] ?? at;
    if (at && next) return { x: (at.x + next.x) / 2 - least.w / 2, y: (at.y + next.y) / 2 - least.h / 2, ...least };
  }
  return undefined;
}

/** An empty cell is written in like its neighbours. */
function neighbourFont(page: Page, field: string): Font | undefined {
  const same = page.marks.find((mark): mark is TextMark => mark.kind === 'text' && baseOf(mark.field ?? '') === field);
  const alike = field.startsWith('identitas.')
    ? /^(tampilan\.judul|identitas)\./
    : /^(kegiatan|waktu|output|kelengkapan)/;
  const other = page.marks.find((mark): mark is TextMark => mark.kind === 'text' && alike.test(mark.field ?? ''));
  return same?.font ?? (other && { ...other.font, face: 'regular' });
}

function plainFont(sop: Sop): Font {
  const { huruf, ukuran } = tampilanOf(sop);
  return { family: huruf, face: 'regular', size: ukuran };
}
