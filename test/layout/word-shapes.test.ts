import { describe, expect, test } from 'vitest';
import { layBlock } from '../../src/layout/blocks';
import { isDivided } from '../../src/layout/divided';
import { labelFont, shapesOf } from '../../src/layout/word-shapes';
import { tampilanOf } from '../../src/model';

const tampilan = { ...tampilanOf({ tampilan: { profil: 'permenpan' } }), ukuran: 7 };
const divided = (word: string) =>
  shapesOf(word, tampilan, 'divided').map(({ block }) => block.lines.map(({ text }) => text).join('|'));

describe('a word that is divided', () => {
  test.each([
    ['Lengkap', ['Leng-|kap']],
    ['Belum lengkap', ['Belum|leng-|kap', 'Be-|lum|leng-|kap']],
    ['Tidak setuju', ['Tidak|setuju', 'Tidak|se-|tuju', 'Ti-|dak|se-|tuju']],
    ['Undang-undang', ['Un-|dang-|undang', 'Un-|dang-|un-|dang']],
    ['Diberhentikan', ['Diberhen-|tikan', 'Diber-|hentikan', 'Diber-|hen-|tikan', 'Di-|ber-|hen-|tikan']],
  ])('%s breaks between words, at syllables, and at a hyphen of its own', (word, as) => {
    expect(divided(word)).toEqual(as);
  });

  test('what has no syllables is not divided', () => {
    expect(divided('BKPSDM')).toEqual([]);
    expect(divided('Rp500.000')).toEqual([]);
    expect(divided('Rp1.000.000')).toEqual(['Rp1.000.|000', 'Rp1.|000.000', 'Rp1.|000.|000']);
  });

  test('a large amount breaks after a point, into as few lines as the room allows', () => {
    expect(divided('Di atas Rp500.000.000,00')).toEqual(['Di atas|Rp500.000.|000,00', 'Di atas|Rp500.|000.|000,00']);
  });
});

test.each([
  ['Nilai Rp500.000', ['Nilai|Rp500.000']],
  ['Di atas Rp500.000.000', ['Di atas|Rp500.000.000']],
  ['Lebih dari 1.000.000,00', ['Lebih dari|1.000.000,00']],
])('no number is broken over lines where a line may be as long: %s', (word, small) => {
  const lines = shapesOf(word, tampilan, 'small').map(({ block }) => block.lines.map(({ text }) => text).join('|'));
  expect([...new Set(lines)]).toEqual(small);
});

test.each([
  ['Lengkap', 8, true],
  ['Lengkap', 12, false],
  ['Belum lengkap', 8, true],
  ['Belum lengkap', 12, false],
  ['Kirim e-Office', 12, false],
  ['Undang-undang', 12, false],
  ['', 12, false],
])('"%s" in %i mm is told to be divided: %s', (word, width, is) => {
  const block = layBlock([word], width, labelFont(tampilan, true), { numbered: 'never' });
  expect([block.lines.map(({ text }) => text), isDivided(block, word)]).toEqual([expect.anything(), is]);
});

test('what was cut is not told to be divided', () => {
  const word = 'Ketidakbertanggungjawaban '.repeat(30);
  expect(shapesOf(word, tampilan, 'none').map(({ block }) => isDivided(block, word))).toEqual([false]);
});

test.each(['none', 'small', 'divided'] as const)(
  'a sentence that can be printed whole is never cut, be it narrow: %s',
  (narrow) => {
    const word = 'Tidak memenuhi persyaratan administrasi';
    const said = shapesOf(word, tampilan, narrow).map(({ block }) => block.lines.map(({ text }) => text).join(' '));
    expect(said.map((one) => one.replace(/- | /g, ''))).toEqual(said.map(() => word.replaceAll(' ', '')));
    expect(said).not.toEqual([]);
  },
);
