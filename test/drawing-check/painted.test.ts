import { describe, expect, test } from 'vitest';
import type { Drawing, Mark, PathMark, Zone } from '../../src/drawing';
import { checkPainted } from './index';

const paper = { name: 'f4', width: 330, height: 215 };

function path(of: string, pen: PathMark['pen'], fill: PathMark['fill'], dots: string): PathMark {
  const segments = dots.split(' ').map((dot, index) => {
    const [x = 0, y = 0] = dot.split(',').map(Number);
    return [index === 0 ? 'M' : 'L', x, y] as const;
  });
  return { kind: 'path', pen, fill, of, segments };
}

const grid = path('grid', 'grid', 'none', '10,10 60,10 60,40 10,40 10,10');
const box = path('s1', 'symbol', 'paper', '15,20 29,20 29,27 15,27 15,20');
const line = path('a1', 'arrow', 'none', '29,23.5 40,23.5 40,34.2');
const head = path('a1', 'arrow', 'ink', '40,35 39.3,33.2 40.7,33.2');
const word: Mark = {
  kind: 'text',
  pen: 'text',
  of: 'a1',
  field: 'label',
  text: 'Ya',
  font: { family: 'arimo', face: 'regular', size: 8 },
  x: 31,
  y: 22,
  w: 3,
};

const zones: readonly Zone[] = [
  { kind: 'cell', langkah: 'l1', column: 'p:p1', of: null, field: null, x: 10, y: 10, w: 50, h: 30 },
  {
    kind: 'symbol',
    id: 's1',
    of: 's1',
    jenis: 'proses',
    langkah: 'l1',
    pelaksana: 'p1',
    label: '',
    x: 15,
    y: 20,
    w: 14,
    h: 7,
  },
  {
    kind: 'arrow',
    of: 'a1',
    from: 's1',
    to: 's2',
    points: [
      { x: 29, y: 23.5 },
      { x: 40, y: 23.5 },
      { x: 40, y: 35 },
    ],
    label: { text: 'Ya', x: 31, y: 19.5, w: 3, h: 3 },
  },
];

function drawing(...marks: readonly Mark[]): Drawing {
  return { paper, title: '', remarks: [], pages: [{ number: 1, kind: 'alur', paper, marks, zones }] };
}

describe('what is painted is what the zones say', () => {
  test('in a right drawing', () => {
    expect(checkPainted(drawing(grid, line, head, box, word))).toEqual([]);
  });

  test.each<[what: string, marks: readonly Mark[], at: string]>([
    ['an arrow not painted', [grid, head, box, word], 'a1'],
    [
      'an arrow painted twice as another line',
      [grid, line, path('a1', 'arrow', 'none', '29,23.5 50,23.5'), head, box, word],
      'a1',
    ],
    ['a last piece aslant', [grid, path('a1', 'arrow', 'none', '29,23.5 40,23.5 41,34.2'), head, box, word], 'a1'],
    ['a head in another way', [grid, line, path('a1', 'arrow', 'ink', '40,35 38.2,34.3 38.2,35.7'), box, word], 'a1'],
    ['no head', [grid, line, box, word], 'a1'],
    ['a symbol not painted', [grid, line, head, word], 's1'],
    [
      'a symbol painted elsewhere',
      [grid, line, head, path('s1', 'symbol', 'paper', '16,20 30,20 30,27 16,27'), word],
      's1',
    ],
    [
      'a side of a cell not ruled',
      [path('grid', 'grid', 'none', '10,10 60,10 60,40 10,40'), line, head, box, word],
      'l1 p:p1',
    ],
    ['a word not painted', [grid, line, head, box], 'a1'],
  ])('%s is found', (_, marks, at) => {
    expect(checkPainted(drawing(...marks)).map((fault) => fault.at)).toContain(at);
  });
});
