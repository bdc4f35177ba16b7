import { describe, expect, test } from 'vitest';
import type { Drawing, TextMark } from '../../src/drawing';
import { type GeometryReport, geometry, layout } from '../../src/layout';
import { type JudulKey, profilDefaults, type Sop, type TampilanLengkap, tampilanOf } from '../../src/model';
import { sample } from '../formats/samples';

/** Sample 001 with what a test sets; its profile is permenpan unless the test says otherwise. */
function printed(tampilan: Partial<TampilanLengkap>): { drawing: Drawing; report: GeometryReport; sop: Sop } {
  const base = sample('sample-001');
  const sop = { ...base, tampilan: { profil: 'permenpan' as const, ...tampilan } };
  const drawing = layout(sop);
  return { drawing, report: geometry(drawing), sop };
}

function words({ report }: { report: GeometryReport }): string[] {
  return report.pages.flatMap((page) => page.texts.map(({ text }) => text));
}

function texts({ drawing }: { drawing: Drawing }): TextMark[] {
  return drawing.pages.flatMap((page) => page.marks.filter((mark) => mark.kind === 'text'));
}

function columns({ report }: { report: GeometryReport }): string[] {
  const page = report.pages.find((one) => one.symbols.length > 0);
  const [first] = page?.cells.filter((cell) => cell.langkah !== null) ?? [];
  const row = page?.cells.filter((cell) => cell.langkah === first?.langkah) ?? [];
  return row.map((cell) => cell.column ?? '').filter((column) => !column.startsWith('p:'));
}

function kinds({ report }: { report: GeometryReport }): string[] {
  return report.pages.map(({ kind }) => kind);
}

function signing({ report }: { report: GeometryReport }): string[] {
  return report.pages.flatMap(({ kind, signing: boxes }) => boxes.map(() => kind));
}

