import { onEachPage, type Rule, show } from '../fault';
import type { Arrow } from '../report';
import { crossing, isLevel, isUpright, lengthOf, sideBySide, stretches } from '../space';

/** Every piece of an arrow and of a join is level or upright, and has a length. */
export const diagonal: Rule = onEachPage('diagonal', function* (page) {
  for (const line of [
    ...page.arrows.map((one) => [one.alur, one.points] as const),
    ...page.joins.map((one) => [one.simbol, one.points] as const),
  ]) {
    const [at, points] = line;
    if (points.length < 2) yield { at, detail: 'has no length' };
    for (const piece of stretches(points)) {
      if (!isLevel(piece) && !isUpright(piece))
        yield { at, detail: `runs aslant from ${show(...piece.a)} to ${show(...piece.b)}` };
      else if (lengthOf(piece) < 0.01) yield { at, detail: `has a piece without length at ${show(...piece.a)}` };
    }
  }
});

/** An arrow neither turns back upon itself nor crosses or touches itself. */
export const arrowOnItself: Rule = onEachPage('arrow-on-itself', function* (page) {
  for (const arrow of page.arrows) {
    const detail = foldOf(arrow);
    if (detail) yield { at: arrow.alur, detail };
  }
});

function foldOf(arrow: Arrow): string | undefined {
  const pieces = stretches(arrow.points);
  for (const [index, one] of pieces.entries()) {
    const next = pieces[index + 1];
    if (next && turnsBack(one.a, one.b, next.b)) return `turns back at ${show(...one.b)}`;
    for (const other of pieces.slice(index + 2)) {
      const meeting = sideBySide(one, other);
      if (meeting && meeting.apart < 0.6 && meeting.along > 0) return `runs on itself at ${show(...other.a)}`;
      if (crossing(one, other)) return `crosses itself at ${show(...other.a)}`;
    }
  }
  return undefined;
}

function turnsBack(a: readonly [number, number], b: readonly [number, number], c: readonly [number, number]): boolean {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  return Math.abs(ux * vy - uy * vx) < 1e-6 && ux * vx + uy * vy < 0;
}
