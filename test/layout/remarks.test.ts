import { describe, expect, test } from 'vitest';
import type { Mark, TextMark } from '../../src/drawing';
import { geometry, layout } from '../../src/layout';
import type { Alur, Langkah, Pelaksana, Simbol, Sop } from '../../src/model';
import { sayRemark } from '../../src/words';
import { checkDrawing } from '../drawing-check';
import { broad, sized, sketch } from '../generate';

/** A small sound SOP, with whatever a test wants to be otherwise. */
function small(change: Partial<Sop> = {}): Sop {
  return { ...sketch(2, ['mulai@1', 'keputusan@2', 'selesai@1'], 's1>s2, s2>s3:Ya, s2>s1:Tidak'), ...change };
}

function codes(sop: Sop): string[] {
  return layout(sop).remarks.map((remark) => remark.code);
}

function changed<T>(list: readonly T[], at: number, change: Partial<T>): T[] {
  return list.map((one, index) => (index === at ? { ...one, ...change } : one));
}

test('a plain SOP has no remark', () => {
  expect(layout(small()).remarks).toEqual([]);
});

test('a character that the font lacks is named once, with the path of its place', () => {
  const base = small();
  const star = '\u{1F31F}';
  const places: readonly (readonly [Sop, string])[] = [
    [small({ langkah: changed<Langkah>(base.langkah, 1, { kegiatan: star }) }), 'langkah[1].kegiatan'],
    [small({ langkah: changed<Langkah>(base.langkah, 1, { output: ['a', star] }) }), 'langkah[1].output[1]'],
    [small({ pelaksana: changed<Pelaksana>(base.pelaksana, 0, { nama: star }) }), 'pelaksana[0].nama'],
    [small({ alur: changed<Alur>(base.alur, 1, { label: star }) }), 'alur[1].label'],
    [small({ catatan: ['a', star] }), 'catatan[1]'],
    [small({ identitas: { ...base.identitas, nama: star } }), 'identitas.nama'],
  ];
  for (const [sop, path] of places) {
    const found = layout(sop).remarks.filter((remark) => remark.code === 'character-missing');
    expect(found.map((remark) => remark.at.path)).toEqual([path]);
    expect(found[0]?.data).toEqual({ huruf: star, lain: 0 });
  }
  const simbol = changed<Simbol>(base.langkah[1]?.simbol ?? [], 0, { teks: star });
  const inSymbol = layout(small({ langkah: changed<Langkah>(base.langkah, 1, { simbol }) })).remarks;
  expect(inSymbol.map((remark) => remark.at.path)).toEqual(['langkah[1].simbol[0].teks']);
});

test('a sign that the typeface lacks is told once, with the number of other places, what to do, and in a way that is seen', () => {
  const base = small();
  const own = '\uE000';
  const identitas = { ...base.identitas, nama: `${own} SOP`, peringatan: [`${own} Awas`] };
  const langkah = changed<Langkah>(base.langkah, 1, {
    kegiatan: `${own} Satu\n${own} Dua`,
    output: ['Surat \u{1F600}'],
  });
  const remarks = layout(small({ identitas, langkah })).remarks;
  expect(remarks.map(({ at, data }) => [at.path, data])).toEqual([
    ['identitas.nama', { huruf: own, lain: 2 }],
    ['langkah[1].output[0]', { huruf: '\u{1F600}', lain: 0 }],
  ]);
  expect(remarks.map((remark) => sayRemark('id', remark))).toEqual([
    'Huruf cetak tidak mempunyai tanda U+E000 yang dipakai pada identitas, nama dan 2 tempat lain; di layar dan di kertas tanda itu menjadi kotak. Ganti dengan kata.',
    'Huruf cetak tidak mempunyai tanda \u{1F600} yang dipakai pada langkah 2, output 1; di layar dan di kertas tanda itu menjadi kotak. Ganti dengan kata.',
  ]);
});

