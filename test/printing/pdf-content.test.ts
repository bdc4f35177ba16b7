import { expect, test } from 'vitest';
import { readSop, writeSop } from '../../src/formats/json';
import { readAttachment, writePdf } from '../../src/formats/pdf';
import { layout } from '../../src/layout';
import type { SopFile } from '../../src/model';
import { type PrintOptions, pdfContent } from '../../src/printing';
import { fonts } from '../drawing/specimen';
import { sample } from '../formats/samples';
import { haveTools, runOnPdf } from '../formats/tools';

const qpdf = haveTools('qpdf');
const sop = sample('sample-004');
const drawing = layout(sop);
const secret = 'CATATAN RAHASIA EVALUATOR';
const old = 'JUDUL VERSI LAMA';

/** The sample as it comes back from an evaluator: with a remark, and with an older version. */
function evaluated(): SopFile {
  const oleh = { nama: '(nama evaluator)', peran: 'evaluator' };
  const event = { id: 'e1', waktu: '2026-11-22T08:00:00Z', oleh, jenis: 'catatan', catatan: secret };
  const json = JSON.parse(writeSop({ sop, reviu: { peristiwa: [] }, riwayat: [] }));
  const isi = { ...json, identitas: { ...json.identitas, nama: old, logo: undefined } };
  const version = { nomor: 1, waktu: '2026-11-20T08:00:00Z', oleh: 'penyusun', catatan: '', sidik: 'x', isi };
  const read = readSop(JSON.stringify({ ...json, reviu: { peristiwa: [event] }, riwayat: [version] }));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.file;
}

const file = evaluated();

function attachedTo(options: PrintOptions): string | undefined {
  const pdf = writePdf(drawing, { fonts, ...pdfContent(file, drawing, options) });
  const read = readAttachment(pdf, 20_000_000);
  return read.ok ? Buffer.from(read.bytes).toString('utf8') : undefined;
}

const bare = writeSop({ sop: file.sop, reviu: { peristiwa: [] }, riwayat: [] });

test('a working copy carries the SOP, without what people said and without older versions', () => {
  expect(attachedTo({})).toBe(bare);
  expect(attachedTo({ source: true, reviu: false, field: true })).toBe(bare);
  expect(bare).not.toContain(secret);
  expect(bare).not.toContain(old);
});

test('with Sertakan catatan evaluasi it carries the whole file', () => {
  expect(attachedTo({ reviu: true })).toBe(writeSop(file));
  expect(writeSop(file)).toContain(secret);
  expect(writeSop(file)).toContain(old);
});

test.each<[string, PrintOptions]>([
  ['for the signature', { forSignature: true }],
  ['for the signature, whatever else is asked for', { forSignature: true, source: true, reviu: true, field: true }],
  ['for the archive', { archive: true, source: true, reviu: true }],
  ['without source', { source: false, reviu: true }],
])('%s nothing is inside', (_, options) => {
  expect(attachedTo(options)).toBeUndefined();
});

test.skipIf(!qpdf)(
  'the PDF to be signed holds no remark and no older version, whatever is unpacked (qpdf --qdf)',
  () => {
    const unpacked = (options: PrintOptions): string =>
      runOnPdf(writePdf(drawing, { fonts, ...pdfContent(file, drawing, options) }), 'qpdf', [
        ...['--qdf', '--object-streams=disable', '--no-warn', 'FILE', '-'],
      ]);
    const signed = unpacked({ forSignature: true, source: true, reviu: true, field: true, tag: '#' });
    expect(signed).not.toContain(secret);
    expect(signed).not.toContain(old);
    expect(signed).not.toContain('EmbeddedFile');
    expect(signed).not.toContain('peristiwa');
    expect(unpacked({ reviu: true })).toContain(secret);
  },
);

test('what is said of an SOP changes no byte of the PDF to be signed', () => {
  const of = (one: SopFile) => writePdf(drawing, { fonts, ...pdfContent(one, drawing, { forSignature: true }) });
  expect(Buffer.compare(of(file), of({ ...file, reviu: { peristiwa: [] }, riwayat: [] }))).toBe(0);
});
