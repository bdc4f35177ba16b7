/** A small whole file, as a plain value that a test may spoil. */
export function wholeFile() {
  return {
    format: 'sop-ap',
    versi: 1,
    id: 'sop-1',
    identitas: {
      instansi: ['PEMERINTAH KABUPATEN CONTOH'],
      nama: 'Pelayanan Surat Keterangan',
      pengesah: { jabatan: 'Camat', nama: '(nama pejabat)', nip: '(NIP)' },
    },
    pelaksana: [
      { id: 'p1', nama: 'Camat' },
      { id: 'p2', nama: 'Sekretaris', alias: ['Sekcam'] },
    ],
    langkah: [
      {
        id: 'l1',
        kegiatan: 'Menerima permohonan',
        simbol: [{ id: 's1', jenis: 'mulai', pelaksana: 'p2' }],
        waktu: '5 – 10 menit',
      },
      {
        id: 'l2',
        kegiatan: 'Memeriksa permohonan',
        simbol: [{ id: 's2', jenis: 'keputusan', pelaksana: 'p1', bersama: ['p2'] }],
        waktu: '1 hari',
      },
      { id: 'l3', kegiatan: 'Mengarsipkan', simbol: [{ id: 's3', jenis: 'selesai', pelaksana: 'p2' }], waktu: null },
    ],
    alur: [
      { id: 'a1', dari: 's1', ke: 's2' },
      { id: 'a2', dari: 's2', ke: 's3', label: 'Ya' },
      { id: 'a3', dari: 's2', ke: 's1', label: 'Tidak' },
    ],
  };
}

/** The content of the same SOP, as a saved version holds it. */
export function wholeContent() {
  const { format: _format, versi: _versi, ...content } = wholeFile();
  return content;
}

/** The whole file with a value put at a path: `langkah[1].simbol[0].jenis`; undefined takes the key away. */
export function spoiled(path: string, value: unknown): string {
  const file: unknown = wholeFile();
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop();
  let holder = file as Record<string, unknown>;
  for (const key of keys) {
    holder[key] ??= {};
    holder = holder[key] as Record<string, unknown>;
  }
  if (last === undefined) throw new Error('a path has a key');
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return JSON.stringify(file);
}
