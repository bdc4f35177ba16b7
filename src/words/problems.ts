import { decimal, type ProblemData, placeOf } from './place';
import { topic } from './topic';

type Sentences = Readonly<Record<string, (data: ProblemData) => string>>;

const unchanged = 'Dokumen yang sedang terbuka tidak berubah.';
const chooseAnother = 'Pilih berkas berakhiran .sop.json atau PDF yang dibuat dengan aplikasi ini.';
const chooseAnotherEn = 'Choose a file that ends in .sop.json or a PDF that was made with this application.';

const types: Readonly<Record<string, readonly [id: string, en: string]>> = {
  string: ['teks', 'text'],
  number: ['bilangan', 'a number'],
  boolean: ['true atau false', 'true or false'],
  array: ['daftar', 'a list'],
  object: ['kelompok isian', 'an object'],
  null: ['kosong (null)', 'empty (null)'],
};

function typeName(language: 'id' | 'en', name: string | number | undefined): string {
  const place = language === 'id' ? 0 : 1;
  return String(name)
    .split(' | ')
    .map((one) => types[one]?.[place] ?? one)
    .join(language === 'id' ? ' atau ' : ' or ');
}

/** What the kinds of files are called that are no SOP. */
const kinds: Readonly<Record<string, readonly [id: string, en: string]>> = {
  image: ['gambar', 'an image'],
  pdf: ['PDF', 'a PDF'],
  word: ['dokumen Word', 'a Word document'],
  excel: ['dokumen Excel', 'an Excel document'],
  powerpoint: ['dokumen PowerPoint', 'a PowerPoint document'],
  'old-office': ['dokumen Word atau Excel lama', 'an old Word or Excel document'],
  archive: ['arsip (misalnya ZIP)', 'an archive (such as a ZIP)'],
};

/** What to do with a file of that kind: an archive may hold the right one. */
function insteadOf(language: 'id' | 'en', kind: string | number | undefined): string {
  if (kind !== 'archive') return language === 'id' ? chooseAnother : chooseAnotherEn;
  return language === 'id'
    ? 'Keluarkan dahulu isinya, lalu pilih berkas berakhiran .sop.json.'
    : 'Take out what is in it, then choose a file that ends in .sop.json.';
}

/** The place with a capital, to begin a sentence. */
function begin(language: 'id' | 'en', data: ProblemData): string {
  const place = placeOf(language, data['path']);
  return place.charAt(0).toUpperCase() + place.slice(1);
}

