import type { Box, Paper } from '../drawing';
import type { Batas, Kertas, TampilanLengkap } from '../model';

const sizes: Readonly<Record<Kertas, readonly [width: number, height: number]>> = {
  f4: [330, 215],
  'f4-210': [330, 210],
  a4: [297, 210],
  legal: [355.6, 215.9],
};

/** The sheet in landscape, mm. */
export function paperOf(kertas: Kertas): Paper {
  const [width, height] = sizes[kertas];
  return { name: kertas, width, height };
}

/** The signing system writes in the lowest 18 mm of every page, whatever the margins say. */
const signingFooter = 18;

/**
 * The line with the page's number stands in the margin at the top, this far from the edge and from the table; mm. In a margin
 * lower than `least` it cannot, and takes `instead` from the page.
 */
const pageLine = { edge: 4.2, below: 2, least: 8, instead: 4 } as const;

/** Where the line with the page's number has its top, when it is `height` mm high. */
export function pageLineTop({ batas }: TampilanLengkap, height: number): number {
  const { atas } = saneMargins(batas);
  if (atas < pageLine.least) return atas;
  return atas - height - Math.min(pageLine.below, (atas - pageLine.edge - height) / 2);
}

/** The part of the sheet that may be printed on. */
export function bodyOf(paper: Paper, tampilan: TampilanLengkap): Box {
  const { atas, kanan, bawah, kiri } = saneMargins(tampilan.batas);
  const foot = tampilan.caraTandaTangan === 'tte' ? Math.max(bawah, signingFooter) : bawah;
  const top = atas < pageLine.least ? atas + pageLine.instead : atas;
  return { x: kiri, y: top, w: paper.width - kiri - kanan, h: paper.height - top - foot };
}

/** Whether margins had to be changed so that a page is left to print on. */
export function marginsChanged(batas: Batas): boolean {
  const { atas, kanan, bawah, kiri } = saneMargins(batas);
  return atas !== batas.atas || kanan !== batas.kanan || bawah !== batas.bawah || kiri !== batas.kiri;
}

/** Margins that leave a page to print on and that printers can print, whatever a file says. */
function saneMargins(batas: Batas): Batas {
  const clamp = (value: number) => Math.min(60, Math.max(5, value));
  return { atas: clamp(batas.atas), kanan: clamp(batas.kanan), bawah: clamp(batas.bawah), kiri: clamp(batas.kiri) };
}
