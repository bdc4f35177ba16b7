import fc from 'fast-check';
import { ascent, type Box, lineHeight, type Mark, type PathMark, type TextMark, type Zone } from '../../src/drawing';
import { bodyOf, paperOf } from '../../src/layout/paper';
import { type Identitas, type Sop, type SopId, type Tampilan, type TampilanLengkap, tampilanOf } from '../../src/model';

/** Builders and readers for the tests of the identity sheet, the cover and the signature block. */
export const identitas: Identitas = {
  instansi: ['PEMERINTAH KOTA CONTOH', 'DINAS KOMUNIKASI DAN INFORMATIKA'],
  alamat: ['Jl. Merdeka No. 1 Contoh 77131', 'Laman: kominfo.contoh.go.id'],
  unit: 'SEKRETARIAT',
  logo: null,
  nomor: '000.8.3.3/10/2024',
  nama: 'Penyusunan Sasaran Kinerja Pegawai',
  tanggalPembuatan: '2022-01-03',
  tanggalRevisi: '-',
  tanggalEfektif: '2024-08-02',
  pengesah: {
    jabatan: 'Kepala Dinas Komunikasi dan Informatika',
    jabatanBlok: 'KEPALA DINAS KOMUNIKASI DAN INFORMATIKA,',
    nama: '(nama pejabat)',
    pangkat: 'Pembina / IVa',
    nip: '00000000 000000 0 000',
  },
  dasarHukum: ['Undang-Undang Nomor 5 Tahun 2014 tentang Aparatur Sipil Negara', 'Peraturan Pemerintah Nomor 30'],
  kualifikasiPelaksana: ['Memahami peraturan kepegawaian'],
  keterkaitan: ['SOP Administrasi Surat Masuk', 'SOP Penyimpanan Arsip'],
  peralatan: ['ATK', 'Komputer', 'Pencetak'],
  peringatan: ['Jika terlambat maka penilaian tertunda'],
  pencatatan: ['Buku agenda'],
  bagianLain: [],
};

export function sopWith(changes: Partial<Identitas> = {}, tampilan: Tampilan = { profil: 'permenpan' }): Sop {
  return {
    id: 'sop-1' as SopId,
    asal: null,
    identitas: { ...identitas, ...changes },
    klasifikasi: null,
    pelaksana: [],
    pihakLuar: [],
    langkah: [],
    alur: [],
    catatan: [],
    pengecualian: [],
    tampilan,
  };
}

/** The document with its tampilan and the body of its paper. */
export function placed(sop: Sop): { sop: Sop; tampilan: TampilanLengkap; body: Box } {
  const tampilan = tampilanOf(sop);
  return { sop, tampilan, body: bodyOf(paperOf(tampilan.kertas), tampilan) };
}

export interface Sheet {
  readonly marks: readonly Mark[];
  readonly zones: readonly Zone[];
}

export function textsOf({ marks }: Sheet): TextMark[] {
  return marks.filter((mark) => mark.kind === 'text');
}

/** The texts of a field in reading order. */
export function wordsAt(sheet: Sheet, field: string): string[] {
  return textsOf(sheet)
    .filter((mark) => mark.field === field)
    .map((mark) => mark.text);
}

export function cellAt(sheet: Sheet, field: string): Box {
  const cell = sheet.zones.find((zone) => zone.kind === 'cell' && zone.field === field);
  if (cell?.kind !== 'cell') throw new Error(`no cell of ${field}`);
  return cell;
}

export function signingOf(sheet: Sheet): Box[] {
  return sheet.zones.filter((zone) => zone.kind === 'signing');
}

export function boxOf(mark: TextMark): Box {
  return { x: mark.x, y: mark.y - ascent(mark.font), w: mark.w, h: lineHeight(mark.font) };
}

const tolerance = 1e-6;

export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x - tolerance &&
    inner.y >= outer.y - tolerance &&
    inner.x + inner.w <= outer.x + outer.w + tolerance &&
    inner.y + inner.h <= outer.y + outer.h + tolerance
  );
}

export function overlap(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.w - tolerance &&
    b.x < a.x + a.w - tolerance &&
    a.y < b.y + b.h - tolerance &&
    b.y < a.y + a.h - tolerance
  );
}

