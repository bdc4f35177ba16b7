import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { svgOf } from '../../src/formats/svg';
import { layout } from '../../src/layout';
import { corpus } from './cases';

const folder = new URL('pictures/', import.meta.url);

/** The pages of the table, one SVG a page, one mark a line so that a difference can be read; the families are those of `src/assets/fonts`. */
export function drawCase(name: string): string[] {
  const found = corpus[name];
  if (!found) throw new Error(`no case ${name}`);
  const pages = layout(found.sop).pages.filter((page) => page.kind === 'alur');
  return pages.map((page) => `${svgOf(page).replaceAll('><', '>\n<')}\n`);
}

/** The approved pictures of a case; none when it was never approved. */
export function approvedPictures(name: string): string[] {
  const pictures: string[] = [];
  while (existsSync(place(name, pictures.length))) pictures.push(readFileSync(place(name, pictures.length), 'utf8'));
  return pictures;
}

export function approve(name: string): void {
  mkdirSync(folder, { recursive: true });
  for (let page = 0; existsSync(place(name, page)); page++) rmSync(place(name, page));
  drawCase(name).forEach((picture, page) => {
    writeFileSync(place(name, page), picture);
  });
}

/** Pictures of cases that are no more. */
export function strayPictures(): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((file) => !(file.replace(/-\d+\.svg$/, '') in corpus));
}

function place(name: string, page: number): URL {
  return new URL(`${name}-${page + 1}.svg`, folder);
}
