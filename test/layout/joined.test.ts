import { describe, expect, test } from 'vitest';
import { type GeometryReport, geometry, layout } from '../../src/layout';
import type { Sop } from '../../src/model';
import { checkDrawing, checkPainted } from '../drawing-check';
import { sample } from '../formats/samples';
import { chain, sketch } from '../generate';

/** A short SOP whose table begins under its identity grid, which has `entries` in its longest list; its last row has `lines`. */
function short(rows: number, entries: number, lines = 1): Sop {
  const kinds = Array.from({ length: rows }, (_, at) =>
    at === 0 ? 'mulai@1' : at === rows - 1 ? 'selesai@1' : 'proses@2',
  );
  const sop = sketch(2, kinds, chain(rows), { tampilan: { profil: 'permenpan', susunan: 'menyambung' } });
  const dasarHukum = Array.from({ length: entries }, (_, at) => `Peraturan Daerah Nomor ${at + 1} Tahun 2024`);
  const output = Array.from({ length: lines }, (_, at) => `Berkas ${at + 1}`);
  const langkah = sop.langkah.map((one, at) => (at === rows - 1 ? { ...one, output } : one));
  return { ...sop, langkah, identitas: { ...sop.identitas, dasarHukum } };
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

  test('leaves no row alone, under the grid or on the last page, where a page of its own costs none', () => {
    let apart = 0;
    for (const lines of [1, 4, 7]) {
      for (let rows = 2; rows < 9; rows += 1) {
        for (let entries = 1; entries < 14; entries += 1) {
          const found = drawn(short(rows, entries, lines));
          expect(found.faults, `${rows} ${entries} ${lines}`).toEqual([]);
          if (found.kinds.length !== 2) continue;
          if (found.kinds[0] === 'identitas') apart += 1;
          expect(
            found.rows.filter((count) => count === 1),
            `${rows} ${entries} ${lines}`,
          ).toEqual([]);
        }
      }
    }
    expect(apart).toBeGreaterThan(20);
  });

  test('a real one whose first row alone would fit under the grid has its whole table on the next page', () => {
    const sop = sample('sample-000');
    const tampilan = { ...sop.tampilan, susunan: 'menyambung', tandaTangan: 'identitas', ukuran: 7 } as const;
    expect(drawn({ ...sop, tampilan })).toMatchObject({ kinds: ['identitas', 'alur'], rows: [0, 8], faults: [] });
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
