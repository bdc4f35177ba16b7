import { onEachPage, type Rule, show } from '../fault';
import type { Arrow, Dot, PageReport, Shape } from '../report';
import { bordersOf, boxOf, crossing, isLevel, near, type Stretch, sideBySide, stretches } from '../space';

/** How near an arrow may come to a symbol that it has nothing to do with. */
const clearance = 0.3;

/** No arrow through a symbol or along its border; at its own ends only the piece that docks touches. */
export const arrowSymbol: Rule = onEachPage('arrow-through-symbol', function* (page) {
  for (const arrow of page.arrows) {
    for (const shape of page.symbols) {
      for (const piece of piecesToKeepClear(arrow, shape)) {
        if (near(boxOf(piece), shape, clearance))
          yield { at: arrow.alur, detail: `at ${shape.id} from ${show(...piece.a)} to ${show(...piece.b)}` };
      }
    }
  }
});

/** The pieces of an arrow without those by which it docks at this very symbol (`arrow-dock` judges those). */
function piecesToKeepClear(arrow: Arrow, shape: Shape): Stretch[] {
  const pieces = stretches(arrow.points);
  const first = arrow.from === shape.id ? 1 : 0;
  const last = arrow.to === shape.id ? pieces.length - 1 : pieces.length;
  return pieces.slice(first, Math.max(first, last));
}

/** The line of joint work touches the boxes it joins at its ends only, and no other symbol. */
export const joinSymbol: Rule = onEachPage('join-through-symbol', function* (page) {
  for (const join of page.joins) {
    const pieces = stretches(join.points);
    for (const shape of page.symbols) {
      const own = shape.id === join.simbol || shape.of === join.simbol;
      for (const piece of pieces) {
        if (near(boxOf(piece), shape, own ? -0.02 : clearance))
          yield { at: join.simbol, detail: `its joining line runs through ${shape.id}` };
      }
    }
  }
});

/** No arrow and no join through a printed line. Labels have a rule of their own. */
export const arrowText: Rule = onEachPage('arrow-through-text', function* (page) {
  for (const [at, points] of linesOf(page)) {
    for (const piece of stretches(points)) {
      for (const text of page.texts)
        if (near(boxOf(piece), text, 0)) yield { at, detail: `through the text "${text.text}"` };
    }
  }
});

/** No arrow and no join along a line of the grid: it would be invisible. */
export const arrowGrid: Rule = onEachPage('arrow-along-grid', function* (page) {
  const borders = page.cells.flatMap(bordersOf);
  for (const [at, points] of linesOf(page)) {
    for (const piece of stretches(points)) {
      const found = borders.find((border) => {
        const meeting = sideBySide(piece, border);
        return meeting && meeting.apart < 0.5 - 0.001 && meeting.along > 0.5;
      });
      if (found)
        yield { at, detail: `from ${show(...piece.a)} to ${show(...piece.b)} along the border at ${show(...found.a)}` };
    }
  }
});

/** The head of an arrow lies on no line of the grid. */
export const headGrid: Rule = onEachPage('head-on-grid', function* (page) {
  const borders = page.cells.flatMap(bordersOf);
  for (const arrow of page.arrows) {
    const head = headOf(arrow);
    const found = head && borders.find((border) => crossing(head, border));
    if (found)
      yield { at: arrow.alur, detail: `the head at ${show(...head.b)} crosses the border at ${show(...found.a)}` };
  }
});

/** The last 1.8 mm. */
export function headOf(arrow: Arrow): Stretch | undefined {
  const last = stretches(arrow.points).at(-1);
  if (!last) return undefined;
  const axis = isLevel(last) ? 0 : 1;
  const back = Math.sign(last.a[axis] - last.b[axis]) * 1.8;
  const start: Dot = axis === 0 ? [last.b[0] + back, last.b[1]] : [last.b[0], last.b[1] + back];
  return { a: start, b: last.b };
}

/** All lines of a page with the id of what they show. */
export function linesOf(page: PageReport): (readonly [at: string, points: readonly Dot[]])[] {
  return [
    ...page.arrows.map((one) => [one.alur, one.points] as const),
    ...page.joins.map((one) => [one.simbol, one.points] as const),
  ];
}
