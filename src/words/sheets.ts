import { shownSign } from './sign';
import { topic } from './topic';

interface Signs {
  readonly signs: readonly string[];
}

interface Count {
  readonly count: number;
}

/** What the screen says of the sheets that the evaluation ends in. */
export const sheets = topic({
  id: {
    'lembarEvaluasi.title': 'Lembar evaluasi',
    'lembarEvaluasi.what': ({ count }: Count) =>
      count === 1
        ? 'Terisi dari catatan, tindak lanjut, dan status SOP ini.'
        : `Terisi dari catatan, tindak lanjut, dan status ${count} SOP yang dipilih.`,
    'lembarEvaluasi.kind': 'Jenis lembar',
    'lembarEvaluasi.koreksi': 'Lembar koreksi',
    'lembarEvaluasi.koreksiHint': ({ count }: Count) =>
      count === 1 ? 'Semua catatan dan tindak lanjutnya.' : 'Satu lembar untuk setiap SOP.',
    'lembarEvaluasi.hasil': 'Lembar hasil evaluasi',
    'lembarEvaluasi.hasilHint': ({ count }: Count) =>
      count === 1 ? 'Jumlah catatan menurut perihal, dan hasilnya.' : 'Satu lembar untuk setiap SOP.',
    'lembarEvaluasi.berita-acara': 'Berita acara evaluasi',
    'lembarEvaluasi.berita-acaraHint': ({ count }: Count) =>
      count === 1 ? 'Ditandatangani oleh kedua pihak.' : `Satu berita acara untuk ${count} SOP.`,
    'lembarEvaluasi.nomor': 'Nomor berita acara',
    'lembarEvaluasi.tempat': 'Tempat',
    'lembarEvaluasi.tanggal': 'Tanggal',
    'lembarEvaluasi.penyusun': 'Penyusun',
    'lembarEvaluasi.evaluator': ({ number }: { number: number }) =>
      number === 1 ? 'Evaluator' : `Evaluator ${number}`,
    'lembarEvaluasi.nip': 'NIP',
    'lembarEvaluasi.nipOf': ({ role }: { role: string }) => `NIP ${role}`,
    'lembarEvaluasi.kop': 'Kop',
    'lembarEvaluasi.blank': 'Yang dikosongkan dicetak sebagai titik-titik untuk diisi dengan tangan.',
    'lembarEvaluasi.pages': ({ count }: Count) => `${count} halaman, seperti yang akan dicetak`,
    'lembarEvaluasi.larger': 'Perbesar',
    'lembarEvaluasi.smaller': 'Paskan lebar',
    'lembarEvaluasi.csv': 'Unduh CSV',
    'lembarEvaluasi.boxed': ({ signs }: Signs) =>
      `Huruf cetak tidak mempunyai tanda ${signs.map(shownSign).join(' ')}, sehingga dicetak sebagai kotak. Tanda itu ada pada yang ditulis orang, dan tetap terbaca pada CSV.`,
    'lembarEvaluasi.reading': 'Sedang membaca SOP ...',
    'lembarEvaluasi.unreadable': ({ name }: { name: string }) =>
      `${name} belum dapat dibaca sehingga lembarnya tidak lengkap. Lepaskan dari pilihan, lalu ulangi.`,
  },
  en: {
    'lembarEvaluasi.title': 'Evaluation sheets',
    'lembarEvaluasi.what': ({ count }) =>
      count === 1
        ? 'Filled from the remarks, what was done about them and the status of this SOP.'
        : `Filled from the remarks, what was done about them and the statuses of the ${count} chosen SOPs.`,
    'lembarEvaluasi.kind': 'Kind of sheet',
    'lembarEvaluasi.koreksi': 'Correction sheet',
    'lembarEvaluasi.koreksiHint': ({ count }) =>
      count === 1 ? 'All remarks and what was done about them.' : 'A sheet for each SOP.',
    'lembarEvaluasi.hasil': 'Sheet of the outcome',
    'lembarEvaluasi.hasilHint': ({ count }) =>
      count === 1 ? 'How many remarks about what, and the outcome.' : 'A sheet for each SOP.',
    'lembarEvaluasi.berita-acara': 'Minutes of evaluation',
    'lembarEvaluasi.berita-acaraHint': ({ count }) =>
      count === 1 ? 'Signed by both sides.' : `One set of minutes for ${count} SOPs.`,
    'lembarEvaluasi.nomor': 'Number of the minutes',
    'lembarEvaluasi.tempat': 'Place',
    'lembarEvaluasi.tanggal': 'Date',
    'lembarEvaluasi.penyusun': 'Drafter',
    'lembarEvaluasi.evaluator': ({ number }) => (number === 1 ? 'Evaluator' : `Evaluator ${number}`),
    'lembarEvaluasi.nip': 'NIP',
    'lembarEvaluasi.nipOf': ({ role }) => `NIP of the ${role}`,
    'lembarEvaluasi.kop': 'Letterhead',
    'lembarEvaluasi.blank': 'What is left blank is printed as dots, to be filled in by hand.',
    'lembarEvaluasi.pages': ({ count }) =>
      count === 1 ? '1 page, as it will be printed' : `${count} pages, as they will be printed`,
    'lembarEvaluasi.larger': 'Enlarge',
    'lembarEvaluasi.smaller': 'Fit width',
    'lembarEvaluasi.csv': 'Download CSV',
    'lembarEvaluasi.boxed': ({ signs }) =>
      `The typeface lacks ${signs.map(shownSign).join(' ')}, so boxes are printed. They are in what people wrote, and are still read in the CSV.`,
    'lembarEvaluasi.reading': 'Reading the SOPs ...',
    'lembarEvaluasi.unreadable': ({ name }) =>
      `${name} cannot be read, so the sheet would be incomplete. Take it out of the choice and try again.`,
  },
});
