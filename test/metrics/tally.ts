import type { Arrow, PageReport } from '../drawing-check';
import { crossing, dockedSide, isLevel, isUpright, lengthOf, sideBySide, stretches } from '../drawing-check/space';

/** How good the arrows of a page are, whoever routed them. */
export interface Tally {
  readonly arrows: number;
  /** Proper crossings, and what reads as badly: the two below count as crossings too. */
  readonly crossings: number;
  /** Pairs that share no symbol and lie on each other. */
  readonly overlaps: number;
  /** Sides of symbols where one arrow enters and another leaves. */
  readonly inAndOut: number;
  readonly bends: number;
  /** mm */
  readonly length: number;
  /** Arrows drawn aslant: not routed at all. */
  readonly aslant: number;
}

export const nothing: Tally = { arrows: 0, crossings: 0, overlaps: 0, inAndOut: 0, bends: 0, length: 0, aslant: 0 };

/** The page with each arrow once: alur that come from one connector are one line, told once for each of them. */
export function withoutSharers(page: PageReport): PageReport {
  const known = new Set<string>();
  const arrows = page.arrows.filter(({ from, to }) => {
    const key = `${from} ${to}`;
    const again = from.endsWith(':in') && known.has(key);
    known.add(key);
    return !again;
  });
  return { ...page, arrows };
}

/** @param arrows all on this page, between its symbols */
export function tallyOf(page: PageReport, arrows: readonly Arrow[]): Tally {
  const overlaps = pairs(arrows).filter(([one, other]) => lieOnEachOther(one, other)).length;
  const inAndOut = sharedDocks(page, arrows);
  const pieces = arrows.flatMap((arrow) => stretches(arrow.points));
  return {
    arrows: arrows.length,
    crossings: pairs(arrows).reduce((sum, [one, other]) => sum + crossed(one, other), 0) + overlaps + inAndOut,
    overlaps,
    inAndOut,
    bends: arrows.reduce((sum, arrow) => sum + Math.max(0, arrow.points.length - 2), 0),
    length: pieces.reduce((sum, piece) => sum + lengthOf(piece), 0),
    aslant: arrows.filter((arrow) => stretches(arrow.points).some((one) => !isLevel(one) && !isUpright(one))).length,
  };
}

export function add(one: Tally, other: Tally): Tally {
  const keys = Object.keys(one) as (keyof Tally)[];
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as unknown as Tally;
}

function pairs(arrows: readonly Arrow[]): (readonly [Arrow, Arrow])[] {
  return arrows.flatMap((one, at) => arrows.slice(at + 1).map((other) => [one, other] as const));
}

function crossed(one: Arrow, other: Arrow): number {
  const others = stretches(other.points);
  return stretches(one.points).reduce((sum, piece) => sum + others.filter((two) => crossing(piece, two)).length, 0);
}

function lieOnEachOther(one: Arrow, other: Arrow): boolean {
  if ([one.from, one.to].some((id) => id === other.from || id === other.to)) return false;
  const others = stretches(other.points);
  return stretches(one.points).some((piece) =>
    others.some((two) => {
      const found = sideBySide(piece, two);
      return found !== undefined && found.apart < 0.3 && found.along > 0.3;
    }),
  );
}

function sharedDocks(page: PageReport, arrows: readonly Arrow[]): number {
  const shapes = new Map(page.symbols.map((shape) => [shape.id, shape]));
  const docks = (end: 'from' | 'to') =>
    new Set(
      arrows.flatMap((arrow) => {
        const shape = shapes.get(arrow[end]);
        const dot = end === 'from' ? arrow.points[0] : arrow.points.at(-1);
        const side = shape && dot && dockedSide(shape, dot);
        return side ? [`${arrow[end]} ${side}`] : [];
      }),
    );
  const leaving = docks('from');
  return [...docks('to')].filter((dock) => leaving.has(dock)).length;
}
