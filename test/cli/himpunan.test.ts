import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { flattened, haveTools, pageSizes, runOnPdf } from '../formats/tools';
import { at, closeWorkspace, openWorkspace, samples, sop } from './workspace';

beforeAll(openWorkspace, 60_000);
afterAll(closeWorkspace);

describe('sop pdf --himpunan', () => {
  test('writes one PDF of all files, the same bytes each time', () => {
    const made = sop(
      'pdf',
      ...samples,
      '--himpunan',
      '--tahun',
      '2026',
      '--judul',
      'HIMPUNAN SOP BIRO',
      '-o',
      'satu.pdf',
    );
    expect(made).toEqual({ code: 0, out: '', notes: '' });
    sop('pdf', ...samples, '--himpunan', '--tahun=2026', '--judul', 'HIMPUNAN SOP BIRO', '-o', 'dua.pdf');
    expect(Buffer.compare(readFileSync(at('satu.pdf')), readFileSync(at('dua.pdf')))).toBe(0);
  });

  test.skipIf(!haveTools('qpdf', 'pdfinfo', 'pdftotext'))('which is whole, on the paper that was asked for', () => {
    sop('pdf', ...samples, '--himpunan', '--paper', 'a4', '-o', 'a4.pdf');
    const bytes = readFileSync(at('a4.pdf'));
    runOnPdf(bytes, 'qpdf', ['--check', 'FILE']);
    for (const [width, height] of pageSizes(bytes)) {
      expect(Math.abs(width - 841.89) + Math.abs(height - 595.276)).toBeLessThan(0.1);
    }
    const text = flattened(runOnPdf(bytes, 'pdftotext', ['-f', '1', '-l', '3', 'FILE', '-']));
    expect(text).toMatch(
      /HIMPUNAN STANDAR OPERASIONAL PROSEDUR.*DAFTAR ISI.*1\. Penyusunan Sasaran Kerja Pegawai \(SKP\)/,
    );
  });

  test('is not written while one of the files cannot be read: nobody would see that it is missing', () => {
    const { code, notes } = sop('pdf', 'good.sop.json', 'cut.sop.json', '--himpunan', '-o', 'kurang.pdf');
    expect(code).toBe(2);
    expect(notes).toContain('kurang.pdf tidak dibuat');
    expect(existsSync(at('kurang.pdf'))).toBe(false);
  });

  const wrong: readonly (readonly [words: readonly string[], sentence: string])[] = [
    [['--himpunan', '-o', 'folder'], 'bukan nama PDF'],
    [['--judul', 'X', '-o', 'a.pdf'], '--judul hanya dipakai bersama --himpunan'],
    [['--himpunan', '--archive', '-o', 'a.pdf'], '--archive tidak dapat dipakai bersama --himpunan'],
  ];
  test.each(wrong)('%j is said to be wrong', (words, sentence) => {
    const { code, notes } = sop('pdf', 'good.sop.json', ...words);
    expect(code).toBe(64);
    expect(notes).toContain(sentence);
  });
});
