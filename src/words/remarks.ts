import { decimal, type ProblemData, placeOf } from './place';
import { shownSign } from './sign';
import { topic } from './topic';

type Sentences = Readonly<Record<string, (data: ProblemData) => string>>;

/** What the layout could not do well, each with its remedy. */
const id = {
  'remark.arrow-crowded': ({ path }) =>
    `Panah pada ${placeOf('id', path)} belum mendapat jalan yang bersih karena halamannya terlalu padat. Pecah SOP ini, kurangi pelaksana, atau mulai halaman baru di dekatnya.`,
  'remark.word-without-place': ({ path, label }) =>
    `Tulisan "${label}" pada ${placeOf('id', path)} belum mendapat tempat. Persingkat tulisannya, gunakan kertas Legal, atau kurangi pelaksana.`,
  'remark.words-divided': ({ path, label, lain }) =>
    `Tulisan "${label}" pada ${placeOf('id', path)}${lain ? ` dan ${lain} tulisan lain pada panah` : ''} dipenggal menurut suku kata karena tempatnya sempit. Persingkat tulisannya, gunakan kertas Legal, atau kurangi pelaksana.`,
  'remark.symbols-narrow': ({ pelaksana, lebar }) =>
    `Dengan ${pelaksana} pelaksana, simbol hanya selebar ${decimal(lebar)} mm. Gunakan kertas Legal, kurangi kolom, atau pecah SOP ini.`,
  'remark.text-smaller': ({ pelaksana, ukuran }) =>
    `Agar ${pelaksana} pelaksana muat, teks tabel dicetak ${decimal(ukuran)} pt. Gunakan kertas Legal, kurangi pelaksana, atau pecah SOP ini agar huruf kembali ke ukurannya.`,
  'remark.character-missing': ({ path, huruf, lain }) =>
    `Huruf cetak tidak mempunyai tanda ${shownSign(String(huruf))} yang dipakai pada ${placeOf('id', path)}${lain ? ` dan ${lain} tempat lain` : ''}; di layar dan di kertas tanda itu menjadi kotak. Ganti dengan kata.`,
  'remark.row-cut': ({ nomor }) =>
    `Langkah ${nomor} lebih tinggi daripada satu halaman, sehingga dilanjutkan pada halaman berikutnya. Persingkat teksnya atau bagi menjadi beberapa langkah.`,
  'remark.width-not-kept': ({ path, lebar }) =>
    `Lebar kolom yang diminta pada ${placeOf('id', path)} tidak muat, sehingga menjadi ${lebar} mm. Kurangi lebar kolom lain atau gunakan kertas Legal.`,
  'remark.margins-changed': (_data: ProblemData) =>
    'Batas tepi di bawah 5 mm atau di atas 60 mm tidak dapat dicetak, sehingga disesuaikan. Ubah batas tepinya.',
  'remark.text-cut': ({ path }) =>
    `Teks pada ${placeOf('id', path)} terlalu panjang untuk tempatnya, sehingga dicetak sebagian. Persingkat teks itu.`,
  'remark.connectors-shared': ({ nomor, penghubung, halaman }) =>
    `Panah dari ${halaman} halaman menuju langkah ${nomor}. Penghubung tersendiri untuk setiap halaman tidak muat, sehingga semuanya memakai penghubung halaman ${penghubung}. Kurangi panah ke langkah itu atau pecah SOP ini.`,
  'remark.page-overfull': ({ nomor, persen }) =>
    `Langkah ${nomor} tidak muat pada satu halaman, sehingga halaman itu dicetak lebih kecil (${persen}%). Bagi langkah itu, kurangi simbolnya, atau kurangi panah yang melewati pergantian halaman.`,
} as const satisfies Sentences;

const en: { readonly [K in keyof typeof id]: (data: ProblemData) => string } = {
  'remark.arrow-crowded': ({ path }) =>
    `The arrow at ${placeOf('en', path)} found no clean way because its page is too full. Split this SOP, use fewer pelaksana, or start a new page near it.`,
  'remark.word-without-place': ({ path, label }) =>
    `The word "${label}" at ${placeOf('en', path)} found no place. Shorten it, use Legal paper, or use fewer pelaksana.`,
  'remark.words-divided': ({ path, label, lain }) =>
    `The word "${label}" at ${placeOf('en', path)}${lain ? ` and ${lain} more ${lain === 1 ? 'word of an arrow' : 'words of arrows'}` : ''} ${lain ? 'are' : 'is'} divided by syllables, since there is little room. Shorten it, use Legal paper, or use fewer pelaksana.`,
  'remark.symbols-narrow': ({ pelaksana, lebar }) =>
    `With ${pelaksana} pelaksana the symbols are only ${lebar} mm wide. Use Legal paper, fewer columns, or split this SOP.`,
  'remark.text-smaller': ({ pelaksana, ukuran }) =>
    `To make room for ${pelaksana} pelaksana the text of the table is printed at ${ukuran} pt. Use Legal paper, fewer pelaksana, or split this SOP to have it in its own size.`,
  'remark.character-missing': ({ path, huruf, lain }) =>
    `The typeface lacks the character ${shownSign(String(huruf))} used at ${placeOf('en', path)}${lain ? ` and in ${lain} more ${lain === 1 ? 'place' : 'places'}` : ''}; it is a box on screen and on paper. Use a word instead.`,
  'remark.row-cut': ({ nomor }) =>
    `Step ${nomor} is taller than a page, so it continues on the next one. Shorten its text or divide it into several steps.`,
  'remark.width-not-kept': ({ path, lebar }) =>
    `The width asked for at ${placeOf('en', path)} has no room, so it became ${lebar} mm. Make other columns narrower or use Legal paper.`,
  'remark.margins-changed': (_data: ProblemData) =>
    'Margins under 5 mm or over 60 mm cannot be printed, so they were adjusted. Change the margins.',
  'remark.text-cut': ({ path }) =>
    `The text at ${placeOf('en', path)} is too long for its place, so only part of it is printed. Shorten it.`,
  'remark.connectors-shared': ({ nomor, penghubung, halaman }) =>
    `Arrows from ${halaman} pages lead to step ${nomor}. A connector for each page has no room, so all use connector ${penghubung}. Let fewer arrows lead there, or split this SOP.`,
  'remark.page-overfull': ({ nomor, persen }) =>
    `Step ${nomor} does not fit on a page, so that page is printed smaller (${persen}%). Divide it, use fewer symbols, or let fewer arrows cross the page break.`,
};

export const remarks = topic({ id, en });

/** What the layout may remark. */
export type RemarkCode = keyof typeof id extends `remark.${infer Code}` ? Code : never;
