import { topic } from './topic';

interface Count {
  readonly count: number;
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
  },
});
