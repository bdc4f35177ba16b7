import { topic } from './topic';

interface Name {
  readonly name: string;
}
interface Aimed extends Name {
  readonly number: number;
  readonly column: string;
}

/** What the palette says, and where what is taken from it would come. */
export const palette = topic({
  id: {
    'palette.title': 'Simbol',
    'palette.column': 'Pelaksana',
    'palette.item': ({ name }: Name) => `${name}: seret ke tabel, atau klik lalu klik selnya`,
    'palette.how':
      'Enter: letakkan sesudah langkah yang dipilih. Shift+Enter: ganti simbol yang dipilih. Spasi: ambil, pilih tempatnya dengan tombol panah, lalu Spasi lagi.',
    'palette.clickHint': 'Klik tempatnya di dalam tabel. Esc: batal.',
    'palette.dragHint': 'Lepaskan di dalam tabel. Esc: batal.',
    'palette.keysHint': 'Pilih tempatnya dengan tombol panah, lalu tekan Spasi. Esc: batal.',
    'palette.taken': ({ name }: Name) => `${name} diambil.`,
    'palette.putBack': ({ name }: Name) => `${name} tidak jadi diletakkan.`,
    'palette.intoCell': ({ name, number, column }: Aimed) => `${name} pada langkah ${number}, ${column}.`,
    'palette.asRow': ({ name, number, column }: Aimed) => `${name} sebagai langkah ${number + 1}, ${column}.`,
    'palette.asFirst': ({ name, column }: Aimed) => `${name} sebagai langkah 1, ${column}.`,
    'palette.asColumn': ({ column }: Aimed) => `Pelaksana baru sesudah ${column}.`,
    'palette.asFirstColumn': 'Pelaksana baru di paling kiri.',
    'palette.outside': ({ name }: Name) =>
      `${name} belum diletakkan. Letakkan pada kolom pelaksana, di dalam sel atau pada garis di antara dua langkah.`,
    'palette.no-column': 'Pelaksana belum ditambahkan. Letakkan di antara kolom pelaksana di dalam tabel.',
    'palette.same': ({ name }: Name) => `Pada sel itu sudah ada simbol ${name}. Pilih sel lain.`,
    'palette.noSymbol': 'Belum ada simbol yang dipilih untuk diganti. Pilih sebuah simbol di lembar lebih dahulu.',

    'contents.pane': 'Simbol dan langkah',
    'contents.title': 'Halaman dan langkah',
    'contents.list': 'Daftar langkah',
    'contents.untitled': '(belum ditulis)',
    'contents.langkah': 'Langkah',
  },
  en: {
    'palette.title': 'Symbols',
    'palette.column': 'Pelaksana',
    'palette.item': ({ name }) => `${name}: drag it into the table, or click it and then a cell`,
    'palette.how':
      'Enter: put it after the selected step. Shift+Enter: change the selected symbol. Space: take it, choose a place with the arrow keys, then Space again.',
    'palette.clickHint': 'Click its place in the table. Esc: cancel.',
    'palette.dragHint': 'Drop it in the table. Esc: cancel.',
    'palette.keysHint': 'Choose its place with the arrow keys, then press Space. Esc: cancel.',
    'palette.taken': ({ name }) => `${name} taken.`,
    'palette.putBack': ({ name }) => `${name} was not put anywhere.`,
    'palette.intoCell': ({ name, number, column }) => `${name} in step ${number}, ${column}.`,
    'palette.asRow': ({ name, number, column }) => `${name} as step ${number + 1}, ${column}.`,
    'palette.asFirst': ({ name, column }) => `${name} as step 1, ${column}.`,
    'palette.asColumn': ({ column }) => `A new pelaksana after ${column}.`,
    'palette.asFirstColumn': 'A new pelaksana at the left.',
    'palette.outside': ({ name }) =>
      `${name} was not put anywhere. Put it in the column of a pelaksana, into a cell or on the line between two steps.`,
    'palette.no-column': 'No pelaksana was added. Put it between the columns of the pelaksana in the table.',
    'palette.same': ({ name }) => `That cell has a symbol ${name} already. Choose another cell.`,
    'palette.noSymbol': 'No symbol is selected that could be changed. Select one on the sheet first.',

    'contents.pane': 'Symbols and steps',
    'contents.title': 'Pages and steps',
    'contents.list': 'List of steps',
    'contents.untitled': '(not written yet)',
    'contents.langkah': 'Step',
  },
});
