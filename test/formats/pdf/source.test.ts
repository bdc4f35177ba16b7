import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../../src/drawing';
import { isPdf, readAttachment, writePdf } from '../../../src/formats/pdf';
import { fonts, specimen } from '../../drawing/specimen';
import { sampleNames } from '../samples';
import { haveTools, runOnPdf } from '../tools';
import { jpegs, jpegUrl } from './jpegs';

const tools = haveTools('pdfdetach', 'qpdf');
const most = 1_000_000;

function pdfWith(text: string, drawing: Drawing = specimen()): Buffer {
  const attachment = { name: 'sumber.sop.json', description: 'Sumber', type: 'application/json', text };
  return Buffer.from(writePdf(drawing, { fonts, seed: 'contoh', attachment }));
}

function textIn(pdf: Uint8Array): string | undefined {
  const read = readAttachment(pdf, most);
  return read.ok ? Buffer.from(read.bytes).toString('utf8') : undefined;
}

function whyNot(pdf: Uint8Array, limit = most): string | undefined {
  const read = readAttachment(pdf, limit);
  return read.ok ? undefined : read.why;
}

/** Bytes with a text, a letter for each byte, put in place of another of the same length. */
function replaced(pdf: Buffer, from: string, to: string): Buffer {
  expect(to).toHaveLength(from.length);
  const at = pdf.indexOf(from, 0, 'latin1');
  expect(at, from).toBeGreaterThan(0);
  const copy = Buffer.from(pdf);
  copy.write(to, at, 'latin1');
  return copy;
}

const texts = [
  '{}\n',
  'é ≤ 漢 😀\n'.repeat(3),
  ...sampleNames.map((name) =>
    readFileSync(new URL(`../../../public/samples/${name}.sop.json`, import.meta.url), 'utf8'),
  ),
];

test.each(texts)('what was attached comes back, byte for byte (%#)', (text) => {
  const pdf = pdfWith(text);
  expect(textIn(pdf)).toBe(text);
  expect(Buffer.compare(pdfWith(text), pdf)).toBe(0);
});

test.skipIf(!tools).each(texts)('other programs find it too (pdfdetach, qpdf; %#)', (text) => {
  const pdf = pdfWith(text);
  expect(runOnPdf(pdf, 'qpdf', ['--check', 'FILE'])).toContain('No syntax or stream encoding errors found');
  expect(runOnPdf(pdf, 'pdfdetach', ['-list', 'FILE'])).toContain('1: sumber.sop.json');
  const found = runOnPdf(pdf, 'sh', ['-c', 'pdfdetach -save 1 -o found "$0" && cat found', 'FILE']);
  expect(found).toBe(text);
});

test('what is signed since, by appending to it, still gives its source', () => {
  const text = texts[3] ?? '';
  const pdf = pdfWith(text);
  const [, place] = /startxref\n(\d+)\n/.exec(pdf.subarray(-40).toString('latin1')) ?? [];
  const appended = (objects: string) =>
    Buffer.concat([pdf, Buffer.from(`\n${objects}\nxref\n0 0\ntrailer\n<< /Prev ${place} >>\nstartxref\n9\n%%EOF\n`)]);
  expect(textIn(appended('3 0 obj\n<< /Type /Page >>\nendobj'))).toBe(text);
  expect(textIn(appended('999 0 obj\n<< /AF [ 1 0 R ] >>\nendobj'))).toBe(text);
});

test('a picture that holds what looks like the end of a PDF does not end it', () => {
  const words = 'startxref\n9\n%%EOF\nstartxref\n120\n%%EOF\n';
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, words.length + 2]), Buffer.from(words, 'latin1')]);
  const href = jpegUrl(Buffer.concat([jpegs.rgb.subarray(0, 2), comment, jpegs.rgb.subarray(2)]));
  const [first] = specimen().pages;
  if (first === undefined) throw new Error('the specimen has pages');
  const image = { kind: 'image', of: null, href, x: 20, y: 20, w: 20, h: 20 } as const;
  const pdf = pdfWith('{}\n', { ...specimen(), pages: [{ ...first, marks: [image] }] });
  expect(pdf.indexOf(words, 0, 'latin1')).toBeGreaterThan(0);
  expect(textIn(pdf)).toBe('{}\n');
});

