import { geometry, layout } from '../../src/layout';
import type { Sop } from '../../src/model';
import { checkDrawing, checkPainted, type Fault, type Metrics, metricsOf, type Report } from '../drawing-check';
import { bendBounds } from './bend-bounds';
import { type Kind, kindsOf } from './distribution';
import { pointingUp } from './docks';
import { leastBends } from './least-bends';
import { routeWithLibavoid } from './libavoid';
import { add, nothing, type Tally, tallyOf, withoutSharers } from './tally';

/** What is kept of a document that was drawn and judged. */
export interface Drawn {
  readonly seed: number;
  readonly size: string;
  readonly faults: readonly Fault[];
  readonly metrics: Metrics;
  readonly kinds: readonly Kind[];
  readonly ours: Tally;
  readonly theirs: Tally;
  /** The least bends that all its arrows could have: each alone, and with no side for both in and out. */
  readonly alone: number;
  readonly docked: number;
  /** ms that the layout took */
  readonly time: number;
}

/** Draws a document, judges it, and routes each of its pages once more as libavoid would; libavoid must be loaded. */
export function draw(seed: number, sop: Sop): Drawn {
  const start = performance.now();
  const drawing = layout(sop);
  const time = performance.now() - start;
  const report: Report = geometry(drawing);
  const up = pointingUp(report);
  let [ours, theirs, alone, docked] = [nothing, nothing, 0, 0];
  for (const page of report.pages.filter((one) => one.arrows.length > 0).map(withoutSharers)) {
    const bounds = bendBounds(leastBends(page, up));
    ours = add(ours, tallyOf(page, page.arrows));
    theirs = add(theirs, tallyOf(page, routeWithLibavoid(page, up)));
    alone += bounds.alone;
    docked += bounds.docked;
  }
  return {
    seed,
    size: `${sop.langkah.length} x ${sop.pelaksana.length}`,
    faults: [...checkDrawing(sop, report), ...checkPainted(drawing)],
    metrics: metricsOf(report),
    kinds: kindsOf(sop, report),
    ours,
    theirs,
    alone,
    docked,
    time,
  };
}

/** Only the faults, for making a failing document smaller. */
export function faultsOf(sop: Sop): Fault[] {
  const drawing = layout(sop);
  return [...checkDrawing(sop, geometry(drawing)), ...checkPainted(drawing)];
}
