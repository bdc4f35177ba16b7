import { describe, expect, test } from 'vitest';
import { layout } from '../../src/layout';
import { columnFor, highestStack } from '../../src/layout/connector-columns';
import type { Sop } from '../../src/model';
import { chain, sketch } from '../generate';
import { faultLines, judge } from './judge';

/** So many pages of one decision each, all of which lead back to the first langkah. */
function returns(pages: number, columns: number): Sop {
  const all = Array.from({ length: pages }, (_, at) => at);
  const rows = ['mulai@1', ...all.map((at) => `keputusan@${(at % columns) + 1}`), 'selesai@1'];
  const ways = `${chain(pages + 2)}, ${all.map((at) => `s${at + 2}>s1:Tidak`).join(', ')}`;
  return sketch(columns, rows, ways, { rows: Object.fromEntries(all.map((at) => [at + 2, { gantiHalaman: true }])) });
}

describe('connectors of many pages to one symbol', () => {
  test.each([
    [5, 1],
    [12, 4],
    [19, 4],
    [19, 2],
    [40, 3],
  ])('%i pages, %i pelaksana: all stand in the table, on the page', (pages, columns) => {
    const sop = returns(pages, columns);
    const { report, faults } = judge(sop);
    expect(faultLines(faults)).toEqual([]);
    expect(layout(sop).remarks).toEqual([]);
    const connectors = report.pages.flatMap((page) => page.symbols.filter((one) => one.jenis === 'konektor'));
    expect(connectors.filter((one) => one.id.endsWith(':in')).length).toBeGreaterThanOrEqual(pages);
  });

  test('up to six stand in the column of their symbol, further ones beside it', () => {
    const columnsOf = (pages: number) => {
      const first = judge(returns(pages, 4)).report.pages.find((page) => page.symbols.some((one) => one.id === 's1'));
      const ins = first?.symbols.filter((one) => one.id.endsWith(':in')) ?? [];
      return ['p1', 'p2', 'p3', 'p4'].map((column) => ins.filter((one) => one.pelaksana === column).length);
    };
    expect(columnsOf(6)).toEqual([6, 0, 0, 0]);
    expect(columnsOf(9)).toEqual([6, 3, 0, 0]);
  });

  test('what one column of one pelaksana cannot hold is remarked', () => {
    expect(layout(returns(19, 1)).remarks.map((remark) => remark.code)).toEqual(['page-overfull']);
  });
});

test('the room that is reserved for connectors is the room that they take', () => {
  for (const own of [
    [0, 0],
    [3, 1],
    [6, 6],
    [7, 0, 2],
    [13, 0],
    [12, 12, 1],
    [0, 20, 0],
    [1, 30],
  ]) {
    const filled = own.map(() => 0);
    own.forEach((count, column) => {
      for (let at = 0; at < count; at++) {
        const to = columnFor(filled, column);
        filled[to] = (filled[to] ?? 0) + 1;
      }
    });
    expect([own, Math.max(...filled)]).toEqual([own, highestStack(own)]);
  }
});
