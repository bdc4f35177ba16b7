import { describe, expect, test } from 'vitest';
import { layout } from '../../src/layout';
import type { Sop } from '../../src/model';
import { corpus } from '../corpus/cases';
import { chain, sketch } from '../generate';

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
