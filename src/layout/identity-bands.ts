import { type Block, linesWithin, placeBlock, sliceBlock } from './blocks';
import type { Band, Section } from './identity-sections';
import { cellOf, joinPieces, type Piece, padding } from './piece';

/** How many printed lines of each section of a band stand on the sheets before. */
export type Progress = readonly number[];

/** A band, or as much of it as a sheet has room for. */
export interface BandPart {
  readonly piece: Piece;
  readonly height: number;
  readonly progress: Progress;
  readonly done: boolean;
}

/** An empty list leaves this much to write in; a list with entries is as high as its text. mm */
const least = { blank: 10, text: 6 } as const;
/** A band up to this share of a sheet is moved to the next one rather than cut. */
const movable = 0.4;
/** A section that goes on shows at least so many lines before the cut. */
const orphans = 2;

interface Half {
  readonly section: Section;
  readonly from: number;
  readonly to: number;
  readonly heading: Section['heading'];
  readonly finished: boolean;
}

/**
 * Lays what of a band fits into `room` mm: cut between entries where a whole entry fits on the next sheet, else between
 * lines. Gives null when it should start on the next sheet.
 * @param sheet the height of a whole sheet in mm; where `room` is no less, something is always laid
 */
export function layBand(band: Band, progress: Progress, top: number, room: number, sheet: number): BandPart | null {
  const started = progress.some((lines) => lines > 0);
  const fresh = room >= sheet;
  const headings = band.map((section) => (started ? section.again : section.heading));
  const headingHeight = Math.max(0, ...headings.map((one) => (one ? one.block.height + 2 * padding.y : 0)));
  const open = band.map(({ body }, index) => (progress[index] ?? 0) < body.block.rows.length || !started);
  const space = room - headingHeight - 2 * padding.y;
  const halves = band.map((section, index): Half => {
    const from = progress[index] ?? 0;
    const to = cutAt(section.body.block, from, space, sheet - headingHeight - 2 * padding.y, fresh);
    return { section, from, to, heading: headings[index] ?? null, finished: !open[index] };
  });
  const bodyHeight = Math.max(...halves.map(heightOf));
  const height = headingHeight + bodyHeight;
  const done = halves.every(({ section, to }) => to >= section.body.block.rows.length);
  if (!fresh && (height > room + 1e-6 || !worthStarting(halves) || (!done && wholeHeight(band) < sheet * movable)))
    return null;
  const piece = joinPieces(halves.map((half) => placeHalf(half, top, headingHeight, bodyHeight)));
  return { piece, height, progress: halves.map(({ to }) => to), done };
}

function wholeHeight(band: Band): number {
  return Math.max(...band.map(({ body, heading }) => body.block.height + (heading?.block.height ?? 0))) + 4 * padding.y;
}

function heightOf({ section, from, to }: Half): number {
  const { block } = section.body;
  if (block.rows.length === 0) return least.blank;
  return Math.max(least.text, sliceBlock(block, from, to).height + 2 * padding.y);
}

function worthStarting(halves: readonly Half[]): boolean {
  return halves.every(({ section, from, to }) => {
    const remaining = section.body.block.rows.length - from;
    return to - from >= Math.min(orphans, remaining);
  });
}

/** The line before which a section is cut when `space` mm are left on this sheet and `next` mm on the one after it. */
function cutAt(block: Block, from: number, space: number, next: number, fresh: boolean): number {
  const total = block.rows.length;
  const fitting = from + Math.max(linesWithin(block, from, space), fresh ? 1 : 0);
  if (fitting >= total) return total;
  const starts = entryStarts(block);
  const entry = starts.findLast((row) => row <= fitting && row > from);
  if (entry === undefined || entry === fitting) return fitting;
  const end = starts.find((row) => row > entry) ?? total;
  return linesWithin(block, entry, next) >= end - entry ? entry : fitting;
}

/** The lines that begin an entry. */
function entryStarts(block: Block): number[] {
  const starts = new Map<number, number>();
  for (const { item, row } of block.lines) starts.set(item, Math.min(row, starts.get(item) ?? row));
  return [...starts.values()];
}

function placeHalf(half: Half, top: number, headingHeight: number, bodyHeight: number): Piece {
  const { section, from, to, heading, finished } = half;
  const { x, w, field } = section;
  if (finished)
    return {
      marks: [],
      zones: [cellOf({ x, y: top, w, h: headingHeight + bodyHeight }, section.body.place.of, field)],
    };
  const { block, place } = section.body;
  const bodyTop = top + headingHeight;
  const texts = placeBlock(sliceBlock(block, from, to), x + padding.x, bodyTop + padding.y, place);
  const body = { marks: texts, zones: [cellOf({ x, y: bodyTop, w, h: bodyHeight }, place.of, field)] };
  if (!heading) return body;
  const titleTop = top + (headingHeight - heading.block.height) / 2;
  const title = {
    marks: placeBlock(heading.block, x + padding.x, titleTop, heading.place),
    zones: [cellOf({ x, y: top, w, h: headingHeight }, heading.place.of, heading.place.field)],
  };
  return joinPieces([title, body]);
}
