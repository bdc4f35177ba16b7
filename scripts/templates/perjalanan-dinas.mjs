// @ts-check
/** @type {import('./template.mjs').Template} */
export const perjalananDinas = {
  id: 'perjalanan-dinas',
  nama: 'Pelaksanaan Perjalanan Dinas',
  pelaksana: [
    'Kepala Dinas',
    'Pengelola Perjalanan Dinas',
    'Pejabat Pelaksana Teknis Kegiatan',
    'Pegawai yang Ditugaskan',
    'Bendahara Pengeluaran',
  ],
  pihakLuar: ['Instansi tujuan'],
  dasarHukum: [
    'Peraturan Presiden Nomor ... Tahun ... tentang Standar Harga Satuan Regional',
    'Peraturan Kepala Daerah Nomor ... Tahun ... tentang Perjalanan Dinas',
  ],
  kualifikasiPelaksana: [
    'Memahami ketentuan perjalanan dinas',
    'Memahami pertanggungjawaban keuangan daerah',
    'Mampu menyusun laporan perjalanan dinas',
  ],
  keterkaitan: ['SOP Pemberkasan Arsip Aktif'],
  peralatan: ['Komputer dan printer', 'Formulir surat perjalanan dinas (SPD)'],
  peringatan: ['Jika bukti pertanggungjawaban tidak lengkap, maka biaya perjalanan dinas tidak dapat dibayarkan.'],
  pencatatan: ['Buku register surat tugas', 'Buku kas umum'],
  langkah: [
    {
      jenis: 'mulai',
      oleh: 1,
      kegiatan: 'Memberikan disposisi penugasan',
      kelengkapan: 'Undangan atau rencana kerja',
      waktu: '15 menit',
      output: 'Disposisi penugasan',
    },
    {
      jenis: 'proses',
      oleh: 2,
      kegiatan: 'Menyusun konsep surat tugas dan surat perjalanan dinas',
      waktu: '60 menit',
      output: 'Konsep surat tugas dan SPD',
    },
    {
      jenis: 'keputusan',
      oleh: 3,
      kegiatan:
        'Memeriksa ketersediaan anggaran. Jika tersedia, membubuhkan paraf; jika tidak tersedia, mengembalikan kepada Pengelola Perjalanan Dinas',
      waktu: '30 menit',
      output: 'Konsep surat tugas dan SPD yang telah diparaf',
      tidak: 2,
    },
    {
      jenis: 'proses',
      oleh: 1,
      kegiatan: 'Menandatangani surat tugas dan SPD',
      waktu: '15 menit',
      output: 'Surat tugas dan SPD yang telah ditandatangani',
    },
    {
      jenis: 'proses',
      oleh: 4,
      kegiatan: 'Melaksanakan perjalanan dinas',
      kelengkapan: 'Surat tugas dan SPD',
      waktu: '[3] hari kerja',
      output: 'SPD yang telah disahkan instansi tujuan dan bukti pengeluaran',
    },
    {
      jenis: 'proses',
      oleh: 4,
      kegiatan: 'Menyusun laporan perjalanan dinas',
      waktu: '3 hari kerja',
      output: 'Laporan dan bukti pertanggungjawaban',
    },
    {
      jenis: 'keputusan',
      oleh: 3,
      kegiatan:
        'Memverifikasi laporan dan bukti pertanggungjawaban. Jika lengkap, menyetujui pembayaran; jika tidak lengkap, mengembalikan kepada Pegawai untuk dilengkapi',
      waktu: '1 hari kerja',
      output: 'Dokumen pertanggungjawaban yang telah diverifikasi',
      tidak: 6,
    },
    {
      jenis: 'proses',
      oleh: 5,
      kegiatan: 'Membayarkan biaya perjalanan dinas',
      waktu: '1 hari kerja',
      output: 'Bukti pembayaran',
    },
    {
      jenis: 'selesai',
      oleh: 2,
      kegiatan: 'Menyimpan dokumen perjalanan dinas sebagai arsip',
      waktu: '1 hari kerja',
      output: 'Arsip perjalanan dinas',
      keterangan: 'SOP Pemberkasan Arsip Aktif',
    },
  ],
};
