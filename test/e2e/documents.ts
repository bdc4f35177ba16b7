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

/** An SOP with a title over its table and notes under it, and with several things that the layout remarks. */
export function remarkable(): string {
  const signs = ['漢', '字', '仮', '名', '文'];
  const kinds = ['mulai', 'proses', 'proses', 'proses', 'selesai'];
  return JSON.stringify({
    format: 'sop-ap',
    versi: 1,
    id: 'perlu-diperhatikan',
    identitas: { nama: 'Perlu Diperhatikan', instansi: ['PEMERINTAH KOTA CONTOH'] },
    pelaksana: [
      { id: 'p1', nama: 'Kepala' },
      { id: 'p2', nama: 'Staf' },
    ],
    langkah: signs.map((sign, index) => ({
      id: `l${index + 1}`,
      kegiatan: `Menerima surat ${index + 1}`,
      simbol: [{ id: `s${index + 1}`, jenis: kinds[index], pelaksana: index % 2 === 0 ? 'p1' : 'p2' }],
      kelengkapan: [`Surat ${sign}`],
    })),
    alur: signs.slice(1).map((_, index) => ({ id: `a${index + 1}`, dari: `s${index + 1}`, ke: `s${index + 2}` })),
    catatan: ['*) Waktu dapat disesuaikan', '**) Berlaku juga bagi unit lain'],
    tampilan: { batas: { kanan: 2 }, judulTabel: true },
  });
}
