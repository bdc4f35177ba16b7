import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layCover } from '../../src/layout/cover';
import { paperOf } from '../../src/layout/paper';
import type { Identitas, Sampul, Tampilan } from '../../src/model';
import {
  anyIdentitas,
  anyTampilan,
  anyText,
  boxOf,
  isInside,
  letters,
  overlaps,
  placed,
  type Sheet,
  sopWith,
  textsOf,
  wordsAt,
} from './identity-sheets';

const logo = 'data:image/png;base64,AAAA';

function coverOf(sampul: Sampul | null, changes: Partial<Identitas> = {}, more: Partial<Tampilan> = {}): Sheet {
  const { sop, tampilan } = placed(sopWith(changes, { profil: 'pemda', sampul, ...more }));
  return layCover(sop, tampilan, paperOf(tampilan.kertas));
}

function printed(sheet: Sheet): string[] {
  return textsOf(sheet).map((mark) => mark.text);
}

const title: Sampul = { judul: 'PENYUSUNAN PERJANJIAN KINERJA', susunan: 'instansi' };

describe('the cover', () => {
  test('is nothing without sampul', () => {
    expect(coverOf(null)).toEqual({ marks: [], zones: [] });
  });

  test('instansi on top: the office, the title, the address at the foot', () => {
    expect(printed(coverOf({ ...title, tahun: 'TAHUN 2024' }))).toEqual([
      'PEMERINTAH KOTA CONTOH',
      'DINAS KOMUNIKASI DAN INFORMATIKA',
      'STANDAR OPERASIONAL PROSEDUR (SOP)',
      'PENYUSUNAN PERJANJIAN KINERJA',
      'Nomor SOP: 000.8.3.3/10/2024',
      'TAHUN 2024',
      'Jl. Merdeka No. 1 Contoh 77131',
      'Laman: kominfo.contoh.go.id',
    ]);
  });

  test('judul on top: the title, the office with its address at the foot', () => {
    expect(printed(coverOf({ ...title, susunan: 'judul' }))).toEqual([
      'STANDAR OPERASIONAL PROSEDUR (SOP)',
      'PENYUSUNAN PERJANJIAN KINERJA',
      'Nomor SOP: 000.8.3.3/10/2024',
      'PEMERINTAH KOTA CONTOH',
      'DINAS KOMUNIKASI DAN INFORMATIKA',
      'Jl. Merdeka No. 1 Contoh 77131',
      'Laman: kominfo.contoh.go.id',
    ]);
  });

  test.each([
    ['SOP', 'PENERBITAN IZIN', ['STANDAR OPERASIONAL PROSEDUR (SOP)', 'PENERBITAN IZIN']],
    ['POS', 'PENERBITAN IZIN', ['PROSEDUR OPERASIONAL STANDAR (POS)', 'PENERBITAN IZIN']],
    ['SPO', 'PENERBITAN IZIN', ['STANDAR PROSEDUR OPERASIONAL (SPO)', 'PENERBITAN IZIN']],
    ['SOP', 'Standar Operasional Prosedur Izin', ['Standar Operasional Prosedur Izin']],
    ['SOP', '', ['STANDAR OPERASIONAL PROSEDUR (SOP)']],
  ] as const)('%s with the title %j prints %j', (sebutan, judul, lines) => {
    const sheet = coverOf({ judul, susunan: 'judul' }, { instansi: [], alamat: [], nomor: null }, { sebutan });
    expect(printed(sheet)).toEqual(lines);
  });

  test.each([
    ['instansi', (logoBottom: number, first: number) => expect(logoBottom).toBeLessThan(first)],
    ['judul', (logoBottom: number, first: number) => expect(logoBottom).toBeGreaterThan(first)],
  ] as const)('%s on top: the logo stands in the middle of the width, above the office', (susunan, compare) => {
    const sheet = coverOf({ ...title, susunan }, { logo });
    const image = sheet.marks.find((mark) => mark.kind === 'image');
    if (image?.kind !== 'image') throw new Error('no picture');
    expect(image.x + image.w / 2).toBeCloseTo(165, 6);
    const at = (field: string) => textsOf(sheet).find((mark) => mark.field === field)?.y ?? 0;
    expect(image.y + image.h).toBeLessThan(at('identitas.instansi[0]'));
    compare(image.y + image.h, at('tampilan.sampul.judul'));
  });

  test('any cover: every text in the frame, centred, apart, no letter lost', () => {
    const anySampul = fc.record({
      judul: anyText(40),
      tahun: anyText(4),
      susunan: fc.constantFrom('instansi', 'judul'),
    });
    fc.assert(
      fc.property(anyIdentitas(8), anyTampilan, anySampul, (some, look, sampul) => {
        const { sop, tampilan, body } = placed(sopWith(some, { ...look, sampul } as Tampilan));
        const sheet = layCover(sop, tampilan, paperOf(tampilan.kertas));
        const texts = textsOf(sheet).map((mark) => ({ ...boxOf(mark), name: mark.text }));
        for (const text of texts) {
          expect(isInside(text, body), text.name).toBe(true);
          expect(text.x + text.w / 2).toBeCloseTo(body.x + body.w / 2, 6);
        }
        const pictures = sheet.marks.flatMap((mark) => (mark.kind === 'image' ? [{ ...mark, name: 'logo' }] : []));
        expect(overlaps([...texts, ...pictures])).toEqual([]);
        expect(letters(wordsAt(sheet, 'tampilan.sampul.judul').join(''))).toBe(letters(sampul.judul));
        expect(letters(wordsAt(sheet, 'identitas.instansi[0]').join(''))).toBe(letters(some.instansi[0] ?? ''));
      }),
    );
  });
});
