import { type Edit, runEdits } from '../../src/commands';
import { versionOf } from '../../src/formats/json';
import type { Sop, SopFile } from '../../src/model';
import { proposalsOf, usualWhy } from '../../src/ui/usulan/events';
import { type Writer, writer } from '../review/events';
import { submitted } from './evaluated';

function edited(sop: Sop, edits: readonly Edit[]): Sop {
  const result = runEdits(sop, edits);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.sop;
}

const write = (langkah: string, field: 'kegiatan' | 'waktu' | 'keterangan', value: string): Edit => ({
  command: 'edit-langkah',
  args: { langkah, field, value },
});

function propose(by: Writer, edit: Edit, teks: string): void {
  const why = { ...usualWhy(by.file(), [edit]), teks };
  for (const saying of proposalsOf(by.file(), [edit], why, 'Evaluator B')) by.say(saying);
}

const long =
  'Uraian kegiatan ini memuat tiga pekerjaan sekaligus, yaitu menerima, meneliti, dan mengoreksi. Pisahkan menjadi ' +
  'langkah tersendiri agar waktu dan output setiap pekerjaan dapat diukur, lalu sesuaikan kelengkapannya.';

/**
 * An SOP in the middle of its evaluation: remarks of two evaluators, short and long, settled, answered, set aside and taken
 * back, on words that have changed and on a langkah that is gone, proposals that fit and one that no longer does, and the
 * versions that were kept.
 */
export function discussed(): SopFile {
  const start = submitted().file();
  const [l1 = '', l2 = '', l3 = '', l4 = '', l5 = '', l6 = ''] = start.sop.langkah.map(({ id }) => id as string);
  const a = writer(start, 'Evaluator A', Date.UTC(2026, 10, 22, 2));
  a.remark({ di: '', isian: 'dasarHukum' }, { teks: 'Tambahkan peraturan wali kota yang terbaru.' });
  const words = start.sop.langkah[0]?.kegiatan ?? '';
  const range = { from: words.indexOf('surat'), to: words.indexOf('surat') + 5 };
  a.remark({ di: l1, isian: 'kegiatan' }, { range, teks: 'Sebutkan surat apa yang diterima.' });
  const settled = a.remark({ di: l2, isian: 'waktu' }, { bobot: 'saran', teks: 'Periksa waktunya.' });
  a.say({ jenis: 'tindakLanjut', utas: settled, keadaan: 'tuntas', teks: 'Sudah sesuai.' });
  a.remark({ di: l4, isian: 'kegiatan' }, { teks: long });
  a.remark({ di: l5 }, { bobot: 'saran', teks: 'Langkah ini dapat digabungkan dengan langkah sebelumnya.' });
  const taken = a.remark({ di: l6 }, { teks: 'Salah tempat.' });
  a.say({ jenis: 'penarikan', peristiwa: taken });
  const b = writer(a.file(), 'Evaluator B', Date.UTC(2026, 10, 23, 2));
  const aside = b.remark({ di: l3, isian: 'output' }, { bobot: 'saran', teks: 'Gunakan istilah yang sama.' });
  propose(b, write(l1, 'kegiatan', 'Menerima dan mencatat surat permintaan'), 'Lebih jelas.');
  propose(b, write(l2, 'waktu', '90 menit'), '');
  propose(b, { command: 'remove-langkah', args: { langkah: l6 } }, 'Sudah tercakup pada langkah sebelumnya.');
  b.say({ jenis: 'status', status: 'Perlu perbaikan', catatan: 'Lengkapi dasar hukum dan waktu.' });
  const sop = edited(b.file().sop, [
    write(l2, 'waktu', '75 menit'),
    write(l1, 'kegiatan', words.replace('surat', 'surat undangan')),
    { command: 'remove-langkah', args: { langkah: l5 } },
  ]);
  const drafter = writer({ ...b.file(), sop }, 'Penyusun', Date.UTC(2026, 10, 24, 2));
  drafter.say({ jenis: 'tindakLanjut', utas: aside, keadaan: 'tidak diterapkan', teks: 'Istilahnya dari peraturan.' });
  const about = { oleh: 'Penyusun', waktu: '2026-11-20T02:00:00Z' };
  const second = edited(start.sop, [write(l2, 'waktu', '75 menit')]);
  const riwayat = [
    versionOf(start.sop, { ...about, nomor: 1, catatan: 'Diajukan' }),
    versionOf(second, {
      ...about,
      nomor: 2,
      waktu: '2026-11-21T02:00:00Z',
      catatan: 'Perbaikan sesudah rapat\nWaktu langkah 2 diubah dari "120 menit" menjadi "75 menit".',
    }),
  ];
  return { ...drafter.file(), riwayat };
}
