// @ts-check
import { dasar } from './template.mjs';

/** @type {import('./template.mjs').Template} */
export const suratMasuk = {
  id: 'surat-masuk',
  nama: 'Pengelolaan Surat Masuk',
  pelaksana: ['Pengadministrasi Umum', 'Kepala Subbagian Umum dan Kepegawaian', 'Sekretaris', 'Kepala Dinas', 'Bidang'],
  pihakLuar: ['Pengirim'],
  dasarHukum: [dasar.kearsipan, dasar.perangkatDaerah, dasar.naskahDinas],
  kualifikasiPelaksana: ['Memahami tata naskah dinas dan tata kearsipan', 'Mampu mengoperasikan aplikasi persuratan'],
  keterkaitan: ['SOP Pemberkasan Arsip Aktif'],
  peralatan: ['Komputer dan printer', 'Aplikasi persuratan', 'Lembar disposisi'],
  peringatan: ['Jika surat tidak dicatat pada hari diterima, maka tindak lanjut disposisi terlambat.'],
  pencatatan: ['Buku agenda surat masuk', 'Buku ekspedisi'],
  langkah: [
    {
      jenis: 'mulai',
      oleh: 1,
      kegiatan: 'Menerima surat masuk dari pengirim',
      kelengkapan: 'Surat masuk',
      waktu: '5 menit',
      output: 'Surat masuk dan tanda terima',
    },
    {
      jenis: 'keputusan',
      oleh: 1,
      kegiatan:
        'Memeriksa alamat tujuan dan lampiran surat. Jika sesuai, melanjutkan ke pencatatan; jika tidak sesuai, mengembalikan surat kepada pengirim',
      waktu: '5 menit',
      output: 'Surat masuk yang telah diperiksa',
      tidak: 1,
    },
    {
      jenis: 'proses',
      oleh: 1,
      kegiatan: 'Mencatat surat pada buku agenda dan melampirkan lembar disposisi',
      waktu: '10 menit',
      output: 'Surat masuk teragenda dan lembar disposisi',
    },
    {
      jenis: 'proses',
      oleh: 2,
      kegiatan: 'Menelaah isi surat dan menyampaikannya kepada Sekretaris',
      waktu: '10 menit',
      output: 'Surat masuk yang telah ditelaah dan lembar disposisi',
    },
    {
      jenis: 'proses',
      oleh: 3,
      kegiatan: 'Membubuhkan paraf pada lembar disposisi',
      waktu: '15 menit',
      output: 'Surat masuk dan lembar disposisi yang telah diparaf',
    },
    {
      jenis: 'proses',
      oleh: 4,
      kegiatan: 'Memberikan disposisi',
      waktu: '30 menit',
      output: 'Surat masuk dan disposisi',
    },
    {
      jenis: 'proses',
      oleh: 1,
      kegiatan: 'Mendistribusikan surat sesuai dengan disposisi',
      waktu: '15 menit',
      output: 'Surat terdistribusi dan bukti ekspedisi',
    },
    {
      jenis: 'proses',
      oleh: 5,
      kegiatan: 'Menindaklanjuti disposisi',
      kelengkapan: 'Surat terdistribusi',
      waktu: '450 menit',
      output: 'Hasil tindak lanjut disposisi',
    },
    {
      jenis: 'selesai',
      oleh: 1,
      kegiatan: 'Menyimpan surat dan hasil tindak lanjut sebagai arsip aktif',
      waktu: '10 menit',
      output: 'Arsip surat masuk',
      keterangan: 'SOP Pemberkasan Arsip Aktif',
    },
  ],
};
