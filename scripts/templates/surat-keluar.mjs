// @ts-check
import { dasar } from './template.mjs';

/** @type {import('./template.mjs').Template} */
export const suratKeluar = {
  id: 'surat-keluar',
  nama: 'Pengelolaan Surat Keluar',
  pelaksana: ['Konseptor', 'Ketua Tim Kerja', 'Sekretaris', 'Kepala Dinas', 'Pengadministrasi Umum'],
  dasarHukum: [dasar.kearsipan, dasar.perangkatDaerah, dasar.naskahDinas],
  kualifikasiPelaksana: [
    'Memahami tata naskah dinas',
    'Mampu menyusun konsep surat dinas',
    'Mampu mengoperasikan aplikasi persuratan',
  ],
  keterkaitan: ['SOP Pemberkasan Arsip Aktif'],
  peralatan: ['Komputer dan printer', 'Aplikasi persuratan', 'Cap dinas'],
  peringatan: ['Jika konsep surat tidak diteliti secara berjenjang, maka surat berisiko salah isi atau salah alamat.'],
  pencatatan: ['Buku agenda surat keluar', 'Buku ekspedisi'],
  langkah: [
    {
      jenis: 'mulai',
      oleh: 1,
      kegiatan: 'Menyusun konsep surat',
      kelengkapan: 'Disposisi dan bahan surat',
      waktu: '60 menit',
      output: 'Konsep surat',
    },
    {
      jenis: 'keputusan',
      oleh: 2,
      kegiatan:
        'Meneliti konsep surat. Jika sesuai, membubuhkan paraf; jika tidak sesuai, mengembalikan kepada konseptor untuk diperbaiki',
      waktu: '30 menit',
      output: 'Konsep surat yang telah diparaf Ketua Tim Kerja',
      tidak: 1,
    },
    {
      jenis: 'keputusan',
      oleh: 3,
      kegiatan:
        'Memeriksa konsep surat. Jika sesuai, membubuhkan paraf; jika tidak sesuai, mengembalikan kepada konseptor untuk diperbaiki',
      waktu: '30 menit',
      output: 'Konsep surat yang telah diparaf Sekretaris',
      tidak: 1,
    },
    {
      jenis: 'proses',
      oleh: 4,
      kegiatan: 'Menandatangani surat',
      waktu: '15 menit',
      output: 'Surat yang telah ditandatangani',
    },
    {
      jenis: 'proses',
      oleh: 5,
      kegiatan: 'Memberikan nomor dan tanggal surat serta mencatatnya pada buku agenda',
      waktu: '10 menit',
      output: 'Surat bernomor',
    },
    {
      jenis: 'proses',
      oleh: 5,
      kegiatan: 'Mengirimkan surat kepada alamat tujuan',
      waktu: '30 menit',
      output: 'Bukti pengiriman surat',
    },
    {
      jenis: 'selesai',
      oleh: 5,
      kegiatan: 'Menyimpan tindasan surat sebagai arsip aktif',
      waktu: '10 menit',
      output: 'Arsip surat keluar',
      keterangan: 'SOP Pemberkasan Arsip Aktif',
    },
  ],
};
