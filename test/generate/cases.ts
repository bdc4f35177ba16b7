import type { Sop } from '../../src/model';
import { chain, sketch } from './sketch';

const long = (words: number) =>
  Array.from(
    { length: words },
    (_, index) => ['memeriksa', 'dokumen', 'pertanggungjawaban', 'sesuai', 'ketentuan'][index % 5],
  ).join(' ');
const boxes = (count: number, columns: number) =>
  Array.from({ length: count }, (_, index) => `proses@${(index % columns) + 1}`);
/** A long chain that starts and ends properly. */
const straight = (count: number, columns: number) => ['mulai@1', ...boxes(count - 2, columns), 'selesai@1'];
const breakBefore = (...rows: readonly number[]) =>
  Object.fromEntries(rows.map((row) => [row, { gantiHalaman: true }]));

/** Small special documents, each with what it is about as its name. */
export const cases: Readonly<Record<string, Sop>> = {
  'single langkah': sketch(2, ['mulai@1 proses@1 selesai@2'], 's1>s2, s2>s3'),
  'single langkah, one capsule': sketch(1, ['mulai@1'], ''),
  'single pelaksana': sketch(
    1,
    ['mulai@1', 'proses@1', 'keputusan@1', 'proses@1', 'selesai@1'],
    's1>s2, s2>s3, s3>s4:Ya, s4>s5, s3>s2:Tidak',
  ),
  'single pelaksana, three returns and a skip': sketch(
    1,
    ['mulai@1', 'proses@1', 'keputusan@1', 'keputusan@1', 'keputusan@1', 'proses@1', 'selesai@1'],
    's1>s2, s2>s3, s3>s4:Ya, s3>s2:Tidak, s4>s5:Ya, s4>s2:Tidak, s5>s6:Ya, s5>s2:Tidak, s5>s7:Selesai, s6>s7',
  ),
  'decision with three ways': sketch(
    3,
    ['mulai@1', 'proses@2', 'keputusan@2', 'proses@1', 'proses@3', 'selesai@2'],
    's1>s2, s2>s3, s3>s4:Ya, s3>s2:Tidak, s3>s5:Ragu, s4>s5, s5>s6',
  ),
  'decision with four ways': sketch(
    4,
    ['mulai@1', 'proses@2', 'keputusan@2', 'proses@1', 'proses@3', 'proses@4', 'selesai@2'],
    's1>s2, s2>s3, s3>s4:Baik, s3>s5:Cukup, s3>s6:Kurang, s3>s1:Tidak lengkap, s4>s7, s5>s7, s6>s7',
  ),
  'decision with two ways to the same row': sketch(
    3,
    ['mulai@2', 'keputusan@2', 'proses@1 proses@3', 'selesai@2'],
    's1>s2, s2>s3:Ya, s2>s4:Tidak, s3>s5, s4>s5',
  ),
  'two decisions stacked': sketch(
    2,
    ['mulai@1', 'keputusan@1 keputusan@1', 'selesai@2'],
    's1>s2, s2>s3:Ya, s3>s4:Ya, s2>s1:Tidak, s3>s1:Tidak',
  ),
  'two decisions one under the other': sketch(
    2,
    ['mulai@1', 'keputusan@2', 'keputusan@2', 'selesai@1'],
    's1>s2, s2>s3:Ya, s2>s1:Tidak, s3>s4:Ya, s3>s1:Tidak',
  ),
  'return to langkah 1 three times': sketch(
    4,
    ['mulai@1', 'keputusan@2', 'keputusan@3', 'keputusan@4', 'selesai@1'],
    's1>s2, s2>s3:Ya, s3>s4:Ya, s4>s5:Ya, s2>s1:Tidak, s3>s1:Tidak, s4>s1:Tidak',
  ),
  'start and end in one cell': sketch(1, ['mulai@1 selesai@1'], 's1>s2'),
  'two starts': sketch(3, ['mulai@1 mulai@3', 'proses@2', 'selesai@1'], 's1>s3, s2>s3, s3>s4'),
  'two ends beside a decision': sketch(
    3,
    ['mulai@1', 'keputusan@2 selesai@3', 'selesai@1'],
    's1>s2, s2>s4:Ya, s2>s3:Tidak',
  ),
  'loop inside a row': sketch(
    2,
    ['mulai@1', 'proses@1 keputusan@2', 'selesai@2'],
    's1>s2, s2>s3, s3>s4:Ya, s3>s2:Tidak',
  ),
  'loop inside a cell': sketch(
    1,
    ['mulai@1', 'proses@1 keputusan@1', 'selesai@1'],
    's1>s2, s2>s3, s3>s4:Ya, s3>s2:Tidak',
  ),
  'loop around a box in between': sketch(
    3,
    ['mulai@1', 'proses@1 proses@2 keputusan@3', 'selesai@3'],
    's1>s2, s2>s3, s3>s4, s4>s5:Ya, s4>s2:Tidak',
  ),
  'there and back': sketch(2, ['mulai@1', 'proses@1', 'proses@2', 'selesai@1'], 's1>s2, s2>s3, s3>s2, s3>s4'),
  'wide joint work': sketch(6, ['mulai@1', 'proses@1+2+3+4+5+6', 'proses@2+3', 'selesai@6'], 's1>s2, s2>s3, s3>s4'),
  'joint work of columns that are not neighbours': sketch(
    5,
    ['mulai@1', 'proses@1+3+5', 'keputusan@2+4', 'selesai@3'],
    's1>s2, s2>s3, s3>s4:Ya, s3>s1:Tidak',
  ),
  'joint work with its own box on the right': sketch(
    4,
    ['mulai@1', 'proses@4+1', 'proses@3+2', 'selesai@1'],
    's1>s2, s2>s3, s3>s4',
  ),
  'joint work beside another symbol of the row': sketch(
    4,
    ['mulai@1', 'proses@1+2 keputusan@4', 'selesai@3'],
    's1>s2, s2>s3, s3>s4:Ya, s3>s2:Tidak',
  ),
  'joint work around a symbol of the row': sketch(
    3,
    ['mulai@1', 'proses@1+3 proses@2', 'selesai@3'],
    's1>s2, s2>s3, s3>s4',
  ),
  'joint capsules': sketch(3, ['mulai@1+2', 'proses@2', 'selesai@2+3'], 's1>s2, s2>s3'),
  'a long word between neighbours': sketch(2, ['proses@2 mulai@1'], 's2>s1:Belum lengkap'),
  'long words both ways between neighbours': sketch(
    2,
    ['keputusan@1 keputusan@2'],
    's1>s2:Belum lengkap, s2>s1:Perlu kajian ulang',
  ),
  'a long word where a short one would have stood first': sketch(
    5,
    ['mulai@5 mulai@4', '', 'proses@4 keputusan@5', 'selesai@1 selesai@2'],
    's1>s2, s2>s3, s3>s4, s4>s5:Ditolak, s4>s1:Kembali ke pemohon untuk dilengkapi, s4>s6:Ditolak',
  ),
  'a word at a level run through another row': sketch(
    4,
    ['mulai@1 mulai@2', 'proses@1', 'keputusan@3+4', 'selesai@3 selesai@3'],
    's1>s2, s2>s3, s3>s4, s3>s6, s4>s2:Perlu kajian, s4>s3:Tidak setuju, s4>s5:Lengkap',
    { tampilan: { profil: 'pemda' } },
  ),
  'twice the same way with different words': sketch(
    2,
    ['mulai@1', 'keputusan@1', 'selesai@2'],
    's1>s2, s2>s3:Ya, s2>s3:Ragu',
  ),
  'row taller than a page': sketch(3, ['mulai@1', 'proses@2', 'selesai@3'], 's1>s2, s2>s3', {
    rows: { 2: { kegiatan: `Menerima ${long(900)}` } },
  }),
  'row taller than a page with a return': sketch(
    3,
    ['mulai@1', 'proses@2', 'keputusan@3', 'selesai@1'],
    's1>s2, s2>s3, s3>s2:Tidak, s3>s4:Ya',
    {
      rows: { 2: { kegiatan: `Menerima ${long(900)}` }, 3: { kegiatan: `Memeriksa ${long(700)}` } },
    },
  ),
  'cell of 300 words': sketch(3, ['mulai@1', 'proses@2', 'selesai@3'], 's1>s2, s2>s3', {
    rows: { 2: { kelengkapan: [long(300)] } },
  }),
  'a word that is wider than its column': sketch(2, ['mulai@1', 'selesai@2'], 's1>s2', {
    rows: { 1: { waktu: 'x'.repeat(60), output: ['ketidakbertanggungjawabannyalah'.repeat(4)] } },
  }),
  'a cell with many symbols': sketch(
    2,
    ['mulai@1 proses@1 proses@1 proses@1 proses@1', 'selesai@2'],
    's1>s2, s2>s3, s3>s4, s4>s5, s5>s6',
  ),
  'a row with more symbols than a page is high': sketch(
    2,
    [`mulai@1 ${boxes(24, 1).join(' ')}`, 'selesai@2'],
    chain(26),
  ),
  'no langkah': sketch(3, [], ''),
  'no langkah, no pelaksana': sketch(0, [], ''),
  'no pelaksana': sketch(0, ['', ''], ''),
  'no alur': sketch(3, ['mulai@1', 'proses@2', 'selesai@3'], ''),
  'row only with a reference to another SOP': sketch(2, ['mulai@1', '', 'selesai@2'], 's1>s2', {
    rows: { 2: { keterangan: 'SOP Penyelenggaraan Rapat Dinas', waktu: null } },
  }),
  'arrow over several rows in one column past boxes': sketch(
    2,
    ['mulai@1', 'proses@1', 'proses@1', 'selesai@1'],
    's1>s2, s2>s3, s3>s4, s1>s4',
  ),
  'arrows across each other': sketch(
    2,
    ['mulai@1', 'proses@1 proses@2', 'proses@1 proses@2', 'selesai@1'],
    's1>s2, s1>s3, s2>s5, s3>s4, s4>s6, s5>s6',
  ),
  'every box to every box': sketch(
    3,
    ['mulai@1', 'proses@2', 'proses@3', 'selesai@2'],
    's1>s2, s1>s3, s1>s4, s2>s1, s2>s3, s2>s4, s3>s1, s3>s2, s3>s4, s4>s1, s4>s2, s4>s3',
  ),
  'more ways into a box than it has sides': sketch(
    6,
    ['mulai@3', 'keputusan@1', 'keputusan@2', 'keputusan@4', 'keputusan@5', 'keputusan@6', 'selesai@3'],
    's1>s2, s2>s3:Ya, s3>s4:Ya, s4>s5:Ya, s5>s6:Ya, s6>s7:Ya, s2>s7:Tidak, s3>s7:Tidak, s4>s7:Tidak, s5>s7:Tidak, s6>s1:Tidak, s5>s1:Ragu, s4>s1:Ragu',
  ),
  'forward over several page breaks': sketch(3, straight(8, 3), `${chain(8)}, s2>s8`, { rows: breakBefore(3, 5, 7) }),
  'back over several page breaks': sketch(3, straight(8, 3), `${chain(8)}, s7>s2`, { rows: breakBefore(3, 5, 7) }),
  'several arrows over one page break': sketch(
    4,
    ['mulai@1', 'proses@2', 'keputusan@3', 'proses@4', 'keputusan@2', 'selesai@1'],
    's1>s2, s2>s3, s3>s4:Ya, s3>s6:Tidak, s4>s5, s5>s6:Ya, s5>s2:Tidak, s2>s5, s4>s1, s1>s6',
    { rows: breakBefore(4) },
  ),
  'arrows that share a pair of connectors': sketch(
    3,
    ['mulai@1', 'proses@2', 'keputusan@3', 'keputusan@2', 'selesai@1'],
    's1>s2, s2>s3, s3>s4:Ya, s3>s5:Tidak, s4>s5:Ya, s4>s2:Tidak, s1>s5',
    { rows: breakBefore(4) },
  ),
  'returns that share a pair of connectors': sketch(
    3,
    ['mulai@1', 'proses@2', 'proses@3', 'keputusan@2', 'keputusan@1', 'selesai@1'],
    's1>s2, s2>s3, s3>s4, s4>s5:Ya, s4>s2:Tidak, s5>s6:Ya, s5>s2:Tidak',
    { rows: breakBefore(4) },
  ),
  'a page break before every row': sketch(3, straight(6, 3), `${chain(6)}, s5>s2, s1>s6, s4>s3`, {
    rows: breakBefore(2, 3, 4, 5, 6),
  }),
  'one row on a page with arrows in and out, forward and back': sketch(
    2,
    ['mulai@1', 'keputusan@1', 'selesai@1'],
    's1>s2, s2>s3:Ya, s2>s1:Tidak, s1>s3, s3>s1',
    { rows: breakBefore(2, 3) },
  ),
  'waktu merged over a page break': sketch(2, straight(5, 2), chain(5), {
    rows: { 2: { waktu: null }, 3: { waktu: null, gantiHalaman: true }, 4: { waktu: null } },
  }),
  'groups of columns': sketch(5, straight(5, 5), chain(5), { kelompok: ['', 'Pengirim', 'Pengirim', 'Penerima', ''] }),
  'ten columns with long names': sketch(10, straight(11, 10), `${chain(11)}, s10>s2`, {
    names: Array.from(
      { length: 10 },
      (_, index) => `Kepala Subbagian Perencanaan, Evaluasi dan Pelaporan ${index + 1}`,
    ),
    tampilan: { profil: 'permenpan', kertas: 'a4' },
  }),
  'words in symbols': sketch(
    3,
    ['mulai@1', 'proses@2', 'keputusan@3', 'selesai@1'],
    's1>s2, s2>s3, s3>s4:Ya, s3>s2:Tidak',
    {
      tampilan: { profil: 'pemda' },
    },
  ),
  'hostile text': sketch(2, ['mulai@1', 'selesai@2'], 's1>s2', {
    rows: { 1: { kegiatan: '<script>alert(1)</script> & "tanda" \u{1F600} \u202Ekanan', output: ['a\nb\n\nc', ''] } },
    names: ['<b>Kepala</b>', ''],
  }),
};
