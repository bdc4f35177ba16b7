import { geometry, layout } from '../../src/layout';
import type { Sop } from '../../src/model';
import { checkDrawing, checkPainted, type Fault, type Metrics, metricsOf, type Report } from '../drawing-check';
import { busy, ordinary, unusual, wild } from '../generate';
import { kinds } from './distribution';
import { inWords, smallest } from './smallest';

export interface Result {
  readonly lines: string[];
  readonly faults: number;
}

const profiles = { ordinary, busy, wild, unusual };

interface Drawn {
  readonly seed: number;
  readonly sop: Sop;
  readonly report: Report;
  readonly faults: readonly Fault[];
  readonly metrics: Metrics;
  readonly time: number;
}

/** Draws seeded documents, judges every one, and tells what was found in plain lines. */
export function runMetrics(count: number, profile: keyof typeof profiles = 'ordinary', first = 1): Result {
  const make = profiles[profile];
  const drawn = Array.from({ length: count }, (_, index) => draw(first + index, make(first + index)));
  const faults = drawn.reduce((sum, one) => sum + one.faults.length, 0);
  const lines = [
    `${count} ${profile} documents, seeds ${first} to ${first + count - 1}`,
    ...faultLines(drawn),
    ...shares(drawn),
    ...soft(drawn),
    ...times(drawn),
  ];
  return { lines, faults };
}

function draw(seed: number, sop: Sop): Drawn {
  const start = performance.now();
  const drawing = layout(sop);
  const time = performance.now() - start;
  const report = geometry(drawing);
  return {
    seed,
    sop,
    report,
    faults: [...checkDrawing(sop, report), ...checkPainted(drawing)],
    metrics: metricsOf(report),
    time,
  };
}

/** The hard part by rule, with the first document that breaks each, made small. */
function faultLines(drawn: readonly Drawn[]): string[] {
  const all = drawn.flatMap((one) => one.faults.map((fault) => ({ ...one, fault })));
  const bad = new Set(all.map((one) => one.seed)).size;
  const lines = [`hard part: ${all.length} faults in ${bad} documents`];
  for (const rule of new Set(all.map((one) => one.fault.rule))) {
    const mine = all.filter((one) => one.fault.rule === rule);
    const [first] = mine;
    if (!first) continue;
    const breaks = (sop: Sop) => draw(0, sop).faults.some((fault) => fault.rule === rule);
    const seeds = [...new Set(mine.map((one) => one.seed))];
    lines.push(`  ${rule}: ${mine.length} in seeds ${seeds.slice(0, 12).join(', ')}${seeds.length > 12 ? ' ...' : ''}`);
    lines.push(`    ${first.fault.at}: ${first.fault.detail}`, `    ${inWords(smallest(first.sop, breaks))}`);
  }
  return lines;
}

function shares(drawn: readonly Drawn[]): string[] {
  return Object.entries(kinds).map(([kind, holds]) => {
    const share = drawn.filter((one) => holds(one.sop, one.report)).length / drawn.length;
    return `${kind}: ${(share * 100).toFixed(0)} % of the documents`;
  });
}

function soft(drawn: readonly Drawn[]): string[] {
  const sum = (of: (metrics: Metrics) => number) => drawn.reduce((total, one) => total + of(one.metrics), 0);
  const arrows = sum((one) => one.arrows);
  const each = (value: number, digits = 3) => (value / Math.max(1, arrows)).toFixed(digits);
  const remarks: Record<string, number> = {};
  for (const one of drawn)
    for (const [code, times] of Object.entries(one.metrics.remarks)) remarks[code] = (remarks[code] ?? 0) + times;
  return [
    `${sum((one) => one.pages)} pages, ${arrows} arrows, ${sum((one) => one.connectors)} connectors`,
    `crossings per arrow: ${each(sum((one) => one.crossings))}`,
    `bends per arrow: ${each(sum((one) => one.bends))}`,
    `length per arrow: ${each(
      sum((one) => one.length),
      1,
    )} mm`,
    `heads crossed by another arrow: ${sum((one) => one.crossedHeads)}`,
    `labels nearer to another arrow: ${sum((one) => one.ambiguousLabels)}`,
    `remarks: ${
      Object.entries(remarks)
        .map(([code, times]) => `${code} ${times}`)
        .join(', ') || 'none'
    }`,
  ];
}

function times(drawn: readonly Drawn[]): string[] {
  const sorted = drawn.map((one) => one.time).sort((a, b) => a - b);
  const total = sorted.reduce((sum, one) => sum + one, 0);
  const at = (share: number) => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  return [
    `layout: ${(total / drawn.length).toFixed(1)} ms a document, median ${at(0.5)}, 95 % under ${at(0.95)}, longest ${at(1)}`,
  ];
}
