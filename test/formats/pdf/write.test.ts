import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { writePdf } from '../../../src/formats/pdf';
import { fonts, hostileTexts, plainTexts, specimen, textMark } from '../../drawing/specimen';
import { flattened, fontsOf, haveTools, pageSizes, runOnPdf } from '../tools';

const tools = haveTools('qpdf', 'pdffonts', 'pdfinfo', 'pdftotext', 'pdfimages');
const drawing = specimen();
const bytes = writePdf(drawing, { fonts, seed: 'contoh' });

test('the same drawing and seed give the same bytes, another seed another identity', () => {
  expect(Buffer.compare(writePdf(specimen(), { fonts, seed: 'contoh' }), bytes)).toBe(0);
  expect(Buffer.compare(writePdf(specimen(), { fonts, seed: 'lain' }), bytes)).not.toBe(0);
});

test('the bytes say PDF 1.7 and hold no clock', () => {
  const text = Buffer.from(bytes).toString('latin1');
  expect(text.startsWith('%PDF-1.7')).toBe(true);
  expect(text.match(/D:\d{14}/g)).toEqual(['D:20000101000000']);
  expect(text).toContain('/Lang (id)');
  expect(text).not.toContain('(Identity-H)');
});

test('a font that is missing or no TrueType font is an error, not wrong letters', () => {
  expect(() => writePdf(drawing, { fonts: { arimo: fonts.arimo ?? {} }, seed: 's' })).toThrow('tinos-regular');
  const broken = { arimo: { ...fonts.arimo, regular: new Uint8Array(200) }, tinos: fonts.tinos ?? {} };
  expect(() => writePdf(drawing, { fonts: broken, seed: 's' })).toThrow('arimo-regular');
});

test('a drawing without pages is one empty page', () => {
  const empty = writePdf({ ...drawing, pages: [] }, { fonts, seed: 's' });
  expect(Buffer.from(empty).toString('latin1')).toContain('/Count 1');
});

describe.skipIf(!tools)('seen by other programs (qpdf, poppler)', () => {
  test('qpdf finds nothing wrong', () => {
    expect(runOnPdf(bytes, 'qpdf', ['--check', 'FILE'])).toContain('No syntax or stream encoding errors found');
  });

  test('only the fonts that are used are inside, as subsets', () => {
    const found = fontsOf(bytes);
    expect(found.map(({ name }) => name.slice(7)).sort()).toEqual(
      ['Arimo', 'Tinos'].flatMap((family) =>
        ['Bold', 'BoldItalic', 'Italic', 'Regular'].map((face) => `${family}-${face}`),
      ),
    );
    expect(found.every(({ embedded, subset, unicode }) => embedded && subset && unicode)).toBe(true);
    const [first] = drawing.pages;
    if (first === undefined) throw new Error('the specimen has pages');
    const onlyOne = { ...drawing, pages: [{ ...first, marks: [textMark('Satu', 20, 20)] }] };
    expect(fontsOf(writePdf(onlyOne, { fonts, seed: 's' })).map(({ name }) => name.slice(7))).toEqual([
      'Arimo-Regular',
    ]);
  });

  test('pages have the size of their paper to 0.1 pt', () => {
    const sizes = pageSizes(bytes);
    expect(sizes).toHaveLength(drawing.pages.length);
    drawing.pages.forEach(({ paper }, index) => {
      const [width = 0, height = 0] = sizes[index] ?? [];
      expect(Math.abs(width - (paper.width * 72) / 25.4)).toBeLessThan(0.1);
      expect(Math.abs(height - (paper.height * 72) / 25.4)).toBeLessThan(0.1);
    });
  });

  test('the title is the title of the drawing', () => {
    expect(runOnPdf(bytes, 'pdfinfo', ['FILE'])).toContain(`Title:           ${drawing.title}`);
  });

  test('every text is found, in the order of the marks, hostile text as text', () => {
    const text = flattened(runOnPdf(bytes, 'pdftotext', ['-raw', 'FILE', '-']));
    let from = 0;
    for (const line of [...plainTexts, ...hostileTexts.slice(0, 2), hostileTexts.at(-1) ?? '']) {
      const at = text.indexOf(flattened(line), from);
      expect(at, line).toBeGreaterThanOrEqual(from);
      from = at + line.length;
    }
    expect(text).toContain('kendali dan terbalik takterlihat');
    expect(text).toContain('é ñ ḡ ≤ ≥ ± × ÷ → • … – — “kutip” ‘satu’ € ½ µ ﬁ');
    expect(text).toContain('Komponen/ Perangkat');
    expect(text).toContain('Bookman digambar sebagai Arimo');
  });

  test('a picture used twice is inside once, one that cannot be read is left out', () => {
    const rows = runOnPdf(bytes, 'pdfimages', ['-list', 'FILE']).trim().split('\n').slice(2);
    expect(rows).toHaveLength(2);
    expect(new Set(rows.map((row) => row.trim().split(/\s+/)[10])).size).toBe(1);
  });
});

test('a picture with a good head and a rotten body costs nobody the PDF', () => {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452000000400000004008020000002519', 'hex');
  const rotten = Buffer.concat([head, deflateSync('bukan gambar'), Buffer.alloc(40, 0xff)]);
  const href = `data:image/png;base64,${rotten.toString('base64')}`;
  const [first] = drawing.pages;
  if (first === undefined) throw new Error('the specimen has pages');
  const image = { kind: 'image', of: null, x: 20, y: 20, w: 20, h: 20, href } as const;
  const pdf = writePdf({ ...drawing, pages: [{ ...first, marks: [image] }] }, { fonts, seed: 's' });
  expect(Buffer.from(pdf).toString('latin1')).not.toContain('/Subtype /Image');
});
