import { shownSign } from './sign';
import { topic } from './topic';

interface Count {
  readonly count: number;
}
interface Name {
  readonly name: string;
}
interface Numbered {
  readonly number: number;
}
interface Characters {
  readonly characters: readonly string[];
}
interface Words {
  readonly words: string;
}
interface FromTo {
  readonly from: number;
  readonly to: number;
}

/** What the screen says while an SOP is made and changed. */
export const edit = topic({
  id: {
    'edit.undo': 'Urungkan',
    'edit.redo': 'Ulangi',
    'edit.text': 'Isian',
    'edit.boxed': ({ characters }: Characters) =>
      `Huruf cetak tidak mempunyai tanda ${characters.map(shownSign).join(' ')}: yang dicetak adalah kotak. Ganti tanda itu dengan kata.`,
    'edit.typeHint': 'Langsung ketik',
    'edit.typeHintAloud': 'Kegiatannya masih kosong; langsung ketik untuk mengisinya.',
    'edit.textHelp':
      'Enter: isian berikutnya, langkah baru sesudah isian terakhir. Tab: isian berikutnya. Shift+Enter: baris baru. Ctrl+Enter: tutup isian. Esc: kembali seperti semula. Ctrl+→ di ujung nama pelaksana: pelaksana berikutnya.',

    'key.undo': 'Urungkan',
    'key.redo': 'Ulangi',
    'key.open': 'Buka berkas',
    'key.save': 'Simpan berkas',
    'key.saveAs': 'Simpan sebagai',
    'key.print': 'Pratinjau cetak; sekali lagi: cetak',
    'key.zoomIn': 'Perbesar',
    'key.zoomOut': 'Perkecil',
    'key.zoomActual': 'Ukuran sebenarnya',
    'key.fitPage': 'Paskan halaman',
    'key.fitSelection': 'Paskan yang dipilih',
    'key.fitWidth': 'Paskan lebar',
    'key.remark': 'Beri catatan',
    'key.nextRemark': 'Catatan berikutnya',
    'key.previousRemark': 'Catatan sebelumnya',
    'key.nextPane': 'Bagian layar berikutnya',
    'key.previousPane': 'Bagian layar sebelumnya',
    'key.nextChange': 'Perubahan berikutnya, dalam Bandingkan',
    'key.previousChange': 'Perubahan sebelumnya, dalam Bandingkan',
    'key.nextStop': 'Simbol berikutnya',
    'key.previousStop': 'Simbol sebelumnya',
    'key.nextAlong': 'Mengikuti panah',
    'key.previousAlong': 'Mengikuti panah ke belakang',
    'key.edit': 'Ubah isian',
    'key.menu': 'Menu untuk yang dipilih',
    'key.today': 'Isi dengan tanggal hari ini',
    'key.help': 'Pintasan papan tik',
    'key.remove': 'Hapus',
    'key.clear': 'Lepaskan pilihan',
    'key.left': 'Ke kiri; simbol: pindahkan ke pelaksana di kiri',
    'key.right': 'Ke kanan; simbol: pindahkan ke pelaksana di kanan',
    'key.up': 'Ke atas',
    'key.down': 'Ke bawah',
    'key.pageUp': 'Lembar ke halaman sebelumnya',
    'key.pageDown': 'Lembar ke halaman berikutnya',
    'key.home': 'Awal halaman',
    'key.end': 'Akhir halaman',
    'key.first': 'Awal dokumen',
    'key.last': 'Akhir dokumen',
    'key.makeProses': 'Ganti menjadi Proses',
    'key.makeKeputusan': 'Ganti menjadi Keputusan',
    'key.makeMulai': 'Ganti menjadi Mulai',
    'key.makeSelesai': 'Ganti menjadi Selesai',
    'key.newBelow': 'Tambah langkah di bawah',
    'key.newLeft': 'Tambah langkah pada pelaksana di kiri; pada judul: tambah pelaksana di kiri',
    'key.newRight': 'Tambah langkah pada pelaksana di kanan; pada judul: tambah pelaksana di kanan',
    'key.rowUp': 'Pindahkan langkah ke atas',
    'key.rowDown': 'Pindahkan langkah ke bawah',
    'key.columnLeft': 'Pindahkan simbol langkah, atau pelaksana pada judul, ke kiri',
    'key.columnRight': 'Pindahkan simbol langkah, atau pelaksana pada judul, ke kanan',
    'key.connect': 'Hubungkan ke langkah ...',
    'key.duplicate': 'Gandakan langkah',
    'key.copy': 'Salin langkah',
    'key.cut': 'Potong langkah',
    'key.paste': 'Tempel langkah',

    'keys.title': 'Pintasan papan tik',
    'keys.search': 'Cari pintasan',
    'keys.none': ({ words }: Words) => `Tidak ada pintasan yang memuat "${words}".`,
    'keys.selected': 'Simbol, panah, atau isian dipilih',
    'keys.object': 'Simbol atau panah dipilih',
    'keys.cell': 'Isian dipilih',
    'keys.global': 'Di mana saja',
    'keys.text': 'Ketika menulis isian',
    'keys.typing':
      'Langsung ketik: mengganti isian yang dipilih, atau menulis kegiatan langkah baru yang simbolnya dipilih.',

    'connect.from': ({ from }: FromTo) => `Hubungkan dari langkah ${from}.`,
    'connect.fromTo': ({ from, to }: FromTo) => `Hubungkan dari langkah ${from} ke langkah ${to}.`,
    'connect.how':
      'Pilih simbol tujuan dengan tetikus, tombol panah, atau nomor langkah, lalu Enter; klik sel kosong untuk simbol baru. Esc: batal.',
    'connect.nothing':
      'Panah belum dibuat karena tidak ada simbol di sana. Lepaskan panah di atas sebuah simbol, atau di sel kosong pelaksana untuk simbol baru.',
    'edit.copied': ({ count }: Count) => `${count} langkah disalin.`,
    'edit.pasteWhere': 'Teks belum ditempel karena belum ada isian yang dipilih. Pilih selnya dahulu, lalu tempel.',
    'edit.pasteCells':
      'Yang disalin terdiri atas beberapa sel. Salin dan tempel satu sel, atau buka isiannya dengan Enter untuk menempelkan semuanya sebagai satu teks.',

    'menu.label': 'Yang dapat dilakukan dengan yang dipilih',
    'menu.editLabel': 'Ubah tulisan pada panah',
    'menu.removeSymbol': 'Hapus simbol',
    'menu.removeArrow': 'Hapus panah',
    'menu.nothingCopied':
      'Belum ada langkah yang disalin di halaman ini. Salin langkah dahulu, atau tempel dengan Ctrl+V.',

    'pad.label': 'Yang dapat dilakukan dengan simbol ini',
    'pad.next': 'Langkah berikutnya',
    'pad.decision': 'Keputusan berikutnya',
    'pad.kind': 'Ganti simbol',
    'pad.drawArrow': 'Seret untuk menghubungkan',
    'pad.moveStart': 'Seret pangkal panah ke simbol lain',
    'pad.moveEnd': 'Seret ujung panah ke simbol lain',
    'drag.nothing': 'Simbol tidak dipindahkan. Lepaskan simbol pada kolom pelaksana di dalam tabel.',

    'row.menu': ({ number }: Numbered) => `Langkah ${number}: seret untuk memindahkan, klik untuk pilihan`,
    'row.addAfter': ({ number }: Numbered) => `Tambah langkah sesudah langkah ${number}`,
    'row.add': 'Tambah langkah',
    'row.addAbove': 'Sisipkan langkah di atas',
    'row.addBelow': 'Sisipkan langkah di bawah',
    'row.newPage': 'Mulai halaman baru di sini',
    'row.noPage': 'Jangan mulai halaman baru di sini',
    'row.remove': 'Hapus langkah',

    'column.menu': ({ name }: Name) => `Pelaksana ${name}: pilihan`,
    'column.border': 'Seret untuk mengubah lebar kolom, klik dua kali untuk lebar semula',
    'column.addLeft': 'Tambah pelaksana di kiri',
    'column.addRight': 'Tambah pelaksana di kanan',
    'column.left': 'Pindahkan ke kiri',
    'column.right': 'Pindahkan ke kanan',
    'column.rename': 'Ganti nama',
    'column.external': 'Jadikan pelaksana dari luar instansi',
    'column.internal': 'Jadikan pelaksana dari dalam instansi',
    'column.remove': 'Hapus pelaksana',
    'column.removeTitle': ({ name }: Name) => `Hapus pelaksana ${name}`,
    'column.removeHas': ({ count }: Count) =>
      `Pada kolom ini ada ${count} simbol. Pindahkan simbolnya ke pelaksana lain, atau hapus bersama kolomnya.`,
    'column.moveTo': ({ name }: Name) => `Pindahkan simbol ke ${name}`,
    'column.removeAll': 'Hapus bersama simbolnya',
  },
  en: {
    'edit.undo': 'Undo',
    'edit.redo': 'Redo',
    'edit.text': 'Text',
    'edit.boxed': ({ characters }) =>
      `The printed letters have no ${characters.map(shownSign).join(' ')}: a box is printed. Use a word instead.`,
    'edit.typeHint': 'Just type',
    'edit.typeHintAloud': 'Its kegiatan is still empty; just type to fill it in.',
    'edit.textHelp':
      'Enter: next text, a new step after the last. Tab: next text. Shift+Enter: new line. Ctrl+Enter: finish here. Esc: as it was. Ctrl+→ at the end of the name of a pelaksana: the next pelaksana.',

    'key.undo': 'Undo',
    'key.redo': 'Redo',
    'key.open': 'Open file',
    'key.save': 'Save file',
    'key.saveAs': 'Save as',
    'key.print': 'Print preview; once more: print',
    'key.zoomIn': 'Zoom in',
    'key.zoomOut': 'Zoom out',
    'key.zoomActual': 'Actual size',
    'key.fitPage': 'Fit page',
    'key.fitSelection': 'Fit the selection',
    'key.fitWidth': 'Fit width',
    'key.remark': 'Make a remark',
    'key.nextRemark': 'Next remark',
    'key.previousRemark': 'Previous remark',
    'key.nextPane': 'Next pane',
    'key.previousPane': 'Previous pane',
    'key.nextChange': 'Next change, where two states are compared',
    'key.previousChange': 'Previous change, where two states are compared',
    'key.nextStop': 'Next symbol',
    'key.previousStop': 'Previous symbol',
    'key.nextAlong': 'Along the arrow',
    'key.previousAlong': 'Back along the arrow',
    'key.edit': 'Edit the text',
    'key.menu': 'Menu of what is selected',
    'key.today': "Fill in today's date",
    'key.help': 'Keyboard shortcuts',
    'key.remove': 'Delete',
    'key.clear': 'Clear the selection',
    'key.left': 'Left; a symbol: to the pelaksana at the left',
    'key.right': 'Right; a symbol: to the pelaksana at the right',
    'key.up': 'Up',
    'key.down': 'Down',
    'key.pageUp': 'To the previous page',
    'key.pageDown': 'To the next page',
    'key.home': 'Beginning of the page',
    'key.end': 'End of the page',
    'key.first': 'Beginning of the document',
    'key.last': 'End of the document',
    'key.makeProses': 'Change to Proses',
    'key.makeKeputusan': 'Change to Keputusan',
    'key.makeMulai': 'Change to Mulai',
    'key.makeSelesai': 'Change to Selesai',
    'key.newBelow': 'New step below',
    'key.newLeft': 'New step at the pelaksana at the left; on a heading: new pelaksana at the left',
    'key.newRight': 'New step at the pelaksana at the right; on a heading: new pelaksana at the right',
    'key.rowUp': 'Move the step up',
    'key.rowDown': 'Move the step down',
    'key.columnLeft': 'Move the symbol of the step, or the pelaksana of a heading, left',
    'key.columnRight': 'Move the symbol of the step, or the pelaksana of a heading, right',
    'key.connect': 'Connect to step ...',
    'key.duplicate': 'Duplicate the step',
    'key.copy': 'Copy the step',
    'key.cut': 'Cut the step',
    'key.paste': 'Paste the step',

    'keys.title': 'Keyboard shortcuts',
    'keys.search': 'Find a shortcut',
    'keys.none': ({ words }) => `No shortcut has "${words}" in it.`,
    'keys.selected': 'A symbol, an arrow or a cell is selected',
    'keys.object': 'A symbol or an arrow is selected',
    'keys.cell': 'A cell is selected',
    'keys.global': 'Anywhere',
    'keys.text': 'While writing a text',
    'keys.typing':
      'Just type: replaces the text that is selected, or writes what is done in a new step whose symbol is selected.',

    'connect.from': ({ from }) => `Connect from step ${from}.`,
    'connect.fromTo': ({ from, to }) => `Connect from step ${from} to step ${to}.`,
    'connect.how':
      'Choose the target with the mouse, the arrow keys or the number of its step, then Enter; click an empty cell for a new symbol. Esc: cancel.',
    'connect.nothing':
      'No arrow was made because there is no symbol there. Drop the arrow on a symbol, or in an empty cell of a pelaksana for a new one.',
    'edit.pasteWhere': 'The text was not pasted, since no field is selected. Select its cell first, then paste.',
    'edit.pasteCells':
      'What was copied are several cells. Copy and paste one cell, or open the field with Enter to paste all of it as one text.',
    'edit.copied': ({ count }) => (count === 1 ? 'One step was copied.' : `${count} steps were copied.`),

    'menu.label': 'What can be done with what is selected',
    'menu.editLabel': 'Edit the words on the arrow',
    'menu.removeSymbol': 'Delete the symbol',
    'menu.removeArrow': 'Delete the arrow',
    'menu.nothingCopied': 'No step has been copied on this page yet. Copy a step first, or paste with Ctrl+V.',

    'pad.label': 'What can be done with this symbol',
    'pad.next': 'Next step',
    'pad.decision': 'Decision next',
    'pad.kind': 'Change symbol',
    'pad.drawArrow': 'Drag to connect',
    'pad.moveStart': 'Drag the start of the arrow to another symbol',
    'pad.moveEnd': 'Drag the end of the arrow to another symbol',
    'drag.nothing': 'The symbol was not moved. Drop it in the column of a pelaksana inside the table.',

    'row.menu': ({ number }) => `Step ${number}: drag to move, click for choices`,
    'row.addAfter': ({ number }) => `Add a step after step ${number}`,
    'row.add': 'Add a step',
    'row.addAbove': 'Insert a step above',
    'row.addBelow': 'Insert a step below',
    'row.newPage': 'Start a new page here',
    'row.noPage': 'Do not start a new page here',
    'row.remove': 'Delete the step',

    'column.menu': ({ name }) => `Pelaksana ${name}: choices`,
    'column.border': 'Drag to change the width of the column, double click to reset',
    'column.addLeft': 'Add a pelaksana at the left',
    'column.addRight': 'Add a pelaksana at the right',
    'column.left': 'Move left',
    'column.right': 'Move right',
    'column.rename': 'Rename',
    'column.external': 'Make it a pelaksana from outside the institution',
    'column.internal': 'Make it a pelaksana of the institution',
    'column.remove': 'Delete the pelaksana',
    'column.removeTitle': ({ name }) => `Delete the pelaksana ${name}`,
    'column.removeHas': ({ count }) =>
      `This column has ${count === 1 ? 'one symbol' : `${count} symbols`}. Move them to another pelaksana, or delete them with the column.`,
    'column.moveTo': ({ name }) => `Move the symbols to ${name}`,
    'column.removeAll': 'Delete it with its symbols',
  },
});
