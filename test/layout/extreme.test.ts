import { describe, expect, test } from 'vitest';
import type { Sop } from '../../src/model';
import { acrossOneBreak, everything, fan, hub, returns } from '../generate';
import { faultLines, judge } from './judge';

/** Rules of sizes and distances in millimetres: a page that is drawn smaller cannot keep them. */
const measured = /^(symbol-once|head-room|arrows-too-near|painted: no head)/;

/** Every fault, but those of least sizes on pages that are remarked as drawn smaller. */
function faultsOf(sop: Sop): { readonly faults: string[]; readonly codes: string[] } {
  const { report, faults } = judge(sop);
  const smaller = report.remarks.filter(({ code }) => code === 'page-overfull').map(({ data }) => `l${data?.nomor}`);
  const isSmaller = (number: number) =>
    report.pages.some(
      (page) => page.number === number && smaller.some((id) => page.cells.some((cell) => cell.langkah === id)),
    );
  const left = faults.filter(({ rule, page, detail }) => !(measured.test(`${rule}: ${detail}`) && isSmaller(page)));
  return { faults: faultLines(left), codes: [...new Set(report.remarks.map(({ code }) => code))].sort() };
}

describe('more ways over page breaks than pages have room for: nothing is wrong or outside', () => {
  test.each<[string, Sop, string[]]>([
    ['60 ways back to langkah 1, one pelaksana', returns(60, 1, false), []],
    ['40 ways back to langkah 1, three pelaksana', returns(40, 3, false), []],
    ['60 pages back to langkah 1, one pelaksana', returns(60, 1, true), ['connectors-shared']],
    ['30 ways out of one decision, three pelaksana', fan(30, 3, false), []],
    ['30 ways out of one decision, two pelaksana', fan(30, 2, false), ['page-overfull']],
    ['30 ways with words out of one decision, one pelaksana', fan(30, 1, true), ['page-overfull']],
    [
      'everything to everything, 16 symbols of one pelaksana',
      everything(16, 1),
      ['connectors-shared', 'page-overfull'],
    ],
    ['25 ways over one break and back, two pelaksana', acrossOneBreak(25, 2), []],
  ])('%s', (_, sop, codes) => {
    expect(faultsOf(sop)).toEqual({ faults: [], codes });
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('a document around one symbol, seed %i', (seed) => {
    expect(faultsOf(hub(seed)).faults).toEqual([]);
  });
});
