import type {
  AlurId,
  Jenis,
  Langkah,
  LangkahId,
  PelaksanaId,
  Simbol,
  SimbolId,
  Sop,
  SopId,
  Tampilan,
} from '../../src/model';

export interface SketchOptions {
  readonly tampilan?: Tampilan;
  /** Overrides by the row's number, 1 for the first. */
  readonly rows?: Readonly<Record<number, Partial<Langkah>>>;
  readonly kelompok?: readonly string[];
  readonly names?: readonly string[];
}

/**
 * An SOP as a small picture. A row is its symbols, `jenis@column`, further columns of joint work after `+`;
 * symbols are s1, s2 ... in reading order. Ways are `s1>s2` or `s3>s1:Tidak`, separated by commas.
 *
 *     sketch(2, ['mulai@1 proses@1', 'keputusan@2', 'selesai@1'], 's1>s2, s2>s3, s3>s4:Ya, s3>s2:Tidak')
 */
export function sketch(pelaksana: number, rows: readonly string[], ways: string, options: SketchOptions = {}): Sop {
  let count = 0;
  const nextId = () => {
    count += 1;
    return `s${count}` as SimbolId;
  };
  return {
    id: 'sketch' as SopId,
    asal: null,
    identitas: {
      instansi: ['PEMERINTAH KOTA CONTOH'],
      alamat: [],
      unit: '',
      logo: null,
      nomor: null,
      nama: 'Penerbitan Surat Keterangan',
      tanggalPembuatan: '2024-08-02',
      tanggalRevisi: '-',
      tanggalEfektif: null,
      pengesah: {
        jabatan: 'Kepala Dinas',
        jabatanBlok: 'Kepala Dinas',
        nama: '(nama pejabat)',
        pangkat: '',
        nip: '(NIP)',
      },
      dasarHukum: [],
      kualifikasiPelaksana: [],
      keterkaitan: [],
      peralatan: [],
      peringatan: [],
      pencatatan: [],
      bagianLain: [],
    },
    klasifikasi: null,
    pelaksana: Array.from({ length: pelaksana }, (_, index) => ({
      id: `p${index + 1}` as PelaksanaId,
      nama: options.names?.[index] ?? `Pejabat ${index + 1}`,
      alias: [],
      kelompok: options.kelompok?.[index] ?? '',
      luarInstansi: false,
    })),
    pihakLuar: [],
    langkah: rows.map((row, index) => ({
      id: `l${index + 1}` as LangkahId,
      kegiatan: 'Memeriksa berkas permohonan dan menyampaikan hasilnya kepada pimpinan untuk ditindaklanjuti',
      simbol: row
        .split(' ')
        .filter(Boolean)
        .map((text) => readSimbol(text, nextId())),
      kelengkapan: ['Berkas permohonan'],
      waktu: '15 menit',
      output: ['Berkas yang telah diperiksa'],
      keterangan: '',
      gantiHalaman: false,
      ...options.rows?.[index + 1],
    })),
    alur: ways
      .split(',')
      .map((way) => way.trim())
      .filter(Boolean)
      .map(readAlur),
    catatan: [],
    pengecualian: [],
    tampilan: options.tampilan ?? { profil: 'permenpan' },
  };
}

function readSimbol(text: string, id: SimbolId): Simbol {
  const [jenis = '', where = '1'] = text.split('@');
  const [own = '1', ...together] = where.split('+');
  return {
    id,
    jenis: jenis as Jenis,
    pelaksana: `p${own}` as PelaksanaId,
    bersama: together.map((one) => `p${one}` as PelaksanaId),
    teks: '',
  };
}

function readAlur(way: string, index: number): Sop['alur'][number] {
  const [ends = '', label = ''] = way.split(':');
  const [dari = '', ke = ''] = ends.split('>');
  return { id: `a${index + 1}` as AlurId, dari: dari as SimbolId, ke: ke as SimbolId, label };
}

/** One symbol a row, joined from each to the next: s1>s2, s2>s3 ... */
export function chain(count: number): string {
  return Array.from({ length: count - 1 }, (_, index) => `s${index + 1}>s${index + 2}`).join(', ');
}
