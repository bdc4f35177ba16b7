import { describe, expect, test } from 'vitest';
import type { Page, TextMark } from '../../src/drawing';
import { type BookPart, type BookPlan, layBook, layout, layoutBook, usualPlan } from '../../src/layout';
import type { Sop } from '../../src/model';
import { ordinary } from '../generate';

const sops = [1, 2, 3].map((seed) => ordinary(seed));
const parts = sops.map(partOf);
const plan: BookPlan = { ...usualPlan(sops), tahun: '2026', instansi: ['PEMERINTAH KOTA CONTOH'] };

function partOf(sop: Sop): BookPart {
  return { sop, tanda: null };
}

function textsOn({ marks }: Page): TextMark[] {
  return marks.filter((mark) => mark.kind === 'text');
}

/** The figures of the daftar isi, in its order. */
function figures(pages: readonly Page[], count: number): TextMark[] {
  const entries = pages.flatMap(textsOn).filter(({ of }) => of?.startsWith('isi-'));
  return Array.from({ length: count }, (_, index) => entries.findLast(({ of }) => of === `isi-${index + 1}`)).flatMap(
    (mark) => mark ?? [],
  );
}

function named(nama: string, base: Sop = sops[0] as Sop): Sop {
  return { ...base, identitas: { ...base.identitas, nama } };
}

describe('a himpunan', () => {
  const book = layoutBook(plan, parts);

  test('is the cover, the daftar isi and all pages of all SOPs, numbered through', () => {
    const own = sops.flatMap((sop) => layout(sop).pages.map(({ kind }) => kind));
    expect(book.pages.slice(2).map(({ kind }) => kind)).toEqual(own);
    expect(book.pages.map(({ number }) => number)).toEqual(book.pages.map((_, index) => index + 1));
    expect(textsOn(book.pages[0] as Page).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['PEMERINTAH KOTA CONTOH', 'HIMPUNAN STANDAR OPERASIONAL PROSEDUR', 'TAHUN 2026']),
    );
  });

  test('has a cover that says nothing but its title of the kind, and the words for the year as they were written', () => {
    const spo = { ...named('Satu'), tampilan: { profil: 'pemda', sebutan: 'SPO' } } as const;
    const cover = layoutBook({ ...plan, judul: 'HIMPUNAN SOP BIRO', tahun: 'Edisi 2026', instansi: [] }, [partOf(spo)]);
    const texts = textsOn(cover.pages[0] as Page).map(({ text }) => text);
    expect(texts.slice(0, 2)).toEqual(['HIMPUNAN SOP BIRO', 'Edisi 2026']);
  });

  test('says in its daftar isi on which page each SOP begins', () => {
    const lengths = sops.map((sop) => layout(sop).pages.length);
    const begins = lengths.map((_, index) => 3 + lengths.slice(0, index).reduce((sum, length) => sum + length, 0));
    expect(figures(book.pages, sops.length).map(({ text }) => Number(text))).toEqual(begins);
  });

  test('prints the number of its own page over every page but the cover, and the mark of each SOP on its pages', () => {
    const marked = layoutBook(plan, [
      { sop: sops[0] as Sop, tanda: 'draf' },
      { sop: sops[1] as Sop, tanda: null },
    ]);
    for (const page of marked.pages.filter(({ kind, number }) => number > 1 && !(kind === 'sampul' && number > 2))) {
      expect(textsOn(page).map(({ text }) => text)).toContain(`- ${page.number} -`);
    }
    const tinted = marked.pages.map(({ marks }) => marks.some((mark) => mark.kind === 'path' && mark.pen === 'mark'));
    const drafts = layout(sops[0] as Sop).pages.length;
    expect(tinted).toEqual(marked.pages.map((_, index) => index >= 2 && index < 2 + drafts));
  });

  test('keeps the ids of one SOP apart from those of another', () => {
    const of = (page: Page): string[] => page.marks.flatMap((mark) => mark.of ?? []);
    const [first, last] = [new Set(of(book.pages[2] as Page)), of(book.pages.at(-1) as Page)];
    expect(last.length).toBeGreaterThan(0);
    expect(last.filter((id) => first.has(id))).toEqual([]);
  });

  test('can be laid one SOP at a time', () => {
    const work = layBook(plan, parts);
    const told = sops.map(() => work.next().value);
    expect(told).toEqual(sops.map((_, index) => ({ done: index + 1, of: sops.length })));
    expect(work.next()).toEqual({ done: true, value: book });
  });

  test('has the paper that was asked for on every page', () => {
    const legal = layoutBook({ ...plan, kertas: 'legal' }, parts);
    expect(new Set(legal.pages.map(({ paper }) => paper.name))).toEqual(new Set(['legal']));
  });

  test('is a cover and an empty list when nothing is in it', () => {
    expect(layoutBook(plan, []).pages).toHaveLength(2);
  });
});

describe('the daftar isi', () => {
  const long = 'Pelayanan Penerbitan Rekomendasi Pendirian Perangkat Daerah '.repeat(30);
  const many = layoutBook(
    plan,
    Array.from({ length: 130 }, (_, index) => partOf(named(index === 4 ? long : `SOP ke-${index + 1}`))),
  );
  const sheets = many.pages.filter(({ kind, number }) => kind === 'sampul' && number > 1);

  test('goes on over sheets, each entry once and none below the margin', () => {
    expect(sheets.length).toBeGreaterThan(3);
    expect(figures(sheets, 130)).toHaveLength(130);
    for (const { marks, paper } of sheets) {
      for (const mark of marks) if (mark.kind === 'text') expect(mark.y).toBeLessThan(paper.height - 18);
    }
    expect(figures(sheets, 130)[0]?.text).toBe(String(sheets.length + 2));
  });

  test('has its figures right-aligned and its dots below each other', () => {
    const rights = figures(sheets, 130).map(({ x, w }) => (x + w).toFixed(4));
    expect(new Set(rights).size).toBe(1);
    const leaders = sheets.flatMap(textsOn).filter(({ text }) => text.startsWith('. . .'));
    expect(leaders).toHaveLength(130);
    // Nobody wants to hear them.
    expect(leaders.filter(({ of }) => of !== null)).toEqual([]);
    expect(new Set(leaders.map(({ x, w }) => (x + w).toFixed(4))).size).toBe(1);
  });

  test('ends a title that is a page long in an ellipsis, and names what has no name', () => {
    const texts = sheets.flatMap(textsOn).filter(({ of }) => of === 'isi-5');
    expect(texts.some(({ text }) => text.endsWith('…'))).toBe(true);
    const nameless = layoutBook(plan, [partOf(named(' '))]);
    expect(textsOn(nameless.pages[1] as Page).map(({ text }) => text)).toContain(
      sops[0]?.identitas.nomor?.trim() || '(tanpa nama)',
    );
  });
});
