import { describe, expect, test } from 'vitest';
import { trace } from './by-hand';
import { type Example, joint, onePage, twoPages } from './clean';
import { checkDrawing, metricsOf, rules } from './index';
import { arrowsOffences } from './offences/arrows';
import { pageOf, the } from './offences/offence';
import { symbolsOffences } from './offences/symbols';
import { tablesOffences } from './offences/tables';
import type { Report } from './report';

const offences = [...tablesOffences, ...symbolsOffences, ...arrowsOffences];

function found(example: Example): string[] {
  return [...new Set(checkDrawing(example.sop, example.report as Report).map((fault) => fault.rule))];
}

describe('a clean drawing has no fault', () => {
  test.each([
    ['on one page', onePage],
    ['over two pages', twoPages],
    ['with joint work', joint],
  ])('%s', (_, make) => {
    const example = make();
    expect(checkDrawing(example.sop, example.report as Report)).toEqual([]);
  });
});

describe('an offence is found', () => {
  test.each(offences)('$rule: $what', ({ rule, make, spoil }) => {
    const example = make();
    spoil(pageOf(example.report, 2), example.report);
    expect(found(example)).toContain(rule);
  });

  test('for every rule there is', () => {
    expect(rules.map((rule) => rule.name).filter((name) => !offences.some(({ rule }) => rule === name))).toEqual([]);
  });
});

describe('the metrics', () => {
  test('count crossings, bends, lengths and remarks', () => {
    const { report } = onePage();
    const page = pageOf(report, 2);
    the.arrow(page, 'a1').points = trace('112,40 116,40 116,70 135,70 135,56.5');
    report.remarks = [{ code: 'small-font' }, { code: 'small-font' }];
    const metrics = metricsOf(report as Report);
    expect(metrics).toMatchObject({ pages: 2, arrows: 4, crossings: 1, bends: 6, remarks: { 'small-font': 2 } });
    expect(metrics.length).toBeCloseTo(66.5 + 38 + 38 + 39.5, 6);
  });
});
