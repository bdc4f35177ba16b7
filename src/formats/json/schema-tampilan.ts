import * as v from 'valibot';
import type { Batas, JudulKey, Sampul, TampilanLengkap } from '../../model';
import type { Entries } from './shape';

const word = v.optional(v.string());
const millimetres = v.pipe(v.number(), v.minValue(0, 'too-small'), v.maxValue(1000, 'too-large'), v.description('mm'));

const judulEntries = {
  nomor: word,
  nama: word,
  tanggalPembuatan: word,
  tanggalRevisi: word,
  tanggalEfektif: word,
  pengesah: word,
  dasarHukum: word,
  kualifikasiPelaksana: word,
  keterkaitan: word,
  peralatan: word,
  peringatan: word,
  pencatatan: word,
  no: word,
  kegiatan: word,
  pelaksana: word,
  mutuBaku: word,
  kelengkapan: word,
  waktu: word,
  output: word,
  keterangan: word,
} satisfies Record<JudulKey, typeof word>;

const margin = v.optional(millimetres);

const sampul = v.looseObject({
  judul: v.string(),
  tahun: v.optional(v.string()),
  susunan: v.picklist(['instansi', 'judul']),
} satisfies Entries<Sampul>);

/** Every key may be absent: it then follows the profile. */
export const tampilan = v.looseObject({
  profil: v.optional(v.picklist(['permenpan', 'pemda']), 'permenpan'),
  kertas: v.optional(v.picklist(['f4', 'f4-210', 'a4', 'legal'])),
  tandaTangan: v.optional(v.picklist(['identitas', 'akhir', 'keduanya'])),
  caraTandaTangan: v.optional(v.picklist(['tte', 'basah'])),
  judul: v.optional(v.looseObject(judulEntries)),
  kolom: v.optional(
    v.pipe(
      v.array(v.picklist(['kelengkapan', 'waktu', 'output', 'keterangan'])),
      v.metadata({ uniqueItems: true, description: 'Urutan dan ada tidaknya kolom; keterangan selalu terakhir.' }),
    ),
  ),
  judulTabel: v.optional(v.union([v.boolean(), v.string()])),
  barisNomor: v.optional(v.boolean()),
  teksKapsul: v.optional(v.boolean()),
  susunan: v.optional(v.picklist(['terpisah', 'menyambung'])),
  sampul: v.optional(v.nullable(sampul)),
  huruf: v.optional(v.picklist(['arimo', 'tinos', 'bonum'])),
  ukuran: v.optional(
    v.pipe(
      v.number(),
      v.minValue(4, 'too-small'),
      v.maxValue(24, 'too-large'),
      v.description('Besar huruf tabel dalam pt.'),
    ),
  ),
  batas: v.optional(
    v.looseObject({ atas: margin, kanan: margin, bawah: margin, kiri: margin } satisfies Entries<Batas>),
  ),
  lebar: v.optional(
    v.pipe(
      v.record(v.string(), millimetres),
      v.description('Lebar kolom yang diatur pengguna: kegiatan, p:<pengenal pelaksana>, ...'),
    ),
  ),
  sebutan: v.optional(v.picklist(['SOP', 'POS', 'SPO'])),
  istilahAsing: v.optional(v.array(v.string())),
} satisfies Entries<TampilanLengkap>);
