import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { writePdf } from '../../src/formats/pdf';
import { fonts } from '../drawing/specimen';
import { type Grey, largestDifference, readPng } from '../formats/raster';
import { rasterised } from '../formats/tools';
import type { Paper } from './papers';
import { writePng } from './png';

const folder = new URL('pictures/', import.meta.url);
const dotsPerInch = 72;

/** Side of a tile in pixels: 4 mm of paper. */
export const tile = 12;

/** What a tile may differ from the approved one, of full grey. Releases of poppler differ in how they smooth edges. */
export const allowed = 0.05;

/** The pages of a PDF, as they are compared. */
export function picturesOf(pdf: Uint8Array): Grey[] {
  return rasterised(pdf, dotsPerInch);
}

export function printedNow({ draw }: Paper): Grey[] {
  return picturesOf(writePdf(draw(), { fonts, seed: 'x' }));
}

/** The approved pages, as files; none when it was never approved. */
export function approvedFiles({ name }: Paper): Buffer[] {
  const files: Buffer[] = [];
  while (existsSync(place(name, files.length))) files.push(readFileSync(place(name, files.length)));
  return files;
}

/** How far each page is from the approved one; 1 where one of them is missing or of another size. */
export function distances(paper: Paper, pages: readonly Grey[]): number[] {
  const approved = approvedFiles(paper).map(readPng);
  return Array.from({ length: Math.max(approved.length, pages.length) }, (_, index) => {
    const [one, other] = [approved[index], pages[index]];
    if (!one || !other || one.width !== other.width || one.height !== other.height) return 1;
    return largestDifference(one, other, tile).difference;
  });
}

export function approve(paper: Paper): void {
  mkdirSync(folder, { recursive: true });
  for (let page = 0; existsSync(place(paper.name, page)); page++) rmSync(place(paper.name, page));
  printedNow(paper).forEach((picture, page) => {
    writeFileSync(place(paper.name, page), writePng(picture));
  });
}

/** The names of the papers that have pictures. */
export function approvedNames(): string[] {
  if (!existsSync(folder)) return [];
  return [...new Set(readdirSync(folder).map((file) => file.replace(/-\d+\.png$/, '')))];
}

function place(name: string, page: number): URL {
  return new URL(`${name}-${page + 1}.png`, folder);
}
