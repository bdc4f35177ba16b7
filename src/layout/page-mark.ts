import type { Drawing, Page, Paper, PathMark, Segment } from '../drawing';
import { markLetters } from './mark-letters';

/** What lies across every page of a document that is not, or no longer, in force. */
export type Tanda = 'draf' | 'tidakBerlaku';

const words = { draf: 'DRAF', tidakBerlaku: 'TIDAK BERLAKU' } as const satisfies Record<Tanda, string>;

/** Free at the edges, mm; the signing system writes in the lowest 18. */
const margin = { side: 24, top: 20, foot: 24 };
/** Letters are no higher than this, mm. */
const highest = 46;
/** Between two words, in heights of a capital. */
const space = 0.35;
const angle = (-27 * Math.PI) / 180;

/**
 * The drawing with the mark below everything on every page. Marks that were made are remembered by page, so that a page which did
 * not change is still the same one.
 */
export function withTanda(drawing: Drawing, tanda: Tanda | null): Drawing {
  return tanda === null ? drawing : { ...drawing, pages: drawing.pages.map((page) => marked(page, tanda)) };
}

const known: Readonly<Record<Tanda, WeakMap<Page, Page>>> = { draf: new WeakMap(), tidakBerlaku: new WeakMap() };

function marked(page: Page, tanda: Tanda): Page {
  const before = known[tanda].get(page);
  if (before) return before;
  const made = { ...page, marks: [markOn(page.paper, tanda), ...page.marks] };
  known[tanda].set(page, made);
  return made;
}

/**
 * The outlines of the words from the lower left to the upper right, in the middle of the page, as large as it holds. Filled
 * letters would put grey dots under half of the small text of a table.
 */
function markOn({ width, height }: Paper, tanda: Tanda): PathMark {
  const text = words[tanda];
  const length = lengthOf(text);
  const room = { w: width - 2 * margin.side, h: height - margin.top - margin.foot };
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const size = Math.min(highest, room.w / (length * cos - sin), room.h / (cos - length * sin));
  const centre = { x: width / 2, y: margin.top + room.h / 2 };
  const place = (x: number, y: number): [number, number] => {
    const [along, down] = [(x - length / 2) * size, (y + 0.5) * size];
    return [round(centre.x + along * cos - down * sin), round(centre.y + along * sin + down * cos)];
  };
  return { kind: 'path', pen: 'mark', fill: 'none', of: null, segments: segmentsOf(text, place) };
}

function round(millimetres: number): number {
  return Math.round(millimetres * 1000) / 1000;
}

function letterOf(char: string): (typeof markLetters)[keyof typeof markLetters] | null {
  return char in markLetters ? markLetters[char as keyof typeof markLetters] : null;
}

function widthOf(char: string): number {
  const letter = letterOf(char);
  return letter ? letter.width / 1000 : space;
}

function lengthOf(text: string): number {
  return [...text].reduce((sum, char) => sum + widthOf(char), 0);
}

function segmentsOf(text: string, place: (x: number, y: number) => [number, number]): Segment[] {
  let left = 0;
  return [...text].flatMap((char) => {
    const path = letterOf(char)?.path ?? '';
    const start = left;
    left += widthOf(char);
    return outline(path, (x, y) => place(start + x / 1000, y / 1000));
  });
}

/** A letter's contours; a quadratic curve is written as the cubic one that it is. */
function outline(path: string, place: (x: number, y: number) => [number, number]): Segment[] {
  const segments: Segment[] = [];
  let at: readonly [number, number] = [0, 0];
  for (const [, command = '', numbers = ''] of path.matchAll(/([MLQ])([^MLQ]*)/g)) {
    const [x = 0, y = 0, endX = 0, endY = 0] = numbers.split(' ').map(Number);
    if (command === 'M' && segments.length > 0) segments.push(['Z']);
    if (command === 'Q') {
      const third = (one: number, other: number): number => one + ((other - one) * 2) / 3;
      const first = place(third(at[0], x), third(at[1], y));
      const second = place(third(endX, x), third(endY, y));
      segments.push(['C', ...first, ...second, ...place(endX, endY)]);
      at = [endX, endY];
    } else {
      segments.push([command === 'M' ? 'M' : 'L', ...place(x, y)]);
      at = [x, y];
    }
  }
  if (segments.length > 0) segments.push(['Z']);
  return segments;
}