describe('what gives no source says why', () => {
  const pdf = pdfWith(texts[2] ?? '');

  test('no PDF, one of others, one without source', () => {
    expect(whyNot(Buffer.from('{ "format": "sop-ap" }'))).toBe('not-pdf');
    expect(whyNot(new Uint8Array())).toBe('not-pdf');
    expect(whyNot(Buffer.from('%PDF-1.7\n%%EOF\n'))).toBe('foreign');
    expect(whyNot(writePdf(specimen(), { fonts, seed: 's' }))).toBe('without-source');
    expect(whyNot(replaced(pdf, '(Perancang SOP AP)', '(Aplikasi yg lain)'))).toBe('foreign');
    expect(isPdf(pdf)).toBe(true);
    expect(isPdf(Buffer.from('%PNG'))).toBe(false);
  });

  test.skipIf(!tools)('saved anew by another program (qpdf)', () => {
    const anew = runOnPdf(pdf, 'sh', ['-c', 'qpdf --linearize "$0" new.pdf && base64 -w0 new.pdf', 'FILE']);
    expect(['foreign', 'damaged']).toContain(whyNot(Buffer.from(anew, 'base64')));
  });

  test('cut off anywhere', () => {
    const reasons = new Set<string | undefined>();
    for (let length = 5; length < pdf.length - 7; length += 137) reasons.add(whyNot(pdf.subarray(0, length)));
    expect([...reasons].sort()).toEqual(['damaged']);
  });

  test('larger than may be, or than it says: never more is unpacked', () => {
    expect(whyNot(pdf, 100)).toBe('too-large');
    const [, size = ''] = /\/Params << \/Size (\d+) >>/.exec(pdf.toString('latin1')) ?? [];
    for (const other of ['9'.repeat(size.length), '1'.padStart(size.length, '0'), '0'.repeat(size.length)]) {
      expect(['damaged', 'too-large']).toContain(whyNot(replaced(pdf, `/Size ${size} >>`, `/Size ${other} >>`)));
    }
  });

  test('a bomb of 200 MB in 200 kB is refused by what it says, and by what it is', () => {
    const bomb = deflateSync(Buffer.alloc(200_000_000), { level: 9 });
    const small = pdfWith('x'.repeat(4));
    const [head = '', packed = ''] =
      /\/Params << \/Size 4 >>\n\/Length (\d+)\n\/Filter \/FlateDecode\n>>\nstream\n/.exec(small.toString('latin1')) ??
      [];
    const at = small.indexOf(head, 0, 'latin1');
    for (const size of [4, 900_000, 200_000_000]) {
      const start = head.replace('/Size 4 ', `/Size ${size} `).replace(`/Length ${packed}`, `/Length ${bomb.length}`);
      const rest = small.subarray(at + head.length + Number(packed));
      const shift = start.length - head.length + bomb.length - Number(packed);
      const moved = rest
        .toString('latin1')
        .replace(/^\d{10} 00000 n $/gm, (entry) =>
          Number(entry.slice(0, 10)) > at
            ? `${String(Number(entry.slice(0, 10)) + shift).padStart(10, '0')} 00000 n `
            : entry,
        )
        .replace(/startxref\n(\d+)/, (_, place) => `startxref\n${Number(place) + shift}`);
      const hostile = Buffer.concat([
        small.subarray(0, at),
        Buffer.from(start, 'latin1'),
        bomb,
        Buffer.from(moved, 'latin1'),
      ]);
      const before = process.memoryUsage().arrayBuffers;
      expect(whyNot(hostile)).toBe(size > most ? 'too-large' : 'damaged');
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30_000_000);
    }
  });

  test('any change of any bytes: the same source or a reason, never another text and never an error', () => {
    const text = texts[2] ?? '';
    const change = fc.record({ at: fc.nat(pdf.length - 1), bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const copy = Buffer.from(pdf);
        for (const { at, bytes } of changes) copy.set(bytes.subarray(0, copy.length - at), at);
        const found = textIn(copy);
        expect(found === undefined || found === text).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('ten times as many false ends take ten times as long, not a hundred', () => {
    const timeOf = (count: number): number => {
      const bytes = Buffer.from(`%PDF-1.7\n${'startxref\n99999\n%%EOF\n'.repeat(count)}`);
      const { user } = process.cpuUsage();
      expect(whyNot(bytes)).toBe('foreign');
      return process.cpuUsage().user - user;
    };
    timeOf(10_000);
    expect(timeOf(200_000)).toBeLessThan(40 * timeOf(20_000));
  });
});
