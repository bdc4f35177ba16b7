import { describe, expect, test } from 'vitest';
import { type GeometryReport, geometry, layout } from '../../src/layout';
import type { Sop } from '../../src/model';
import { checkDrawing, checkPainted } from '../drawing-check';
import { sample } from '../formats/samples';
import { chain, sketch } from '../generate';

/** A short SOP whose table begins under its identity grid, which has `entries` in its longest list. */
function short(rows: number, entries: number): Sop {
  const kinds = Array.from({ length: rows }, (_, at) =>
    at === 0 ? 'mulai@1' : at === rows - 1 ? 'selesai@1' : 'proses@2',
  );
  const sop = sketch(2, kinds, chain(rows), { tampilan: { profil: 'permenpan', susunan: 'menyambung' } });
  const dasarHukum = Array.from({ length: entries }, (_, at) => `Peraturan Daerah Nomor ${at + 1} Tahun 2024`);
  return { ...sop, identitas: { ...sop.identitas, dasarHukum } };
}

function drawn(sop: Sop): { report: GeometryReport; kinds: string[]; rows: number[]; faults: unknown[] } {
  const drawing = layout(sop);
  const report = geometry(drawing);
  const rows = report.pages.map(
    (page) => page.cells.filter((cell) => cell.column === 'no' && cell.langkah !== null).length,
  );
  const faults = [...checkDrawing(sop, report), ...checkPainted(drawing)];
  return { report, kinds: report.pages.map(({ kind }) => kind), rows, faults };
}

describe('a table that begins under the identity grid', () => {
  test('is one page with it where both fit, the identity set closer where that makes the room', () => {
    const sizes = new Set<number>();
    for (let entries = 1; entries < 12; entries += 1) {
      const { kinds, report } = drawn(short(3, entries));
      if (kinds.length > 1) continue;
      const text = report.pages[0]?.texts.find((one) => one.text.startsWith('Peraturan Daerah Nomor 1 '));
      sizes.add(Math.round((text?.h ?? 0) * 100));
    }
    // 10 pt where there is room, 9 pt where that is needed.
    expect(sizes.size).toBe(2);
  });

  test('leaves no row alone on the last page where a page of its own costs none', () => {
    for (let rows = 2; rows < 9; rows += 1) {
      for (let entries = 1; entries < 14; entries += 1) {
        const found = drawn(short(rows, entries));
        expect(found.faults, `${rows} ${entries}`).toEqual([]);
        if (found.kinds.length === 2) expect(found.rows.at(-1), `${rows} ${entries}`).toBeGreaterThan(1);
      }
    }
  });

  test('is said to be joined only when it is', () => {
    const sop = sample('sample-000');
    const { kinds, faults } = drawn({ ...sop, tampilan: { ...sop.tampilan, susunan: 'menyambung' } });
    expect(faults).toEqual([]);
    expect(kinds).toEqual(kinds.includes('gabungan') ? ['gabungan', 'alur'] : ['identitas', 'alur']);
  });
});

test('an SOP without langkah joins too: its heading stands under the identity', () => {
  const { kinds, faults } = drawn(sketch(2, [], '', { tampilan: { profil: 'permenpan', susunan: 'menyambung' } }));
  expect(kinds).toEqual(['gabungan']);
  expect(faults).toEqual([]);
});
