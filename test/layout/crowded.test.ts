import { describe, expect, test } from 'vitest';
import { layout } from '../../src/layout';
import type { Sop } from '../../src/model';
import { corpus } from '../corpus/cases';
import { chain, generateSop, sized, sketch } from '../generate';
import { faultLines, judge } from './judge';

function columns(count: number): Sop {
  return sketch(count, ['mulai@1', `proses@${count}`, 'selesai@1'], chain(3));
}

function headings(sop: Sop) {
  const pages = layout(sop).pages.filter((page) => page.kind === 'alur');
  return pages.flatMap((page) => page.marks.filter((mark) => mark.kind === 'text' && mark.field === 'nama'));
}

function sizes(sop: Sop): number[] {
  const texts = layout(sop).pages.flatMap((page) =>
    page.marks.flatMap((mark) => (mark.kind === 'text' && mark.field === 'kegiatan' ? [mark.font.size] : [])),
  );
  return [...new Set(texts)];
}

describe('many pelaksana', () => {
  test('headings stand upright where a column is under 14 mm, level where it is not', () => {
    expect(headings(columns(20)).every((mark) => mark.kind === 'text' && mark.upright)).toBe(true);
    expect(headings(columns(8)).some((mark) => mark.kind === 'text' && mark.upright)).toBe(false);
  });

  test('the type of the table becomes smaller before symbols become narrower, never under 7 pt, and is remarked', () => {
    const codes = (sop: Sop) => layout(sop).remarks.map((remark) => remark.code);
    expect([sizes(columns(8)), codes(columns(8))]).toEqual([[9], []]);
    expect([sizes(columns(11)), codes(columns(11))]).toEqual([[7], ['text-smaller']]);
    expect([sizes(columns(20)), codes(columns(20))]).toEqual([[7], ['text-smaller', 'symbols-narrow']]);
  });
});

describe('twenty pelaksana, with ways of every kind', () => {
  const wrong = (sop: Sop) => faultLines(judge(sop).faults.filter((fault) => fault.rule.startsWith('arrow')));

  test.each([60, 150].flatMap((langkah) => [1, 2, 3, 4].map((seed) => [langkah, seed] as const)))(
    'no arrow of %i langkah is wrong, seed %i',
    (langkah, seed) => {
      expect(wrong(sized(langkah, 20, seed))).toEqual([]);
    },
  );

  test('two that a gutter is too narrow for are remarked', () => {
    const size = { langkah: 30, pelaksana: 20 };
    const habits = { decision: 0.4, several: 0.35, joint: 0.12, empty: 0.05, skip: 0.4, fork: 0.15, words: 0.1 };
    const sop = generateSop({ ...size, seed: 10, habits, tampilan: { profil: 'permenpan' }, pageBreaks: 0 });
    const near = wrong(sop);
    expect(near).toHaveLength(1);
    const remarked = layout(sop).remarks.filter((remark) => remark.code === 'arrow-crowded');
    expect(remarked.map((remark) => near[0]?.includes(remark.at.id) ?? false)).toEqual([true]);
  });
});

test.each([
  [16, 1],
  [16, 2],
  [16, 4],
  [20, 1],
  [20, 2],
])('no word of %i pelaksana stands over or under a symbol that is not its own, seed %i', (pelaksana, seed) => {
  const { report } = judge(sized(60, pelaksana, seed));
  const near = report.pages.flatMap(({ arrows, symbols }) =>
    arrows.flatMap(({ from, to, label }) =>
      symbols.filter(
        ({ id, x, y, w, h }) =>
          label &&
          id !== from &&
          id !== to &&
          label.x < x + w &&
          x < label.x + label.w &&
          label.y < y + h + 1.19 &&
          y < label.y + label.h + 1.19,
      ),
    ),
  );
  expect(near.map(({ id }) => id)).toEqual([]);
});

describe('two hundred langkah of twelve pelaksana', () => {
  // Columns of 14 mm hold few words: rows give them room, and lanes make way.
  test.each([1, 2, 3, 11])('nothing is wrong, seed %i', (seed) => {
    const sop = sized(200, 12, seed);
    expect(faultLines(judge(sop).faults)).toEqual([]);
    expect(layout(sop).remarks.filter((remark) => remark.code === 'word-without-place')).toEqual([]);
  });
});

describe('columns of 10 mm hold no word beside an arrow in their middle', () => {
  test.each([
    [17, 10],
    [17, 12],
    [20, 1],
    [20, 12],
  ])('all words of %i pelaksana have their places, seed %i', (pelaksana, seed) => {
    const sop = sized(60, pelaksana, seed);
    expect(faultLines(judge(sop).faults)).toEqual([]);
    expect(layout(sop).remarks.filter((remark) => remark.code === 'word-without-place')).toEqual([]);
  });
});

test('a row that goes on says so at the head of each further part, with its number', () => {
  const sop = corpus['row-taller-than-a-page']?.sop as Sop;
  const pages = layout(sop).pages.filter((page) => page.kind === 'alur');
  const parts = pages.filter((page) => page.zones.some((zone) => zone.kind === 'cell' && zone.langkah === 'l2'));
  expect(parts.length).toBe(3);
  const said = parts.map((page) => page.marks.some((mark) => mark.kind === 'text' && mark.text === '(lanjutan)'));
  expect(said).toEqual([false, true, true]);
  const numbers = parts.map((page) =>
    page.marks
      .filter((mark) => mark.kind === 'text' && mark.of === 'l2' && mark.field === 'no')
      .map((mark) => mark.kind === 'text' && mark.text),
  );
  expect(numbers).toEqual([['2'], ['2'], ['2']]);
});
