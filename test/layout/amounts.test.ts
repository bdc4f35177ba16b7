import { expect, test } from 'vitest';
import { geometry, layout } from '../../src/layout';
import { checkDrawing, checkPainted } from '../drawing-check';
import { sketch } from '../generate';

const amounts = [
  'Nilai di atas Rp200.000.000,00',
  'Nilai Rp50.000.000,00 s.d. Rp200.000.000,00',
  'Nilai di bawah Rp50.000.000,00',
];

/** Two decisions that ask how much it costs: each goes on, over the next langkah, and back to the first. */
function draw(columns: number, at: number) {
  const rows = ['mulai@1', `keputusan@${at}`, `proses@${at}`, `keputusan@${at}`, `proses@${at}`, 'selesai@1'];
  const ways = ['s1>s2', 's3>s4', 's5>s6'];
  for (const one of [2, 4]) {
    const targets = [one + 1, one + 2, 1];
    targets.forEach((to, way) => {
      ways.push(`s${one}>s${to}:${way}`);
    });
  }
  const drawn = sketch(columns, rows, ways.join(', '), { tampilan: { profil: 'permenpan', kertas: 'a4' } });
  const sop = { ...drawn, alur: drawn.alur.map((one) => ({ ...one, label: amounts[Number(one.label || -1)] ?? '' })) };
  const drawing = layout(sop);
  const report = geometry(drawing);
  const homeless = drawing.remarks.filter(({ code }) => code === 'word-without-place').length;
  return { homeless, faults: [...checkDrawing(sop, report), ...checkPainted(drawing)] };
}

test.each([2, 4, 6, 8])('of %i pelaksana: every amount finds its place at its arrow', (columns) => {
  for (const at of [1, Math.ceil(columns / 2), columns])
    expect({ at, ...draw(columns, at) }).toEqual({ at, homeless: 0, faults: [] });
});
