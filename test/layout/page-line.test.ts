import { describe, expect, test } from 'vitest';
import { type Drawing, textWidth } from '../../src/drawing';
import { geometry, layout } from '../../src/layout';
import type { Sop, Tampilan } from '../../src/model';
import { sample, sampleNames } from '../formats/samples';

/** What stands above the table or the identity sheet, page by page. */
function lines(drawing: Drawing, top = 15): { text: string; x: number; y: number; w: number; h: number }[][] {
  return geometry(drawing).pages.map((page) => page.texts.filter((one) => one.y + one.h <= top + 0.01));
}

function withNomor(sop: Sop, nomor: string | null, tampilan: Partial<Tampilan> = {}): Sop {
  return { ...sop, identitas: { ...sop.identitas, nomor }, tampilan: { ...sop.tampilan, ...tampilan } };
}

describe.each(sampleNames)('%s', (name) => {
  test('has "- 2 -" in the middle of the top from the second page on', () => {
    const drawing = layout(sample(name));
    const found = lines(drawing);
    expect(found[0]).toEqual([]);
    found.slice(1).forEach((page, index) => {
      const number = page.find((one) => one.text === `- ${index + 2} -`);
      if (!number) throw new Error(`page ${index + 2} has no number`);
      expect(number.x + number.w / 2).toBeCloseTo(drawing.paper.width / 2, 3);
      expect(number.y).toBeGreaterThan(4);
      expect(number.y + number.h).toBeLessThan(14);
    });
  });
});

test('the number of the SOP stands at the right of every page after the first, as the office calls it', () => {
  const printed = (sop: Sop) =>
    lines(layout(sop)).map((page) => page.map(({ text }) => text).filter((text) => !text.startsWith('- ')));
  const sop = sample('sample-001');
  const { paper } = layout(sop);
  expect(printed(withNomor(sop, '000.8/1'))).toEqual([[], ['Nomor SOP: 000.8/1'], ['Nomor SOP: 000.8/1']]);
  expect(printed(withNomor(sop, '7', { judul: { nomor: 'No. Dokumen' } })).at(-1)).toEqual(['No. Dokumen: 7']);
  for (const nomor of [null, '', '-', ' … ']) expect(printed(withNomor(sop, nomor)).flat(), `${nomor}`).toEqual([]);
  const [, page = []] = lines(layout(withNomor(sop, '000.8/1')));
  const nomor = page.find((one) => one.text.includes('000.8/1'));
  expect((nomor?.x ?? 0) + (nomor?.w ?? 0)).toBeCloseTo(paper.width - 10, 3);
});

test('every page shows the number: the first one in the grid or on the cover', () => {
  for (const name of sampleNames) {
    const sop = withNomor(sample(name), '000.8.3/77');
    for (const page of geometry(layout(sop)).pages)
      expect(
        page.texts.some((one) => one.text.includes('000.8.3/77')),
        `${name} page ${page.number}`,
      ).toBe(true);
  }
});

test('a number that is too long ends before the number of the page', () => {
  const sop = withNomor(sample('sample-001'), 'B-1234/SETDA/'.repeat(20));
  const [, page = []] = lines(layout(sop));
  const [count, nomor] = page;
  expect(nomor?.text.endsWith('…')).toBe(true);
  expect(nomor?.x ?? 0).toBeGreaterThan((count?.x ?? 0) + (count?.w ?? 0) + 5);
});

test('belongs to nothing that can be pressed or written, and is read first', () => {
  const [, page] = layout(sample('sample-001')).pages;
  const texts = page?.marks.filter((mark) => mark.kind === 'text') ?? [];
  expect(texts[0]).toMatchObject({ text: '- 2 -', of: null, field: null });
  expect(texts[0]?.w).toBeCloseTo(textWidth('- 2 -', { family: 'arimo', face: 'regular', size: 8 }), 9);
});

test('a margin too low for it gives it room from the page', () => {
  for (const atas of [5, 6, 7.9, 8, 10]) {
    const sop = withNomor(sample('sample-000'), '1', { batas: { atas } });
    const [, page] = geometry(layout(sop)).pages;
    const grid = Math.min(...(page?.cells.map((cell) => cell.y) ?? []));
    const line = page?.texts.find((one) => one.text === '- 2 -');
    expect(line?.y ?? 0, `${atas}`).toBeGreaterThanOrEqual(4);
    expect((line?.y ?? 0) + (line?.h ?? 0), `${atas}`).toBeLessThan(grid);
  }
});

test('the pages of an SOP in a book are counted on', () => {
  const drawing = layout(sample('sample-004'), { firstNumber: 12 });
  expect(drawing.pages.map((page) => page.number)).toEqual([12, 13, 14].slice(0, drawing.pages.length));
  expect(
    lines(drawing)
      .flatMap((page) => page.map(({ text }) => text))
      .filter((text) => text.startsWith('-')),
  ).toEqual(['- 13 -', '- 14 -']);
});
