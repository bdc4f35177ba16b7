// @ts-check
/** @type {import('./template.mjs').Template} */
export const penerbitanSurat = {
  id: 'penerbitan-surat',
  nama: 'Pelayanan Penerbitan [Surat Rekomendasi]',
  pelaksana: ['Pemohon', 'Petugas Pelayanan', 'Verifikator', 'Kepala Bidang', 'Kepala Dinas'],
  luarInstansi: [1],
  dasarHukum: [
    'Undang-Undang Nomor ... Tahun ... tentang Pelayanan Publik',
    'Peraturan Kepala Daerah Nomor ... Tahun ... tentang Standar Pelayanan',
  ],
  kualifikasiPelaksana: [
    'Memahami persyaratan pelayanan',
    'Mampu memverifikasi berkas permohonan',
    'Mampu berkomunikasi dengan santun',
  ],
  keterkaitan: ['SOP Pengelolaan Surat Keluar'],
  peralatan: ['Komputer dan printer', 'Formulir permohonan', 'Loket pelayanan'],
  peringatan: ['Jika permohonan tidak diselesaikan dalam [3] hari kerja, maka pemohon berhak menyampaikan pengaduan.'],
  pencatatan: ['Buku register [surat rekomendasi]'],
  langkah: [
    {
      jenis: 'mulai',
      oleh: 1,
      kegiatan: 'Mengajukan permohonan beserta persyaratan',
      kelengkapan: 'Formulir permohonan dan persyaratan',
      waktu: '10 menit',
      output: 'Berkas permohonan',
    },
    {
      jenis: 'keputusan',
      oleh: 2,
      kegiatan:
        'Memeriksa kelengkapan berkas. Jika lengkap, mencatat permohonan; jika tidak lengkap, mengembalikan kepada Pemohon untuk dilengkapi',
      waktu: '15 menit',
      output: 'Berkas permohonan terdaftar dan tanda terima',
      tidak: 1,
    },
    {
      jenis: 'keputusan',
      oleh: 3,
      kegiatan:
        'Memverifikasi kebenaran berkas. Jika memenuhi syarat, meneruskan ke penyusunan surat; jika tidak memenuhi syarat, mengembalikan kepada Petugas Pelayanan beserta alasan',
      waktu: '120 menit',
      output: 'Lembar verifikasi',
      tidak: 2,
    },
    {
      jenis: 'proses',
      oleh: 3,
      kegiatan: 'Menyusun konsep [surat rekomendasi]',
      kelengkapan: 'Berkas dan lembar verifikasi',
      waktu: '60 menit',
      output: 'Konsep [surat rekomendasi]',
    },
    {
      jenis: 'keputusan',
      oleh: 4,
      kegiatan:
        'Meneliti konsep surat. Jika sesuai, membubuhkan paraf; jika tidak sesuai, mengembalikan kepada Verifikator untuk diperbaiki',
      waktu: '30 menit',
      output: 'Konsep surat yang telah diparaf',
      tidak: 4,
    },
    {
      jenis: 'proses',
      oleh: 5,
      kegiatan: 'Menandatangani [surat rekomendasi]',
      waktu: '30 menit',
      output: '[Surat rekomendasi] yang telah ditandatangani',
    },
    {
      jenis: 'proses',
      oleh: 2,
      kegiatan: 'Mencatat dan menyerahkan [surat rekomendasi] kepada Pemohon',
      waktu: '15 menit',
      output: '[Surat rekomendasi] bernomor dan buku register',
      keterangan: 'SOP Pengelolaan Surat Keluar',
    },
    {
      jenis: 'selesai',
      oleh: 1,
      kegiatan: 'Menerima [surat rekomendasi]',
      waktu: '5 menit',
      output: '[Surat rekomendasi] dan tanda terima',
    },
  ],
};
