import type { Kertas, Sop } from '../../src/model';
import { chain, sketch } from '../generate';

/** Cases that are about size. */
const officials = [
  'Kepala Dinas',
  'Sekretaris',
  'Kepala Subbagian Umum dan Kepegawaian',
  'Kepala Bidang Pelayanan',
  'Analis Kebijakan Ahli Muda',
  'Bendahara Pengeluaran',
  'Pemohon',
  'Pengadministrasi Umum',
  'Tim Teknis',
  'Pejabat Pembuat Komitmen',
];

function zigzag(columns: number, rows: number): string[] {
  const middle = Array.from(
    { length: rows - 2 },
    (_, at) => `${at % 4 === 3 ? 'keputusan' : 'proses'}@${((at * 3) % columns) + 1}`,
  );
  return ['mulai@1', ...middle, 'selesai@1'];
}

function wide(columns: number, kertas: Kertas): Sop {
  return sketch(columns, zigzag(columns, 8), `${chain(8)}, s5>s2:Tidak`, {
    names: Array.from({ length: columns }, (_, at) => officials[at % officials.length] ?? ''),
    tampilan: { profil: 'permenpan', ...(kertas === 'f4' ? {} : { kertas }) },
  });
}

const sentence =
  'petugas memeriksa kesesuaian berkas dengan persyaratan, mencatat hasilnya dalam buku agenda, dan menyampaikannya kepada pejabat yang berwenang untuk ditindaklanjuti';

/** Sentences of an office, so many words. */
function words(count: number): string {
  const all = sentence.split(' ');
  return Array.from({ length: count }, (_, at) => all[at % all.length]).join(' ');
}

export const large = {
  twenty: (kertas: Kertas) => wide(20, kertas),
  twelve: wide(12, 'a4'),
  words300: sketch(3, ['mulai@1', 'proses@2', 'selesai@3'], chain(3), {
    rows: { 2: { kegiatan: `Menerima berkas, kemudian ${words(300)}` } },
  }),
  tallRow: sketch(3, ['mulai@1', 'proses@2 keputusan@2', 'selesai@3'], 's1>s2, s2>s3, s3>s4:Ya, s3>s1:Tidak', {
    rows: { 2: { kegiatan: `Menerima berkas, kemudian ${words(900)}`, keterangan: words(120) } },
  }),
};
