import { topic } from './topic';

interface Count {
  readonly count: number;
}
interface Name {
  readonly name: string;
}
interface Names {
  readonly names: string;
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

    'himpunan.title': 'Himpunan SOP',
    'himpunan.what':
      'Satu PDF berisi halaman judul, daftar isi, dan semua SOP yang dipilih, dengan nomor halaman yang berlanjut.',
    'himpunan.judul': 'Judul himpunan',
    'himpunan.instansi': 'Nama instansi',
    'himpunan.instansiHint': 'Satu baris untuk setiap baris pada halaman judul.',
    'himpunan.tahun': 'Tahun',
    'himpunan.order': ({ count }: Count) => `Urutan SOP (${count})`,
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

    'himpunan.title': 'Book of SOPs',
    'himpunan.what': 'One PDF with a cover, a list of contents and all chosen SOPs, its pages numbered through.',
    'himpunan.judul': 'Title of the book',
    'himpunan.instansi': 'Institution',
    'himpunan.instansiHint': 'A line for each line on the cover.',
    'himpunan.tahun': 'Year',
    'himpunan.order': ({ count }) => `Order of the SOPs (${count})`,
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