describe('nothing leaves the page', () => {
  const long = Array.from({ length: 400 }, (_, index) => `kata${index}`).join(' ');
  const widths = { kegiatan: 500, 'p:p1': 500, waktu: 100 };
  const base = small();
  const tall: readonly (readonly [string, Sop, string | null])[] = [
    ['sixty notes', small({ catatan: Array.from({ length: 60 }, (_, index) => `*) Catatan ${index}`) }), null],
    ['one note of many pages', small({ catatan: [`${long} ${long} ${long} ${long} ${long} ${long}`] }), null],
    ['widths wider than the paper', small({ tampilan: { profil: 'pemda', lebar: widths } }), 'width-not-kept'],
    ['a heading of 400 words', small({ pelaksana: changed<Pelaksana>(base.pelaksana, 0, { nama: long }) }), 'text-cut'],
    ['a word of 400 words', small({ alur: changed<Alur>(base.alur, 1, { label: long }) }), 'text-cut'],
    ['margins of half the paper', small({ tampilan: { profil: 'pemda', batas: { atas: 500 } } }), 'margins-changed'],
  ];
  test.each(tall)('%s', (_, sop, code) => {
    const drawing = layout(sop);
    const outside = drawing.pages.flatMap((page) =>
      page.marks.filter(
        (mark) =>
          mark.kind === 'text' && (mark.x < 0 || mark.y > page.paper.height - 5 || mark.x + mark.w > page.paper.width),
      ),
    );
    expect(outside).toEqual([]);
    expect(code === null || codes(sop).includes(code)).toBe(true);
    const printed = drawing.pages.flatMap((page) =>
      page.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
    );
    for (const note of sop.catatan) expect(printed.join(' ').includes(note.slice(-8))).toBe(true);
  });
});

test('the signature follows the last note, on the page where that ends', () => {
  const notes = Array.from({ length: 60 }, (_, index) => `*) Catatan ${index}`);
  const drawing = layout(small({ catatan: notes, tampilan: { profil: 'pemda' } }));
  const last = drawing.pages.at(-1);
  expect(last?.zones.some((zone) => zone.kind === 'signing')).toBe(true);
  expect(last?.marks.some((mark) => mark.kind === 'text' && mark.text.includes('Catatan 59'))).toBe(true);
});

test('a cell of many decisions is cut over pages and judged without fault', () => {
  const many = Array.from({ length: 14 }, () => 'keputusan@1').join(' ');
  const ways = Array.from({ length: 13 }, (_, at) => `s${at + 2}>s${at + 3}:Ya`).join(', ');
  const sop = sketch(2, ['mulai@1', many, 'selesai@2'], `s1>s2, ${ways}, s15>s16:Ya`);
  expect(checkDrawing(sop, geometry(layout(sop)))).toEqual([]);
});

test.each([19, 95, 100, 204, 1, 2])(
  'words divided by syllables are told once, with how many there are, broad %i',
  (seed) => {
    const sop = broad(seed);
    const { pages, remarks } = layout(sop);
    const printed = pages.flatMap(({ marks }) =>
      [...new Set(labelsIn(marks).map(({ of }) => of))].map((id) => ({
        id,
        text: labelsIn(marks)
          .flatMap((mark) => (mark.of === id ? [mark.text] : []))
          .join(' '),
      })),
    );
    const divided = printed.filter(({ id, text }) => text !== sop.alur.find((alur) => alur.id === id)?.label);
    const told = remarks.filter(({ code }) => code === 'words-divided');
    expect(divided.length > 0).toBe(seed > 2);
    expect(told.map(({ data }) => Number(data.lain) + 1)).toEqual(divided.length > 0 ? [divided.length] : []);
    expect(told.map(({ at }) => at.id)).toEqual(divided.slice(0, 1).map(({ id }) => id));
  },
);

function labelsIn(marks: readonly Mark[]): TextMark[] {
  return marks.filter((mark) => mark.kind === 'text').filter(({ field }) => field === 'label');
}

test('symbols are told to be narrow only where that can be seen', () => {
  const told = (sop: Sop) => layout(sop).remarks.filter(({ code }) => code === 'symbols-narrow');
  expect(told(broad(31))).toEqual([]);
  expect(told(sized(20, 16, 1)).map(({ data }) => Number(data.lebar) < 14)).toEqual([true]);
});
