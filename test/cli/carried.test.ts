import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { understand } from '../../src/cli/arguments';
import { at, closeWorkspace, openWorkspace, sample, sop } from './workspace';

beforeAll(openWorkspace, 60_000);
afterAll(closeWorkspace);

describe('what a PDF carries', () => {
  test('it is read like the file that is inside', () => {
    expect(sop('pdf', 'good.sop.json', '-o', 'carried/good.pdf')).toMatchObject({ code: 0, notes: '' });
    expect(sop('format', 'carried/good.pdf').out).toBe(sop('format', 'good.sop.json').out);
    expect(sop('pdf', 'carried/good.pdf', '-o', 'again')).toMatchObject({ code: 0, notes: '' });
    expect(readFileSync(at('again/good.pdf')).equals(readFileSync(at('carried/good.pdf')))).toBe(true);
    expect(sop('pdf', 'carried/good.pdf', '-o', 'carried')).toMatchObject({ code: 2 });
  });

  test('to be signed there is nothing inside, and that is said', () => {
    expect(sop('pdf', 'good.sop.json', '-o', 'empty.pdf', '--for-signature')).toMatchObject({ code: 0, notes: '' });
    const { code, out, notes } = sop('format', 'empty.pdf');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(notes).toContain('tidak membawa sumber dokumen di dalamnya');
  });

  test('a sign that is in the text too is said to be', () => {
    const document = JSON.parse(readFileSync(sample, 'utf8'));
    document.langkah[0].kegiatan += ' #1';
    writeFileSync(at('hash.sop.json'), JSON.stringify(document));
    const { code, notes } = sop('pdf', 'hash.sop.json', '-o', 'hash.pdf', '--tag', '#');
    expect(code).toBe(0);
    expect(notes).toContain('tanda # juga ada di dalam teks SOP');
  });
});

test('--tag takes its sign or #, and never the name of a file; every option reaches the writer', () => {
  const asked = (...words: string[]) => {
    const understood = understand(['pdf', '-o', 'x.pdf', ...words]);
    return understood.ok === true ? { tag: understood.request.print.tag, paths: understood.request.paths } : understood;
  };
  expect(asked('a.json', '--tag', '#')).toEqual({ tag: '#', paths: ['a.json'] });
  expect(asked('a.json', '--tag', '$')).toEqual({ tag: '$', paths: ['a.json'] });
  expect(asked('a.json', '--tag=^')).toEqual({ tag: '^', paths: ['a.json'] });
  expect(asked('a.json', '--tag')).toEqual({ tag: '#', paths: ['a.json'] });
  expect(asked('--tag', 'a.json', 'b.json')).toEqual({ tag: '#', paths: ['a.json', 'b.json'] });
  const names = ['--archive', '--for-signature', '--without-source', '--field'];
  expect(understand(['pdf', 'a.json', '-o', 'x', ...names])).toMatchObject({
    request: { print: { archive: true, forSignature: true, source: false, reviu: false, field: true } },
  });
  expect(understand(['pdf', 'a.json', '-o', 'x', '--with-reviu'])).toMatchObject({
    request: { print: { archive: false, forSignature: false, source: true, reviu: true, field: false } },
  });
  expect(understand(['pdf', 'a.json', '-o', 'x'])).toMatchObject({
    request: { print: { archive: false, forSignature: false, source: true, reviu: false, field: false } },
  });
});

describe('sop signbox', () => {
  test('the box is that of the geometry report, in points from both corners', () => {
    const boxes = JSON.parse(sop('signbox', 'good.sop.json', '--json', '--paper', 'a4').out);
    const { paper, pages } = JSON.parse(sop('layout', 'good.sop.json', '--json', '--paper', 'a4').out);
    const reported = pages.flatMap(
      (page: { number: number; signing: { x: number; y: number; w: number; h: number }[] }) =>
        page.signing.map((box) => ({ page: page.number, ...box })),
    );
    expect(boxes).toHaveLength(reported.length);
    expect(boxes.length).toBeGreaterThan(0);
    const points = (millimetres: number) => expect.closeTo((millimetres * 72) / 25.4, 1);
    boxes.forEach((box: unknown, index: number) => {
      const { page, x, y, w, h } = reported[index];
      const size = { width: points(w), height: points(h) };
      expect(box).toEqual({
        page,
        pageWidth: points(paper.width),
        pageHeight: points(paper.height),
        topLeft: { x: points(x), y: points(y), ...size },
        bottomLeft: { x: points(x), y: points(paper.height - y - h), ...size },
      });
    });
  });

  test('without --json it is a line in words', () => {
    expect(sop('signbox', 'good.sop.json').out).toMatch(/^halaman \d+: lebar [\d.]+, tinggi [\d.]+; dari kiri atas /);
  });
});
