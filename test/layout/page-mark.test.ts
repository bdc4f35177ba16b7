import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeMarkLetters } from '../../scripts/mark-letters.mjs';
import type { Drawing, PathMark } from '../../src/drawing';
import { createEditor } from '../../src/editor';
import { pageMarkOf } from '../../src/formats/json';
import { svgOf } from '../../src/formats/svg';
import { geometry, layout, type Tanda } from '../../src/layout';
import type { Kertas, Reviu, SopFile } from '../../src/model';
import { checkDrawing, checkPainted } from '../drawing-check';
import { sample, sampleNames } from '../formats/samples';

const papers: readonly Kertas[] = ['f4', 'f4-210', 'a4', 'legal'];
const marks: readonly Tanda[] = ['draf', 'tidakBerlaku'];

/** What lies across each page. */
function across(drawing: Drawing): PathMark[] {
  return drawing.pages.flatMap((page) =>
    page.marks.filter((mark): mark is PathMark => mark.kind === 'path' && mark.pen === 'mark'),
  );
}

function dots({ segments }: PathMark): { x: number; y: number }[] {
  return segments.flatMap(([, ...numbers]) =>
    numbers.flatMap((x, at) => (at % 2 === 0 ? [{ x, y: numbers[at + 1] ?? 0 }] : [])),
  );
}

test('the letters are what scripts/mark-letters.mjs makes', async () => {
  const kept = readFileSync(new URL('../../src/layout/mark-letters.ts', import.meta.url), 'utf8');
  expect(kept).toBe(await makeMarkLetters());
});

describe.each(marks)('%s', (tanda) => {
  test.each(papers)(
    'lies below everything, once on every page of %s, clear of the edges and of the signing system',
    (kertas) => {
      const drawing = layout(sample('sample-001'), { kertas, tanda });
      expect(drawing.pages.length).toBeGreaterThan(2);
      expect(across(drawing)).toHaveLength(drawing.pages.length);
      for (const page of drawing.pages) {
        const [first] = page.marks;
        if (first?.kind !== 'path') throw new Error('the mark comes first');
        expect(first).toMatchObject({ pen: 'mark', of: null });
        const [xs, ys] = [dots(first).map(({ x }) => x), dots(first).map(({ y }) => y)];
        const { width, height } = page.paper;
        expect(Math.min(...xs)).toBeGreaterThanOrEqual(20);
        expect(Math.max(...xs)).toBeLessThanOrEqual(width - 20);
        expect(Math.min(...ys)).toBeGreaterThanOrEqual(15);
        expect(Math.max(...ys)).toBeLessThanOrEqual(height - 20);
        // Large enough to be seen from a desk away, and in the middle.
        expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(width * 0.4);
        expect((Math.max(...xs) + Math.min(...xs)) / 2).toBeCloseTo(width / 2, -1);
      }
    },
  );

  test.each(sampleNames)('changes nothing else of %s: the same report, judged without fault', (name) => {
    const sop = sample(name);
    const drawing = layout(sop, { tanda });
    expect(geometry(drawing)).toEqual(geometry(layout(sop)));
    expect([...checkDrawing(sop, geometry(drawing)), ...checkPainted(drawing)]).toEqual([]);
  });
});

test('without one nothing lies across the pages', () => {
  expect(across(layout(sample('sample-001')))).toEqual([]);
  expect(across(layout(sample('sample-001'), { tanda: null }))).toEqual([]);
});

test('the picture paints its outlines light', () => {
  const [page] = layout(sample('sample-004'), { tanda: 'draf' }).pages;
  if (!page) throw new Error('no page');
  expect(svgOf(page)).toMatch(/<path d="M[^"]+" stroke-width="1.4" stroke="#d6d6d6"\/>/);
});

test('a mark that comes or goes lays nothing anew', () => {
  const sop = sample('sample-000');
  const bare = layout(sop);
  const marked = layout(sop, { tanda: 'draf' });
  bare.pages.forEach((page, index) => {
    expect(marked.pages[index]?.zones).toBe(page.zones);
    expect(marked.pages[index]?.marks.slice(1).every((mark, at) => mark === page.marks[at])).toBe(true);
  });
  expect(layout(sop, { tanda: 'draf' }).pages[0]).toBe(marked.pages[0]);
});

describe('the editor', () => {
  const status = (id: string, name: string): Reviu['peristiwa'][number] => ({
    ...{ id, waktu: `2026-11-22T08:00:0${id.length}Z`, oleh: { nama: '(nama)', peran: 'evaluator' } },
    ...{ jenis: 'status', status: name, catatan: '' },
  });
  const fileOf = (...names: string[]): SopFile => ({
    sop: sample('sample-004'),
    reviu: { peristiwa: names.map((name, at) => status('e'.repeat(at + 1), name)) },
    riwayat: [],
  });
  const drawn = (file: SopFile): Drawing => {
    const editor = createEditor({ language: 'id', now: () => '2026-11-22T08:00:00Z', newId: () => 'baru' });
    editor.drawWith(layout, pageMarkOf);
    editor.open(file);
    const drawing = editor.drawing();
    if (!drawing) throw new Error('nothing is drawn');
    expect(editor.drawing()).toBe(drawing);
    return drawing;
  };

  test('draws DRAF until the status is Sesuai, TIDAK BERLAKU when the SOP is replaced or withdrawn', () => {
    const wanted = (tanda: Tanda | null) => across(layout(sample('sample-004'), { tanda }));
    expect(across(drawn(fileOf()))).toEqual(wanted('draf'));
    expect(across(drawn(fileOf('Diajukan', 'Perlu perbaikan')))).toEqual(wanted('draf'));
    expect(across(drawn(fileOf('Sesuai')))).toEqual([]);
    expect(across(drawn(fileOf('Sesuai', 'Berlaku', 'Digantikan')))).toEqual(wanted('tidakBerlaku'));
    expect(wanted('draf')).not.toEqual(wanted('tidakBerlaku'));
  });
});
