// @ts-check
import { dasar } from './template.mjs';

/** @type {import('./template.mjs').Template} */
export const pemberkasanArsip = {
  id: 'pemberkasan-arsip',
  nama: 'Pemberkasan Arsip Aktif',
  pelaksana: ['Unit Pengolah', 'Arsiparis', 'Kepala Subbagian Umum dan Kepegawaian'],
  dasarHukum: [dasar.kearsipan, 'Peraturan Kepala Daerah Nomor ... Tahun ... tentang Tata Kearsipan'],
  kualifikasiPelaksana: [
    'Memahami tata kearsipan dinamis',
    'Mampu menentukan kode klasifikasi arsip',
    'Mampu menyusun daftar berkas dan daftar isi berkas',
  ],
  keterkaitan: ['SOP Pengelolaan Surat Masuk', 'SOP Pengelolaan Surat Keluar'],
  peralatan: ['Folder dan label berkas', 'Lemari arsip', 'Komputer dan printer'],
  peringatan: ['Jika arsip tidak diberkaskan menurut klasifikasinya, maka arsip sulit ditemukan kembali.'],
  pencatatan: ['Bukti serah terima arsip', 'Daftar berkas dan daftar isi berkas'],
  langkah: [
    {
      jenis: 'mulai',
      oleh: 1,
      kegiatan: 'Menyerahkan arsip yang telah selesai diproses',
      kelengkapan: 'Arsip',
      waktu: '10 menit',
      output: 'Arsip dan bukti serah terima',
      keterangan: 'SOP Pengelolaan Surat Masuk; SOP Pengelolaan Surat Keluar',
    },
    {
      jenis: 'keputusan',
      oleh: 2,
      kegiatan:
        'Memeriksa kelengkapan arsip. Jika lengkap, melanjutkan ke pengelompokan; jika tidak lengkap, mengembalikan kepada Unit Pengolah untuk dilengkapi',
      waktu: '15 menit',
      output: 'Arsip yang telah diperiksa',
      tidak: 1,
    },
    {
      jenis: 'proses',
      oleh: 2,
      kegiatan: 'Menentukan kode klasifikasi dan indeks arsip',
      waktu: '15 menit',
      output: 'Arsip berkode klasifikasi',
    },
    {
      jenis: 'proses',
      oleh: 2,
      kegiatan: 'Memberkaskan arsip ke dalam folder berlabel',
      waktu: '15 menit',
      output: 'Berkas arsip aktif',
    },
    {
      jenis: 'proses',
      oleh: 2,
      kegiatan: 'Menyusun daftar berkas dan daftar isi berkas',
      waktu: '20 menit',
      output: 'Konsep daftar berkas dan daftar isi berkas',
    },
    {
      jenis: 'keputusan',
      oleh: 3,
      kegiatan:
        'Memeriksa daftar berkas. Jika sesuai, membubuhkan paraf; jika tidak sesuai, mengembalikan kepada Arsiparis untuk diperbaiki',
      waktu: '15 menit',
      output: 'Daftar berkas yang telah diparaf',
      tidak: 5,
    },
    {
      jenis: 'selesai',
      oleh: 2,
      kegiatan: 'Menyimpan berkas pada tempat penyimpanan arsip aktif',
      waktu: '10 menit',
      output: 'Berkas arsip aktif tersimpan',
    },
  ],
};
