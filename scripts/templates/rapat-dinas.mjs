// @ts-check
import { dasar } from './template.mjs';

/** @type {import('./template.mjs').Template} */
export const rapatDinas = {
  id: 'rapat-dinas',
  nama: 'Penyelenggaraan Rapat Dinas',
  pelaksana: [
    'Kepala Dinas',
    'Sekretaris',
    'Kepala Subbagian Umum dan Kepegawaian',
    'Pengadministrasi Umum',
    'Peserta Rapat',
  ],
  dasarHukum: [dasar.perangkatDaerah, dasar.naskahDinas],
  kualifikasiPelaksana: [
    'Memahami tata naskah dinas',
    'Mampu menyusun undangan dan notula rapat',
    'Mampu menyiapkan rapat tatap muka dan rapat daring',
  ],
  keterkaitan: ['SOP Pengelolaan Surat Keluar', 'SOP Pemberkasan Arsip Aktif'],
  peralatan: ['Ruang rapat', 'Komputer dan printer', 'Proyektor dan pengeras suara'],
  peringatan: ['Jika undangan terlambat dikirimkan, maka peserta berisiko tidak menghadiri rapat.'],
  pencatatan: ['Daftar hadir rapat', 'Notula rapat'],
  langkah: [
    {
      jenis: 'mulai',
      oleh: 1,
      kegiatan: 'Memerintahkan penyelenggaraan rapat melalui disposisi',
      kelengkapan: 'Surat masuk atau rencana kerja',
      waktu: '10 menit',
      output: 'Disposisi',
    },
    {
      jenis: 'proses',
      oleh: 2,
      kegiatan: 'Menetapkan pokok bahasan, waktu, tempat, dan peserta rapat',
      waktu: '30 menit',
      output: 'Agenda rapat',
    },
    {
      jenis: 'proses',
      oleh: 3,
      kegiatan: 'Menyusun konsep undangan rapat',
      waktu: '30 menit',
      output: 'Konsep undangan',
    },
    {
      jenis: 'keputusan',
      oleh: 2,
      kegiatan:
        'Memeriksa konsep undangan. Jika sesuai, menandatangani undangan; jika tidak sesuai, mengembalikan kepada Kepala Subbagian untuk diperbaiki',
      waktu: '15 menit',
      output: 'Undangan yang telah ditandatangani',
      tidak: 3,
    },
    {
      jenis: 'proses',
      oleh: 4,
      kegiatan: 'Mengirimkan undangan kepada peserta rapat',
      waktu: '30 menit',
      output: 'Bukti pengiriman undangan',
      keterangan: 'SOP Pengelolaan Surat Keluar',
    },
    {
      jenis: 'proses',
      oleh: 4,
      kegiatan: 'Menyiapkan ruang, bahan, dan daftar hadir rapat',
      waktu: '60 menit',
      output: 'Ruang, bahan, dan daftar hadir siap pakai',
    },
    {
      jenis: 'proses',
      oleh: 1,
      kegiatan: 'Melaksanakan rapat',
      kelengkapan: 'Bahan dan daftar hadir rapat',
      waktu: '120 menit',
      output: 'Hasil rapat dan daftar hadir yang telah diisi',
      bersama: [5],
    },
    { jenis: 'proses', oleh: 4, kegiatan: 'Menyusun konsep notula', waktu: '60 menit', output: 'Konsep notula' },
    {
      jenis: 'keputusan',
      oleh: 2,
      kegiatan:
        'Meneliti konsep notula. Jika sesuai, mengesahkan notula; jika tidak sesuai, mengembalikan kepada Pengadministrasi Umum untuk diperbaiki',
      waktu: '30 menit',
      output: 'Notula rapat',
      tidak: 8,
    },
    {
      jenis: 'selesai',
      oleh: 4,
      kegiatan: 'Mendistribusikan notula dan menyimpan arsipnya',
      waktu: '15 menit',
      output: 'Arsip notula',
      keterangan: 'SOP Pemberkasan Arsip Aktif',
    },
  ],
};
