import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../../src/drawing';
import { writePdf } from '../../../src/formats/pdf';
import { layout } from '../../../src/layout';
import { fonts } from '../../drawing/specimen';
import { busy, ordinary } from '../../generate';
import { sample, sampleNames, squashed, textsOf } from '../samples';
import { flattened, fontsOf, haveTools, pageSizes, runOnPdf } from '../tools';

const tools = haveTools('qpdf', 'pdffonts', 'pdfinfo', 'pdftotext');

/** Texts that are not found, whatever lines they are on. */
function missing(texts: readonly string[], bytes: Uint8Array): string[] {
  const found = squashed(runOnPdf(bytes, 'pdftotext', ['-raw', 'FILE', '-']));
  return texts.filter((text) => !found.includes(squashed(text)));
}

function printedTexts(drawing: Drawing): string[] {
  return drawing.pages.flatMap((page) => page.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])));
}

describe.each(sampleNames)('%s', (name) => {
  const sop = sample(name);
  const drawing = layout(sop);
  const bytes = writePdf(drawing, { fonts, seed: name });

  test('is the same bytes twice', () => {
    expect(Buffer.compare(writePdf(layout(sample(name)), { fonts, seed: name }), bytes)).toBe(0);
  });

  test.skipIf(!tools)('is clean, its fonts embedded, its pages exact (qpdf, poppler)', () => {
    expect(runOnPdf(bytes, 'qpdf', ['--check', 'FILE'])).toContain('No syntax or stream encoding errors found');
    const found = fontsOf(bytes);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ embedded, subset, unicode }) => !(embedded && subset && unicode))).toEqual([]);
    const wanted = drawing.pages.map(({ paper }) => [(paper.width * 72) / 25.4, (paper.height * 72) / 25.4]);
    const sizes = pageSizes(bytes);
    expect(sizes).toHaveLength(wanted.length);
    const wrong = sizes.flat().filter((size, index) => Math.abs(size - (wanted.flat()[index] ?? 0)) >= 0.1);
    expect(wrong).toEqual([]);
  });

  test.skipIf(!tools)('holds every text of the document (pdftotext)', () => {
    const texts = textsOf(sop);
    expect(texts.length).toBeGreaterThan(30);
    expect(missing(texts, bytes)).toEqual([]);
    expect(missing(['teks yang tidak pernah ditulis'], bytes)).toHaveLength(1);
  });
});

const documents = [...sampleNames.map(sample), ...[7, 14, 21].flatMap((seed) => [ordinary(seed), busy(seed)])];

test.skipIf(!tools).each(documents)('$id reads in the order of its marks, no word torn (pdftotext)', (sop) => {
  const drawing = layout(sop);
  const bytes = writePdf(drawing, { fonts, seed: sop.id });
  const read = runOnPdf(bytes, 'pdftotext', ['-raw', 'FILE', '-']);
  const texts = printedTexts(drawing);
  expect(squashed(read)).toBe(squashed(texts.join(' ')));
  expect(texts.filter((text) => !flattened(read).includes(flattened(text)))).toEqual([]);
});
