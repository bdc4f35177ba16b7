import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../../src/drawing';
import { type PdfOptions, writePdf } from '../../../src/formats/pdf';
import { srgbProfile } from '../../../src/formats/pdf/archive/srgb';
import { layout, readingOf } from '../../../src/layout';
import { fonts, specimen } from '../../drawing/specimen';
import { busy } from '../../generate';
import { sample } from '../samples';
import { haveTools, rasterised, runOnPdf } from '../tools';
import { jpegs, jpegUrl } from './jpegs';
import { madePng, pngUrl } from './png';
import { faultsAgainstArchive, havePreflight } from './preflight';

const poppler = haveTools('pdftoppm', 'pdfinfo', 'qpdf');
const base: PdfOptions = { fonts, seed: 's', archive: true };

/** A page of every kind of picture, and a title that XML and PDF write otherwise. */
function hard(): Drawing {
  const [first] = specimen().pages;
  if (first === undefined) throw new Error('the specimen has pages');
  const samples = (x: number, y: number): number[] => [x & 255, y & 255, 90, x < 30 ? 255 : 40];
  const alpha = pngUrl(madePng({ width: 70, height: 65, kind: 'rgb-alpha', depth: 8, samples }));
  const marks = [...Object.values(jpegs).map(jpegUrl), alpha].map((href, index) => ({
    ...({ kind: 'image', of: null, w: 20, h: 20, href } as const),
    x: 20 + index * 25,
    y: 20,
  }));
  return {
    ...specimen(),
    title: 'SOP <b> & "kutip" – (é) \\ ≤',
    pages: [{ ...first, marks: [...first.marks, ...marks] }],
  };
}

describe.skipIf(!havePreflight)('the archive option (Apache PDFBox Preflight)', { timeout: 60_000 }, () => {
  test('is valid PDF/A-1b: links, bookmarks, fields, pictures, hostile texts, with a date and without', () => {
    const sop = busy(3);
    const drawing = layout(sop);
    const reading = readingOf(sop, drawing);
    expect(reading.links.length).toBeGreaterThan(0);
    const about = { created: '2026-03-05', author: 'PEMERINTAH KOTA <X>, DINAS "Y" & Z – É' };
    const files = [
      writePdf(drawing, { ...base, ...about, reading, field: true, tag: '#' }),
      writePdf(hard(), { ...base, ...about }),
      writePdf({ ...hard(), title: '' }, base),
    ];
    expect(faultsAgainstArchive(files)).toEqual(files.map(() => []));
  });

  test('finds faults where there are some: a working copy, and metadata that say another title', () => {
    const [copy = [], liar = []] = faultsAgainstArchive([
      writePdf(specimen(), { fonts, seed: 's' }),
      Buffer.from(
        Buffer.from(writePdf(specimen(), base))
          .toString('latin1')
          .replace('<rdf:li xml:lang="x-default">', '<rdf:li xml:lang="x-defauld">'),
        'latin1',
      ),
    ]);
    expect(copy.join('\n')).toMatch(/metadata/i);
    expect(liar).not.toEqual([]);
  });
});

test('the archive allows no attachment: that is a mistake of the program', () => {
  const attachment = { name: 'a', description: 'a', type: 'application/json', text: '{}' };
  expect(() => writePdf(specimen(), { ...base, attachment })).toThrow('no attachment');
});

test('the colour profile is whole, and the same bytes on every machine', () => {
  const profile = srgbProfile();
  const view = new DataView(profile.buffer);
  expect(view.getUint32(0)).toBe(profile.length);
  expect(Buffer.from(profile.subarray(36, 40)).toString()).toBe('acsp');
  expect(profile.length).toBeLessThan(1200);
  // The white of the three colours together is that of the profile, D50.
  const tagAt = (name: string): number => {
    for (let at = 132; ; at += 12)
      if (Buffer.from(profile.subarray(at, at + 4)).toString() === name) return view.getUint32(at + 4);
  };
  [0.9642, 1, 0.8249].forEach((wanted, axis) => {
    const sum = ['rXYZ', 'gXYZ', 'bXYZ'].reduce(
      (all, name) => all + view.getInt32(tagAt(name) + 8 + axis * 4) / 65536,
      0,
    );
    expect(sum).toBeCloseTo(wanted, 3);
  });
});

describe.skipIf(!poppler)('seen (poppler)', () => {
  test('a picture in inks has the colours that it has elsewhere', () => {
    const [first] = specimen().pages;
    if (first === undefined) throw new Error('the specimen has pages');
    const image = { kind: 'image', of: null, x: 0, y: 0, w: 330, h: 215, href: jpegUrl(jpegs.cmyk) } as const;
    const drawing = { ...specimen(), pages: [{ ...first, marks: [image] }] };
    const [archived, plain] = [true, false].map((archive) => {
      const [page] = rasterised(writePdf(drawing, { fonts, seed: 's', archive }), 20);
      return page?.values ?? new Uint8Array();
    });
    const different = [...(archived ?? [])].filter((value, at) => Math.abs(value - (plain?.[at] ?? 0)) > 24).length;
    expect(different / (plain?.length ?? 1)).toBeLessThan(0.02);
  });

  test('it says what it is, and nothing is folded away', () => {
    const sop = sample('sample-004');
    const drawing = layout(sop);
    const bytes = writePdf(drawing, { ...base, reading: readingOf(sop, drawing) });
    expect(runOnPdf(bytes, 'qpdf', ['--check', 'FILE'])).toContain('No syntax or stream encoding errors found');
    const said = runOnPdf(bytes, 'pdfinfo', ['FILE']);
    expect(said).toMatch(/PDF version: +1\.4/);
    expect(said).toMatch(/Tagged: +yes/);
    expect(runOnPdf(bytes, 'pdfinfo', ['-meta', 'FILE'])).toContain('<pdfaid:part>1</pdfaid:part>');
  });
});
