import { expect, test } from 'vitest';
import { type Page, type Zone, zoneAt } from '../../src/drawing';

const cell = {
  kind: 'cell',
  langkah: 'l1',
  column: 'p:p1',
  of: 'l1',
  field: null,
  x: 50,
  y: 30,
  w: 30,
  h: 20,
} as const;
const sheet = { ...cell, langkah: null, column: null, of: null, x: 10, y: 10, w: 200, h: 150 };
const symbol = {
  kind: 'symbol',
  id: 's1',
  of: 's1',
  jenis: 'proses',
  langkah: 'l1',
  pelaksana: 'p1',
  label: '',
  x: 58,
  y: 35,
  w: 14,
  h: 7,
} as const;
const arrow: Zone = {
  kind: 'arrow',
  of: 'a1',
  from: 's1',
  to: 's2',
  points: [
    { x: 65, y: 42 },
    { x: 65, y: 60 },
    { x: 100, y: 60 },
  ],
  label: { text: 'Ya', x: 66, y: 43, w: 4, h: 3 },
};
const nearer: Zone = {
  ...arrow,
  of: 'a2',
  points: [
    { x: 65.8, y: 46 },
    { x: 65.8, y: 60 },
  ],
  label: null,
};
const signing: Zone = { kind: 'signing', of: null, x: 220, y: 100, w: 40, h: 25 };

const page: Page = {
  number: 1,
  kind: 'alur',
  paper: { name: 'f4', width: 330, height: 215 },
  marks: [],
  zones: [sheet, cell, symbol, arrow, nearer, signing],
};

test.each<[string, number, number, Zone | undefined]>([
  ['a symbol before the arrow that leaves it', 65, 41.5, symbol],
  ['an arrow before the cell under it', 64.3, 47, arrow],
  ['the nearer of two arrows', 65.6, 52, nearer],
  ['an arrow by its label', 69, 45, arrow],
  ['a cell when the arrow is more than 1 mm away', 63.9, 47, cell],
  ['the smallest of the cells', 51, 31, cell],
  ['a cell around', 20, 20, sheet],
  ['the room for a signature', 230, 110, signing],
  ['nothing', 300, 200, undefined],
])('means %s', (_, x, y, zone) => {
  expect(zoneAt(page, { x, y })).toBe(zone);
});
