import type { ArgsOf, CommandId, RefusalCode } from '../../src/commands';
import { copyLangkah } from '../../src/commands';
import type { LangkahId, Sop } from '../../src/model';
import { urlOf, wholePng } from '../drawing/pictures';
import { sketch } from '../generate';

/** Symbols s1 to s5 in rows l1 to l4, arrows a1 to a5; the third column stands between two of one kelompok. */
const drawn = sketch(
  4,
  ['mulai@1', 'proses@2+3', 'keputusan@3', 'proses@1 selesai@2'],
  's1>s2, s2>s3, s3>s4:Ya, s3>s2:Tidak, s4>s5',
  { kelompok: ['', 'Tim', 'Tim', ''] },
);

export const subject: Sop = {
  ...drawn,
  identitas: { ...drawn.identitas, bagianLain: [{ judul: 'Sarana', isi: ['Meja'] }] },
};

const onlyOne = sketch(1, ['mulai@1'], '');

export interface Case<Id extends CommandId> {
  readonly valid: readonly [ArgsOf<Id>, ...ArgsOf<Id>[]];
  /** Each with the code of its refusal; a document of its own where it needs one. */
  readonly refused: readonly (readonly [ArgsOf<Id>, RefusalCode, Sop?])[];
}

const isi = copyLangkah(drawn, ['l1', 'l2'] as LangkahId[]);
const bad = 'langkah no. 1';

