import { topic } from './topic';

interface Count {
  readonly count: number;
}
interface AtLeast extends Count {
  /** Nobody counted to the end. */
  readonly atLeast: boolean;
}
interface Name {
  readonly name: string;
}
interface Numbered {
  readonly number: number;
}
interface PageOf extends Numbered {
  readonly pages: number;
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/**
 * What the screen says. Names that stand on the paper (Kegiatan, Mutu Baku ...) are taken from the paper, in both
 * languages; so are the names of the symbols.
 */
export const screen = topic({
  id: {
    'app.name': 'Perancang SOP',
    'app.language': 'Bahasa tampilan',

    'start.place': 'Beranda',
    'start.title': 'Satu berkas SOP, dari layar sampai kertas',
    'start.what':
      'Perancang SOP menggambar SOP Administrasi Pemerintahan lengkap dengan bagian identitas dan bagian flowchart, tepat seperti hasil cetaknya.',
    'start.dropHint': 'atau seret berkas .sop.json, atau PDF dari aplikasi ini, ke halaman ini',
    'start.offline': 'Berkas dibaca di komputer ini saja dan tidak dikirim ke mana pun.',
    'start.samples': 'Contoh SOP',
    'start.samplesHint': 'Dari SOP yang benar-benar dipakai; nama pejabat dan NIP disamarkan.',
    'start.sample': ({ number }: Numbered) => `Contoh ${number}`,
    'start.sampleOpen': 'Buka contoh:',
    'start.sampleCounts': ({ langkah, pelaksana }: { langkah: number; pelaksana: number }) =>
      `${langkah} langkah · ${pelaksana} pelaksana`,
    'start.sampleLoading': 'Sedang mengambil contoh ...',
    'start.sampleFailed': 'Contoh ini belum dapat diambil. Periksa sambungan ke server aplikasi, lalu coba lagi.',
    'start.sampleRetry': 'Coba lagi',

    'file.open': 'Buka berkas',
    'file.openOther': 'Pilih berkas lain',
    'file.drop': 'Lepaskan untuk membuka berkas',
    'file.dropOne': 'Satu berkas .sop.json, atau PDF dari aplikasi ini',
    'file.onlyFirst': ({ name }: Name) =>
      `Hanya berkas pertama yang dibuka: ${name}. Buka berkas lainnya satu per satu.`,
    'file.save': 'Simpan berkas',
    'file.pdf': 'Unduh PDF',
    'file.svg': 'Unduh gambar',
    'file.svgHere': ({ number }: Numbered) => `Halaman ${number} saja (SVG)`,
    'file.svgAll': ({ count }: Count) => `Semua halaman (${count} berkas SVG)`,
    'file.opening': 'Sedang membuka berkas ...',
    'file.preparingPdf': 'Sedang menyiapkan PDF ...',
    'file.preparingSvg': 'Sedang menyiapkan gambar ...',
    'file.saved': ({ name }: Name) => `Tersimpan di folder unduhan: ${name}`,
    'file.savedMany': ({ count }: Count) => `${count} gambar tersimpan di folder unduhan.`,
    'file.pdfReaderFailed':
      'PDF belum dapat dibuka karena bagian aplikasi yang membacanya tidak terambil. Periksa sambungan ke server aplikasi, lalu coba lagi.',
    'file.pdfFailed':
      'PDF belum dapat dibuat karena bagian aplikasi yang membuatnya tidak terambil. Periksa sambungan ke server aplikasi, lalu coba lagi.',
    'file.svgFailed':
      'Gambar belum dapat dibuat karena huruf untuk dokumen ini tidak terambil. Periksa sambungan ke server aplikasi, lalu coba lagi.',

    'refusal.title': 'Berkas belum dapat dibuka',
    'refusal.because': ({ name, count, atLeast }: Name & AtLeast) =>
      `${name} mempunyai ${atLeast ? 'sedikitnya ' : ''}${count} hal yang perlu diperbaiki.`,
    'refusal.list': 'Hal yang perlu diperbaiki',
    'refusal.whole': 'Seluruh berkas',
    'refusal.more': ({ count, atLeast }: AtLeast) => `dan ${atLeast ? 'sedikitnya ' : ''}${count} hal lain`,
    'refusal.unreadable':
      'Peramban tidak dapat membaca berkas ini. Pastikan berkasnya masih ada dan bukan sebuah folder.',
    'refusal.folder':
      'Yang dilepaskan adalah folder. Buka folder itu di pengelola berkas, lalu lepaskan satu berkas dari dalamnya.',
    'refusal.next':
      'Pilih berkas berakhiran .sop.json atau PDF yang dibuat dengan aplikasi ini, atau perbaiki hal di atas pada berkasnya, lalu buka kembali.',
    'refusal.kept': 'Dokumen yang sedang terbuka tidak berubah.',

    'error.title': 'Dokumen ini belum dapat ditampilkan',
    'error.what':
      'Ada kesalahan pada aplikasi, bukan pada pekerjaan Anda. Simpan berkasnya lebih dahulu, kemudian kembali ke Beranda dan buka lagi.',
    'error.detail': 'Rincian kesalahan',

    'common.close': 'Tutup',
    'common.more': 'Menu lainnya',
    'common.untitled': '(tanpa nama)',
    'common.empty': 'kosong',
    'common.unfold': 'Tampilkan semua',
    'common.fold': 'Ciutkan',
    'common.blank': '(kosong)',
    'common.removed': 'dihapus',
    'common.added': 'ditambahkan',
    'common.moment': ({ date, time }: { date: string; time: string }) => `${date} pukul ${time}`,

    'sheet.label': ({ name }: Name) => `Lembar ${name}`,
    'sheet.help':
      'Tab: simbol berikutnya. Enter: masuk ke isian. Kurung siku: mengikuti panah. Esc: melepas pilihan; sesudah itu tombol arah menggeser lembar. Page Up dan Page Down: halaman sebelum dan sesudahnya. Home dan End: awal dan akhir halaman.',
    'sheet.page': ({ number, pages }: PageOf) => `Halaman ${number} dari ${pages}`,
    'sheet.pageShort': ({ number }: Numbered) => `Halaman ${number}`,
    'sheet.pageKind': ({ number, pages, name }: PageOf & Name) => `Halaman ${number} dari ${pages}, ${name}`,
    'sheet.previousPage': 'Halaman sebelumnya',
    'sheet.nextPage': 'Halaman berikutnya',
    'sheet.showDetail': 'Rincian',
    'sheet.header': 'Berkas',
    'sheet.status': 'Halaman dan ukuran tampilan',
    'sheet.empty': 'SOP ini belum mempunyai langkah.',
    'sheet.emptyNext': 'Bagian identitasnya tetap dapat dilihat dan diunduh.',
    'sheet.noPage': 'Belum ada halaman untuk ditampilkan.',

    'kind.sampul': 'Halaman judul',
    'kind.identitas': 'Bagian Identitas',
    'kind.alur': 'Bagian Flowchart',
    'kind.gabungan': 'Identitas dan Flowchart',

    'zoom.in': 'Perbesar',
    'zoom.out': 'Perkecil',
    'zoom.actual': 'Ukuran sebenarnya',
    'zoom.fitPage': 'Paskan halaman',
    'zoom.fitWidth': 'Paskan lebar',
    'zoom.value': ({ percent }: { percent: number }) => `${percent} %`,

    'paper.f4': 'F4 (330 x 215 mm)',
    'paper.f4-210': 'F4 (330 x 210 mm)',
    'paper.a4': 'A4 (297 x 210 mm)',
    'paper.legal': 'Legal (355,6 x 215,9 mm)',
    'paper.landscape': ({ name }: Name) => `${name}, mendatar`,

    'symbol.mulai': 'Mulai',
    'symbol.proses': 'Proses',
    'symbol.keputusan': 'Keputusan',
    'symbol.selesai': 'Selesai',
    'symbol.konektor': 'Penghubung halaman',

    'detail.place': 'Rincian',
    'detail.langkah': ({ number }: Numbered) => `Langkah ${number}`,
    'detail.arrow': 'Panah',
    'detail.arrowsIn': 'Panah masuk',
    'detail.noArrows': 'tidak ada',
    'detail.toLangkah': ({ number }: Numbered) => `ke langkah ${number}`,
    'detail.fromLangkah': ({ number }: Numbered) => `dari langkah ${number}`,
    'detail.from': 'Dari',
    'detail.to': 'Ke',
    'detail.word': 'Tulisan pada panah',
    'detail.noWord': 'tanpa tulisan',
    'detail.through': 'Melalui',
    'detail.throughConnector': ({ label, from, to }: { label: string; from: number; to: number }) =>
      `penghubung ${label}, halaman ${from} ke halaman ${to}`,
    'detail.connector': ({ name }: Name) => `Penghubung halaman ${name}`,
    'detail.twin': 'Pasangannya',
    'detail.twinPages': ({ pages }: { pages: string }) => `Halaman ${pages}`,
    'detail.connectorUse': 'Panah yang disambung',
    'detail.heading': 'Judul kolom',
    'detail.identity': 'Bagian Identitas',
    'detail.tableTitle': 'Judul tabel',
    'detail.coverTitle': 'Tulisan pada halaman judul',
    'detail.notes': 'Catatan di bawah tabel',
    'detail.pelaksanaEmpty': ({ name, number }: Name & Numbered) =>
      `${name} tidak mempunyai simbol pada langkah ${number}.`,
    'detail.symbolCount': 'Jumlah simbol',

    'detail.summary': 'SOP ini',
    'detail.summaryHint': 'Pilih simbol, panah, atau isian pada lembar untuk melihat rinciannya.',
    'detail.office': 'Instansi',
    'detail.unit': 'Unit',
    'detail.langkahCount': 'Langkah',
    'detail.pelaksanaCount': 'Pelaksana',
    'detail.arrowCount': 'Panah',
    'detail.pageCount': 'Halaman',
    'detail.paper': 'Kertas',
    'detail.atSigning': 'diisi pada saat pengesahan',
    'detail.blank': 'belum diisi',
    'detail.remarks': 'Perlu diperhatikan',
    'detail.remarksAlike': ({ count }: Count) => `dan ${count} hal serupa`,
    'detail.adjusted': 'Disesuaikan saat dibuka',
    'detail.adjustedMore': ({ count }: Count) => `dan ${count} penyesuaian lain`,

    'say.selected': ({ name }: Name) => `${name} dipilih`,
    'say.none': 'Tidak ada yang dipilih',
    'say.symbol': ({ number, name, place }: Numbered & Name & { place: string }) =>
      `Langkah ${number}, simbol ${name}, ${place}`,
    'say.arrow': ({ from, to, word }: { from: number; to: number; word: string }) =>
      word === ''
        ? `Panah dari langkah ${from} ke langkah ${to}`
        : `Panah ${word} dari langkah ${from} ke langkah ${to}`,
    'say.connectorOut': ({ label, page }: { label: string; page: string }) =>
      `Penghubung ${label}, menyambung ke halaman ${page}`,
    'say.connectorIn': ({ label, page }: { label: string; page: string }) =>
      `Penghubung ${label}, sambungan dari halaman ${page}`,
    'say.cell': ({ name, number }: Name & Numbered) => `${name}, langkah ${number}`,
  },
  en: {
    'app.name': 'SOP Designer',
    'app.language': 'Language of the interface',

    'start.place': 'Home',
    'start.title': 'One SOP file, from screen to paper',
    'start.what':
      'SOP Designer draws an Indonesian government SOP (SOP Administrasi Pemerintahan) with its identity sheet and its flowchart table, exactly as it is printed.',
    'start.dropHint': 'or drag a .sop.json file, or a PDF of this application, onto this page',
    'start.offline': 'Files are read on this computer only and are sent nowhere.',
    'start.samples': 'Sample SOPs',
    'start.samplesHint': 'From SOPs in real use; names of officials and their NIP are masked.',
    'start.sample': ({ number }) => `Sample ${number}`,
    'start.sampleOpen': 'Open sample:',
    'start.sampleCounts': ({ langkah, pelaksana }) => `${plural(langkah, 'step', 'steps')} · ${pelaksana} pelaksana`,
    'start.sampleLoading': 'Fetching the sample ...',
    'start.sampleFailed':
      'This sample could not be fetched. Check the connection to the application server, then try again.',
    'start.sampleRetry': 'Try again',

    'file.open': 'Open file',
    'file.openOther': 'Choose another file',
    'file.drop': 'Drop to open the file',
    'file.dropOne': 'One .sop.json file, or a PDF of this application',
    'file.onlyFirst': ({ name }) => `Only the first file was opened: ${name}. Open the others one at a time.`,
    'file.save': 'Save file',
    'file.pdf': 'Download PDF',
    'file.svg': 'Download picture',
    'file.svgHere': ({ number }) => `Page ${number} only (SVG)`,
    'file.svgAll': ({ count }) => `All pages (${plural(count, 'SVG file', 'SVG files')})`,
    'file.opening': 'Opening the file ...',
    'file.preparingPdf': 'Preparing the PDF ...',
    'file.preparingSvg': 'Preparing the picture ...',
    'file.saved': ({ name }) => `Saved to the downloads folder: ${name}`,
    'file.savedMany': ({ count }) => `${plural(count, 'picture', 'pictures')} saved to the downloads folder.`,
    'file.pdfReaderFailed':
      'The PDF could not be opened because the part of the application that reads it could not be fetched. Check the connection to the application server, then try again.',
    'file.pdfFailed':
      'The PDF could not be made because the part of the application that makes it could not be fetched. Check the connection to the application server, then try again.',
    'file.svgFailed':
      'The picture could not be made because the fonts of this document could not be fetched. Check the connection to the application server, then try again.',

    'refusal.title': 'The file could not be opened',
    'refusal.because': ({ name, count, atLeast }) =>
      `${name} has ${atLeast ? 'at least ' : ''}${plural(count, 'thing', 'things')} to put right.`,
    'refusal.list': 'Things to put right',
    'refusal.whole': 'The whole file',
    'refusal.more': ({ count, atLeast }) => `and ${atLeast ? 'at least ' : ''}${count} more`,
    'refusal.unreadable': 'The browser cannot read this file. Make sure that it still exists and is not a folder.',
    'refusal.folder': 'What was dropped is a folder. Open it in the file manager, then drop one file from inside it.',
    'refusal.next':
      'Choose a file ending in .sop.json or a PDF that was made with this application, or put the above right in the file and open it again.',
    'refusal.kept': 'The open document has not changed.',

    'error.title': 'This document could not be shown',
    'error.what':
      'Something is wrong in the application, not in your work. Save the file first, then go back to the start page and open it again.',
    'error.detail': 'Details of the error',

    'common.close': 'Close',
    'common.more': 'More',
    'common.untitled': '(no name)',
    'common.empty': 'empty',
    'common.unfold': 'Show all of it',
    'common.fold': 'Fold',
    'common.blank': '(blank)',
    'common.removed': 'removed',
    'common.added': 'added',
    'common.moment': ({ date, time }) => `${date} at ${time}`,

    'sheet.label': ({ name }) => `Sheet of ${name}`,
    'sheet.help':
      'Tab: next symbol. Enter: into the cells. Square brackets: along the arrows. Esc: clear the selection; after that the arrow keys move the sheet. Page Up and Page Down: previous and next page. Home and End: beginning and end of the page.',
    'sheet.page': ({ number, pages }) => `Page ${number} of ${pages}`,
    'sheet.pageShort': ({ number }) => `Page ${number}`,
    'sheet.pageKind': ({ number, pages, name }) => `Page ${number} of ${pages}, ${name}`,
    'sheet.previousPage': 'Previous page',
    'sheet.nextPage': 'Next page',
    'sheet.showDetail': 'Details',
    'sheet.header': 'File',
    'sheet.status': 'Page and zoom',
    'sheet.empty': 'This SOP has no steps yet.',
    'sheet.emptyNext': 'Its identity sheet can still be read and downloaded.',
    'sheet.noPage': 'There is no page to show yet.',

    'kind.sampul': 'Cover',
    'kind.identitas': 'Identity sheet',
    'kind.alur': 'Flowchart',
    'kind.gabungan': 'Identity and flowchart',

    'zoom.in': 'Zoom in',
    'zoom.out': 'Zoom out',
    'zoom.actual': 'Actual size',
    'zoom.fitPage': 'Fit page',
    'zoom.fitWidth': 'Fit width',
    'zoom.value': ({ percent }) => `${percent} %`,

    'paper.f4': 'F4 (330 x 215 mm)',
    'paper.f4-210': 'F4 (330 x 210 mm)',
    'paper.a4': 'A4 (297 x 210 mm)',
    'paper.legal': 'Legal (355.6 x 215.9 mm)',
    'paper.landscape': ({ name }) => `${name}, landscape`,

    'symbol.mulai': 'Mulai',
    'symbol.proses': 'Proses',
    'symbol.keputusan': 'Keputusan',
    'symbol.selesai': 'Selesai',
    'symbol.konektor': 'Page connector',

    'detail.place': 'Details',
    'detail.langkah': ({ number }) => `Step ${number}`,
    'detail.arrow': 'Arrow',
    'detail.arrowsIn': 'Arrows in',
    'detail.noArrows': 'none',
    'detail.toLangkah': ({ number }) => `to step ${number}`,
    'detail.fromLangkah': ({ number }) => `from step ${number}`,
    'detail.from': 'From',
    'detail.to': 'To',
    'detail.word': 'Word on the arrow',
    'detail.noWord': 'no word',
    'detail.through': 'Through',
    'detail.throughConnector': ({ label, from, to }) => `connector ${label}, page ${from} to page ${to}`,
    'detail.connector': ({ name }) => `Page connector ${name}`,
    'detail.twin': 'Its twin',
    'detail.twinPages': ({ pages }) => `${pages.includes(',') ? 'Pages' : 'Page'} ${pages}`,
    'detail.connectorUse': 'Arrows that it joins',
    'detail.heading': 'Column heading',
    'detail.identity': 'Identity sheet',
    'detail.tableTitle': 'Title of the table',
    'detail.coverTitle': 'Words on the cover',
    'detail.notes': 'Notes under the table',
    'detail.pelaksanaEmpty': ({ name, number }) => `${name} has no symbol in step ${number}.`,
    'detail.symbolCount': 'Number of symbols',

    'detail.summary': 'This SOP',
    'detail.summaryHint': 'Select a symbol, an arrow or a cell on the sheet to see its details.',
    'detail.office': 'Institution',
    'detail.unit': 'Unit',
    'detail.langkahCount': 'Steps',
    'detail.pelaksanaCount': 'Pelaksana',
    'detail.arrowCount': 'Arrows',
    'detail.pageCount': 'Pages',
    'detail.paper': 'Paper',
    'detail.atSigning': 'filled in at signing',
    'detail.blank': 'not filled in yet',
    'detail.remarks': 'Needs attention',
    'detail.remarksAlike': ({ count }) => `and ${plural(count, 'other like it', 'others like it')}`,
    'detail.adjusted': 'Adjusted on opening',
    'detail.adjustedMore': ({ count }) => `and ${plural(count, 'other adjustment', 'other adjustments')}`,

    'say.selected': ({ name }) => `${name} selected`,
    'say.none': 'Nothing selected',
    'say.symbol': ({ number, name, place }) => `Step ${number}, ${name} symbol, ${place}`,
    'say.arrow': ({ from, to, word }) =>
      word === '' ? `Arrow from step ${from} to step ${to}` : `Arrow ${word} from step ${from} to step ${to}`,
    'say.connectorOut': ({ label, page }) => `Connector ${label}, goes on on page ${page}`,
    'say.connectorIn': ({ label, page }) =>
      `Connector ${label}, comes from ${page.includes(',') ? 'pages' : 'page'} ${page}`,
    'say.cell': ({ name, number }) => `${name}, step ${number}`,
  },
});
