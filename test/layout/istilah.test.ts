import { describe, expect, test } from 'vitest';
import { type Font, textWidth } from '../../src/drawing';
import { geometry, layout } from '../../src/layout';
import { layBlock } from '../../src/layout/blocks';
import { istilahOf } from '../../src/layout/istilah';
import { type Sop, tampilanOf } from '../../src/model';
import { checkDrawing, checkPainted } from '../drawing-check';
import { sample, squashed } from '../formats/samples';
import { sketch } from '../generate';

function found(terms: readonly string[], text: string): string[] {
  const find = istilahOf(tampilanOf({ tampilan: { profil: 'permenpan', istilahAsing: [...terms] } }));
  return find(text).map(({ from, to }) => text.slice(from, to));
}

describe('foreign terms', () => {
  test.each([
    ['whole words only', ['email'], 'Email dan emailnya, e-mail, email.', ['Email', 'email']],
    ['with a suffix behind a hyphen', ['file'], 'File-nya di dalam profile', ['File']],
    ['the longer one first', ['draft', 'draft final'], 'draft final dan draft', ['draft final', 'draft']],
    ['over spaces and line ends', ['stand by'], 'petugas stand\nby di loket', ['stand\nby']],
    [
      'with signs that mean something elsewhere',
      ['e-office', 'c++', '(copy)', 'a.b'],
      'e-Office c++ (copy) aXb a.b',
      ['e-Office', 'c++', '(copy)', 'a.b'],
    ],
    ['none for blanks', ['', '  '], 'apa pun', []],
    ['letters of any script', ['ça'], 'Ça va, çava', ['Ça']],
  ] as const)('%s', (_, terms, text, wanted) => {
    expect(found(terms, text)).toEqual(wanted);
  });
});

const font: Font = { family: 'tinos', face: 'regular', size: 9 };
const italics = istilahOf(tampilanOf({ tampilan: { profil: 'permenpan', istilahAsing: ['monitoring', 'stand by'] } }));

describe('lines of two faces', () => {
  const text = 'Melakukan monitoring, lalu (stand by) di tempat';

  test('are cut into stretches that stand one behind the other, as wide as printed', () => {
    const { lines } = layBlock([text], 200, font, { italics });
    expect(lines.map((line) => [line.text, line.slanted ?? false])).toEqual([
      ['Melakukan', false],
      ['monitoring', true],
      [', lalu (', false],
      ['stand by', true],
      [') di tempat', false],
    ]);
    const space = textWidth(' ', font);
    expect(lines[1]?.x).toBeCloseTo(textWidth('Melakukan', font) + space, 9);
    expect(lines[2]?.x).toBeCloseTo((lines[1]?.x ?? 0) + textWidth('monitoring', { ...font, face: 'italic' }), 9);
  });

  test('break where their own letters end, and lose none', () => {
    for (let width = 3; width < 70; width += 0.7) {
      const { lines, rows } = layBlock([text], width, font, { italics });
      for (const line of lines)
        if (line.text.length > 1) expect(line.x + line.width, line.text).toBeLessThanOrEqual(width + 1e-6);
      const read = rows.map((_, row) =>
        lines
          .filter((line) => line.row === row)
          .map((line) => line.text)
          .join(''),
      );
      expect(squashed(read.join(''))).toBe(squashed(text));
    }
  });

  test('are centred as a whole', () => {
    const { lines } = layBlock(['a monitoring b'], 60, font, { italics, align: 'center' });
    const end = (lines.at(-1)?.x ?? 0) + (lines.at(-1)?.width ?? 0);
    expect((lines[0]?.x ?? 0) + end).toBeCloseTo(60, 9);
  });

  test('a text without a term is laid as if there were none', () => {
    expect(layBlock(['Melakukan rapat'], 20, font, { italics })).toEqual(layBlock(['Melakukan rapat'], 20, font));
  });
});

/** The same words everywhere. */
function foreign(): Sop {
  const word = 'menyusun upload ulang';
  const base = sketch(2, ['mulai@1', 'keputusan@2', 'selesai@1'], 's1>s2, s2>s3:Ya, s2>s1:Tidak', {
    tampilan: { profil: 'pemda', judulTabel: word, istilahAsing: ['upload'] },
  });
  const [first, ...others] = base.langkah;
  if (!first) throw new Error('no langkah');
  const isi = [word, `${word} lagi`];
  const lists = {
    dasarHukum: isi,
    kualifikasiPelaksana: isi,
    keterkaitan: isi,
    peralatan: isi,
    peringatan: isi,
    pencatatan: isi,
  };
  return {
    ...base,
    identitas: {
      ...{ ...base.identitas, ...lists, instansi: [word], nama: word, bagianLain: [{ judul: word, isi }] },
      pengesah: { ...base.identitas.pengesah, jabatan: word, jabatanBlok: word },
    },
    pelaksana: base.pelaksana.map((one) => ({ ...one, nama: word })),
    langkah: [{ ...first, kegiatan: word, kelengkapan: isi, output: [word], waktu: word, keterangan: word }, ...others],
    catatan: [word],
    tampilan: { ...base.tampilan, sampul: { judul: word, susunan: 'judul' } },
  };
}

test('are italic wherever the office writes, inside lists too, and nothing else is', () => {
  const drawing = layout(foreign());
  const texts = drawing.pages.flatMap((page) => page.marks.filter((mark) => mark.kind === 'text'));
  const slanted = texts.filter((mark) => mark.font.face.toLowerCase().includes('italic'));
  expect(new Set(slanted.map((mark) => mark.text.toLowerCase()))).toEqual(new Set(['upload']));
  expect(texts.filter((mark) => !slanted.includes(mark) && /\bupload\b/i.test(mark.text))).toEqual([]);
  const fields = new Set(slanted.map((mark) => mark.field?.replace(/\[.*/, '')));
  for (const field of [
    'kegiatan',
    'kelengkapan',
    'output',
    'waktu',
    'keterangan',
    'catatan',
    'nama',
    'identitas.dasarHukum',
  ])
    expect(fields, field).toContain(field);
  for (const field of [
    'identitas.bagianLain',
    'identitas.nama',
    'identitas.pengesah.jabatanBlok',
    'tampilan.sampul.judul',
  ])
    expect(fields, field).toContain(field);
});

test('a document with terms is judged without fault', () => {
  for (const huruf of ['arimo', 'tinos', 'bonum'] as const) {
    const base = sample('sample-000');
    const sop = {
      ...base,
      tampilan: { ...base.tampilan, huruf, istilahAsing: ['draft', 'printer', 'input', 'SKP', 'ATK'] },
    };
    const drawing = layout(sop);
    expect([...checkDrawing(sop, geometry(drawing)), ...checkPainted(drawing)]).toEqual([]);
  }
});
