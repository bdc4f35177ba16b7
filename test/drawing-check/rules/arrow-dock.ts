import { onEachPage, type Rule, show } from '../fault';
import type { Arrow, Dot, PageReport, Shape } from '../report';
import { dockedSide, lengthOf, type Side, sidesOf, stretches } from '../space';

/** An arrow starts and ends at the middle of a side, and goes straight away from it. */
export const arrowDock: Rule = onEachPage('arrow-dock', function* (page) {
  for (const arrow of page.arrows) {
    for (const end of ['from', 'to'] as const) {
      const detail = dockFault(page, arrow, end);
      if (detail) yield { at: arrow.alur, detail: `${end} ${arrow[end]}: ${detail}` };
    }
  }
});

function dockFault(page: PageReport, arrow: Arrow, end: 'from' | 'to'): string | undefined {
  const shape = page.symbols.find((one) => one.id === arrow[end]);
  if (!shape) return 'no such symbol on this page';
  const [dot, next] = end === 'from' ? [arrow.points[0], arrow.points[1]] : [arrow.points.at(-1), arrow.points.at(-2)];
  if (!dot || !next) return 'no points';
  const side = dockedSide(shape, dot);
  if (!side) return `not at the middle of a side: ${show(...dot)}`;
  return goesOut(dot, next, sidesOf(shape)[side].out) ? undefined : `goes along or through the symbol at its ${side}`;
}

function goesOut(dot: Dot, next: Dot, out: Dot): boolean {
  const [dx, dy] = [next[0] - dot[0], next[1] - dot[1]];
  return dx * out[0] + dy * out[1] > 0 && Math.abs(dx * out[1]) + Math.abs(dy * out[0]) < 0.001;
}

/** No arrow enters a symbol where another leaves it, and the line of joint work keeps clear of both. */
export const inAndOut: Rule = onEachPage('in-and-out', function* (page) {
  for (const shape of page.symbols) {
    const entering = docks(page, shape, 'to');
    const leaving = docks(page, shape, 'from');
    for (const [side, alur] of entering) {
      const other = leaving.get(side);
      if (other) yield { at: alur, detail: `enters ${shape.id} at its ${side} where ${other} leaves` };
    }
    for (const join of page.joins) {
      for (const dot of [join.points[0], join.points.at(-1)]) {
        const side = dot && dockedSide(shape, dot);
        const arrow = side && (entering.get(side) ?? leaving.get(side));
        if (arrow) yield { at: arrow, detail: `docks at the ${side} of ${shape.id} where the line of joint work does` };
      }
    }
  }
});

function docks(page: PageReport, shape: Shape, end: 'from' | 'to'): Map<Side, string> {
  const found = new Map<Side, string>();
  for (const arrow of page.arrows) {
    const dot = end === 'from' ? arrow.points[0] : arrow.points.at(-1);
    const side = arrow[end] === shape.id && dot ? dockedSide(shape, dot) : undefined;
    if (side) found.set(side, arrow.alur);
  }
  return found;
}

/** The head is 1.8 mm long, and so is at least the last piece. */
export const headRoom: Rule = onEachPage('head-room', function* (page) {
  for (const arrow of page.arrows) {
    const last = stretches(arrow.points).at(-1);
    if (last && lengthOf(last) < 1.8 - 0.001)
      yield { at: arrow.alur, detail: `the last piece is ${show(lengthOf(last))} mm` };
  }
});
