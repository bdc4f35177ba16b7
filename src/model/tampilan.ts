import type { JudulKey, Profil, Tampilan, TampilanLengkap } from './types';

const judulPermenpan: Readonly<Record<JudulKey, string>> = {
  nomor: 'Nomor SOP',
  nama: 'Nama SOP',
  tanggalPembuatan: 'Tanggal Pembuatan',
  tanggalRevisi: 'Tanggal Revisi',
  tanggalEfektif: 'Tanggal Efektif',
  pengesah: 'Disahkan oleh',
  dasarHukum: 'Dasar Hukum',
  kualifikasiPelaksana: 'Kualifikasi Pelaksana',
  keterkaitan: 'Keterkaitan',
  peralatan: 'Peralatan/Perlengkapan',
  peringatan: 'Peringatan',
  pencatatan: 'Pencatatan dan Pendataan',
  no: 'No.',
  kegiatan: 'Kegiatan',
  pelaksana: 'Pelaksana',
  mutuBaku: 'Mutu Baku',
  kelengkapan: 'Kelengkapan',
  waktu: 'Waktu',
  output: 'Output',
  keterangan: 'Keterangan',
};

const permenpan: TampilanLengkap = {
  profil: 'permenpan',
  kertas: 'f4',
  tandaTangan: 'identitas',
  caraTandaTangan: 'tte',
  judul: judulPermenpan,
  kolom: ['kelengkapan', 'waktu', 'output', 'keterangan'],
  judulTabel: false,
  barisNomor: false,
  teksKapsul: false,
  susunan: 'terpisah',
  sampul: null,
  huruf: 'arimo',
  ukuran: 9,
  batas: { atas: 15, kanan: 10, bawah: 20, kiri: 10 },
  lebar: {},
  sebutan: 'SOP',
  istilahAsing: [],
};

/** The defaults of each profile; `profil` does nothing else. */
export const profilDefaults: Readonly<Record<Profil, TampilanLengkap>> = {
  permenpan,
  pemda: {
    ...permenpan,
    profil: 'pemda',
    tandaTangan: 'akhir',
    teksKapsul: true,
    judul: {
      ...judulPermenpan,
      kegiatan: 'Uraian Prosedur',
      tanggalEfektif: 'Tanggal Pengesahan',
      nama: 'Judul SOP',
    },
  },
};

/**
 * A field of the identity sheet by what its form calls it: where `tanggalEfektif` is printed as Tanggal Pengesahan, sentences
 * about it say so too.
 */
export function namedInForm(sop: { readonly tampilan: Tampilan }, field: string): string {
  const isSigning = tampilanOf(sop).judul.tanggalEfektif === profilDefaults.pemda.judul.tanggalEfektif;
  return field === 'tanggalEfektif' && isSigning ? 'tanggalPengesahan' : field;
}

/** How the SOP is printed: what the document sets, over the defaults of its profile. */
export function tampilanOf(sop: { readonly tampilan: Tampilan }): TampilanLengkap {
  const defaults = profilDefaults[sop.tampilan.profil];
  const { judul, batas, ...rest } = sop.tampilan;
  return {
    ...defaults,
    ...rest,
    judul: { ...defaults.judul, ...judul },
    batas: { ...defaults.batas, ...batas },
  };
}