const id = {
  'problem.too-large-file': ({ path, received, most }) =>
    `Berkas belum dapat dibuka karena ${placeOf('id', path)} berukuran ${decimal(received)} MB, lebih dari ${most} MB. Perkecil gambar di dalamnya, lalu buka kembali.`,
  'problem.empty-file': ({ path }) =>
    `Berkas belum dapat dibuka karena ${placeOf('id', path)} kosong. ${chooseAnother}`,
  'problem.other-kind': (data) =>
    `${begin('id', data)} ${kinds[String(data['kind'])]?.[0]}, bukan berkas SOP. ${insteadOf('id', data['kind'])}`,
  'problem.pdf-foreign': () =>
    'PDF ini belum dapat dibuka karena tidak dibuat dengan aplikasi ini, atau sudah disimpan ulang oleh program lain. Pilih berkas berakhiran .sop.json atau PDF asli yang dibuat dengan aplikasi ini.',
  'problem.pdf-without-source': () =>
    'PDF ini belum dapat dibuka karena tidak membawa sumber dokumen di dalamnya: PDF untuk pengesahan dan untuk arsip dibuat tanpa sumber. Pilih berkas .sop.json dari SOP ini, atau salinan kerjanya.',
  'problem.pdf-damaged': () =>
    'PDF ini belum dapat dibuka karena rusak atau terpotong sehingga sumber dokumen di dalamnya tidak terbaca. Salin atau unduh kembali berkas aslinya.',
  'problem.not-utf8': ({ path, byte }) =>
    `Berkas belum dapat dibuka karena ${placeOf('id', path)} tidak tersimpan sebagai UTF-8 (bita ke-${byte}). Simpan ulang sebagai UTF-8, atau pilih berkas berakhiran .sop.json.`,
  'problem.not-json': ({ path, line, column }) =>
    `Berkas belum dapat dibuka karena ${placeOf('id', path)} bukan berkas SOP: baris ${line}, kolom ${column} tidak terbaca sebagai JSON. ${chooseAnother}`,
  'problem.cut-off': ({ path, line, column }) =>
    `Berkas belum dapat dibuka karena ${placeOf('id', path)} terputus pada baris ${line}, kolom ${column}. Salin atau unduh kembali berkas aslinya.`,
  'problem.not-sop': ({ path }) =>
    `Berkas belum dapat dibuka karena bukan berkas SOP (${placeOf('id', path)} tidak sesuai). ${chooseAnother}`,
  'problem.other-format': (data) =>
    `Berkas belum dapat dibuka: ${placeOf('id', data['path'])} menyebut ${data['received']}, bukan "sop-ap". ${chooseAnother}`,
  'problem.newer-version': (data) =>
    `Berkas dibuat dengan format yang lebih baru (${placeOf('id', data['path'])} ${data['received']}; aplikasi ini mengenal sampai ${data['known']}). Mutakhirkan aplikasi, lalu buka kembali. ${unchanged}`,
  'problem.unknown-version': (data) =>
    `Berkas belum dapat dibuka karena ${placeOf('id', data['path'])} tertulis ${data['received']}, sedangkan yang dikenal ialah ${data['known']}. Periksa berkas itu pada aplikasi yang membuatnya.`,
  'problem.not-migrated': (data) =>
    `Berkas belum dapat dibuka karena isi ${placeOf('id', data['path'])} tidak sesuai dengan formatnya (versi ${data['from']}). Buka dengan aplikasi yang membuatnya, lalu simpan kembali.`,
  'problem.too-deep': ({ path, most }) =>
    `Berkas ini tersusun lebih dari ${most} tingkat pada ${placeOf('id', path)} sehingga tidak dapat dibaca. Minta berkas baru kepada pembuatnya.`,
  'problem.forbidden-key': (data) =>
    `${begin('id', data)}: nama isian "${data['key']}" tidak boleh dipakai karena alasan keamanan. Hapus isian itu dari berkas.`,
  'problem.lone-surrogate': (data) =>
    `${begin('id', data)} memuat huruf yang rusak (setengah pasangan Unicode). Tulis ulang teks itu pada aplikasi asalnya.`,
  'problem.number-too-large': (data) =>
    `${begin('id', data)} memuat bilangan yang terlalu besar. Perbaiki bilangan itu di dalam berkas.`,
  'problem.missing': (data) =>
    `${begin('id', data)} tidak ada, padahal wajib ada. Tambahkan isian "${data['key']}" di dalam berkas.`,
  'problem.wrong-type': (data) =>
    `${begin('id', data)} berisi ${typeName('id', data['received'])}, seharusnya ${typeName('id', data['expected'])}. Perbaiki isian itu di dalam berkas.`,
  'problem.not-one-of': (data) =>
    `${begin('id', data)} berisi ${data['received']}, sedangkan pilihannya ${data['expected']}. Ganti dengan salah satunya.`,
  'problem.bad-id': (data) =>
    `${begin('id', data)} berisi ${data['received']}. Pengenal hanya boleh berisi huruf A-Z, angka, "_" dan "-", paling banyak 64. Perbaiki di semua tempat yang menyebutnya.`,
  'problem.bad-logo': (data) =>
    `${begin('id', data)} bukan gambar PNG atau JPEG yang utuh. Ganti dengan gambar PNG atau JPEG.`,
  'problem.logo-too-large': (data) => `${begin('id', data)} lebih besar dari 500 kB. Perkecil gambarnya.`,
  'problem.too-small': (data) =>
    `${begin('id', data)} bernilai ${data['received']}, paling kecil ${data['limit']}. Perbesar nilainya di dalam berkas.`,
  'problem.too-large': (data) =>
    `${begin('id', data)} bernilai ${data['received']}, paling besar ${data['limit']}. Perkecil nilainya di dalam berkas.`,
  'problem.not-whole': (data) =>
    `${begin('id', data)} bernilai ${data['received']}, seharusnya bilangan bulat. Perbaiki nilainya di dalam berkas.`,
  'problem.listed-twice': (data) => `${begin('id', data)} menyebut hal yang sama dua kali. Sisakan satu.`,
  'problem.id-twice': (data) =>
    `${begin('id', data)} berisi "${data['id']}", yang sudah dipakai pada ${placeOf('id', data['first'])}. Beri pengenal lain pada salah satunya.`,
  'problem.no-such-pelaksana': (data) =>
    `${begin('id', data)} menyebut pelaksana "${data['id']}" yang tidak ada. Tambahkan pelaksana itu atau sebut pelaksana yang ada.`,
  'problem.no-such-simbol': (data) =>
    `${begin('id', data)} menyebut simbol "${data['id']}" yang tidak ada. Hapus panahnya atau sebut simbol yang ada.`,
  'problem.alur-to-itself': (data) =>
    `${begin('id', data)} menyebut simbol "${data['id']}" tempat panah itu berasal. Sebut simbol lain atau hapus panahnya.`,
  'problem.bersama-itself': (data) =>
    `${begin('id', data)} menyebut "${data['id']}", yaitu pelaksana simbol itu sendiri. Hapus dari daftar bersama.`,
  'problem.bersama-twice': (data) =>
    `${begin('id', data)} menyebut pelaksana "${data['id']}" untuk kedua kalinya. Hapus salah satunya.`,
  'problem.control-characters': (data) =>
    `${begin('id', data)}: ${data['count']} karakter kendali yang tidak tercetak sudah dibuang. Periksa teksnya.`,
  'problem.version-unreadable': (data) =>
    `${begin('id', data)} tidak sesuai dengan format sehingga tidak dapat dipulihkan. Versi lainnya tetap dapat dipakai.`,
  'problem.event-time': (data) =>
    `${begin('id', data)} berisi waktu yang tidak wajar (${data['received']}); jam komputer penulisnya mungkin salah. Catatannya tetap ada; periksa urutannya.`,
  'problem.event-unreadable': (data) =>
    `${begin('id', data)} tidak sesuai dengan format sehingga catatan itu belum dapat ditampilkan. Isinya tetap tersimpan di dalam berkas; tanyakan kepada penulisnya.`,
  'problem.event-loose': (data) =>
    `${begin('id', data)} menanggapi catatan yang tidak ada di dalam berkas ini. Gabungkan berkas yang memuat catatan itu.`,
  'problem.more': (data) =>
    `Pada ${placeOf('id', data['path'])} masih ada sedikitnya ${data['count']} masalah lain. Perbaiki yang di atas, lalu buka kembali.`,
} satisfies Sentences;

