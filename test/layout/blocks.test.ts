import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ascent, type Font, lineHeight, textWidth } from '../../src/drawing';
import { type Block, layBlock, linesWithin, placeBlock, sliceBlock } from '../../src/layout/blocks';
import { anyText, letters } from './identity-sheets';

const font: Font = { family: 'arimo', face: 'regular', size: 9 };
const bold: Font = { family: 'arimo', face: 'bold', size: 13 };
const line = lineHeight(font);

/** The printed lines as a reader sees them, numbers before their texts. */
function printed(block: Block): string[] {
  return block.rows.map((_, row) =>
    block.lines
      .filter((one) => one.row === row)
      .map((one) => one.text)
      .join(' '),
  );
}

describe('a block', () => {
  test.each([
    [[], []],
    [[''], []],
    [['Buku agenda'], ['Buku agenda']],
    [['Satu\ndua'], ['Satu', 'dua']],
    [['Satu\n\ndua'], ['Satu', '', 'dua']],
    [
      ['ATK', 'Komputer'],
      ['1. ATK', '2. Komputer'],
    ],
    [
      ['ATK', '', 'Komputer'],
      ['1. ATK', '2.', '3. Komputer'],
    ],
    [
      ['Laporan bulanan kegiatan', 'Arsip'],
      ['1. Laporan bulanan', 'kegiatan', '2. Arsip'],
    ],
  ])('of %j in 32 mm prints %j', (items, lines) => {
    const block = layBlock(items, 32, font);
    expect(printed(block)).toEqual(lines);
    expect(block.height).toBeCloseTo(lines.length * line, 9);
  });

  test('hangs numbers left of their texts, right-aligned on the full stop', () => {
    const block = layBlock(
      Array.from({ length: 10 }, () => 'ATK'),
      40,
      font,
    );
    const numbers = block.lines.filter((one) => one.hanging);
    const texts = block.lines.filter((one) => !one.hanging);
    expect(numbers.map((one) => one.text)).toEqual(['1.', '2.', '3.', '4.', '5.', '6.', '7.', '8.', '9.', '10.']);
    expect(new Set(numbers.map((one) => (one.x + one.width).toFixed(6))).size).toBe(1);
    expect(new Set(texts.map((one) => one.x)).size).toBe(1);
    for (const [index, number] of numbers.entries()) {
      expect(number.x + number.width).toBeLessThan(texts[index]?.x ?? 0);
      expect(number.y).toBe(texts[index]?.y);
    }
  });

  test('numbers nothing when told so, and centres', () => {
    const block = layBlock(['ATK', 'Komputer'], 40, font, { numbered: 'never', align: 'center' });
    expect(printed(block)).toEqual(['ATK', 'Komputer']);
    for (const one of block.lines) expect(one.x).toBeCloseTo((40 - textWidth(one.text, font)) / 2, 9);
  });

  test('puts its air between entries, not between their lines', () => {
    const block = layBlock(['Satu\ndua', 'Tiga'], 40, font, { gap: 2 });
    expect(block.rows.map((top) => top.toFixed(6))).toEqual([0, line, 2 * line + 2].map((top) => top.toFixed(6)));
    expect(block.height).toBeCloseTo(3 * line + 2, 9);
  });

  test('balances a heading: the same number of lines, no single word left over, no word divided', () => {
    const words = 'DINAS KOMUNIKASI INFORMATIKA STATISTIK DAN PERSANDIAN';
    const width = textWidth('DINAS KOMUNIKASI INFORMATIKA STATISTIK DAN', bold) + 1;
    expect(printed(layBlock([words], width, bold))).toEqual([
      'DINAS KOMUNIKASI INFORMATIKA STATISTIK DAN',
      'PERSANDIAN',
    ]);
    expect(printed(layBlock([words], width, bold, { balanced: true }))).toEqual([
      'DINAS KOMUNIKASI INFORMATIKA',
      'STATISTIK DAN PERSANDIAN',
    ]);
  });

  test('is placed with the fields of its entries', () => {
    const block = layBlock(['ATK', 'Buku'], 40, font);
    const itemField = (item: number) => `identitas.peralatan[${item}]`;
    const marks = placeBlock(block, 10, 20, { of: 's', field: null, pen: 'text', font, itemField });
    expect(marks.map(({ text, field }) => [text, field])).toEqual([
      ['1.', 'identitas.peralatan[0]'],
      ['ATK', 'identitas.peralatan[0]'],
      ['2.', 'identitas.peralatan[1]'],
      ['Buku', 'identitas.peralatan[1]'],
    ]);
    expect(marks[1]).toMatchObject({ kind: 'text', of: 's', y: 20 + ascent(font), w: textWidth('ATK', font) });
    expect(
      placeBlock(block, 0, 0, { of: 's', field: 'all', pen: 'text', font }).every((one) => one.field === 'all'),
    ).toBe(true);
  });
});

const anyItems = fc.array(anyText(12), { maxLength: 12 });
const anyWidth = fc.double({ min: 14, max: 120, noNaN: true });

describe('any block', () => {
  test('keeps its lines inside, in order, and loses no letter', () => {
    fc.assert(
      fc.property(anyItems, anyWidth, fc.double({ min: 0, max: 3, noNaN: true }), (items, width, gap) => {
        const block = layBlock(items, width, font, { gap });
        for (const { x, y, width: w } of block.lines) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + w).toBeLessThanOrEqual(width + 1e-6);
          expect(y).toBeLessThan(block.height);
        }
        items.forEach((source, item) => {
          const own = block.lines.filter((one) => one.item === item && !one.hanging);
          expect(letters(own.map((one) => one.text).join(''))).toBe(letters(source));
        });
      }),
    );
  });

  test('cut anywhere is the same block in two', () => {
    fc.assert(
      fc.property(anyItems, anyWidth, fc.nat({ max: 60 }), (items, width, where) => {
        const block = layBlock(items, width, font, { gap: 0.5 });
        const cut = Math.min(where, block.rows.length);
        const parts = [sliceBlock(block, 0, cut), sliceBlock(block, cut, block.rows.length)];
        expect(parts.flatMap(printed)).toEqual(printed(block));
        for (const part of parts) {
          expect(part.rows[0] ?? 0).toBe(0);
          expect(linesWithin(part, 0, part.height)).toBe(part.rows.length);
          if (part.rows.length > 0) expect(linesWithin(part, 0, part.height - 0.01)).toBe(part.rows.length - 1);
        }
      }),
    );
  });
});
