import { expect, test } from 'vitest';
import type { Drawing, Font, Mark, Zone } from '../../src/drawing';
import { geometry } from '../../src/layout';

const font: Font = { family: 'arimo', face: 'regular', size: 10 };
/** Of 10 pt in mm: 1.15 of it is the height of a line. */
const line = ((10 * 25.4) / 72) * 1.15;

function text(of: string | null, words: string, rest: { x: number; y: number; upright?: true }): Mark {
  return { kind: 'text', pen: 'text', of, field: null, text: words, font, w: 12, ...rest };
}

function report(marks: readonly Mark[], zones: readonly Zone[]) {
  const paper = { name: 'a4', width: 297, height: 210 };
  const remark = {
    code: 'text-shrunk',
    at: { path: 'langkah[0].kegiatan', id: 'l1', field: 'kegiatan' },
    data: { size: 7 },
  };
  const drawing: Drawing = {
    paper,
    title: 'SOP',
    pages: [{ number: 1, kind: 'alur', paper, marks, zones }],
    remarks: [remark],
  };
  const { pages, ...rest } = geometry(drawing);
  expect(rest).toEqual({ paper, remarks: [remark] });
  const [page] = pages;
  if (!page) throw new Error('the page is missing');
  return page;
}

const box = { x: 10, y: 20, w: 14, h: 7 };
const arrow: Zone = {
  kind: 'arrow',
  of: 'a1',
  from: 's1',
  to: 's2',
  points: [
    { x: 17, y: 27 },
    { x: 17, y: 40.00000000001 },
  ],
  label: { text: 'Ya', x: 18, y: 30, w: 4, h: 3 },
};

test('each kind of zone is told under its own name, without the noise of fractions', () => {
  const page = report(
    [],
    [
      { kind: 'cell', langkah: 'l1', column: 'p:p1', of: 'l1', field: null, ...box, x: 0.1 + 0.2 },
      { kind: 'symbol', id: 's1', of: 's1', jenis: 'proses', langkah: 'l1', pelaksana: 'p1', label: '', ...box },
      { kind: 'symbol', id: 's1:p2', of: 's1', jenis: 'proses', langkah: 'l1', pelaksana: 'p2', label: '', ...box },
      { kind: 'symbol', id: 'k1:out', of: null, jenis: 'konektor', langkah: 'l1', pelaksana: 'p1', label: '1', ...box },
      arrow,
      { ...arrow, of: 'a2', label: null },
      { kind: 'join', of: 's1', points: [{ x: 1, y: 2 }] },
      { kind: 'signing', of: null, ...box },
    ],
  );
  expect(page).toEqual({
    number: 1,
    kind: 'alur',
    signing: [box],
    cells: [{ langkah: 'l1', column: 'p:p1', ...box, x: 0.3 }],
    symbols: [
      { id: 's1', jenis: 'proses', langkah: 'l1', pelaksana: 'p1', label: '', ...box },
      { id: 's1:p2', of: 's1', jenis: 'proses', langkah: 'l1', pelaksana: 'p2', label: '', ...box },
      { id: 'k1:out', jenis: 'konektor', langkah: 'l1', pelaksana: 'p1', label: '1', ...box },
    ],
    arrows: [
      {
        alur: 'a1',
        from: 's1',
        to: 's2',
        points: [
          [17, 27],
          [17, 40],
        ],
        label: { text: 'Ya', x: 18, y: 30, w: 4, h: 3 },
      },
      {
        alur: 'a2',
        from: 's1',
        to: 's2',
        points: [
          [17, 27],
          [17, 40],
        ],
        label: null,
      },
    ],
    joins: [{ simbol: 's1', points: [[1, 2]] }],
    texts: [],
  });
});

test('a printed line is told with the box of its line, a label of an arrow is not', () => {
  const { texts } = report([text('l1', 'Menerima', { x: 10, y: 20 }), text('a1', 'Ya', { x: 18, y: 32 })], [arrow]);
  expect(texts.map((one) => one.text)).toEqual(['Menerima']);
  const [first] = texts;
  expect(first).toMatchObject({ x: 10, w: 12 });
  expect(first?.h).toBeCloseTo(line, 3);
  expect(first?.y).toBeLessThan(20);
  expect((first?.y ?? 0) + (first?.h ?? 0)).toBeGreaterThan(20);
});

test('an upright line is as high as it is long and reads upwards from its start', () => {
  const [first] = report([text(null, 'Kepala', { x: 50, y: 80, upright: true })], []).texts;
  expect(first).toMatchObject({ y: 68, h: 12 });
  expect(first?.w).toBeCloseTo(line, 3);
  expect(first?.x).toBeLessThan(50);
  expect((first?.x ?? 0) + (first?.w ?? 0)).toBeGreaterThan(50);
});
