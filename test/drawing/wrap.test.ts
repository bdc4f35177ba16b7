import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Face, type Family, type Font, textWidth, wrap } from '../../src/drawing';
import { clustersOf, printable } from '../../src/drawing/characters';

const font: Font = { family: 'arimo', face: 'regular', size: 9 };

/** The printed lines, `|` between them. */
function broken(text: string, width: number): string {
  return wrap(text, width, font)
    .map((line) => line.text)
    .join('|');
}

describe('where lines end', () => {
  test.each([
    ['at spaces, which are not printed', 'surat masuk dan disposisi', 20, 'surat masuk|dan disposisi'],
    ['at line ends that were typed, an empty line kept', 'satu\n\ndua\n', 20, 'satu||dua|'],
    ['after a slash and a hyphen', 'Komponen/Perangkat masing-masing', 18, 'Komponen/|Perangkat|masing-|masing'],
    ['with spaces before, after and between as typed', '  a   b  ', 30, 'a   b'],
    ['at tabs as at spaces', 'satu\tdua', 30, 'satu dua'],
    ['not at a no-break space', 'Pasal\u00a05 ayat', 14, 'Pasal 5|ayat'],
    ['not in a date or a fraction', 'tanggal 01/02/24 1/2', 14, 'tanggal|01/02/24|1/2'],
    ['not before a digit after a hyphen', 'lihat butir 1-3 KP-01', 12, 'lihat|butir 1-3|KP-01'],
    ['after a slash before a year', 'BKN/2024', 11, 'BKN/|2024'],
    ['not leaving one letter alone', 'a/n e-mail', 6, 'a/n|e-|mail'],
    ['at a zero-width space', 'anda\u200bikan', 9, 'anda|ikan'],
  ])('%s', (_, text, width, lines) => {
    expect(broken(text, width)).toBe(lines);
  });

  test('the empty text has no lines, one of spaces an empty one', () => {
    expect(wrap('', 20, font)).toEqual([]);
    expect(wrap('  ', 20, font)).toEqual([{ text: '', width: 0, start: 0, end: 2 }]);
  });
});

describe('words wider than a line', () => {
  test.each([
    ['are divided by syllable', 'pertanggungjawaban', 20, 'pertanggung-|jawaban'],
    ['begin on a line of their own', 'Surat pertanggungjawaban', 20, 'Surat|pertanggung-|jawaban'],
    ['keep ng, ny, sy and kh together', 'penanganan masyarakat', 14, 'pena-|nganan|masyara-|kat'],
    ['keep ny together', 'menyusun', 12, 'menyu-|sun'],
    ['keep their punctuation', '(penyelenggaraan),', 18, '(penyeleng-|garaan),'],
    ['are divided at their soft hyphens instead', 'penyeleng\u00adgaraan', 18, 'penyeleng-|garaan'],
    ['are divided by letter where no syllable fits', 'BKPSDMXYZ', 9, 'BKP-|SDM-|XYZ'],
    [
      'if addresses, at punctuation and without a hyphen',
      'diskominfo.kalbarprov.go.id',
      20,
      'diskominfo.|kalbarprov.|go.id',
    ],
    ['if numbers, by digit and without a hyphen', '12345678901234567890', 12, '123456|789012|345678|90'],
  ])('%s', (_, text, width, lines) => {
    expect(broken(text, width)).toBe(lines);
  });

  test('are whole when they fit a line by themselves', () => {
    expect(broken('untuk menyelenggarakan', 29)).toBe('untuk|menyelenggarakan');
  });
});

