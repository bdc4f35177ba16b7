import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asNobody, at, copyTo, sample, sop } from './workspace';

/** Part of command.test.ts, which opens the workspace. */
export function filesAndFolders(): void {
  describe('where a PDF goes', whereAPdfGoes);
  describe('what cannot be read or written', whatIsInTheWay);
}

function whereAPdfGoes(): void {
  test('a target that does not end in .pdf is a folder, and is made', () => {
    expect(sop('pdf', 'good.sop.json', '-o', 'hasil')).toEqual({ code: 0, out: '', notes: '' });
    expect(sop('pdf', 'good.sop.json', '-o', 'hasil/2026/juli/')).toMatchObject({ code: 0 });
    expect(sop('pdf', 'good.sop.json', '-o', 'hasil/Lain.PDF')).toMatchObject({ code: 0 });
    expect(readdirSync(at('hasil')).sort()).toEqual(['2026', 'Lain.PDF', 'good.pdf']);
    expect(readdirSync(at('hasil/2026/juli'))).toEqual(['good.pdf']);
  });

  test('a folder that ends in .pdf is a folder', () => {
    mkdirSync(at('arsip.pdf'));
    expect(sop('pdf', 'good.sop.json', '-o', 'arsip.pdf')).toMatchObject({ code: 0 });
    expect(readdirSync(at('arsip.pdf'))).toEqual(['good.pdf']);
  });

  test('several files have no room in one: exit 64, nothing written', () => {
    const { code, notes } = sop('pdf', 'many', '-o', 'semua.pdf');
    expect(code).toBe(64);
    expect(notes).toContain('Sebutkan nama folder sesudah -o.');
    expect(existsSync(at('semua.pdf'))).toBe(false);
  });

  test('the same file twice is printed once, under its own name', () => {
    expect(sop('pdf', 'good.sop.json', './good.sop.json', '-o', 'sekali')).toMatchObject({ code: 0 });
    expect(readdirSync(at('sekali'))).toEqual(['good.pdf']);
  });

  test('names with blanks and letters of any script stay as they are', () => {
    const names = ['SOP Pelayanan (baru) 100%', 'Café ñ', '漢字 😀', '-o'];
    for (const name of names) copyTo(sample, at(`nama/${name}.sop.json`));
    expect(sop('pdf', 'nama', '-o', 'hasil nama')).toEqual({ code: 0, out: '', notes: '' });
    expect(readdirSync(at('hasil nama')).sort()).toEqual(names.map((name) => `${name}.pdf`).sort());
    expect(sop('svg', 'nama/漢字 😀.sop.json', '-o', 'hasil é')).toMatchObject({ code: 0 });
    expect(readdirSync(at('hasil é'))).toContain('漢字 😀-1.svg');
  });

  test('names that a file system may take for one do not overwrite each other', () => {
    for (const name of ['satu/Café', 'dua/Cafe\u0301', 'tiga/CAFÉ']) copyTo(sample, at(`nama/${name}.sop.json`));
    const paths = ['satu/Café', 'dua/Cafe\u0301', 'tiga/CAFÉ'].map((name) => `nama/${name}.sop.json`);
    expect(sop('pdf', ...paths, '-o', 'kembar')).toMatchObject({ code: 0 });
    expect(readdirSync(at('kembar')).sort()).toEqual(['Cafe\u0301-2.pdf', 'CAFÉ-3.pdf', 'Café.pdf'].sort());
  });

  test('a link to the source is the source', () => {
    symlinkSync(at('good.sop.json'), at('link.pdf'));
    const { code, notes } = sop('pdf', 'good.sop.json', '-o', 'link.pdf');
    expect({ code, notes }).toEqual({ code: 2, notes: expect.stringContaining('berkas asalnya') });
    expect(readFileSync(at('good.sop.json'), 'utf8')).toBe(readFileSync(sample, 'utf8'));
  });

  test.skipIf(!existsSync('/proc/self'))('a folder that cannot be made is said, and soon', () => {
    for (const words of [
      ['pdf', 'good.sop.json', '-o', '/proc/x/'],
      ['pdf', 'good.sop.json', '-o', '/proc/x/y/z.pdf'],
      ['svg', 'good.sop.json', '-o', '/proc/x'],
    ]) {
      const { code, notes } = sop(...words);
      expect({ code, notes }).toEqual({
        code: 2,
        notes: expect.stringMatching(/^\/proc\/x\S* tidak dapat ditulis: foldernya tidak dapat dibuat\. .*\.\n$/),
      });
    }
  });
}

function whatIsInTheWay(): void {
  test.each(['layout', 'svg', 'format'])('sop %s takes a file, no folder', (verb) => {
    const { code, out, notes } = sop(verb, 'many', ...(verb === 'svg' ? ['-o', 'x'] : []));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(notes).toContain('many adalah folder. Sebutkan satu berkas .sop.json di dalamnya.');
  });

  test('a file below a file is not there', () => {
    expect(sop('format', 'good.sop.json/a.json')).toMatchObject({
      code: 2,
      notes: expect.stringContaining('tidak ditemukan'),
    });
  });

  test.skipIf(process.platform === 'win32')(
    'without permission: a sentence for each, and the others are done',
    (context) => {
      if (asNobody('--help').code !== 0) return context.skip('nobody else may read the project');
      copyTo(sample, at('tertutup/baik.sop.json'));
      copyTo(sample, at('tertutup/rahasia.sop.json'));
      copyTo(sample, at('tertutup/folder/a.sop.json'));
      chmodSync(at('tertutup/rahasia.sop.json'), 0);
      chmodSync(at('tertutup/folder'), 0);
      const { code, out } = asNobody('check', '--json', 'tertutup');
      const reports: { file: string; ok: boolean; problems: { message: string }[] }[] = JSON.parse(out);
      expect(code).toBe(2);
      expect(reports.map(({ file, ok }) => [file, ok])).toEqual([
        [join('tertutup', 'baik.sop.json'), true],
        [join('tertutup', 'folder'), false],
        [join('tertutup', 'rahasia.sop.json'), false],
      ]);
      expect(reports[1]?.problems[0]?.message).toContain('tidak dapat dibaca: tidak ada izin.');
      expect(reports[2]?.problems[0]?.message).toContain('tidak dapat dibaca: tidak ada izin.');
      const written = asNobody('pdf', 'good.sop.json', '-o', 'tertutup/folder/x.pdf');
      expect(written).toMatchObject({
        code: 2,
        notes: expect.stringContaining('tidak dapat ditulis: tidak ada izin.'),
      });
      chmodSync(at('tertutup/folder'), 0o755);
    },
  );
}
