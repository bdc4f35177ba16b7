import { geometry, layout } from '../../src/layout';
import type { Sop } from '../../src/model';
import { checkDrawing, checkPainted, type Fault, type Report } from '../drawing-check';

/** Lays a document out and judges the drawing by its report. */
export function judge(sop: Sop): { readonly report: Report; readonly faults: Fault[] } {
  const drawing = layout(sop);
  const report = geometry(drawing);
  return { report, faults: [...checkDrawing(sop, report), ...checkPainted(drawing)] };
}

export function faultLines(faults: readonly Fault[]): string[] {
  return faults.map((fault) => `page ${fault.page}: ${fault.rule}: ${fault.at}: ${fault.detail}`);
}
