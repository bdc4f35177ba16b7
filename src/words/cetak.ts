import { placeOf } from './place';
import { shownSign } from './sign';
import { type Language, topic } from './topic';

interface Count {
  readonly count: number;
}
interface Name {
  readonly name: string;
}
interface Names {
  readonly names: string;
}

interface Signs {
  readonly signs: readonly { readonly sign: string; readonly path: string }[];
}

/** A text in foreign letters has more than anybody reads. */
const most = 10;

/** Each sign with its place. */
function listed(language: Language, signs: Signs['signs']): string {
  const named = signs.slice(0, most).map(({ sign, path }) => `${shownSign(sign)} (${placeOf(language, path)})`);
  return [...named, ...(signs.length > most ? ['…'] : [])].join(', ');
}

/** What the screen says where an SOP becomes paper. */
export const cetak = topic({
  id: {
    'cetak.place': 'Pratinjau cetak',
    'cetak.back': 'Kembali ke Lembar',
    'cetak.print': 'Cetak',
    'cetak.pages': 'Halaman yang akan dicetak',
    'cetak.toPage': 'Buka halaman ini di Lembar',
    'cetak.settings': 'Pengaturan cetak',
    'cetak.status': 'Jumlah halaman dan ukuran tampilan',
    'cetak.pageCount': ({ count }: Count) => `${count} halaman`,
    'cetak.fit': 'Paskan',
    'cetak.scale': 'Pada jendela cetak, pilih skala 100 %.',
    'cetak.closed': 'Jendela cetak sudah ditutup. Periksa hasilnya: skala harus 100 %, tanpa penyesuaian halaman.',
    'cetak.due': 'Sebelum dicetak',
    'cetak.full': 'Semua isian bagian identitas sudah terisi.',
    'cetak.blank': ({ names }: Names) => `Akan dicetak kosong: ${names}.`,
    'cetak.blankHint':
      'Nomor dan tanggal boleh kosong, untuk diisi pada saat pengesahan. Pilih untuk mengisinya sekarang.',
    'cetak.noLangkah': 'Belum ada langkah: Bagian Flowchart akan dicetak kosong.',

    'draf.title': 'Tanda DRAF',
    'draf.printed': 'Tanda DRAF dicetak pada setiap halaman sampai statusnya Sesuai.',
    'draf.changed': ({ since }: { since: string }) =>
      `Isi SOP ini ${since}: tanda DRAF dicetak pada setiap halaman sampai status berikutnya dicatat.`,
    'draf.without': 'Cetak tanpa tanda DRAF',
    'draf.ask': 'Keputusan ini dicatat bersama alasannya dan berlaku sampai statusnya berganti.',
    'draf.decided': ({ alasan }: { alasan: string }) => `Dicetak tanpa tanda DRAF. Alasan: ${alasan}`,
    'draf.back': 'Kembalikan tanda DRAF',
    'draf.replaced': 'Tanda TIDAK BERLAKU dicetak pada setiap halaman karena SOP ini sudah diganti atau dicabut.',
    'draf.unlocked': 'SOP ini dicetak tanpa tanda: statusnya sudah Sesuai.',
    'catat.alasan': 'Alasan',
    'catat.alasanFault': 'Tulis alasannya dalam satu kalimat.',

    'pdf.title': 'Unduh PDF',
    'pdf.what': 'Pilih PDF menurut kegunaannya.',
    'pdf.kerja': 'Salinan kerja',
    'pdf.kerjaHint': 'Membawa sumber dokumen di dalam PDF, sehingga dapat dibuka lagi di aplikasi ini.',
    'pdf.reviu': 'Sertakan catatan evaluasi',
    'pdf.reviuHint': 'Catatan evaluasi dan versi tersimpan ikut di dalam sumbernya.',
    'pdf.pengesahan': 'PDF untuk pengesahan',
    'pdf.pengesahanHint': 'Tanpa sumber dokumen, catatan evaluasi, dan versi tersimpan.',
    'pdf.arsip': 'PDF arsip (PDF/A-1b)',
    'pdf.arsipHint': 'Untuk disimpan lama; tanpa sumber dokumen.',
    'pdf.endingArsip': ' - arsip',
    'pdf.dueTitle': 'Periksa sebelum disahkan',
    'pdf.dueBlank': ({ names }: Names) => `Akan dicetak kosong: ${names}.`,
    'pdf.dueStandIns': ({ names }: Names) => `Masih tertulis dalam kurung: ${names}.`,
    'pdf.dueUnsaid': ({ names }: Names) => `Kegiatan masih kosong pada langkah ${names}.`,
    'pdf.dueWaiting': ({ count }: Count) => `${count} catatan wajib belum ditindaklanjuti.`,
    'pdf.dueRemarks': ({ count }: Count) => `${count} hal pada tata letak perlu diperhatikan.`,
    'pdf.dueCharacters': ({ signs }: Signs) =>
      `Dicetak sebagai kotak karena tidak ada pada huruf cetaknya: ${listed('id', signs)}. Ganti dengan kata.`,
    'pdf.dueChanged': ({ since }: { since: string }) => `Isinya ${since}.`,
    'pdf.dueMark': 'Tanda DRAF masih dicetak pada setiap halaman.',
    'pdf.dueNone': 'Tidak ada yang kosong atau perlu diperhatikan.',
    'pdf.reasonUsual': 'Nomor dan tanggal diisi pada saat pengesahan.',
    'pdf.reasonHint': 'Alasan tetap melanjutkan, dicatat bersama SOP ini.',
    'pdf.tag': 'Tanda untuk server tanda tangan',
    'pdf.tagNone': 'tanpa tanda',
    'pdf.tagHint': 'Satu tanda dicetak di tengah ruang tanda tangan.',
    'pdf.field': 'Kolom tanda tangan elektronik yang masih kosong',
    'pdf.boxes': 'Letak ruang tanda tangan (poin)',
    'pdf.boxesNone': 'Tidak ada ruang tanda tangan pada cetakan ini.',
    'pdf.boxPage': 'Halaman',
    'pdf.boxWidth': 'Lebar',
    'pdf.boxHeight': 'Tinggi',
    'pdf.boxTop': 'Dari kiri atas (x, y)',
    'pdf.boxBottom': 'Dari kiri bawah (x, y)',
    'pdf.endingPengesahan': ' - untuk pengesahan',

    'himpunan.title': 'Himpunan SOP',
    'himpunan.what':
      'Satu PDF berisi halaman judul, daftar isi, dan semua SOP yang dipilih, dengan nomor halaman yang berlanjut.',
    'himpunan.judul': 'Judul himpunan',
    'himpunan.instansi': 'Nama instansi',
    'himpunan.instansiHint': 'Satu baris untuk setiap baris pada halaman judul.',
    'himpunan.tahun': 'Tahun',
    'himpunan.order': ({ count }: Count) => `Urutan SOP (${count})`,
    'himpunan.byName': 'Urutkan menurut nama',
    'himpunan.byNumber': 'menurut nomor',
    'himpunan.up': ({ name }: Name) => `Pindahkan ke atas: ${name}`,
    'himpunan.down': ({ name }: Name) => `Pindahkan ke bawah: ${name}`,
    'himpunan.out': ({ name }: Name) => `Keluarkan: ${name}`,
    'himpunan.make': 'Unduh PDF',
    'himpunan.running': ({ done, of }: { done: number; of: number }) => `Sedang menyusun SOP ${done} dari ${of} ...`,
    'himpunan.writing': 'Sedang menulis PDF ...',
    'himpunan.saved': ({ name, count, pages }: Name & Count & { pages: number }) =>
      `Tersimpan di folder unduhan: ${name}, ${count} SOP, ${pages} halaman.`,
    'himpunan.unreadable': ({ name }: Name) =>
      `Himpunan belum dibuat karena SOP ini tidak dapat dibaca: ${name}. Keluarkan dari daftar, atau buka dan periksa lebih dahulu.`,
    'himpunan.select': ({ name }: Name) => `Pilih ${name}`,
    'himpunan.selectAll': 'Pilih semua',
    'himpunan.selected': ({ count }: Count) => `${count} SOP dipilih`,
    'himpunan.clear': 'Lepaskan pilihan',
    'himpunan.open': 'Buat himpunan',
  },
  en: {
    'cetak.place': 'Print preview',
    'cetak.back': 'Back to the sheet',
    'cetak.print': 'Print',
    'cetak.pages': 'Pages to be printed',
    'cetak.toPage': 'Open this page on the sheet',
    'cetak.settings': 'Print settings',
    'cetak.status': 'Number of pages and zoom',
    'cetak.pageCount': ({ count }) => (count === 1 ? '1 page' : `${count} pages`),
    'cetak.fit': 'Fit',
    'cetak.scale': 'In the print window, choose a scale of 100 %.',
    'cetak.closed': 'The print window is closed. Check the result: the scale must be 100 %, pages not fitted.',
    'cetak.due': 'Before printing',
    'cetak.full': 'Everything on the identity sheet is filled in.',
    'cetak.blank': ({ names }) => `Will be printed blank: ${names}.`,
    'cetak.blankHint':
      'Number and dates may stay blank, to be filled in when the SOP is signed. Choose one to fill it in now.',
    'cetak.noLangkah': 'There are no steps yet: the flowchart will be printed empty.',

    'draf.title': 'The mark DRAF',
    'draf.printed': 'The mark DRAF is printed on every page until the status is Sesuai.',
    'draf.changed': ({ since }) =>
      `This SOP has ${since}: the mark DRAF is printed on every page until the next status is recorded.`,
    'draf.without': 'Print without the mark DRAF',
    'draf.ask': 'This decision is recorded with its reason and holds until the status changes.',
    'draf.decided': ({ alasan }) => `Printed without the mark DRAF. Reason: ${alasan}`,
    'draf.back': 'Bring the mark DRAF back',
    'draf.replaced': 'The mark TIDAK BERLAKU is printed on every page, for this SOP was replaced or withdrawn.',
    'draf.unlocked': 'This SOP is printed without a mark: its status is Sesuai or later.',
    'catat.alasan': 'Reason',
    'catat.alasanFault': 'Give the reason in one sentence.',

    'pdf.title': 'Download PDF',
    'pdf.what': 'Choose the PDF by what it is for.',
    'pdf.kerja': 'Working copy',
    'pdf.kerjaHint': 'Carries the source document inside, so that it can be opened again in this application.',
    'pdf.reviu': 'Include the remarks of the evaluation',
    'pdf.reviuHint': 'Remarks and kept versions go along inside the source.',
    'pdf.pengesahan': 'PDF to be signed',
    'pdf.pengesahanHint': 'Without source document, remarks and kept versions.',
    'pdf.arsip': 'PDF for the archive (PDF/A-1b)',
    'pdf.arsipHint': 'To be kept for long; without the source document.',
    'pdf.endingArsip': ' - arsip',
    'pdf.dueTitle': 'To check before it is signed',
    'pdf.dueBlank': ({ names }) => `Will be printed blank: ${names}.`,
    'pdf.dueStandIns': ({ names }) => `Still in brackets: ${names}.`,
    'pdf.dueUnsaid': ({ names }) => `What is done is blank in langkah ${names}.`,
    'pdf.dueWaiting': ({ count }) =>
      count === 1 ? '1 remark that must be followed is open.' : `${count} remarks that must be followed are open.`,
    'pdf.dueRemarks': ({ count }) =>
      count === 1 ? '1 thing in the layout to look at.' : `${count} things in the layout to look at.`,
    'pdf.dueCharacters': ({ signs }) =>
      `Printed as boxes, for the typeface lacks them: ${listed('en', signs)}. Use words instead.`,
    'pdf.dueChanged': ({ since }) => `The content has ${since}.`,
    'pdf.dueMark': 'The mark DRAF is still printed on every page.',
    'pdf.dueNone': 'Nothing is blank or wants to be looked at.',
    'pdf.reasonUsual': 'Nomor dan tanggal diisi pada saat pengesahan.',
    'pdf.reasonHint': 'Why to go on all the same, recorded with this SOP.',
    'pdf.tag': 'Sign for signing servers',
    'pdf.tagNone': 'no sign',
    'pdf.tagHint': 'One sign is printed in the middle of where the signature goes.',
    'pdf.field': 'An unsigned field for an electronic signature',
    'pdf.boxes': 'Where the signature goes (points)',
    'pdf.boxesNone': 'There is no room for a signature on this printout.',
    'pdf.boxPage': 'Page',
    'pdf.boxWidth': 'Width',
    'pdf.boxHeight': 'Height',
    'pdf.boxTop': 'From the top left (x, y)',
    'pdf.boxBottom': 'From the bottom left (x, y)',
    'pdf.endingPengesahan': ' - untuk pengesahan',

    'himpunan.title': 'Book of SOPs',
    'himpunan.what': 'One PDF with a cover, a list of contents and all chosen SOPs, its pages numbered through.',
    'himpunan.judul': 'Title of the book',
    'himpunan.instansi': 'Institution',
    'himpunan.instansiHint': 'A line for each line on the cover.',
    'himpunan.tahun': 'Year',
    'himpunan.order': ({ count }) => `Order of the SOPs (${count})`,
    'himpunan.byName': 'Sort by name',
    'himpunan.byNumber': 'by number',
    'himpunan.up': ({ name }) => `Move up: ${name}`,
    'himpunan.down': ({ name }) => `Move down: ${name}`,
    'himpunan.out': ({ name }) => `Leave out: ${name}`,
    'himpunan.make': 'Download PDF',
    'himpunan.running': ({ done, of }) => `Laying out SOP ${done} of ${of} ...`,
    'himpunan.writing': 'Writing the PDF ...',
    'himpunan.saved': ({ name, count, pages }) =>
      `Saved to the downloads folder: ${name}, ${count === 1 ? '1 SOP' : `${count} SOPs`}, ${pages} pages.`,
    'himpunan.unreadable': ({ name }) =>
      `The book was not made because this SOP cannot be read: ${name}. Leave it out, or open and check it first.`,
    'himpunan.select': ({ name }) => `Choose ${name}`,
    'himpunan.selectAll': 'Choose all',
    'himpunan.selected': ({ count }) => (count === 1 ? '1 SOP chosen' : `${count} SOPs chosen`),
    'himpunan.clear': 'Choose none',
    'himpunan.open': 'Make a book',
  },
});
