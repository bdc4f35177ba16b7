import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellZone } from '../../src/drawing';
import { layIdentity } from '../../src/layout/identity';
import type { Sop } from '../../src/model';
import {
  anyIdentitas,
  anyTampilan,
  boxOf,
  doubled,
  isInside,
  letters,
  overlaps,
  placed,
  signingOf,
  sopWith,
  strokes,
  textsOf,
  wordsAt,
} from './identity-sheets';

function sheetsOf(sop: Sop): ReturnType<typeof layIdentity> {
  const { tampilan, body } = placed(sop);
  return layIdentity(sop, tampilan, body);
}

describe('long lists', () => {
  const many = Array.from(
    { length: 60 },
    (_, index) => `Peraturan Daerah Nomor ${index + 1} Tahun 2021 tentang Pembentukan`,
  );

  test('go on, between entries, on further sheets that repeat the heading', () => {
    const sheets = sheetsOf(sopWith({ dasarHukum: many }));
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.map((sheet) => wordsAt(sheet, 'tampilan.judul.dasarHukum'))).toEqual(
      sheets.map((_, index) => [index === 0 ? 'Dasar Hukum' : 'Dasar Hukum (lanjutan)']),
    );
    const printed = many.map((_, item) =>
      sheets.flatMap((sheet) => wordsAt(sheet, `identitas.dasarHukum[${item}]`)).join(' '),
    );
    expect(printed).toEqual(many.map((text, item) => `${item + 1}. ${text}`));
    const last = sheets.at(-1);
    expect(last && wordsAt(last, 'identitas.pencatatan[0]')).toEqual(['Buku agenda']);
  });

  test('cut one entry between its lines when no sheet holds it', () => {
    const entry = many.join('; ');
    const sheets = sheetsOf(sopWith({ peringatan: [`${entry} ${entry}`] }));
    const parts = sheets.map((sheet) => wordsAt(sheet, 'identitas.peringatan[0]').length).filter((count) => count > 0);
    expect(parts.length).toBeGreaterThan(1);
  });

  test('are set closer before they take a second sheet', () => {
    const sizes = (length: number) =>
      sheetsOf(sopWith({ dasarHukum: many.slice(0, length) })).map(
        (sheet) => textsOf(sheet).find((mark) => mark.field?.startsWith('identitas.dasarHukum'))?.font.size,
      );
    expect(sizes(4)).toEqual([10]);
    expect(sizes(17)).toEqual([9]);
  });

  test('and texts too long for the head go on below it', () => {
    const nama = many.join(' dan ');
    const [first, ...others] = sheetsOf(sopWith({ nama }));
    if (!first) throw new Error('no sheet');
    const cells = [first, ...others].flatMap((sheet) =>
      sheet.zones.filter((zone): zone is CellZone => zone.kind === 'cell' && zone.field === 'identitas.nama'),
    );
    expect(cells.map((cell) => cell.w).slice(0, 2)).toEqual([310 * 0.46 - 38, 310].map((w) => expect.closeTo(w, 6)));
    expect(letters([first, ...others].flatMap((sheet) => wordsAt(sheet, 'identitas.nama')).join(''))).toBe(
      letters(nama),
    );
  });
});

/** Every text of the identity part, by the field that its lines carry. */
function sources({ identitas, tampilan }: Sop): [string, string][] {
  const listed = (field: string, items: readonly string[]): [string, string][] =>
    items.map((text, item) => [`${field}[${item}]`, items.length > 1 ? `${item + 1}${text}` : text]);
  const { pengesah, bagianLain, unit, nomor, nama } = identitas;
  const signed = tampilan.tandaTangan !== 'akhir';
  const lists = ['dasarHukum', 'kualifikasiPelaksana', 'keterkaitan', 'peralatan', 'peringatan', 'pencatatan'] as const;
  const approval: [string, string][] = signed
    ? [
        ['pengesah.nama', pengesah.nama],
        ['pengesah.pangkat', pengesah.pangkat],
      ]
    : [];
  const plain: [string, string][] = [
    ...identitas.instansi.map((text, index): [string, string] => [`instansi[${index}]`, text]),
    ...identitas.alamat.map((text, index): [string, string] => [`alamat[${index}]`, text]),
    ['nomor', nomor ?? ''],
    ['nama', nama],
    ['unit', unit],
    ['pengesah.jabatan', pengesah.jabatan],
    ...approval,
    ...lists.flatMap((key) => listed(key, identitas[key])),
    ...bagianLain.flatMap(({ isi }, index) => listed(`bagianLain[${index}].isi`, isi)),
  ];
  return plain.map(([field, text]) => [`identitas.${field}`, text]);
}

describe('any identity part', () => {
  const anySop = fc
    .tuple(fc.oneof(anyIdentitas(9), anyIdentitas(36)), anyTampilan)
    .map(([some, tampilan]) => sopWith(some, tampilan));

  test('keeps every text in a cell of its field, apart from every other, on the sheet', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const { body } = placed(sop);
        for (const sheet of sheetsOf(sop)) {
          const cells = sheet.zones.filter((zone): zone is CellZone => zone.kind === 'cell');
          for (const mark of textsOf(sheet)) {
            const home = cells.find((cell) => isInside(boxOf(mark), cell));
            expect(home, `${mark.field}: ${mark.text}`).toBeDefined();
            expect(mark.of).toBe(sop.id);
          }
          for (const cell of cells) expect(isInside(cell, body), cell.field ?? '').toBe(true);
          expect(overlaps(cells.map((cell) => ({ ...cell, name: cell.field ?? '' })))).toEqual([]);
          const texts = textsOf(sheet).map((mark) => ({ ...boxOf(mark), name: `${mark.field}: ${mark.text}` }));
          expect(overlaps([...texts, ...signingOf(sheet).map((room) => ({ ...room, name: 'signing' }))])).toEqual([]);
          expect(sheet.height).toBeCloseTo(Math.max(...cells.map((cell) => cell.y + cell.h)) - body.y, 6);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('loses no letter', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        const sheets = sheetsOf({ ...sop });
        const { tampilan } = placed(sop);
        for (const [field, text] of sources({ ...sop, tampilan })) {
          const printed = sheets.flatMap((sheet) => wordsAt(sheet, field)).join('');
          expect(letters(printed), field).toBe(letters(text));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('draws every frame line once', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        for (const { marks } of sheetsOf(sop)) {
          const grid = marks[0];
          if (grid?.kind !== 'path') throw new Error('the grid comes first');
          const { across, down } = strokes(grid);
          expect(doubled(across)).toEqual([]);
          expect(doubled(down)).toEqual([]);
          expect(across.length).toBeGreaterThan(1);
        }
      }),
      { numRuns: 20 },
    );
  });

  test('is the same every time', () => {
    fc.assert(
      fc.property(anySop, (sop) => {
        expect(sheetsOf(sop)).toEqual(sheetsOf(structuredClone(sop)));
      }),
      { numRuns: 10 },
    );
  });
});
