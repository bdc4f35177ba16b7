import type { Language } from './topic';

/** Parts of the SOP by their keys, as people call them. */
export const parts: Readonly<Record<string, readonly [id: string, en: string]>> = {
  kegiatan: ['Kegiatan', 'Kegiatan'],
  kelengkapan: ['Kelengkapan', 'Kelengkapan'],
  waktu: ['Waktu', 'Waktu'],
  output: ['Output', 'Output'],
  keterangan: ['Keterangan', 'Keterangan'],
  no: ['No.', 'No.'],
  nama: ['Nama SOP', 'The name of the SOP'],
  unit: ['Unit kerja', 'The unit'],
  nomor: ['Nomor SOP', 'The number of the SOP'],
  tanggalPembuatan: ['Tanggal Pembuatan', 'Tanggal Pembuatan'],
  tanggalRevisi: ['Tanggal Revisi', 'Tanggal Revisi'],
  tanggalEfektif: ['Tanggal Efektif', 'Tanggal Efektif'],
  tanggalPengesahan: ['Tanggal Pengesahan', 'Tanggal Pengesahan'],
  instansi: ['Kop', 'The letterhead'],
  alamat: ['Alamat pada kop', 'The address in the letterhead'],
  'pengesah.jabatan': ['Jabatan pejabat pengesah', 'The position of the official who signs'],
  'pengesah.jabatanBlok': ['Jabatan pada ruang tanda tangan', 'The position in the signature block'],
  'pengesah.nama': ['Nama pejabat pengesah', 'The name of the official who signs'],
  'pengesah.pangkat': ['Pangkat pejabat pengesah', 'The rank of the official who signs'],
  'pengesah.nip': ['NIP pejabat pengesah', 'The NIP of the official who signs'],
  dasarHukum: ['Dasar Hukum', 'Dasar Hukum'],
  kualifikasiPelaksana: ['Kualifikasi Pelaksana', 'Kualifikasi Pelaksana'],
  keterkaitan: ['Keterkaitan', 'Keterkaitan'],
  peralatan: ['Peralatan/Perlengkapan', 'Peralatan/Perlengkapan'],
  peringatan: ['Isian Peringatan', 'The field Peringatan'],
  pencatatan: ['Pencatatan dan Pendataan', 'Pencatatan dan Pendataan'],
  kertas: ['Kertas', 'The paper'],
  tandaTangan: ['Tempat ruang tanda tangan', 'The place of the signature block'],
  caraTandaTangan: ['Cara tanda tangan', 'The way of signing'],
  kolom: ['Susunan kolom', 'The set of columns'],
  judulTabel: ['Judul di atas tabel', 'The title over the table'],
  barisNomor: ['Baris nomor kolom', 'The row of column numbers'],
  teksKapsul: ['Tulisan Mulai dan Selesai pada simbol', 'The words Mulai and Selesai in symbols'],
  susunan: ['Susunan halaman', 'The order of the pages'],
  sampul: ['Halaman judul', 'The cover'],
  huruf: ['Jenis huruf', 'The typeface'],
  ukuran: ['Ukuran huruf tabel', "The size of the table's text"],
  sebutan: ['Sebutan SOP', 'What the SOP is called'],
  istilahAsing: ['Daftar istilah asing', 'The list of foreign words'],
};

/** The symbols keep the names they have on the paper. */

/** What people call a part of the SOP; keys that are none are margins and printed headings. */
export function partName(language: Language, key: string | number | undefined): string {
  const name = parts[String(key)]?.[language === 'id' ? 0 : 1];
  if (name !== undefined) return name;
  const isMargin = String(key).startsWith('batas.');
  if (language === 'id') return isMargin ? 'Batas tepi' : 'Kata yang dicetak sebagai judul';
  return isMargin ? 'A margin' : 'A printed heading';
}