/** One proof for every key of tampilan. */
const proofs: Readonly<Record<keyof Omit<TampilanLengkap, 'profil'>, () => void>> = {
  kertas() {
    const sizes = (['f4', 'f4-210', 'a4', 'legal'] as const).map((kertas) => printed({ kertas }).report.paper);
    expect(sizes.map(({ width, height }) => [width, height])).toEqual([
      [330, 215],
      [330, 210],
      [297, 210],
      [355.6, 215.9],
    ]);
  },
  tandaTangan() {
    expect(signing(printed({ tandaTangan: 'identitas' }))).toEqual(['identitas']);
    expect(signing(printed({ tandaTangan: 'akhir' }))).toEqual(['alur']);
    expect(signing(printed({ tandaTangan: 'keduanya' }))).toEqual(['identitas', 'alur']);
  },
  caraTandaTangan() {
    const rooms = (cara: 'tte' | 'basah') =>
      printed({ tandaTangan: 'keduanya', caraTandaTangan: cara }).report.pages.flatMap((page) => page.signing);
    for (const room of rooms('tte')) expect(room.h).toBeGreaterThanOrEqual(16);
    for (const room of rooms('basah')) expect(room.h).toBeGreaterThanOrEqual(36);
    expect(rooms('tte').some(({ h }) => h < 36)).toBe(true);
  },
  judul() {
    const keys = Object.keys(profilDefaults.permenpan.judul) as JudulKey[];
    const judul = Object.fromEntries(keys.map((key, index) => [key, `K${index}`]));
    const said = words(printed({ judul: judul as Record<JudulKey, string> }));
    for (const key of keys) expect(said, key).toContain(judul[key]);
    for (const key of keys) expect(said, key).not.toContain(profilDefaults.permenpan.judul[key]);
  },
  kolom() {
    expect(columns(printed({}))).toEqual(['no', 'kegiatan', 'kelengkapan', 'waktu', 'output', 'keterangan']);
    expect(columns(printed({ kolom: ['output', 'waktu', 'kelengkapan'] }))).toEqual([
      'no',
      'kegiatan',
      'output',
      'waktu',
      'kelengkapan',
    ]);
    expect(columns(printed({ kolom: [] }))).toEqual(['no', 'kegiatan']);
  },
  judulTabel() {
    const title = (judulTabel: boolean | string) => {
      const said = texts(printed({ judulTabel })).filter((mark) => mark.field === 'tampilan.judulTabel');
      return said.map((mark) => mark.text);
    };
    expect(title(false)).toEqual([]);
    expect(title(true)).toEqual(['SOP SASARAN KINERJA PNS (SKP)']);
    expect(title('Alur Kerja')).toEqual(['Alur Kerja']);
    const { report } = printed({ judulTabel: 'Alur Kerja' });
    const page = report.pages.find((one) => one.symbols.length > 0);
    const line = page?.texts.find((one) => one.text === 'Alur Kerja');
    const top = Math.min(...(page?.cells.map((cell) => cell.y) ?? []));
    expect((line?.y ?? 0) + (line?.h ?? 0)).toBeLessThan(top);
    expect((line?.x ?? 0) + (line?.w ?? 0) / 2).toBeCloseTo(report.paper.width / 2, 3);
  },
  barisNomor() {
    const numbers = (barisNomor: boolean) =>
      texts(printed({ barisNomor })).filter((mark) => mark.field === 'tampilan.barisNomor');
    const { sop } = printed({});
    expect(numbers(false)).toEqual([]);
    expect(numbers(true).map((mark) => mark.text)).toEqual(
      Array.from({ length: 6 + sop.pelaksana.length }, (_, index) => String(index + 1)),
    );
  },
  teksKapsul() {
    const capsules = (teksKapsul: boolean) =>
      words(printed({ teksKapsul })).filter((text) => ['Mulai', 'Selesai'].includes(text));
    expect(capsules(false)).toEqual([]);
    expect(capsules(true)).toEqual(['Mulai', 'Selesai']);
  },
  susunan() {
    const sop = sample('sample-004');
    const short = { ...sop, langkah: sop.langkah.slice(0, 2), alur: sop.alur.slice(0, 1) };
    const drawn = (susunan: 'terpisah' | 'menyambung', one: Sop) =>
      geometry(layout({ ...one, tampilan: { profil: 'pemda', susunan } }));
    const identitas = { ...short.identitas, dasarHukum: [], keterkaitan: [], peringatan: [], peralatan: [] };
    expect(kinds({ report: drawn('terpisah', { ...short, identitas }) })).toEqual(['identitas', 'alur']);
    const joined = drawn('menyambung', { ...short, identitas });
    expect(kinds({ report: joined })).toEqual(['gabungan']);
    const [page] = joined.pages;
    const grid = page?.cells.filter((cell) => cell.column === null) ?? [];
    const table = page?.cells.filter((cell) => cell.column !== null) ?? [];
    const foot = Math.max(...grid.map((cell) => cell.y + cell.h));
    expect(Math.min(...table.map((cell) => cell.y))).toBeGreaterThan(foot + 2);
  },
  sampul() {
    expect(kinds(printed({ sampul: null }))[0]).toBe('identitas');
    const cover = (susunan: 'judul' | 'instansi') =>
      words(printed({ sampul: { judul: 'BUKU SOP', tahun: 'TAHUN 2026', susunan } })).slice(0, 3);
    expect(kinds(printed({ sampul: { judul: 'BUKU SOP', susunan: 'judul' } }))[0]).toBe('sampul');
    expect(cover('judul')).toContain('BUKU SOP');
    expect(cover('instansi')[0]).toBe('PEMERINTAH KOTA TARAKAN');
  },
  huruf() {
    for (const huruf of ['arimo', 'tinos', 'bonum'] as const)
      expect(new Set(texts(printed({ huruf })).map((mark) => mark.font.family))).toEqual(new Set([huruf]));
  },
  ukuran() {
    for (const ukuran of [7, 9, 11]) {
      const found = texts(printed({ ukuran })).filter((mark) => mark.field === 'kegiatan');
      expect(new Set(found.map((mark) => mark.font.size))).toEqual(new Set([ukuran]));
    }
  },
  batas() {
    const { report } = printed({ batas: { atas: 22, kanan: 12, bawah: 30, kiri: 18 } });
    for (const page of report.pages) {
      for (const { x, y, w, h } of page.cells) {
        expect(x).toBeGreaterThanOrEqual(18 - 0.001);
        expect(x + w).toBeLessThanOrEqual(330 - 12 + 0.001);
        expect(y).toBeGreaterThanOrEqual(22 - 0.001);
        expect(y + h).toBeLessThanOrEqual(215 - 30 + 0.001);
      }
    }
    expect(Math.min(...report.pages.flatMap((page) => page.cells.map((cell) => cell.x)))).toBeCloseTo(18, 3);
  },
  lebar() {
    const { report } = printed({ lebar: { output: 55, waktu: 24 } });
    const width = (column: string) =>
      report.pages.flatMap((page) => page.cells).find((cell) => cell.column === column)?.w;
    expect(width('output')).toBeCloseTo(55, 1);
    expect(width('waktu')).toBeCloseTo(24, 1);
  },
  sebutan() {
    expect(words(printed({ sebutan: 'POS', judulTabel: true }))).toContain('POS SASARAN KINERJA PNS (SKP)');
    const cover = printed({ sebutan: 'SPO', sampul: { judul: 'BUKU', susunan: 'judul' } });
    expect(words(cover)).toContain('STANDAR PROSEDUR OPERASIONAL (SPO)');
  },
  istilahAsing() {
    const slanted = texts(printed({ istilahAsing: ['printer'] })).filter((mark) => mark.font.face === 'italic');
    expect(new Set(slanted.map((mark) => mark.text.toLowerCase()))).toEqual(new Set(['printer']));
  },
};

describe('every key of tampilan is kept on paper', () => {
  const keys = Object.keys(profilDefaults.permenpan).filter((key) => key !== 'profil');
  test.each(keys)('%s', (key) => proofs[key as keyof typeof proofs]());
});

test('a profile only gives the defaults of the rest', () => {
  const { profil: _, ...pemda } = profilDefaults.pemda;
  expect(printed({ ...pemda }).drawing).toEqual(printed({ profil: 'pemda' }).drawing);
  expect(tampilanOf({ tampilan: { profil: 'pemda', judul: { nama: 'Nama' } } }).judul.kegiatan).toBe('Uraian Prosedur');
});
