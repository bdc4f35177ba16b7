import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesAndFolders } from './files-and-folders';
import { at, closeWorkspace, openWorkspace, run, sample, samples, sop } from './workspace';

beforeAll(openWorkspace, 60_000);
afterAll(closeWorkspace);

describe('sop check', () => {
  test('a good file: exit 0, one line', () => {
    expect(sop('check', 'good.sop.json')).toMatchObject({ code: 0, notes: '' });
  });

  test('--json prints nothing but an array with an entry for each file', () => {
    const { code, out, notes } = sop('check', '--json', 'good.sop.json', 'bad.sop.json', 'gone.sop.json');
    expect({ code, notes }).toEqual({ code: 2, notes: '' });
    const [good, bad, gone] = JSON.parse(out);
    expect(good).toMatchObject({ file: 'good.sop.json', ok: true, problems: [] });
    expect(bad).toMatchObject({ file: 'bad.sop.json', ok: false, findings: [] });
    expect(bad.problems[0]).toEqual({ path: 'id', code: expect.any(String), message: expect.stringMatching(/\.$/) });
    expect(bad.problems.length).toBeGreaterThan(1);
    expect(gone.problems).toEqual([
      { path: '', code: 'no-such-file', message: expect.stringContaining('tidak ditemukan') },
    ]);
  });

  test('a folder stands for the .json files in it and below, in order', () => {
    const { code, out } = sop('check', 'many', '--json');
    expect(JSON.parse(out).map((report: { file: string }) => report.file)).toEqual([
      join('many', 'a.sop.json'),
      join('many', 'deep', 'a.sop.json'),
    ]);
    expect(code).toBe(0);
  });

  test('nothing to check is never called clean', () => {
    const { code, out } = sop('check', 'empty', '--json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject([{ file: 'empty', ok: false, problems: [{ code: 'no-json-in-folder' }] }]);
  });

  test('without --json the words are Indonesian and name the place', () => {
    const { code, out } = sop('check', 'cut.sop.json', 'good.sop.json');
    expect(code).toBe(2);
    expect(out).toMatch(/^cut\.sop\.json: tidak dapat dibuka\n {2}-: Berkas .*\[cut-off\]\ngood\.sop\.json: /);
  });

  test('a remark of the layout is a finding with its place and remedy, and no error', () => {
    const document = JSON.parse(readFileSync(sample, 'utf8'));
    document.langkah[0].kegiatan += ' 漢';
    writeFileSync(at('sign.sop.json'), JSON.stringify(document));
    const { code, out } = sop('check', '--json', 'sign.sop.json');
    expect(code).toBe(0);
    const finding = JSON.parse(out)[0].findings.find(
      (one: { at: { id: string } }) => one.at.id === document.langkah[0].id,
    );
    expect(finding).toEqual({
      rule: 'LY-character-missing',
      name: 'character-missing',
      severity: 'warning',
      at: expect.objectContaining({ path: 'langkah[0].kegiatan', id: document.langkah[0].id }),
      data: { huruf: '漢', lain: 0 },
      message: expect.stringContaining('langkah 1'),
    });
    expect(sop('check', 'sign.sop.json').out).toContain(
      `  perlu diperhatikan, langkah[0].kegiatan: ${finding.message} [LY-`,
    );
  });

  test('characters that cannot be printed: a line for each place, a finding for each character', () => {
    const document = JSON.parse(readFileSync(sample, 'utf8'));
    document.langkah[0].kegiatan += ' 漢字かな\ue000\u0942';
    document.langkah[1].kegiatan += ' 😀';
    writeFileSync(at('signs.sop.json'), JSON.stringify(document));
    const findings: { rule: string }[] = JSON.parse(sop('check', '--json', 'signs.sop.json').out)[0].findings;
    const missing = findings.filter(({ rule }) => rule === 'LY-character-missing');
    expect(missing).toHaveLength(7);
    const { out } = sop('check', 'signs.sop.json');
    const lines = out.split('\n').filter((line) => line.includes('[LY-character-missing]'));
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain('langkah[0].kegiatan: Huruf cetak tidak mempunyai 6 tanda');
    expect(lines[0]).toMatch(/: 漢 字 か な U\+E000 \u25cc\u0942 \[/);
    expect(lines[1]).toContain('tanda 😀');
    expect(out).toContain(`signs.sop.json: ${findings.length} hal`);
  });

  test('a file named twice is looked at once', () => {
    const { out } = sop('check', '--json', 'many', 'many/a.sop.json', './good.sop.json', 'good.sop.json');
    const files = JSON.parse(out).map((report: { file: string }) => report.file);
    expect(files).toEqual([join('many', 'a.sop.json'), join('many', 'deep', 'a.sop.json'), './good.sop.json']);
  });

  test('a file over the limit is not read, and its size is said', () => {
    writeFileSync(at('large.sop.json'), '');
    truncateSync(at('large.sop.json'), 3 * 2 ** 30);
    const { code, out } = sop('check', 'large.sop.json');
    expect(code).toBe(2);
    expect(out).toContain('berukuran 3072 MB, lebih dari 20 MB');
  });

  test.skipIf(!existsSync('/dev/zero'))('a device that never ends is no file', () => {
    const { code, out } = sop('check', '/dev/zero');
    expect(code).toBe(2);
    expect(out).toContain('/dev/zero bukan berkas');
  });

  test('every sample is read without a problem', () => {
    const { code, out } = sop('check', '--json', ...samples);
    expect(code).toBe(0);
    const reports: { ok: boolean; problems: unknown[] }[] = JSON.parse(out);
    expect(reports.map(({ ok, problems }) => ({ ok, problems }))).toEqual(
      samples.map(() => ({ ok: true, problems: [] })),
    );
    expect(samples.length).toBe(3);
  });
});

describe('sop layout', () => {
  test('prints the geometry report and nothing else', () => {
    const { code, out, notes } = sop('layout', 'good.sop.json', '--json');
    expect({ code, notes }).toEqual({ code: 0, notes: '' });
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual(['paper', 'remarks', 'pages']);
    const [page] = report.pages;
    expect(Object.keys(page)).toEqual(['number', 'kind', 'signing', 'cells', 'symbols', 'arrows', 'joins', 'texts']);
    const symbols = report.pages.flatMap((one: { symbols: unknown[] }) => one.symbols);
    expect(symbols.length).toBeGreaterThan(5);
  });

  test('--paper draws on another paper', () => {
    const paperOf = (...words: string[]) => JSON.parse(sop('layout', 'good.sop.json', '--json', ...words).out).paper;
    expect(paperOf('--paper', 'a4')).toEqual({ name: 'a4', width: 297, height: 210 });
    expect(paperOf('--paper=f4')).toEqual({ name: 'f4', width: 330, height: 215 });
  });

  test('a file that cannot be read: exit 2, a sentence beside the output, nothing in it', () => {
    const { code, out, notes } = sop('layout', 'bad.sop.json', '--json');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(notes).toMatch(/^bad\.sop\.json: .+\.\n/);
  });
});

describe('sop pdf', () => {
  test('one file: the named PDF, the same bytes twice', () => {
    expect(sop('pdf', 'good.sop.json', '-o', 'out/one.pdf')).toEqual({ code: 0, out: '', notes: '' });
    expect(sop('pdf', 'good.sop.json', '--output=out/two.pdf')).toMatchObject({ code: 0 });
    const one = readFileSync(at('out/one.pdf'));
    expect(one.subarray(0, 5).toString()).toBe('%PDF-');
    expect(one.equals(readFileSync(at('out/two.pdf')))).toBe(true);
  });

  test('several files: a folder of PDFs; equal names do not overwrite each other; a bad one does not stop the rest', () => {
    const { code, notes } = sop('pdf', 'bad.sop.json', 'good.sop.json', 'many', '-o', 'several');
    expect(code).toBe(2);
    expect(notes).toContain('bad.sop.json: ');
    expect(readdirSync(at('several')).sort()).toEqual(['a-2.pdf', 'a.pdf', 'good.pdf']);
  });

  test('never writes over the file that it reads', () => {
    const { code, notes } = sop('pdf', 'good.sop.json', '-o', 'good.sop.json');
    expect(code).toBe(2);
    expect(notes).toContain('berkas asalnya');
    expect(readFileSync(at('good.sop.json'), 'utf8')).toBe(readFileSync(sample, 'utf8'));
  });

  test('a target that cannot be written is said, with exit 2', () => {
    const { code, notes } = sop('pdf', 'good.sop.json', '-o', join('good.sop.json', 'x.pdf'));
    expect(code).toBe(2);
    expect(notes).toContain('tidak dapat ditulis');
  });
});

describe('files and folders', filesAndFolders);

describe('sop svg and sop format', () => {
  test('svg writes a picture for each page', () => {
    expect(sop('svg', 'good.sop.json', '-o', 'pictures')).toEqual({ code: 0, out: '', notes: '' });
    const pages = JSON.parse(sop('layout', 'good.sop.json', '--json').out).pages.length;
    expect(readdirSync(at('pictures'))).toHaveLength(pages);
    expect(readFileSync(at('pictures/good-1.svg'), 'utf8')).toContain('<svg');
  });

  test('format prints the canonical file, and what it prints it prints again', () => {
    const first = sop('format', 'good.sop.json');
    expect(first).toMatchObject({ code: 0, notes: '' });
    writeFileSync(at('again.sop.json'), first.out);
    expect(sop('format', 'again.sop.json').out).toBe(first.out);
    expect(JSON.parse(first.out)).toMatchObject({ format: 'sop-ap', versi: 1 });
  });
});

describe('wrong usage', () => {
  test.each([
    [[], 'Perintah belum disebut'],
    [['print', 'good.sop.json'], 'Perintah "print" tidak dikenal'],
    [['check'], 'memerlukan berkas'],
    [['check', '--loud', 'good.sop.json'], 'Pilihan --loud tidak dikenal'],
    [['check', '--json=yes', 'good.sop.json'], '--json tidak memakai nilai'],
    [['layout', 'good.sop.json', '--paper', 'a5'], 'Nilai "a5" untuk --paper tidak dikenal'],
    [['layout', 'good.sop.json', '--paper'], '--paper memerlukan nilai'],
    [['layout', 'good.sop.json', '--paper='], '--paper memerlukan nilai'],
    [['layout', 'good.sop.json', '--paper', 'A4'], 'yang dikenal: f4, f4-210, a4, legal'],
    [
      ['layout', 'good.sop.json', '--profil', 'bumn'],
      'Nilai "bumn" untuk --profil tidak dikenal; yang dikenal: permenpan, pemda',
    ],
    [['pdf', 'good.sop.json', '-o', 'x.pdf', '--profil', 'PEMDA'], 'Nilai "PEMDA" untuk --profil tidak dikenal'],
    [['layout', 'good.sop.json', '--profil', 'pemda', '--profil', 'x'], 'Nilai "x" untuk --profil'],
    [['layout', 'good.sop.json', '--profile', 'pemda'], 'Pilihan --profile tidak dikenal'],
    [['check', 'good.sop.json', '--paper', 'a4'], 'Pilihan --paper tidak dikenal oleh "sop check"'],
    [['layout', 'good.sop.json', 'bad.sop.json'], 'hanya menerima satu berkas'],
    [['pdf', 'good.sop.json'], 'memerlukan tujuan'],
    [['svg', 'good.sop.json'], 'memerlukan tujuan'],
    [['pdf', 'good.sop.json', '-o', 'x.pdf', '--tag=%'], 'Nilai "%" untuk --tag tidak dikenal'],
    [['pdf', 'good.sop.json', '-o', 'x.pdf', '--archive=ya'], '--archive tidak memakai nilai'],
    [['svg', 'good.sop.json', '-o', 'x', '--field'], '--field tidak dikenal oleh "sop svg"'],
    [['pdf', 'good.sop.json', '-o', 'x.pdf', '-o', 'y.pdf'], 'Pilihan -o disebut dua kali'],
    [['layout', 'good.sop.json', '--paper', 'a4', '--paper=f4'], 'Pilihan --paper disebut dua kali'],
    ...['--for-signature', '--archive', '--without-source'].map((other): [string[], string] => [
      ['pdf', 'good.sop.json', '-o', 'x.pdf', '--with-reviu', other],
      `--with-reviu tidak dapat dipakai bersama ${other}: PDF itu tidak membawa sumber`,
    ]),
  ])('sop %j: exit 64 and a sentence', (words, sentence) => {
    const { code, out, notes } = sop(...words);
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(notes).toContain(sentence);
    expect(notes).toContain('sop VERB BERKAS');
    expect(existsSync(at('x.pdf'))).toBe(false);
  });

  test('what goes together, or is only said again, is no mistake', () => {
    const words = ['--for-signature', '--archive', '--without-source', '--archive', '--paper', 'a4', '--paper=a4'];
    expect(sop('pdf', 'good.sop.json', '-o', 'fine.pdf', ...words)).toEqual({ code: 0, out: '', notes: '' });
  });

  test('the manual says what is a file and what is a folder', () => {
    expect(sop('--help').out).toContain('TUJUAN yang berakhiran .pdf adalah nama berkas; selain itu folder');
  });

  test('--help prints the manual and is no mistake', () => {
    expect(sop('--help')).toMatchObject({ code: 0, notes: '', out: expect.stringContaining('Kode keluar') });
  });
});

test('the script that runs the command adds nothing to what it prints', () => {
  const direct = sop('layout', 'good.sop.json', '--json');
  expect(run('scripts/sop.mjs', ['layout', 'good.sop.json', '--json'])).toEqual(direct);
});
