import { describe, expect, test } from 'vitest';
import { layout } from '../../src/layout';
import { columnsFor, highestStack } from '../../src/layout/connector-columns';
import { returns, sketch } from '../generate';
import { faultLines, judge } from './judge';

describe('connectors of many pages to one symbol', () => {
  test.each([
    [5, 1],
    [12, 4],
    [19, 4],
    [19, 2],
    [40, 3],
  ])('%i pages, %i pelaksana: all stand in the table, on the page', (pages, columns) => {
    const sop = returns(pages, columns, true);
    const { report, faults } = judge(sop);
    expect(faultLines(faults)).toEqual([]);
    expect(layout(sop).remarks).toEqual([]);
    const connectors = report.pages.flatMap((page) => page.symbols.filter((one) => one.jenis === 'konektor'));
    expect(connectors.filter((one) => one.id.endsWith(':in')).length).toBeGreaterThanOrEqual(pages);
  });

  test('up to six stand in the column of their symbol, further ones beside it', () => {
    const columnsOf = (pages: number) => {
      const first = judge(returns(pages, 4, true)).report.pages.find((page) =>
        page.symbols.some((one) => one.id === 's1'),
      );
      const ins = first?.symbols.filter((one) => one.id.endsWith(':in')) ?? [];
      return ['p1', 'p2', 'p3', 'p4'].map((column) => ins.filter((one) => one.pelaksana === column).length);
    };
    // One of the six places is that of the way on, which comes first.
    expect(columnsOf(5)).toEqual([5, 0, 0, 0]);
    expect(columnsOf(9)).toEqual([5, 4, 0, 0]);
  });

  test.each([
    [19, 1],
    [25, 1],
    [40, 2],
  ])('%i pages, %i pelaksana: where a connector for each has no room, all share one label', (pages, columns) => {
    const { report, faults } = judge(returns(pages, columns, true));
    expect(faultLines(faults)).toEqual([]);
    expect(report.remarks).toMatchObject([
      {
        code: 'connectors-shared',
        at: { path: 'langkah[0].simbol[0]' },
        data: { nomor: 1, penghubung: '2', halaman: pages },
      },
    ]);
    const ends = report.pages.flatMap((page) => page.symbols.filter((one) => one.label === '2').map(({ id }) => id));
    expect(ends).toEqual(['k2:in', ...new Array(pages).fill('k2:out')]);
  });
});

test('of two that serve one symbol, the way on stands nearer to it and goes straight; the way back turns aside', () => {
  const rows = ['mulai@1', 'keputusan@1', 'keputusan@1', 'selesai@1'];
  const ways = 's1>s2, s2>s3:Ya, s2>s1:Tidak, s3>s4:Ya, s3>s2:Tidak';
  const { report } = judge(sketch(2, rows, ways, { rows: { 3: { gantiHalaman: true } } }));
  const bends = report.pages.flatMap(({ arrows }) =>
    arrows
      .filter(({ from, to }) => from.endsWith(':in') || to.endsWith(':out'))
      .map(({ from, to, points }) => [`${from} ${to}`, points.length - 2]),
  );
  expect(bends).toEqual([
    ['s2 k1:out', 0],
    ['k2:in s2', 2],
    ['s3 k2:out', 2],
    ['k1:in s3', 0],
  ]);
});

test('but what leads on with a word that has no room on a straight way turns aside, and the way back goes straight', () => {
  const ways = 's1>s2, s2>s3:Lengkap, s2>s1:Belum lengkap, s3>s4, s3>s2';
  const rows = ['mulai@9', 'keputusan@9', 'proses@9', 'selesai@9'];
  const { report, faults } = judge(sketch(20, rows, ways, { rows: { 3: { gantiHalaman: true } } }));
  const footOf = report.pages.find(({ symbols }) => symbols.some(({ id }) => id === 's2'));
  const bends = footOf?.arrows
    .filter(({ from, to }) => from.endsWith(':in') || to.endsWith(':out'))
    .map(({ from, points }) => [from, points.length - 2]);
  expect(faultLines(faults)).toEqual([]);
  expect(bends).toEqual([
    ['k1:in', 0],
    ['s2', 2],
  ]);
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
    const all = own.flatMap((count, column) => new Array<number>(count).fill(column));
    const filled = own.map((_, column) => columnsFor(all, own.length).filter((one) => one === column).length);
    expect([own, Math.max(...filled)]).toEqual([own, highestStack(own)]);
  }
});
