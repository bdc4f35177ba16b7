import { describe, expect, test } from 'vitest';
import { isPrinted, signingBoxes } from '../../../src/drawing';
import { readAttachment, writePdf } from '../../../src/formats/pdf';
import { layout, readingOf } from '../../../src/layout';
import type { Sop } from '../../../src/model';
import { fonts } from '../../drawing/specimen';
import { sample } from '../samples';
import { haveTools, rasterised, runOnPdf } from '../tools';
import { certificate, signedBy } from './signing-program';

const poppler = haveTools('pdfsig', 'pdftotext', 'pdftoppm', 'qpdf');
const openssl = haveTools('openssl');
const sop = sample('sample-004');
const twice: Sop = { ...sop, tampilan: { ...sop.tampilan, tandaTangan: 'keduanya' } };
const drawing = layout(twice);
const options = { fonts, seed: 's', reading: readingOf(twice, drawing) };
const boxes = signingBoxes(drawing);

test('there are two boxes, on the identity sheet and under the last row, each inside its page', () => {
  expect(boxes).toHaveLength(2);
  expect(new Set(boxes.map(({ page }) => page)).size).toBe(2);
  for (const { topLeft, bottomLeft, pageWidth, pageHeight } of boxes) {
    expect(topLeft.y + topLeft.height + bottomLeft.y).toBeCloseTo(pageHeight, 1);
    expect(topLeft.x).toBe(bottomLeft.x);
    expect(topLeft.x + topLeft.width).toBeLessThan(pageWidth);
  }
});

describe.skipIf(!poppler)('an unsigned field (poppler)', () => {
  const plain = writePdf(drawing, options);
  const bytes = Buffer.from(writePdf(drawing, { ...options, field: true }));

  test('is where the box is, is not signed, and nothing is seen of it', () => {
    expect(runOnPdf(bytes, 'qpdf', ['--check', 'FILE'])).toContain('No syntax or stream encoding errors found');
    const said = runOnPdf(bytes, 'sh', ['-c', 'pdfsig "$0" || true', 'FILE']);
    expect(said.match(/not signed/g)).toHaveLength(2);
    const rects = [...bytes.toString('latin1').matchAll(/\/FT \/Sig .*?\/Rect \[([^\]]*)\]/g)].map(([, rect = '']) =>
      rect.split(' ').map(Number),
    );
    expect(rects).toEqual(
      boxes.map(({ bottomLeft: { x, y, width, height } }) =>
        [x, y, x + width, y + height].map((value) => expect.closeTo(value, 1)),
      ),
    );
    const [before, after] = [plain, bytes].map((pdf) => rasterised(pdf, 40).map(({ values }) => Buffer.from(values)));
    before?.forEach((page, index) => {
      expect(page.equals(after?.[index] ?? Buffer.alloc(0))).toBe(true);
    });
  });

  test('without the option there is none, and nothing that could be taken for a signature', () => {
    expect(Buffer.from(plain).toString('latin1')).not.toMatch(/AcroForm|\/Sig\b|ByteRange/);
  });

  test.skipIf(!openssl)(
    'is signed by another program: pdfsig says valid, and the source inside is still read',
    async () => {
      const attachment = { name: 's.json', description: 's', type: 'application/json', text: '{ "isi": "é" }\n' };
      const working = Buffer.from(writePdf(drawing, { ...options, field: true, attachment }));
      const p12 = certificate();
      const once = await signedBy(p12, working, 'TandaTangan2');
      const said = runOnPdf(once, 'pdfsig', ['-nocert', 'FILE']);
      expect(said).toContain('Signature Field Name: TandaTangan2');
      expect(said).toContain('Signature Validation: Signature is Valid.');
      expect(said).toContain('Total document signed');
      expect(said.match(/not signed/g)).toHaveLength(1);
      expect(runOnPdf(once, 'qpdf', ['--check', 'FILE'])).toContain('No syntax or stream encoding errors found');
      const read = readAttachment(once, 1000);
      expect(read.ok && Buffer.from(read.bytes).toString('utf8')).toBe(attachment.text);

      const forged = Buffer.from(once);
      forged[700] = (forged[700] ?? 0) ^ 1;
      expect(runOnPdf(forged, 'sh', ['-c', 'pdfsig -nocert "$0" || true', 'FILE'])).not.toContain('Signature is Valid');
    },
    60_000,
  );
});

describe.skipIf(!poppler)('a tag (poppler)', () => {
  test.each(['#', '$', '^'])('%s is found in the middle of each box, and nowhere else', (tag) => {
    expect(isPrinted(drawing, tag)).toBe(false);
    const bytes = writePdf(drawing, { ...options, tag });
    const words = [
      ...runOnPdf(bytes, 'pdftotext', ['-bbox', 'FILE', '-']).matchAll(/<page|<word (.*?)>(.*?)<\/word>/g),
    ];
    let page = 0;
    const found = words.flatMap(([whole, place = '', text]) => {
      if (whole === '<page') page += 1;
      if (text !== tag) return [];
      const at = (name: string): number => Number(new RegExp(`${name}="([\\d.]+)"`).exec(place)?.[1]);
      return [{ page, x: (at('xMin') + at('xMax')) / 2, y: (at('yMin') + at('yMax')) / 2 }];
    });
    expect(found).toHaveLength(boxes.length);
    found.forEach(({ page: on, x, y }, index) => {
      const { topLeft, page: wanted } = boxes[index] ?? { topLeft: { x: 0, y: 0, width: 0, height: 0 } };
      expect(on).toBe(wanted);
      expect(Math.abs(x - topLeft.x - topLeft.width / 2)).toBeLessThan(2);
      expect(Math.abs(y - topLeft.y - topLeft.height / 2)).toBeLessThan(4);
    });
  });

  test('it is told of a text that has the sign already', () => {
    const [first, ...others] = sop.langkah;
    if (!first) throw new Error('the sample has langkah');
    expect(isPrinted(layout({ ...sop, langkah: [{ ...first, kegiatan: 'Ruang #2' }, ...others] }), '#')).toBe(true);
  });
});
