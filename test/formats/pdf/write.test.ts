import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../../src/drawing';
import { writePdf } from '../../../src/formats/pdf';
import { fonts, hostileTexts, plainTexts, specimen, textMark } from '../../drawing/specimen';
import { flattened, fontsOf, haveTools, pageSizes, runOnPdf } from '../tools';
import { jpegs, jpegUrl } from './jpegs';
import { madePng, pngOf, pngUrl } from './png';

const tools = haveTools('qpdf', 'pdffonts', 'pdfinfo', 'pdftotext', 'pdfimages');
const drawing = specimen();
const bytes = writePdf(drawing, { fonts, seed: 'contoh' });

/** A page of nothing but these pictures. */
function withPictures(...hrefs: readonly string[]): Drawing {
  const [first] = drawing.pages;
  if (first === undefined) throw new Error('the specimen has pages');
  const marks = hrefs.map((href, index) => ({
    ...({ kind: 'image', of: null, w: 20, h: 20, href } as const),
    x: 20 + index * 25,
    y: 20,
  }));
  return { ...drawing, pages: [{ ...first, marks }] };
}

test('the same drawing and seed give the same bytes, another seed another identity', () => {
  expect(Buffer.compare(writePdf(specimen(), { fonts, seed: 'contoh' }), bytes)).toBe(0);
  expect(Buffer.compare(writePdf(specimen(), { fonts, seed: 'lain' }), bytes)).not.toBe(0);
});

test('the bytes say PDF 1.7 and hold no date that nobody gave', () => {
  const text = Buffer.from(bytes).toString('latin1');
  expect(text.startsWith('%PDF-1.7')).toBe(true);
  expect(text).not.toMatch(/D:\d|Date/);
  expect(text).toContain('/Lang (id)');
  expect(text).not.toContain('(Identity-H)');
});

test.each(['', '2026-02', '2026-02-30', '2026-13-01', '-', '5 Maret 2026', '2026-03-05T10:00', ' 2026-03-05'])(
  'of the date "%s" the PDF says nothing',
  (created) => {
    expect(Buffer.compare(writePdf(specimen(), { fonts, seed: 'contoh', created }), bytes)).toBe(0);
  },
);

test.each(['2026-03-05', '1945-08-17', '2096-02-29'])(
  'the date %s is that of the PDF, and nothing else is',
  (created) => {
    const dated = writePdf(specimen(), { fonts, seed: 'contoh', created });
    expect(Buffer.compare(writePdf(specimen(), { fonts, seed: 'contoh', created }), dated)).toBe(0);
    const text = Buffer.from(dated).toString('latin1');
    expect(text).toContain(`/CreationDate (D:${created.replaceAll('-', '')})`);
    expect(text.match(/Date/g)).toHaveLength(1);
    expect(dated).toHaveLength(bytes.length);
  },
);

test('a picture that contains the words of the date entry keeps them', () => {
  const words = "/CreationDate (D:20000101000000+00'00')";
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, words.length + 2]), Buffer.from(words, 'latin1')]);
  const href = jpegUrl(Buffer.concat([jpegs.rgb.subarray(0, 2), comment, jpegs.rgb.subarray(2)]));
  const text = Buffer.from(writePdf(withPictures(href), { fonts, seed: 's' })).toString('latin1');
  expect(text.split(words)).toHaveLength(2);
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
  test('qpdf finds nothing wrong, with a date and without', () => {
    const dated = writePdf(drawing, { fonts, seed: 'contoh', created: '2026-03-05' });
    for (const one of [bytes, dated]) {
      expect(runOnPdf(one, 'qpdf', ['--check', 'FILE'])).toContain('No syntax or stream encoding errors found');
    }
  });

  test('the date is what readers show', () => {
    const dated = writePdf(drawing, { fonts, seed: 'contoh', created: '2026-03-05' });
    expect(runOnPdf(dated, 'pdfinfo', ['-rawdates', 'FILE'])).toContain('CreationDate:    D:20260305');
    expect(runOnPdf(bytes, 'pdfinfo', ['FILE'])).not.toContain('Date');
  });

  test('only the fonts that are used are inside, as subsets', () => {
    const found = fontsOf(bytes);
    expect(found.map(({ name }) => name.slice(7)).sort()).toEqual(
      ['Arimo', 'SOPBonum', 'Tinos'].flatMap((family) =>
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
    expect(text).toContain('Bonum seperti Bookman Old Style');
  });

  test('a picture used twice is inside once, one that cannot be read is left out', () => {
    const rows = runOnPdf(bytes, 'pdfimages', ['-list', 'FILE']).trim().split('\n').slice(2);
    expect(rows).toHaveLength(2);
    expect(new Set(rows.map((row) => row.trim().split(/\s+/)[10])).size).toBe(1);
  });
});

describe('pictures', () => {
  const samples = (x: number, y: number): number[] => [x & 255, y & 255, 90, x < 300 ? 255 : 40];
  const large = pngUrl(madePng({ width: 700, height: 650, kind: 'rgb-alpha', depth: 8, samples }));

  test.skipIf(!tools)('every kind is clean, opaque and as small as it may be (qpdf, pdfimages)', () => {
    const pdf = writePdf(withPictures(large, ...Object.values(jpegs).map(jpegUrl), large), { fonts, seed: 's' });
    expect(runOnPdf(pdf, 'qpdf', ['--check', 'FILE'])).toContain('No syntax or stream encoding errors found');
    const rows = runOnPdf(pdf, 'pdfimages', ['-list', 'FILE']).trim().split('\n').slice(2);
    const kinds = rows
      .map((row) => row.trim().split(/\s+/))
      .map((row) => [row[2], row[3], row[4], row[5], row[8]].join(' '));
    const png = 'image 600 557 rgb image';
    expect(kinds).toEqual([
      png,
      'image 48 32 rgb jpeg',
      'image 48 32 gray jpeg',
      'image 48 32 rgb jpeg',
      'image 48 32 cmyk jpeg',
      png,
    ]);
    expect(
      Buffer.from(pdf)
        .toString('latin1')
        .match(/\/Subtype \/Image/g),
    ).toHaveLength(5);
  });

  test('one with a good head and a rotten body costs nobody the PDF: it is an empty frame', () => {
    const plan = { width: 64, height: 64, kind: 'rgb', depth: 8 } as const;
    const rotten = pngUrl(pngOf(plan, deflateSync('bukan gambar')));
    const pdf = Buffer.from(writePdf(withPictures(rotten), { fonts, seed: 's' })).toString('latin1');
    expect(pdf).not.toContain('/Subtype /Image');
    expect(pdf.length).toBeGreaterThan(writePdf(withPictures(), { fonts, seed: 's' }).length);
  });
});
