import { describe, expect, test } from 'vitest';
import { type Drawing, lineHeight, pens } from '../../../src/drawing';
import { writePdf } from '../../../src/formats/pdf';
import { geometry, layout, type Tanda } from '../../../src/layout';
import type { Kertas, Profil, Sop, TampilanLengkap } from '../../../src/model';
import { fonts } from '../../drawing/specimen';
import { checkDrawing, checkPainted } from '../../drawing-check';
import type { Grey } from '../raster';
import { sample, sampleNames } from '../samples';
import { haveTools, rasterised } from '../tools';

/** Every sample in both dialects, on every paper, signed in every place, by ink and electronically: 144 documents. */
const papers: readonly Kertas[] = ['f4', 'f4-210', 'a4', 'legal'];
const profiles: readonly Profil[] = ['permenpan', 'pemda'];
const places: readonly TampilanLengkap['tandaTangan'][] = ['identitas', 'akhir', 'keduanya'];
const ways: readonly TampilanLengkap['caraTandaTangan'][] = ['tte', 'basah'];

interface Case {
  readonly name: string;
  readonly sop: Sop;
}

const cases: readonly Case[] = sampleNames.flatMap((name) =>
  profiles.flatMap((profil) =>
    papers.flatMap((kertas) =>
      places.flatMap((tandaTangan) =>
        ways.map((caraTandaTangan): Case => {
          const base = sample(name);
          const tampilan = { ...base.tampilan, profil, kertas, tandaTangan, caraTandaTangan };
          return { name: [name, profil, kertas, tandaTangan, caraTandaTangan].join(' '), sop: { ...base, tampilan } };
        }),
      ),
    ),
  ),
);

const drawn = new Map<Case, Drawing>();

function drawingOf(one: Case): Drawing {
  const drawing = drawn.get(one) ?? layout(one.sop);
  drawn.set(one, drawing);
  return drawing;
}

test('there are 144 of them', () => {
  expect(cases).toHaveLength(144);
});

test('all are judged without fault', () => {
  const faults = cases.flatMap((one) => {
    const drawing = drawingOf(one);
    const found = [...checkDrawing(one.sop, geometry(drawing)), ...checkPainted(drawing)];
    return found.map((fault) => `${one.name}: page ${fault.page}: ${fault.rule}: ${fault.at}`);
  });
  expect(faults).toEqual([]);
});

test('the heading stands on every page of the table, and no page ends the SOP with one lone row or a lone signature', () => {
  for (const one of cases) {
    const flow = geometry(drawingOf(one)).pages.filter((page) => page.kind === 'alur' || page.kind === 'gabungan');
    for (const page of flow) {
      const heads = page.cells.filter((cell) => cell.langkah === null).map((cell) => cell.column);
      for (const column of ['no', 'kegiatan', 'pelaksana', 'mutuBaku']) expect(heads, one.name).toContain(column);
    }
    const last = flow.at(-1);
    const rows = new Set(last?.cells.flatMap((cell) => (cell.langkah === null ? [] : [cell.langkah])));
    expect(rows.size, one.name).toBeGreaterThan(flow.length > 1 ? 1 : 0);
  }
});

/** Darkest value in a stretch of rows, from the top, in shares of the page. */
function darkest({ width, height, values }: Grey, from: number, to: number): number {
  return values
    .subarray(Math.floor(from * height) * width, Math.ceil(to * height) * width)
    .reduce((a, b) => Math.min(a, b), 255);
}

const possible = haveTools('pdftoppm');
const dotsPerInch = 50;
/** A tenth or so of them in npm test; all of them with SOP_ALL_PAPERS=1. */
const chosen = cases.filter(
  (one, index) => one.sop.tampilan.caraTandaTangan === 'tte' && (process.env['SOP_ALL_PAPERS'] || index % 22 === 0),
);

describe.skipIf(!possible)('signed electronically nothing is printed in the lowest 18 mm, by pixels (pdftoppm)', () => {
  test.each(chosen)('$name', ({ sop }) => {
    for (const tanda of ['draf', 'tidakBerlaku'] as const satisfies readonly Tanda[]) {
      const drawing = layout(sop, { tanda });
      rasterised(writePdf(drawing, { fonts, seed: 'x' }), dotsPerInch).forEach((page, index) => {
        const paper = drawing.pages[index]?.paper ?? drawing.paper;
        expect(darkest(page, 1 - 18 / paper.height, 1)).toBe(255);
        // The measure sees what is printed: the table, and the mark across it.
        expect(darkest(page, 0.2, 0.8)).toBeLessThan(200);
      });
    }
  });

  test('whatever margin is asked for, on pages that are full', () => {
    const full = sample('sample-004');
    const catatan = Array.from({ length: 120 }, (_, index) => `*) Catatan ${index + 1}`);
    const sop = {
      ...{ ...full, catatan },
      tampilan: { ...full.tampilan, caraTandaTangan: 'tte' as const, batas: { bawah: 5 } },
    };
    const drawing = layout(sop);
    expect(drawing.pages.length).toBeGreaterThan(2);
    rasterised(writePdf(drawing, { fonts, seed: 'x' }), dotsPerInch).forEach((page) => {
      expect(darkest(page, 1 - 18 / drawing.paper.height, 1)).toBe(255);
    });
  });

  test('something in it would be seen', () => {
    const [one] = chosen;
    if (!one) throw new Error('no case');
    const low = layout({
      ...one.sop,
      tampilan: { ...one.sop.tampilan, caraTandaTangan: 'basah', batas: { bawah: 5 } },
    });
    const [page] = low.pages;
    if (!page) throw new Error('no page');
    const text = page.marks.find((mark) => mark.kind === 'text');
    if (text?.kind !== 'text') throw new Error('no text');
    const foot = { ...text, y: page.paper.height - 17 };
    const drawing = { ...low, pages: [{ ...page, marks: [foot] }] };
    const [pixels] = rasterised(writePdf(drawing, { fonts, seed: 'x' }), dotsPerInch);
    expect(pixels && darkest(pixels, 1 - 18 / page.paper.height, 1)).toBeLessThan(200);
  });
});

test('in black and white: lines of half a point at least, letters of 5.5 pt at least, one grey and that only below', () => {
  const halfPoint = 0.5 * (25.4 / 72);
  for (const width of Object.values(pens)) expect(width).toBeGreaterThanOrEqual(halfPoint);
  for (const one of cases.filter((_, index) => index % 12 === 0)) {
    for (const page of layout(one.sop, { tanda: 'draf' }).pages) {
      const tints = page.marks.filter((mark) => mark.kind === 'path' && mark.pen === 'mark');
      expect(tints).toEqual([page.marks[0]]);
      for (const mark of page.marks)
        if (mark.kind === 'text') expect(mark.font.size, mark.text).toBeGreaterThanOrEqual(5.5);
    }
  }
  expect(lineHeight({ family: 'arimo', face: 'regular', size: 5.5 })).toBeGreaterThan(2);
});
