import * as v from 'valibot';
import { pictureOf } from '../../drawing';
import type {
  Alur,
  BagianLain,
  Identitas,
  Klasifikasi,
  Langkah,
  Pelaksana,
  Pengecualian,
  Pengesah,
  Simbol,
} from '../../model';
import type { Entries } from './shape';

/*
 * Every check carries the code of its problem as its message. The descriptions are Indonesian: they are published in
 * the JSON Schema and read by the offices' own programmers.
 */

/** A logo is at most 500 kB of image; base64 writes 3 bytes as 4 letters. */
const longestLogo = 'data:image/jpeg;base64,'.length + Math.ceil((500 * 1024) / 3) * 4;

export const text = v.optional(v.string(), '');
const texts = v.optional(v.array(v.string()), []);
const flag = v.optional(v.boolean(), false);
const blank = v.optional(v.nullable(v.string()), null);
const date = v.optional(
  v.nullable(
    v.pipe(
      v.string(),
      v.description(
        'YYYY-MM-DD, atau YYYY-MM bila tanpa hari; teks lain dicetak apa adanya; null: diisi dengan tangan.',
      ),
    ),
  ),
  null,
);

export const idText = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{1,64}$/, 'bad-id'),
  v.description('Pengenal, tidak pernah dicetak.'),
);

const pengesah = v.looseObject({
  jabatan: text,
  jabatanBlok: v.optional(
    v.pipe(v.string(), v.description('Jabatan pada ruang tanda tangan; bila tidak ada, sama dengan jabatan.')),
  ),
  nama: text,
  pangkat: text,
  nip: text,
} satisfies Entries<Pengesah>);

const logo = v.pipe(
  v.string(),
  v.maxLength(longestLogo, 'logo-too-large'),
  v.regex(/^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/, 'bad-logo'),
  v.check((href) => pictureOf(href) !== undefined, 'bad-logo'),
  v.description('Lambang daerah atau instansi, PNG atau JPEG, paling besar 500 kB.'),
);

export const identitas = v.pipe(
  v.looseObject({
    instansi: v.optional(v.pipe(v.array(v.string()), v.description('Baris kop, yang teratas lebih dahulu.')), []),
    alamat: texts,
    unit: text,
    logo: v.optional(v.nullable(logo), null),
    nomor: blank,
    nama: v.pipe(v.string(), v.description('Nama SOP.')),
    tanggalPembuatan: date,
    tanggalRevisi: date,
    tanggalEfektif: date,
    pengesah: v.optional(pengesah, {}),
    dasarHukum: texts,
    kualifikasiPelaksana: texts,
    keterkaitan: texts,
    peralatan: texts,
    peringatan: texts,
    pencatatan: texts,
    bagianLain: v.optional(v.array(v.looseObject({ judul: text, isi: texts } satisfies Entries<BagianLain>)), []),
  } satisfies Entries<Identitas>),
  v.description('Bagian identitas.'),
);

export const klasifikasi = v.pipe(
  v.looseObject({
    lingkup: v.optional(v.picklist(['makro', 'mikro'])),
    sifat: v.optional(v.picklist(['teknis', 'administratif'])),
  } satisfies Entries<Klasifikasi>),
  v.description('Tidak pernah dicetak.'),
);

export const pelaksana = v.pipe(
  v.looseObject({
    id: idText,
    nama: v.string(),
    alias: texts,
    kelompok: text,
    luarInstansi: flag,
  } satisfies Entries<Pelaksana>),
  v.description('Satu kolom pelaksana.'),
);

const simbol = v.looseObject({
  id: idText,
  jenis: v.picklist(['mulai', 'proses', 'keputusan', 'selesai']),
  pelaksana: idText,
  bersama: v.optional(v.pipe(v.array(idText), v.description('Pelaksana lain yang mengerjakannya bersama.')), []),
  teks: text,
} satisfies Entries<Simbol>);

export const langkah = v.pipe(
  v.looseObject({
    id: idText,
    kegiatan: v.string(),
    simbol: v.pipe(v.array(simbol), v.description('Dalam satu sel disusun ke bawah menurut urutan ini.')),
    kelengkapan: texts,
    waktu: v.optional(
      v.pipe(v.nullable(v.string()), v.description('Teks bebas; null: satu sel dengan langkah di atasnya.')),
      '',
    ),
    output: texts,
    keterangan: text,
    waktuTerbaca: v.optional(
      v.pipe(
        v.unknown(),
        v.description('Ditulis untuk sistem lain bila waktu berupa jumlah biasa; tidak dibaca kembali.'),
        v.examples([
          { nilai: 3, satuan: 'hari kerja' },
          { nilai: 5, sampai: 10, satuan: 'menit' },
        ]),
      ),
    ),
    gantiHalaman: flag,
  } satisfies Entries<Langkah & { waktuTerbaca: unknown }>),
  v.description('Satu baris; nomornya ialah urutannya.'),
);

export const alur = v.pipe(
  v.looseObject({ id: idText, dari: idText, ke: idText, label: text } satisfies Entries<Alur>),
  v.description('Panah dari satu simbol ke simbol lain; yang pertama keluar dari sebuah simbol ialah kelanjutannya.'),
);

export const pengecualian = v.pipe(
  v.looseObject({
    aturan: v.string(),
    di: v.pipe(v.string(), v.description('Pengenal, bila perlu dengan #isian.')),
    alasan: text,
    oleh: text,
    waktu: text,
  } satisfies Entries<Pengecualian>),
  v.description('Aturan pemeriksaan yang dikecualikan, dengan alasannya.'),
);