const en = {
  'problem.too-large-file': ({ path, received, most }) =>
    `The file cannot be opened because ${placeOf('en', path)} has ${received} MB, more than ${most} MB. Make the images in it smaller, then open it again.`,
  'problem.empty-file': ({ path }) =>
    `The file cannot be opened because ${placeOf('en', path)} is empty. ${chooseAnotherEn}`,
  'problem.other-kind': (data) =>
    `${begin('en', data)} is ${kinds[String(data['kind'])]?.[1]}, not an SOP file. ${insteadOf('en', data['kind'])}`,
  'problem.pdf-foreign': () =>
    'This PDF cannot be opened because it was not made with this application, or another program has saved it anew. Choose a file that ends in .sop.json or the original PDF that was made with this application.',
  'problem.pdf-without-source': () =>
    'This PDF cannot be opened because it does not carry its source: PDFs to be signed and for the archive are made without it. Choose the .sop.json file of this SOP, or its working copy.',
  'problem.pdf-damaged': () =>
    'This PDF cannot be opened because it is damaged or cut off, so that the source inside cannot be read. Copy or download the original again.',
  'problem.not-utf8': ({ path, byte }) =>
    `The file cannot be opened because ${placeOf('en', path)} is not UTF-8 (byte ${byte}). Save it as UTF-8, or choose a file that ends in .sop.json.`,
  'problem.not-json': ({ path, line, column }) =>
    `The file cannot be opened because ${placeOf('en', path)} is no SOP file: line ${line}, column ${column} cannot be read as JSON. ${chooseAnotherEn}`,
  'problem.cut-off': ({ path, line, column }) =>
    `The file cannot be opened because ${placeOf('en', path)} breaks off at line ${line}, column ${column}. Copy or download the original again.`,
  'problem.not-sop': ({ path }) =>
    `The file cannot be opened because it is no SOP file (${placeOf('en', path)} does not fit). ${chooseAnotherEn}`,
  'problem.other-format': (data) =>
    `The file cannot be opened: ${placeOf('en', data['path'])} says ${data['received']}, not "sop-ap". ${chooseAnotherEn}`,
  'problem.newer-version': (data) =>
    `The file was made with a newer format (${placeOf('en', data['path'])} ${data['received']}; this application knows up to ${data['known']}). Update the application, then open it again. The open document has not changed.`,
  'problem.unknown-version': (data) =>
    `The file cannot be opened because ${placeOf('en', data['path'])} says ${data['received']}; the one that is known is ${data['known']}. Check the file in the application that made it.`,
  'problem.not-migrated': (data) =>
    `The file cannot be opened because the content of ${placeOf('en', data['path'])} does not follow its format (version ${data['from']}). Open it in the application that made it and save it again.`,
  'problem.too-deep': ({ path, most }) =>
    `This file is nested deeper than ${most} levels at ${placeOf('en', path)} and cannot be read. Ask its maker for a new file.`,
  'problem.forbidden-key': (data) =>
    `${begin('en', data)}: the key "${data['key']}" may not be used, for safety. Remove it from the file.`,
  'problem.lone-surrogate': (data) =>
    `${begin('en', data)} holds a broken letter (half of a Unicode pair). Write the text again where it came from.`,
  'problem.number-too-large': (data) =>
    `${begin('en', data)} holds a number that is too large. Correct it in the file.`,
  'problem.missing': (data) =>
    `${begin('en', data)} is missing and must be there. Add the key "${data['key']}" to the file.`,
  'problem.wrong-type': (data) =>
    `${begin('en', data)} holds ${typeName('en', data['received'])}, it should be ${typeName('en', data['expected'])}. Correct it in the file.`,
  'problem.not-one-of': (data) =>
    `${begin('en', data)} holds ${data['received']}; the choices are ${data['expected']}. Use one of them.`,
  'problem.bad-id': (data) =>
    `${begin('en', data)} holds ${data['received']}. An id may only have letters A-Z, digits, "_" and "-", at most 64. Correct it wherever it is named.`,
  'problem.bad-logo': (data) =>
    `${begin('en', data)} is no whole PNG or JPEG image. Replace it with a PNG or JPEG image.`,
  'problem.logo-too-large': (data) => `${begin('en', data)} is larger than 500 kB. Make the image smaller.`,
  'problem.too-small': (data) =>
    `${begin('en', data)} is ${data['received']}, at least ${data['limit']} is needed. Make it larger in the file.`,
  'problem.too-large': (data) =>
    `${begin('en', data)} is ${data['received']}, at most ${data['limit']} is possible. Make it smaller in the file.`,
  'problem.not-whole': (data) =>
    `${begin('en', data)} is ${data['received']}, it should be a whole number. Correct it in the file.`,
  'problem.listed-twice': (data) => `${begin('en', data)} names the same thing twice. Leave one.`,
  'problem.id-twice': (data) =>
    `${begin('en', data)} holds "${data['id']}", already used at ${placeOf('en', data['first'])}. Give one of them another id.`,
  'problem.no-such-pelaksana': (data) =>
    `${begin('en', data)} names the pelaksana "${data['id']}", which does not exist. Add that pelaksana or name one that exists.`,
  'problem.no-such-simbol': (data) =>
    `${begin('en', data)} names the symbol "${data['id']}", which does not exist. Remove the arrow or name a symbol that exists.`,
  'problem.alur-to-itself': (data) =>
    `${begin('en', data)} names the symbol "${data['id']}" that the arrow starts from. Name another symbol or remove the arrow.`,
  'problem.bersama-itself': (data) =>
    `${begin('en', data)} names "${data['id']}", the symbol's own pelaksana. Remove it from the list.`,
  'problem.bersama-twice': (data) =>
    `${begin('en', data)} names the pelaksana "${data['id']}" a second time. Remove one of them.`,
  'problem.control-characters': (data) =>
    `${begin('en', data)}: ${data['count']} control characters that cannot be printed were dropped. Check the text.`,
  'problem.version-unreadable': (data) =>
    `${begin('en', data)} does not follow the format and cannot be restored. The other versions still can.`,
  'problem.event-time': (data) =>
    `${begin('en', data)} has an unlikely time (${data['received']}); the clock of its author's computer may be wrong. The remark is kept; check the order.`,
  'problem.event-unreadable': (data) =>
    `${begin('en', data)} does not follow the format, so this remark cannot be shown. It stays in the file; ask its author.`,
  'problem.event-loose': (data) =>
    `${begin('en', data)} answers a remark that is not in this file. Merge the file that holds the remark.`,
  'problem.more': (data) =>
    `In ${placeOf('en', data['path'])} there are at least ${data['count']} more problems. Correct those above, then open it again.`,
} satisfies Sentences;

/** A problem of a file: what happened, why, what to do next; it names the place (`path` is added to its data). */
export const problems = topic({ id, en });

type ProblemKey = keyof (typeof problems)['id'];

/** The codes that a problem of a file may have. */
export type ProblemCode = ProblemKey extends `problem.${infer Code}` ? Code : never;
