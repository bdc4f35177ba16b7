import type { ProblemData } from './place';
import { topic } from './topic';

type Sentences = Readonly<Record<string, (data: ProblemData) => string>>;

/** Why an edit is not possible, and what to do. */
const id = {
  'refusal.alur-from-selesai': () =>
    'Simbol Selesai mengakhiri SOP, sehingga tidak ada panah yang keluar dari sana. Ganti dahulu simbolnya menjadi Proses atau Keputusan.',
  'refusal.alur-to-itself': () => 'Panah tidak dapat kembali ke simbol yang sama. Pilih simbol tujuan yang lain.',
  'refusal.bad-args': ({ command, path }) =>
    `Perubahan ini tidak dapat dilakukan karena isinya tidak dikenali (${placed(command, path)}). Mutakhirkan aplikasi, lalu coba kembali.`,
  'refusal.bad-logo': () =>
    'Lambang belum dapat dipakai karena bukan gambar PNG atau JPEG yang utuh. Pilih gambar lain.',
  'refusal.bad-event': () =>
    'Catatan ini belum dapat disimpan karena isinya tidak lengkap. Muat ulang halaman, lalu coba kembali.',
  'refusal.being-read': () => 'Evaluator sedang membaca versi ini. Pilih dahulu: tetap ubah, atau jangan ubah.',
  'refusal.bersama-itself': () =>
    'Simbol ini sudah menjadi tugas pelaksana itu. Pilih pelaksana lain yang mengerjakannya bersama.',
  'refusal.evaluating': () =>
    'Naskah SOP terkunci selama evaluasi. Sampaikan perubahan sebagai catatan atau usulan perubahan.',
  'refusal.first-langkah': () =>
    'Langkah pertama tidak mempunyai langkah di atasnya, dan selalu memulai halaman. Pilih langkah lain.',
  'refusal.id-taken': () => 'Bagian ini sudah ada di dalam SOP. Coba sekali lagi.',
  'refusal.kolom-twice': () => 'Satu kolom tidak dapat dicetak dua kali. Pilih setiap kolom satu kali saja.',
  'refusal.last-pelaksana': ({ nama }) =>
    `${named('Pelaksana', nama)} ialah satu-satunya pelaksana. Tambah pelaksana lain sebelum menghapusnya.`,
  'refusal.logo-too-large': ({ most }) => `Lambang lebih besar dari ${most} kB. Pilih gambar yang lebih kecil.`,
  'refusal.no-such-alur': () => 'Panah itu sudah tidak ada. Pilih panah lain.',
  'refusal.no-such-bagian': () => 'Isian itu sudah tidak ada pada Bagian Identitas. Pilih isian lain.',
  'refusal.no-such-langkah': () => 'Langkah itu sudah tidak ada. Pilih langkah lain.',
  'refusal.no-such-pelaksana': () => 'Pelaksana itu sudah tidak ada. Pilih pelaksana lain.',
  'refusal.no-such-simbol': () => 'Simbol itu sudah tidak ada. Pilih simbol lain.',
  'refusal.nothing-open': () => 'Belum ada SOP yang dibuka. Buka atau buat SOP lebih dahulu.',
  'refusal.pelaksana-has-symbols': ({ nama, jumlah }) =>
    `${named('Pelaksana', nama)} masih mempunyai ${jumlah} simbol. Pindahkan simbolnya ke pelaksana lain, atau hapus bersama kolomnya.`,
  'refusal.pelaksana-not-neighbours': () =>
    'Hanya pelaksana yang bersebelahan dapat dijadikan satu kelompok. Pindahkan kolomnya berdampingan lebih dahulu.',
  'refusal.read-only': () =>
    'SOP ini sedang dibuka di tab lain, sehingga di sini hanya dapat dibaca. Pilih Ambil alih untuk mengubahnya di sini.',
  'refusal.same-alur': ({ label }) =>
    label === ''
      ? 'Kedua simbol itu sudah dihubungkan. Pilih simbol tujuan yang lain, atau beri tulisan yang berbeda pada panahnya.'
      : `Panah dengan tulisan "${label}" antara kedua simbol itu sudah ada. Pilih simbol tujuan atau tulisan yang lain.`,
  'refusal.same-pelaksana': ({ nama }) =>
    `Simbol tidak dapat dipindahkan ke ${named('pelaksana', nama)}, karena kolom itu yang dihapus. Pilih pelaksana lain.`,
} satisfies Sentences;

