import { onEachPage, type Rule, show } from '../fault';
import type { Arrow, Dot, PageReport } from '../report';
import { crossing, distance, sideBySide, stretches } from '../space';

/** Whether two arrows may lie on each other: they leave a symbol at one point, or reach one at the same point. */
export function sharesEnd(one: Arrow, other: Arrow): boolean {
  const leave = one.from === other.from && same(one.points[0], other.points[0]);
  return leave || (one.to === other.to && same(one.points.at(-1), other.points.at(-1)));
}

function same(one: Dot | undefined, other: Dot | undefined): boolean {
  return one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1];
}

export function* pairsOf(page: PageReport): Generator<readonly [Arrow, Arrow]> {
  for (const [index, one] of page.arrows.entries())
    for (const other of page.arrows.slice(index + 1)) yield [one, other];
}

/** Two arrows that share neither end do not lie on each other. */
export const arrowOverlap: Rule = onEachPage('arrows-on-each-other', function* (page) {
  for (const [one, other] of pairsOf(page)) {
    if (sharesEnd(one, other)) continue;
    const found = meeting(one, other, (apart, along) => apart < 0.6 - 0.001 && along > 0.3);
    if (found) yield { at: one.alur, detail: `lies on ${other.alur} at ${show(...found)}` };
  }
});

/** Arrows that share neither end keep 1.2 mm between them where they run side by side. */
export const arrowsNear: Rule = onEachPage('arrows-too-near', function* (page) {
  for (const [one, other] of pairsOf(page)) {
    if (sharesEnd(one, other)) continue;
    const found = meeting(one, other, (apart, along) => apart >= 0.6 - 0.001 && apart < 1.2 - 0.001 && along > 0.3);
    if (found) yield { at: one.alur, detail: `runs too near to ${other.alur} at ${show(...found)}` };
  }
});

/** No corner of an arrow touches another arrow that shares neither end: the eye would take the wrong turn. */
export const arrowTouch: Rule = onEachPage('arrow-touches-arrow', function* (page) {
  for (const [one, other] of pairsOf(page)) {
    if (sharesEnd(one, other)) continue;
    const found = touching(one, other) ?? touching(other, one);
    if (found) yield { at: one.alur, detail: `touches ${other.alur} at ${show(...found)}` };
  }
});

/** The line of joint work lies on no arrow, touches no corner and is touched by none; a plain crossing is only a pity. */
export const joinArrow: Rule = onEachPage('join-on-arrow', function* (page) {
  for (const join of page.joins) {
    const line: Arrow = { alur: join.simbol, from: '', to: '', points: join.points, label: null };
    for (const arrow of page.arrows) {
      const found =
        meeting(line, arrow, (apart, along) => apart < 1.2 - 0.001 && along > 0.3) ??
        touching(arrow, line) ??
        touching(line, arrow);
      if (found) yield { at: join.simbol, detail: `its joining line lies on ${arrow.alur} at ${show(...found)}` };
    }
  }
});

function meeting(one: Arrow, other: Arrow, offends: (apart: number, along: number) => boolean): Dot | undefined {
  for (const piece of stretches(one.points)) {
    for (const second of stretches(other.points)) {
      const found = sideBySide(piece, second);
      if (found && offends(found.apart, found.along)) return piece.a;
    }
  }
  return undefined;
}

/** A corner or an end of `one` that lies on `other`. */
function touching(one: Arrow, other: Arrow): Dot | undefined {
  return one.points.find((dot) => stretches(other.points).some((piece) => distance(dot, piece) < 0.5 - 0.001));
}

/** How often arrows cross; arrows that lie on each other as one do not count. */
export function crossings(page: PageReport): number {
  let count = 0;
  for (const [one, other] of pairsOf(page)) {
    for (const piece of stretches(one.points)) {
      for (const second of stretches(other.points)) if (crossing(piece, second)) count += 1;
    }
  }
  return count;
}
