// @ts-check
/** @type {import('./template.mjs').Template} */
export const penyusunanSkp = {
  id: 'penyusunan-skp',
  nama: 'Penyusunan Sasaran Kinerja Pegawai (SKP)',
  pelaksana: ['Kepala Subbagian Umum dan Kepegawaian', 'Pejabat Penilai Kinerja', 'Pegawai', 'Pengelola Kepegawaian'],
  pihakLuar: ['[BKPSDM]'],
  dasarHukum: [
    'Peraturan Pemerintah Nomor ... Tahun ... tentang Penilaian Kinerja Pegawai Negeri Sipil',
    'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor ... Tahun ... tentang Pengelolaan Kinerja Pegawai Aparatur Sipil Negara',
  ],
  kualifikasiPelaksana: [
    'Memahami pengelolaan kinerja pegawai',
    'Mampu menyusun matriks peran dan hasil',
    'Mampu mengoperasikan aplikasi kinerja',
  ],
  keterkaitan: ['SOP Pengelolaan Surat Masuk', 'SOP Pengelolaan Surat Keluar'],
  peralatan: ['Komputer dan printer', 'Aplikasi kinerja'],
  peringatan: ['Jika SKP tidak ditetapkan tepat waktu, maka penilaian kinerja pegawai tidak dapat dilaksanakan.'],
  pencatatan: ['Rekapitulasi SKP', 'Buku agenda surat keluar'],
  langkah: [
    {
      jenis: 'mulai',
      oleh: 1,
      kegiatan: 'Menyampaikan surat edaran penyusunan SKP',
      kelengkapan: 'Surat permintaan penyusunan SKP dan Perjanjian Kinerja',
      waktu: '60 menit',
      output: 'Surat edaran',
      keterangan: 'SOP Pengelolaan Surat Masuk',
    },
    {
      jenis: 'proses',
      oleh: 2,
      kegiatan: 'Menyusun matriks peran dan hasil melalui dialog kinerja',
      kelengkapan: 'Surat edaran dan Perjanjian Kinerja',
      waktu: '180 menit',
      output: 'Matriks peran dan hasil',
      bersama: [3],
    },
    { jenis: 'proses', oleh: 3, kegiatan: 'Menyusun rancangan SKP', waktu: '900 menit', output: 'Rancangan SKP' },
    {
      jenis: 'keputusan',
      oleh: 2,
      kegiatan:
        'Meneliti rancangan SKP. Jika sesuai, menetapkan SKP; jika tidak sesuai, mengembalikan kepada Pegawai untuk diperbaiki',
      waktu: '60 menit',
      output: 'SKP yang telah ditetapkan',
      tidak: 3,
    },
    {
      jenis: 'proses',
      oleh: 4,
      kegiatan: 'Menyusun rekapitulasi SKP dan konsep surat pengantar',
      waktu: '450 menit',
      output: 'SKP, rekapitulasi, dan konsep surat pengantar',
    },
    {
      jenis: 'keputusan',
      oleh: 1,
      kegiatan:
        'Memeriksa rekapitulasi dan konsep surat pengantar. Jika sesuai, membubuhkan paraf; jika tidak sesuai, mengembalikan kepada Pengelola Kepegawaian untuk diperbaiki',
      waktu: '60 menit',
      output: 'SKP, rekapitulasi, dan surat pengantar yang telah diparaf',
      tidak: 5,
    },
    {
      jenis: 'selesai',
      oleh: 4,
      kegiatan: 'Menyampaikan SKP kepada [BKPSDM] dan menyimpan arsipnya',
      waktu: '30 menit',
      output: 'Bukti pengiriman dan arsip SKP',
      keterangan: 'SOP Pengelolaan Surat Keluar',
    },
  ],
};
