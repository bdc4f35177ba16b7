import type {
  AlurId,
  Identitas,
  Langkah,
  LangkahId,
  Pelaksana,
  PelaksanaId,
  SimbolId,
  Sop,
  SopId,
  Tampilan,
} from '../../src/model';
import { generateTampilan, generateUnusualTampilan } from './appearance';
import { type Flow, generateFlow, type Habits, ordinaryHabits, type Shape } from './flow';
import { createRandom, type Random } from './random';
import { generateTangle } from './tangle';
import { documentList, kegiatan, keterangan, officialNames, procedureName, waktu } from './texts';

export interface GenerateOptions {
  readonly seed: number;
  readonly langkah: number;
  readonly pelaksana: number;
  readonly habits?: Partial<Habits>;
  /** Left out: chosen at random. */
  readonly tampilan?: Tampilan;
  /** How often a row starts a page; 0.02 when left out. */
  readonly pageBreaks?: number;
}

/** A realistic SOP, the same for the same options. */
export function generateSop(options: GenerateOptions): Sop {
  const random = createRandom(options.seed);
  const columns = generatePelaksana(random, options.pelaksana);
  const flow = generateFlow(random, options.langkah, options.pelaksana, { ...ordinaryHabits, ...options.habits });
  const langkah = flow.rows.map((shapes, row) =>
    generateLangkah(random, row, shapes, columns, options.pageBreaks ?? 0.02),
  );
  return {
    id: `sop-${options.seed}` as SopId,
    asal: null,
    identitas: generateIdentitas(random),
    klasifikasi: null,
    pelaksana: columns,
    pihakLuar: [],
    langkah,
    alur: alurOf(flow),
    catatan: random.chance(0.1) ? ['*) Waktu dapat disesuaikan dengan kondisi di lapangan'] : [],
    pengecualian: [],
    tampilan: options.tampilan ?? generateTampilan(random),
  };
}

/** An ordinary SOP of 1 to 25 langkah and 1 to 6 pelaksana. */
export function ordinary(seed: number): Sop {
  const random = createRandom(seed ^ 0x5f3759df);
  const langkah = random.chance(0.1) ? random.int(1, 4) : random.int(5, 25);
  const pelaksana = random.chance(0.06) ? 1 : random.int(2, 6);
  return generateSop({ seed, langkah, pelaksana });
}

/** Any size an office could think of, 1 to 60 langkah and 1 to 12 pelaksana; what is hard to draw in plenty of them. */
export function broad(seed: number): Sop {
  const random = createRandom(seed ^ 0x3c6ef372);
  const habits = { several: 0.14, joint: 0.05, fork: 0.05 };
  return generateSop({ seed, langkah: random.int(1, 60), pelaksana: random.int(1, 12), habits });
}

/** An SOP of just this size, printed with the defaults: for measurements of time. */
export function sized(langkah: number, pelaksana: number, seed: number): Sop {
  return generateSop({ seed, langkah, pelaksana, tampilan: { profil: 'permenpan' }, pageBreaks: 0 });
}

/** The largest there are: 200 langkah of 12 pelaksana by odd seeds, 300 of 20 by even ones. */
export function large(seed: number): Sop {
  return seed % 2 === 1 ? sized(200, 12, seed) : sized(300, 20, seed);
}

/** A busy SOP, much worse than offices draw: twice as many of everything that makes routing hard. */
export function busy(seed: number): Sop {
  const random = createRandom(seed ^ 0x2545f491);
  const habits = { decision: 0.4, several: 0.35, joint: 0.12, empty: 0.05, skip: 0.4, fork: 0.15, words: 0.1 };
  return generateSop({ seed, langkah: random.int(3, 20), pelaksana: random.int(2, 8), habits });
}

/** An ordinary flow in an unusual print, with texts that nobody tidied: one word of forty letters, line breaks, blanks. */
export function unusual(seed: number): Sop {
  const random = createRandom(seed ^ 0x7f4a7c15);
  const pelaksana = random.int(1, 12);
  const base = generateSop({ seed, langkah: random.int(1, 14), pelaksana });
  const odd = [
    'Pertanggungjawabankeuangandaerahkabupaten',
    'a\nb\n\nc',
    '',
    '   ',
    'https://contoh.go.id/dokumen/peraturan-daerah/2024/nomor-1',
  ];
  const spoil = (text: string) => (random.chance(0.1) ? random.pick(odd) : text);
  const langkah = base.langkah.map((one) => ({
    ...one,
    kegiatan: spoil(one.kegiatan),
    kelengkapan: one.kelengkapan.map(spoil),
    output: one.output.map(spoil),
    keterangan: spoil(one.keterangan),
    waktu: one.waktu === null ? null : spoil(one.waktu),
  }));
  const columns = base.pelaksana.map((one) => ({ ...one, nama: spoil(one.nama) }));
  return {
    ...base,
    langkah,
    pelaksana: columns,
    tampilan: generateUnusualTampilan(
      random,
      columns.map((one) => `p:${one.id}`),
    ),
  };
}

