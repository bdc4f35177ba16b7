import type { PageReport, Report } from './report';
import { headOf } from './rules/arrow-through';
import { crossings, pairsOf, sharesEnd } from './rules/arrows-together';
import { ambiguousLabels } from './rules/labels';
import { crossing, lengthOf, stretches } from './space';

/** What is to be small, in numbers. */
export interface Metrics {
  readonly pages: number;
  readonly arrows: number;
  readonly crossings: number;
  readonly bends: number;
  /** mm */
  readonly length: number;
  /** Labels that stand nearer to another symbol's arrow than to their own. */
  readonly ambiguousLabels: number;
  /** Heads of arrows that another arrow runs through. */
  readonly crossedHeads: number;
  readonly connectors: number;
  readonly remarks: Readonly<Record<string, number>>;
}

export function metricsOf(report: Report): Metrics {
  const sum = (of: (page: PageReport) => number) => report.pages.reduce((total, page) => total + of(page), 0);
  const remarks: Record<string, number> = {};
  for (const { code } of report.remarks) remarks[code] = (remarks[code] ?? 0) + 1;
  return {
    pages: report.pages.length,
    arrows: sum((page) => page.arrows.length),
    crossings: sum(crossings),
    bends: sum((page) => page.arrows.reduce((total, arrow) => total + Math.max(0, arrow.points.length - 2), 0)),
    length: sum((page) =>
      page.arrows.flatMap((arrow) => stretches(arrow.points)).reduce((total, piece) => total + lengthOf(piece), 0),
    ),
    ambiguousLabels: sum(ambiguousLabels),
    crossedHeads: sum(crossedHeads),
    connectors: sum((page) => page.symbols.filter((shape) => shape.jenis === 'konektor').length),
    remarks,
  };
}

function crossedHeads(page: PageReport): number {
  let count = 0;
  for (const [one, other] of pairsOf(page)) {
    if (sharesEnd(one, other)) continue;
    for (const [arrow, second] of [
      [one, other],
      [other, one],
    ] as const) {
      const head = headOf(arrow);
      if (head && stretches(second.points).some((piece) => crossing(head, piece))) count += 1;
    }
  }
  return count;
}