/** Pairs that overlap, described. */
export function overlaps(boxes: readonly (Box & { readonly name: string })[]): string[] {
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.name} on ${b.name}`] : [])),
  );
}

/** Straight pieces of a path as [level, from, to], those across and those down. */
export function strokes({ segments }: PathMark): { across: number[][]; down: number[][] } {
  const across: number[][] = [];
  const down: number[][] = [];
  segments.forEach((segment, index) => {
    const before = segments[index - 1];
    if (segment[0] !== 'L' || !before || (before[0] !== 'M' && before[0] !== 'L')) return;
    const [, x1, y1] = before;
    const [, x2, y2] = segment;
    if (y1 === y2) across.push([y1, Math.min(x1, x2), Math.max(x1, x2)]);
    else down.push([x1, Math.min(y1, y2), Math.max(y1, y2)]);
  });
  return { across, down };
}

/** Strokes that run on, or touch, another of the same level: a line drawn twice. */
export function doubled(lines: readonly number[][]): number[][] {
  return lines.filter(([level = 0, from = 0, to = 0], index) =>
    lines.slice(index + 1).some(([other = 0, start = 0, end = 0]) => other === level && from <= end && start <= to),
  );
}

/** Only what is seen as a letter or a figure: hyphens, spaces, line ends and invisible signs do not count. */
export function letters(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]|\p{Default_Ignorable_Code_Point}/gu, '');
}

const word = fc.constantFrom(
  ...['Peraturan', 'Daerah', 'Nomor', '8', 'Tahun', '2021', 'tentang', 'Pembentukan', 'Perangkat', 'dan/atau', 'ATK'],
  ...['pertanggungjawaban', 'https://jdih.contoh.go.id/peraturan/2021/8', 'S1', '–', '(SKP)', 'a\nb', '漢字', '😀'],
);

/** Texts as people write them, and as they do not: one word without end, line ends, signs that no font has. */
export function anyText(words: number): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.array(word, { maxLength: words }).map((all) => all.join(' ')) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: words * 4 }) },
    { weight: 1, arbitrary: fc.nat({ max: words * 4 }).map((count) => 'x'.repeat(count)) },
  );
}

const anyDate = fc.oneof(fc.constant(null), fc.constantFrom('-', '2024-08-02', '2024-02', 'Agustus 2024'), anyText(6));

export function anyIdentitas(size: number): fc.Arbitrary<Identitas> {
  const list = fc.array(anyText(size), { maxLength: size });
  return fc.record({
    instansi: fc.array(anyText(8), { maxLength: 4 }),
    alamat: fc.array(anyText(8), { maxLength: 3 }),
    unit: anyText(6),
    logo: fc.constantFrom(null, 'data:image/png;base64,AAAA', 'data:image/jpeg;base64,/9j/'),
    nomor: fc.oneof(fc.constant(null), anyText(4)),
    nama: anyText(size * 3),
    tanggalPembuatan: anyDate,
    tanggalRevisi: anyDate,
    tanggalEfektif: anyDate,
    pengesah: fc.record({
      jabatan: anyText(12),
      jabatanBlok: anyText(12),
      nama: anyText(6),
      pangkat: anyText(4),
      nip: anyText(4),
    }),
    dasarHukum: list,
    kualifikasiPelaksana: list,
    keterkaitan: list,
    peralatan: list,
    peringatan: list,
    pencatatan: list,
    bagianLain: fc.array(fc.record({ judul: anyText(8), isi: list }), { maxLength: 2 }),
  });
}

export const anyTampilan: fc.Arbitrary<Tampilan> = fc.record({
  profil: fc.constantFrom('permenpan', 'pemda'),
  kertas: fc.constantFrom('f4', 'f4-210', 'a4', 'legal'),
  tandaTangan: fc.constantFrom('identitas', 'akhir', 'keduanya'),
  caraTandaTangan: fc.constantFrom('tte', 'basah'),
  huruf: fc.constantFrom('arimo', 'tinos'),
  ukuran: fc.constantFrom(8, 9, 10),
});