const alphabet = [
  'a',
  'n',
  'g',
  'i',
  'S',
  ' ',
  ' ',
  '\n',
  '-',
  '/',
  '.',
  '1',
  '9',
  '\t',
  '\u00ad',
  '\u200b',
  '\u200d',
  'é',
  'e\u0301',
  '😀',
  '漢',
  '\ud800',
  '\u0301',
  '(',
  '@',
  ':',
];
const mixed = fc.array(fc.constantFrom(...alphabet), { maxLength: 60 }).map((chars) => chars.join(''));
const words = fc
  .array(
    fc.constantFrom(
      'penyelenggaraan',
      'surat',
      'dan/atau',
      'undang-undang',
      'SKP',
      '1-3',
      'https://a.go.id/x',
      'anda-\u0301ikan',
      '\n',
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(' '));
const anyText = fc.oneof(mixed, words, fc.string({ unit: 'binary', maxLength: 40 }));
const anyFont = fc.record({
  family: fc.constantFrom<Family>('arimo', 'tinos', 'bonum'),
  face: fc.constantFrom<Face>('regular', 'bold', 'italic', 'boldItalic'),
  size: fc.constantFrom(6, 9, 11.5),
});
const anyWidth = fc.double({ min: 0.5, max: 80, noNaN: true });
const runs = { numRuns: 400 };

describe('for every text, width and font', () => {
  test('the lines cover the text without gaps', () => {
    fc.assert(
      fc.property(anyText, anyWidth, anyFont, (text, width, one) => {
        const lines = wrap(text, width, one);
        expect(lines.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        expect(lines.map(({ start }) => start)).toEqual([0, ...lines.map(({ end }) => end)].slice(0, lines.length));
      }),
      runs,
    );
  });

  test('no line is wider than the width, unless it is one character', () => {
    fc.assert(
      fc.property(anyText, anyWidth, anyFont, (text, width, one) => {
        for (const line of wrap(text, width, one)) {
          expect(line.width).toBe(textWidth(line.text, one));
          const seen = clustersOf(text.slice(line.start, line.end).trim()).filter(
            (part) => printable(part).trim() !== '',
          );
          if (seen.length > 1) expect(line.width).toBeLessThanOrEqual(width + 1e-6);
        }
      }),
      runs,
    );
  });

  test('a line is not broken again', () => {
    fc.assert(
      fc.property(anyText, anyWidth, anyFont, (text, width, one) => {
        for (const line of wrap(text, width, one)) {
          if (line.text === '' || line.width > width) continue;
          expect(wrap(line.text, width, one).map((again) => again.text)).toEqual([line.text]);
        }
      }),
      runs,
    );
  });

  test('a hyphen is added only between letters, and every letter is printed', () => {
    fc.assert(
      fc.property(words, anyWidth, anyFont, (text, width, one) => {
        for (const { text: printed, start, end } of wrap(text, width, one)) {
          const source = text.slice(start, end).trim();
          if (printed === source) continue;
          expect(printed).toBe(`${source}-`);
          expect(text.slice(end - 1, end + 1)).toMatch(/^\p{L}\p{L}$/u);
        }
      }),
      runs,
    );
  });

  test('no pair of surrogates and no accent is torn off', () => {
    fc.assert(
      fc.property(anyText, anyWidth, anyFont, (text, width, one) => {
        for (const { end } of wrap(text, width, one).slice(0, -1)) {
          const rest = text.slice(end);
          expect(/^\p{M}/u.test(rest) && !text.slice(0, end).endsWith('\n')).toBe(false);
          expect(/[\ud800-\udbff]$/.test(text.slice(0, end)) && /^[\udc00-\udfff]/.test(rest)).toBe(false);
        }
      }),
      runs,
    );
  });
});

test('ten times the cells, and ten times the words of a cell, take about ten times as long', () => {
  const some =
    'Menerima surat masuk dan mencatat pada buku agenda kemudian meneruskan kepada Kepala Bidang untuk disposisi sesuai ketentuan peraturan perundang-undangan yang berlaku di lingkungan Pemerintah Provinsi agar segera ditindaklanjuti oleh bagian yang terkait dengan urusan itu dan diarsipkan'.split(
      ' ',
    );
  const cells = (count: number, words: number): string[] =>
    Array.from({ length: count }, (_, cell) =>
      Array.from({ length: words }, (_word, at) => some[(cell + at) % some.length]).join(' '),
    );
  const [few, many, long] = [cells(50, 40), cells(500, 40), cells(50, 400)];
  // A busy machine slows all three alike; the best of some rounds leaves out what else it did.
  const rounds = [0, 1, 2, 3, 4, 5, 6].map(() =>
    [few, many, long].map((texts) => {
      const start = process.cpuUsage().user;
      for (let again = 0; again < (texts === few ? 10 : 1); again += 1) for (const text of texts) wrap(text, 40, font);
      return process.cpuUsage().user - start;
    }),
  );
  const [base = 0, forMany = 0, forLong = 0] = [0, 1, 2].map((at) =>
    Math.min(...rounds.map((round) => round[at] ?? 0)),
  );
  const cost = (time: number): string => `${((10 * time) / base).toFixed(1)} times`;
  console.log(`500 cells cost ${cost(forMany)} what 50 do, 400 words ${cost(forLong)} what 40 do`);
  expect(forMany).toBeLessThan(2 * base);
  expect(forLong).toBeLessThan(2 * base);
});
