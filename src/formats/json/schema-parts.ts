import * as v from 'valibot';

/** A logo is at most 500 kB of image; base64 writes 3 bytes as 4 letters. */
const longestLogo = 'data:image/jpeg;base64,'.length + Math.ceil((500 * 1024) / 3) * 4;

export const text = v.optional(v.string(), '');
export const texts = v.optional(v.array(v.string()), []);
export const flag = v.optional(v.boolean(), false);
export const blank = v.optional(v.nullable(v.string()), null);

export const idText = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));

const pengesah = v.looseObject({
  jabatan: text,
  jabatanBlok: v.optional(v.string()),
  nama: text,
  pangkat: text,
  nip: text,
});

const bagianLain = v.looseObject({ judul: text, isi: texts });

const logo = v.pipe(
  v.string(),
  v.maxLength(longestLogo),
  v.regex(/^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/),
);

export const identitas = v.looseObject({
  instansi: texts,
  alamat: texts,
  unit: text,
  logo: v.optional(v.nullable(logo), null),
  nomor: blank,
  nama: v.string(),
  tanggalPembuatan: blank,
  tanggalRevisi: blank,
  tanggalEfektif: blank,
  pengesah: v.optional(pengesah, {}),
  dasarHukum: texts,
  kualifikasiPelaksana: texts,
  keterkaitan: texts,
  peralatan: texts,
  peringatan: texts,
  pencatatan: texts,
  bagianLain: v.optional(v.array(bagianLain), []),
});

export const klasifikasi = v.looseObject({
  lingkup: v.optional(v.picklist(['makro', 'mikro'])),
  sifat: v.optional(v.picklist(['teknis', 'administratif'])),
});

export const pelaksana = v.looseObject({
  id: idText,
  nama: v.string(),
  alias: texts,
  kelompok: text,
  luarInstansi: flag,
});

const simbol = v.looseObject({
  id: idText,
  jenis: v.picklist(['mulai', 'proses', 'keputusan', 'selesai']),
  pelaksana: idText,
  bersama: v.optional(v.array(idText), []),
  teks: text,
});

export const langkah = v.looseObject({
  id: idText,
  kegiatan: v.string(),
  simbol: v.array(simbol),
  kelengkapan: texts,
  waktu: v.optional(v.nullable(v.string()), ''),
  output: texts,
  keterangan: text,
  waktuTerbaca: v.optional(v.unknown()),
  gantiHalaman: flag,
});

export const alur = v.looseObject({ id: idText, dari: idText, ke: idText, label: text });

export const pengecualian = v.looseObject({
  aturan: v.string(),
  di: v.string(),
  alasan: text,
  oleh: text,
  waktu: text,
});