/** For every command what it does and what it refuses. */
export const cases: { readonly [Id in CommandId]: Case<Id> } = {
  'add-bagian-lain': { valid: [{}, { at: 0, judul: 'Mutu', isi: ['a', 'b'] }], refused: [[{ at: -1 }, 'bad-args']] },
  'add-langkah': {
    valid: [{ langkah: 'n' }, { langkah: 'n', after: 'l1', pelaksana: 'p4', jenis: 'keputusan', from: 's2' }],
    refused: [
      [{ langkah: 'p1' }, 'id-taken'],
      [{ langkah: bad }, 'bad-args'],
      [{ langkah: 'n', after: 'l9' }, 'no-such-langkah'],
      [{ langkah: 'n', pelaksana: 'p9' }, 'no-such-pelaksana'],
      [{ langkah: 'n', from: 's9' }, 'no-such-simbol'],
    ],
  },
  'add-pelaksana': {
    valid: [
      { pelaksana: 'n' },
      { pelaksana: 'n', after: null, nama: 'Arsiparis', kelompok: 'Tim', luarInstansi: true },
    ],
    refused: [
      [{ pelaksana: 's1' }, 'id-taken'],
      [{ pelaksana: 'n', after: 'l1' }, 'no-such-pelaksana'],
    ],
  },
  'add-simbol': {
    valid: [{ simbol: 'n', langkah: 'l1', pelaksana: 'p2' }],
    refused: [
      [{ simbol: 'a1', langkah: 'l1', pelaksana: 'p2' }, 'id-taken'],
      [{ simbol: 'n', langkah: 'l9', pelaksana: 'p2' }, 'no-such-langkah'],
      [{ simbol: 'n', langkah: 'l1', pelaksana: 'p9' }, 'no-such-pelaksana'],
    ],
  },
  connect: {
    valid: [
      { alur: 'n', dari: 's1', ke: 's3' },
      { alur: 'n', dari: 's3', ke: 's4', label: 'Ragu' },
    ],
    refused: [
      [{ alur: 'a1', dari: 's1', ke: 's3' }, 'id-taken'],
      [{ alur: 'n', dari: 's1', ke: 's1' }, 'alur-to-itself'],
      [{ alur: 'n', dari: 's1', ke: 's2' }, 'same-alur'],
      [{ alur: 'n', dari: 's5', ke: 's1' }, 'alur-from-selesai'],
      [{ alur: 'n', dari: 's1', ke: 's9' }, 'no-such-simbol'],
    ],
  },
  disconnect: { valid: [{ alur: 'a1' }], refused: [[{ alur: 's1' }, 'no-such-alur']] },
  'duplicate-langkah': {
    valid: [{ langkah: 'n', of: 'l3' }],
    refused: [
      [{ langkah: 'l1', of: 'l3' }, 'id-taken'],
      [{ langkah: 'n', of: 'l9' }, 'no-such-langkah'],
    ],
  },
  'edit-bagian-lain': {
    valid: [
      { at: 0, field: 'judul', value: 'Prasarana' },
      { at: 0, field: 'isi', value: ['Kursi'] },
    ],
    refused: [[{ at: 1, field: 'judul', value: '' }, 'no-such-bagian']],
  },
  'edit-catatan': { valid: [{ catatan: ['*) dapat berubah'] }], refused: [] },
  'edit-identitas': {
    valid: [
      { field: 'nama', value: 'Penyusunan Laporan' },
      { field: 'pengesah.nip', value: '(NIP)1' },
      { field: 'nomor', value: '1/2024' },
      { field: 'dasarHukum', value: ['Undang-Undang'] },
    ],
    refused: [
      [{ field: 'nama', value: null } as never, 'bad-args'],
      [{ field: 'logo', value: null } as never, 'bad-args'],
    ],
  },
  'edit-klasifikasi': { valid: [{ lingkup: 'makro' }, { sifat: 'teknis' }], refused: [] },
  'edit-langkah': {
    valid: [
      { langkah: 'l2', field: 'kegiatan', value: 'Menerima' },
      { langkah: 'l2', field: 'waktu', value: null },
      { langkah: 'l2', field: 'output', value: ['a', 'b'] },
    ],
    refused: [
      [{ langkah: 'l9', field: 'kegiatan', value: '' }, 'no-such-langkah'],
      [{ langkah: 'l1', field: 'waktu', value: null }, 'first-langkah'],
      [{ langkah: 'l1', field: 'kegiatan', value: ['a'] } as never, 'bad-args'],
    ],
  },
  'edit-pelaksana': {
    valid: [
      { pelaksana: 'p1', field: 'nama', value: 'Camat' },
      { pelaksana: 'p1', field: 'alias', value: ['Kadis'] },
      { pelaksana: 'p1', field: 'luarInstansi', value: true },
    ],
    refused: [[{ pelaksana: 'p9', field: 'nama', value: '' }, 'no-such-pelaksana']],
  },
  'edit-pihak-luar': { valid: [{ pihakLuar: ['BKPSDM'] }], refused: [] },
  'group-pelaksana': {
    valid: [
      { pelaksana: ['p1', 'p2'], kelompok: 'Tim' },
      { pelaksana: ['p2', 'p3'], kelompok: '' },
    ],
    refused: [
      [{ pelaksana: ['p1', 'p3'], kelompok: 'Tim' }, 'pelaksana-not-neighbours'],
      [{ pelaksana: ['p1', 'p9'], kelompok: 'Tim' }, 'no-such-pelaksana'],
      [{ pelaksana: [], kelompok: '' }, 'bad-args'],
    ],
  },
  'label-alur': {
    valid: [{ alur: 'a3', label: 'Setuju' }],
    refused: [
      [{ alur: 'a9', label: '' }, 'no-such-alur'],
      [{ alur: 'a2', label: 'Ya' }, 'same-alur', sketch(1, ['keputusan@1', 'selesai@1'], 's1>s2:Ya, s1>s2:Ragu')],
    ],
  },
  'move-bagian-lain': {
    valid: [{ at: 0, to: 0 }],
    refused: [[{ at: 0, to: 1 }, 'no-such-bagian']],
  },
  'move-langkah': {
    valid: [{ langkah: 'l3', after: null }],
    refused: [
      [{ langkah: 'l9', after: null }, 'no-such-langkah'],
      [{ langkah: 'l1', after: 'l9' }, 'no-such-langkah'],
    ],
  },
  'move-pelaksana': {
    valid: [{ pelaksana: 'p3', after: null }],
    refused: [
      [{ pelaksana: 'p9', after: null }, 'no-such-pelaksana'],
      [{ pelaksana: 'p1', after: 'p9' }, 'no-such-pelaksana'],
    ],
  },
  'move-simbol': {
    valid: [
      { simbol: 's2', pelaksana: 'p3' },
      { simbol: 's2', langkah: 'l4', at: 0 },
    ],
    refused: [
      [{ simbol: 's9' }, 'no-such-simbol'],
      [{ simbol: 's1', langkah: 'l9' }, 'no-such-langkah'],
      [{ simbol: 's1', pelaksana: 'p9' }, 'no-such-pelaksana'],
    ],
  },
  'order-ways': { valid: [{ alur: 'a4' }], refused: [[{ alur: 'a9' }, 'no-such-alur']] },
  'paste-langkah': {
    valid: [
      { id: 'n', isi },
      { id: 'n', after: null, isi },
    ],
    refused: [
      [{ id: 'l1', isi }, 'id-taken'],
      [{ id: 'n', after: 'l9', isi }, 'no-such-langkah'],
      [{ id: 'n', isi: { ...isi, langkah: [] } }, 'bad-args'],
    ],
  },
  reconnect: {
    valid: [
      { alur: 'a1', ke: 's3' },
      { alur: 'a4', dari: 's4' },
    ],
    refused: [
      [{ alur: 'a9', ke: 's3' }, 'no-such-alur'],
      [{ alur: 'a1', ke: 's9' }, 'no-such-simbol'],
      [{ alur: 'a1', ke: 's1' }, 'alur-to-itself'],
      [{ alur: 'a1', dari: 's5' }, 'alur-from-selesai'],
      [{ alur: 'a2', dari: 's1', ke: 's2' }, 'same-alur'],
    ],
  },
  'remove-bagian-lain': { valid: [{ at: 0 }], refused: [[{ at: 1 }, 'no-such-bagian']] },
  'remove-langkah': { valid: [{ langkah: 'l2' }], refused: [[{ langkah: 'p1' }, 'no-such-langkah']] },
  'remove-pelaksana': {
    valid: [
      { pelaksana: 'p4' },
      { pelaksana: 'p1', symbols: 'remove' },
      { pelaksana: 'p3', symbols: { moveTo: 'p2' } },
    ],
    refused: [
      [{ pelaksana: 'p9' }, 'no-such-pelaksana'],
      [{ pelaksana: 'p1' }, 'pelaksana-has-symbols'],
      [{ pelaksana: 'p1', symbols: { moveTo: 'p1' } }, 'same-pelaksana'],
      [{ pelaksana: 'p1', symbols: { moveTo: 'p9' } }, 'no-such-pelaksana'],
      [{ pelaksana: 'p1', symbols: 'remove' }, 'last-pelaksana', onlyOne],
    ],
  },
  'remove-simbol': { valid: [{ simbol: 's2' }], refused: [[{ simbol: 's9' }, 'no-such-simbol']] },
  'set-bersama': {
    valid: [{ simbol: 's1', bersama: ['p3', 'p4', 'p3'] }],
    refused: [
      [{ simbol: 's9', bersama: [] }, 'no-such-simbol'],
      [{ simbol: 's1', bersama: ['p9'] }, 'no-such-pelaksana'],
      [{ simbol: 's1', bersama: ['p1'] }, 'bersama-itself'],
    ],
  },
  'set-jenis': {
    valid: [{ simbol: 's3', jenis: 'selesai' }],
    refused: [[{ simbol: 's9', jenis: 'mulai' }, 'no-such-simbol']],
  },
  'set-lebar': {
    valid: [
      { column: 'kegiatan', width: 70.5 },
      { column: 'p:p1', width: 20 },
    ],
    refused: [
      [{ column: 'p:p9', width: 20 }, 'no-such-pelaksana'],
      [{ column: 'p:', width: 20 }, 'no-such-pelaksana'],
      [{ column: 'kegiatan', width: 1001 }, 'bad-args'],
      [{ column: '__proto__', width: 20 } as never, 'bad-args'],
    ],
  },
  'set-logo': {
    valid: [{ logo: urlOf(wholePng()) }, { logo: null }],
    refused: [
      [{ logo: 'https://contoh.go.id/logo.png' }, 'bad-logo'],
      [{ logo: 'data:image/png;base64,iVBORw0KGgo=' }, 'bad-logo'],
      [{ logo: `data:image/png;base64,${'A'.repeat(700_000)}` }, 'logo-too-large'],
    ],
  },
  'set-page-break': {
    valid: [{ langkah: 'l2', gantiHalaman: true }],
    refused: [
      [{ langkah: 'l9', gantiHalaman: true }, 'no-such-langkah'],
      [{ langkah: 'l1', gantiHalaman: true }, 'first-langkah'],
    ],
  },
  'set-profil': { valid: [{ profil: 'pemda' }], refused: [[{ profil: 'lain' } as never, 'bad-args']] },
  'set-tampilan': {
    valid: [
      { key: 'kertas', value: 'a4' },
      { key: 'kolom', value: ['waktu', 'output'] },
      { key: 'judul.nama', value: 'Judul' },
      { key: 'batas.kiri', value: 25 },
      { key: 'sampul', value: { judul: 'A', susunan: 'judul' } },
      { key: 'judulTabel', value: 'SOP' },
    ],
    refused: [
      [{ key: 'kolom', value: ['waktu', 'waktu'] }, 'kolom-twice'],
      [{ key: 'ukuran', value: 3 }, 'bad-args'],
      [{ key: 'lebar', value: {} } as never, 'bad-args'],
    ],
  },
  'set-teks': { valid: [{ simbol: 's1', teks: 'Mulai' }], refused: [[{ simbol: 's9', teks: '' }, 'no-such-simbol']] },
};