type Words = { readonly [K in keyof typeof id]: (data: ProblemData) => string };

const en: Words = {
  'refusal.alur-from-selesai': () =>
    'An end symbol ends the SOP, so no arrow leaves it. Change its symbol to Proses or Keputusan first.',
  'refusal.alur-to-itself': () => 'An arrow cannot return to the symbol it leaves. Choose another symbol.',
  'refusal.bad-args': ({ command, path }) =>
    `This change cannot be made because its content is not known here (${placed(command, path)}). Update the application, then try again.`,
  'refusal.bad-logo': () =>
    'The emblem cannot be used because it is no PNG or JPEG picture, or not a whole one. Choose another picture.',
  'refusal.bad-event': () =>
    'This remark cannot be kept because something in it is missing. Load the page again, then try once more.',
  'refusal.being-read': () => 'Evaluators are reading this version. Choose first: change it all the same, or not.',
  'refusal.bersama-itself': () => 'This symbol belongs to that pelaksana already. Choose others who work on it too.',
  'refusal.evaluating': () =>
    'The text of the SOP is locked during evaluation. Make a remark or propose a change instead.',
  'refusal.first-langkah': () => 'The first step has no step above it and always starts a page. Choose another step.',
  'refusal.id-taken': () => 'This part is in the SOP already. Try once more.',
  'refusal.kolom-twice': () => 'A column cannot be printed twice. Choose each column once.',
  'refusal.last-pelaksana': ({ nama }) =>
    `${theNamed('Pelaksana', nama)} is the only pelaksana. Add another one before removing it.`,
  'refusal.logo-too-large': ({ most }) => `The emblem is larger than ${most} kB. Choose a smaller picture.`,
  'refusal.no-such-alur': () => 'That arrow is no longer there. Choose another one.',
  'refusal.no-such-bagian': () => 'That part of the identity sheet is no longer there. Choose another one.',
  'refusal.no-such-langkah': () => 'That step is no longer there. Choose another one.',
  'refusal.no-such-pelaksana': () => 'That pelaksana is no longer there. Choose another one.',
  'refusal.no-such-simbol': () => 'That symbol is no longer there. Choose another one.',
  'refusal.nothing-open': () => 'No SOP is open yet. Open or make one first.',
  'refusal.pelaksana-has-symbols': ({ nama, jumlah }) =>
    `${theNamed('Pelaksana', nama)} still has ${jumlah} ${jumlah === 1 ? 'symbol' : 'symbols'}. Move them to another pelaksana, or remove them with the column.`,
  'refusal.pelaksana-not-neighbours': () =>
    'Only neighbouring pelaksana can share a heading. Move their columns together first.',
  'refusal.read-only': () =>
    'This SOP is open in another tab, so here it can only be read. Choose Take over to change it here.',
  'refusal.same-alur': ({ label }) =>
    label === ''
      ? 'These two symbols are joined already. Choose another symbol, or give the arrow a different word.'
      : `An arrow with the word "${label}" joins these two symbols already. Choose another symbol or another word.`,
  'refusal.same-pelaksana': ({ nama }) =>
    `The symbols cannot move to ${theNamed('pelaksana', nama)}, for that column is being removed. Choose another one.`,
};

/** A column without a name yet is spoken of as what it is. */
function named(what: string, name: string | number | undefined): string {
  return name === undefined || name === '' ? `${what} itu` : `${what} ${name}`;
}

function theNamed(what: 'Pelaksana' | 'pelaksana', name: string | number | undefined): string {
  if (name !== undefined && name !== '') return `${what} ${name}`;
  return what === 'Pelaksana' ? 'That pelaksana' : 'that pelaksana';
}

function placed(command: string | number | undefined, path: string | number | undefined): string {
  return path ? `${command}: ${path}` : String(command);
}

export const refusals = topic<Words>({ id, en });

/** Why an edit may be refused. */
export type RefusalCode = keyof typeof id extends `refusal.${infer Code}` ? Code : never;
