// @ts-check
/** @type {import('./template.mjs').Template} */
export const pemberianCuti = {
  id: 'pemberian-cuti',
  nama: 'Pemberian Cuti Tahunan',
  pelaksana: ['Pegawai', 'Pengelola Kepegawaian', 'Atasan Langsung', 'Pejabat yang Berwenang'],
  dasarHukum: [
    'Peraturan Pemerintah Nomor ... Tahun ... tentang Manajemen Pegawai Negeri Sipil',
    'Peraturan Badan Kepegawaian Negara Nomor ... Tahun ... tentang Tata Cara Pemberian Cuti Pegawai Negeri Sipil',
  ],
  kualifikasiPelaksana: ['Memahami ketentuan cuti pegawai', 'Mampu mengoperasikan aplikasi kepegawaian'],
  keterkaitan: ['SOP Pemberkasan Arsip Aktif'],
  peralatan: ['Komputer dan printer', 'Aplikasi kepegawaian'],
  peringatan: [
    'Jika permintaan cuti diajukan terlambat, maka cuti berisiko tidak dapat diberikan pada tanggal yang diminta.',
  ],
  pencatatan: ['Daftar cuti pegawai'],
  langkah: [
    {
      jenis: 'mulai',
      oleh: 1,
      kegiatan: 'Mengajukan permintaan cuti tahunan',
      kelengkapan: 'Formulir permintaan cuti',
      waktu: '15 menit',
      output: 'Formulir permintaan cuti yang telah diisi',
    },
    {
      jenis: 'keputusan',
      oleh: 2,
      kegiatan:
        'Memeriksa hak cuti pegawai. Jika tersedia, membubuhkan catatan cuti; jika tidak tersedia, mengembalikan kepada Pegawai',
      waktu: '30 menit',
      output: 'Formulir dengan catatan cuti',
      tidak: 1,
    },
    {
      jenis: 'keputusan',
      oleh: 3,
      kegiatan:
        'Mempertimbangkan permintaan cuti. Jika disetujui, meneruskan kepada Pejabat yang Berwenang; jika tidak disetujui, mengembalikan kepada Pegawai beserta alasan',
      waktu: '60 menit',
      output: 'Formulir dengan pertimbangan Atasan Langsung',
      tidak: 1,
    },
    {
      jenis: 'keputusan',
      oleh: 4,
      kegiatan:
        'Memutuskan permintaan cuti. Jika disetujui, menandatangani; jika tidak disetujui, mengembalikan kepada Pegawai beserta alasan',
      waktu: '60 menit',
      output: 'Formulir cuti yang telah ditandatangani',
      tidak: 1,
    },
    {
      jenis: 'proses',
      oleh: 2,
      kegiatan: 'Mencatat cuti pada daftar cuti pegawai',
      waktu: '15 menit',
      output: 'Daftar cuti yang telah dimutakhirkan dan formulir cuti',
      keterangan: 'SOP Pemberkasan Arsip Aktif',
    },
    {
      jenis: 'selesai',
      oleh: 1,
      kegiatan: 'Menerima formulir cuti yang telah ditandatangani',
      waktu: '10 menit',
      output: 'Formulir cuti diterima',
    },
  ],
};
