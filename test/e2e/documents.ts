/** A small SOP whose table breaks before its third langkah, so that its arrow needs a page connector. */
export function twoPages(): string {
  return JSON.stringify({
    format: 'sop-ap',
    versi: 1,
    id: 'dua-halaman',
    identitas: { nama: 'Dua Halaman', instansi: ['PEMERINTAH KOTA CONTOH'] },
    pelaksana: [
      { id: 'p1', nama: 'Kepala' },
      { id: 'p2', nama: 'Staf' },
    ],
    langkah: [
      { id: 'l1', kegiatan: 'Menerima surat', simbol: [{ id: 's1', jenis: 'mulai', pelaksana: 'p1' }] },
      { id: 'l2', kegiatan: 'Mencatat surat', simbol: [{ id: 's2', jenis: 'proses', pelaksana: 'p2' }] },
      {
        id: 'l3',
        kegiatan: 'Mengarsipkan surat',
        simbol: [{ id: 's3', jenis: 'selesai', pelaksana: 'p2' }],
        gantiHalaman: true,
      },
    ],
    alur: [
      { id: 'a1', dari: 's1', ke: 's2' },
      { id: 'a2', dari: 's2', ke: 's3' },
    ],
  });
}

/** An SOP that has a name and columns, and nothing else yet. */
export function withoutLangkah(): string {
  return JSON.stringify({
    format: 'sop-ap',
    versi: 1,
    id: 'kosong',
    identitas: { nama: '' },
    pelaksana: [{ id: 'p1', nama: 'Kepala' }],
    langkah: [],
    alur: [],
  });
}
