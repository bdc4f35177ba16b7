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

/** The part of the sheet that may be printed on. */
export function bodyOf(paper: Paper, tampilan: TampilanLengkap): Box {
  const { atas, kanan, bawah, kiri } = saneMargins(tampilan.batas);
  const foot = tampilan.caraTandaTangan === 'tte' ? Math.max(bawah, signingFooter) : bawah;
  return { x: kiri, y: atas, w: paper.width - kiri - kanan, h: paper.height - atas - foot };
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