/** No procedure at all: symbols anywhere and ways between any of them. What is drawn without fault here is drawn without fault. */
export function wild(seed: number): Sop {
  const random = createRandom(seed ^ 0x1b873593);
  const columns = random.int(1, 7);
  const rows = random.int(1, 12);
  const flow = generateTangle(random, rows, columns);
  const base = generateSop({ seed, langkah: rows, pelaksana: columns, pageBreaks: 0.1 });
  const langkah = base.langkah.map((one, row) => ({ ...one, simbol: simbolOf(flow.rows[row] ?? [], base.pelaksana) }));
  return { ...base, langkah, alur: alurOf(flow) };
}

function generatePelaksana(random: Random, count: number): Pelaksana[] {
  const names = officialNames(random, count);
  const grouped = count >= 3 && random.chance(0.15) ? random.int(1, count - 1) : 0;
  return names.map((nama, index) => ({
    id: `p${index + 1}` as PelaksanaId,
    nama,
    alias: [],
    kelompok: grouped > 0 ? groupOf(index, grouped) : '',
    luarInstansi: nama === 'Pemohon',
  }));
}

function groupOf(index: number, grouped: number): string {
  return index < grouped ? 'Satker Pengirim' : 'Satker Penerima';
}

function generateLangkah(
  random: Random,
  row: number,
  shapes: readonly Shape[],
  columns: readonly Pelaksana[],
  breaks: number,
): Langkah {
  const words = random.chance(0.15) ? random.int(5, 8) : random.int(8, random.chance(0.15) ? 40 : 24);
  return {
    id: `l${row + 1}` as LangkahId,
    kegiatan: kegiatan(random, words),
    simbol: simbolOf(shapes, columns),
    kelengkapan: documentList(random),
    waktu: waktu(random, row === 0),
    output: documentList(random),
    keterangan: keterangan(random),
    gantiHalaman: row > 0 && random.chance(breaks),
  };
}

function simbolOf(shapes: readonly Shape[], columns: readonly Pelaksana[]): Langkah['simbol'] {
  return shapes.map((shape) => ({
    id: shape.id as SimbolId,
    jenis: shape.jenis,
    pelaksana: pelaksanaAt(columns, shape.place),
    bersama: shape.together.map((index) => pelaksanaAt(columns, index)),
    teks: shape.teks,
  }));
}

function pelaksanaAt(columns: readonly Pelaksana[], index: number): PelaksanaId {
  const column = columns[index];
  if (!column) throw new Error(`no column ${index}`);
  return column.id;
}

function alurOf(flow: Flow): Sop['alur'] {
  return flow.ways.map((way, index) => ({
    id: `a${index + 1}` as AlurId,
    dari: way.from as SimbolId,
    ke: way.to as SimbolId,
    label: way.label,
  }));
}

function generateIdentitas(random: Random): Identitas {
  const jabatan = 'Kepala Dinas Komunikasi dan Informatika';
  return {
    instansi: ['PEMERINTAH KOTA CONTOH', 'DINAS KOMUNIKASI DAN INFORMATIKA'],
    alamat: random.chance(0.5) ? ['Jl. Merdeka Nomor 1 Telp. (000) 000000'] : [],
    unit: random.chance(0.5) ? 'SEKRETARIAT' : '',
    logo: null,
    nomor: random.chance(0.6) ? '000.8.3.3/10/SOP/2024' : null,
    nama: procedureName(random),
    tanggalPembuatan: '2024-08-02',
    tanggalRevisi: '-',
    tanggalEfektif: random.chance(0.5) ? '2024-09-01' : null,
    pengesah: {
      jabatan,
      jabatanBlok: random.chance(0.5) ? jabatan : 'KEPALA DINAS,',
      nama: '(nama pejabat)',
      pangkat: 'Pembina Utama Muda',
      nip: '(NIP)',
    },
    dasarHukum: [
      'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
      'Peraturan Menteri Nomor 35 Tahun 2012',
    ].slice(0, random.int(1, 2)),
    kualifikasiPelaksana: ['Memahami tata naskah dinas'],
    keterkaitan: ['SOP Administrasi Surat Masuk'],
    peralatan: ['Komputer', 'Printer', 'ATK'].slice(0, random.int(1, 3)),
    peringatan: ['Apabila SOP tidak dilaksanakan maka pelayanan akan terhambat'],
    pencatatan: random.chance(0.5) ? ['Buku agenda'] : [],
    bagianLain: [],
  };
}
