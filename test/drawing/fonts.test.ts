import { readFileSync } from 'node:fs';
import { jsPDF } from 'jspdf';
import { describe, expect, test } from 'vitest';
import { makeFonts } from '../../scripts/fonts.mjs';
import { ascent, type Face, type Family, type Font, hasGlyph, lineHeight, textWidth } from '../../src/drawing';

const families: readonly Family[] = ['arimo', 'tinos', 'bonum'];
const faces: readonly Face[] = ['regular', 'bold', 'italic', 'boldItalic'];
const folder = new URL('../../src/assets/fonts/', import.meta.url);

test('the fonts and their table are what scripts/fonts.mjs makes', async () => {
  const made = await makeFonts();
  expect(made.files.size).toBe(14);
  for (const [name, bytes] of made.files)
    expect(Buffer.compare(readFileSync(new URL(name, folder)), bytes), name).toBe(0);
  expect(readFileSync(new URL('../../src/drawing/advances.ts', import.meta.url), 'utf8')).toBe(made.table);
});

const everything = Array.from({ length: 0x2700 - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).filter(
  (char) => !/[\p{Cc}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(char) && char.normalize('NFC') === char,
);

describe.each(families.flatMap((family) => faces.map((face) => ({ family, face, size: 1000 }))))(
  '$family $face',
  (font: Font) => {
    const pdf = new jsPDF();
    pdf.addFileToVFS('a.ttf', readFileSync(new URL(`${font.family}-${font.face}.ttf`, folder)).toString('base64'));
    pdf.addFont('a.ttf', 'a', 'normal');
    pdf.setFont('a', 'normal');
    const { metadata } = (
      pdf.internal as unknown as { getFont(): { metadata: { characterToGlyph(code: number): number } } }
    ).getFont();
    const known = everything.filter((char) => metadata.characterToGlyph(char.charCodeAt(0)) !== 0);

    test('has the characters that the table has', () => {
      expect(everything.filter((char) => hasGlyph(char, font))).toEqual(known);
      for (const char of 'AZaz09éñçĀſḥṣ≤≥±×÷→•…–—“”‘’€½µ№°²') expect(hasGlyph(char, font), char).toBe(true);
      for (const char of ['✓', '漢', '😀', '\ud800', 'ꦱ']) expect(hasGlyph(char, font), char).toBe(false);
    });

    test('is as wide as another reader of the file says', () => {
      for (const char of known) {
        const millimetres = (pdf.getStringUnitWidth(char) * 1000 * 25.4) / 72;
        expect(Math.abs(textWidth(char, font) - millimetres), char).toBeLessThan(1e-6);
      }
    });
  },
);

test('a character that no font has is 0.6 em wide, a pair of surrogates one of them', () => {
  const font: Font = { family: 'arimo', face: 'regular', size: 72 };
  expect(textWidth('✓', font)).toBeCloseTo(0.6 * 25.4, 6);
  expect(textWidth('😀', font)).toBeCloseTo(0.6 * 25.4, 6);
  expect(textWidth('\ud800', font)).toBeCloseTo(0.6 * 25.4, 6);
});

test('what cannot be seen has no width, and accents join their letter', () => {
  const font: Font = { family: 'arimo', face: 'regular', size: 9 };
  expect(textWidth('a\u200b\u00ad\u202eb\u0007', font)).toBe(textWidth('ab', font));
  expect(textWidth('e\u0301', font)).toBe(textWidth('é', font));
  expect(textWidth('a\u00a0\tb', font)).toBe(textWidth('a  b', font));
});

test('the letters stand in the middle of a line of 1.15 times their size', () => {
  const font: Font = { family: 'arimo', face: 'regular', size: 72 };
  expect(lineHeight(font)).toBeCloseTo(1.15 * 25.4, 6);
  expect(ascent(font) / 25.4).toBeCloseTo(0.575 + (1854 - 434) / 2 / 2048, 6);
});
