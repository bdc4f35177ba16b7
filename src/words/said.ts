import { quoted } from './changes';
import { partName, parts } from './parts';
import type { ProblemData } from './place';
import { type Language, topic } from './topic';

type Sentences = Readonly<Record<string, (data: ProblemData) => string>>;
type Value = string | number | undefined;

const kinds: Readonly<Record<string, string>> = {
  mulai: 'Mulai',
  proses: 'Proses',
  keputusan: 'Keputusan',
  selesai: 'Selesai',
};

function kind(jenis: Value): string {
  return kinds[String(jenis)] ?? String(jenis);
}

/** A name in a sentence, nothing where there is none yet. */
function after(word: string, name: Value): string {
  return name === undefined || name === '' ? word : `${word} ${name}`;
}

/** How many at once, when more than one. */
function many(data: ProblemData): number {
  return Math.max(1, Number(data['kali'] ?? 1));
}

/** What was done, for the message that offers Urungkan. `kali`: how many were done so at once. */
const id = {
  'said.add-bagian-lain': ({ judul }) => `${after('Isian', judul)} ditambahkan pada Bagian Identitas.`,
  'said.add-langkah': (data) => {
    const { nomor, kegiatan, selesai } = data;
    if (many(data) > 1) return `${many(data)} langkah ditambahkan.`;
    const end = selesai === 1 ? ` Simbol Selesai kini pada langkah ${nomor}.` : '';
    if (!kegiatan) return `Langkah ${nomor} ditambahkan.${end}`;
    const where = nomor === 1 ? 'di awal' : `sesudah langkah ${Number(nomor) - 1}`;
    return `Langkah baru ditambahkan ${where}: ${quoted(String(kegiatan))}.${end}`;
  },
  'said.add-pelaksana': ({ nama }) => `${after('Pelaksana', nama)} ditambahkan.`,
  'said.add-simbol': ({ jenis, nomor }) => `Simbol ${kind(jenis)} ditambahkan pada langkah ${nomor}.`,
  'said.connect': ({ dari, ke }) => `Langkah ${dari} dihubungkan ke langkah ${ke}.`,
  'said.disconnect': (data) =>
    many(data) > 1
      ? `${many(data)} panah dihapus.`
      : `Panah dari langkah ${data['dari']} ke langkah ${data['ke']} dihapus.`,
  'said.duplicate-langkah': (data) =>
    many(data) > 1
      ? `${many(data)} langkah digandakan.`
      : `Langkah ${data['nomor']} digandakan menjadi langkah ${data['ke']}.`,
  'said.edit-bagian-lain': ({ judul }) => `${after('Isian', judul)} pada Bagian Identitas diubah.`,
  'said.edit-catatan': () => 'Catatan di bawah tabel diubah.',
  'said.edit-identitas': (data) =>
    many(data) > 1 ? `${many(data)} isian identitas diubah.` : `${partName('id', data['isian'])} diubah.`,
  'said.edit-klasifikasi': () => 'Klasifikasi SOP diubah.',
  'said.edit-langkah': (data) =>
    many(data) > 1
      ? `${many(data)} isian diubah.`
      : `${partName('id', data['isian'])} langkah ${data['nomor']} diubah.`,
  'said.edit-pelaksana': ({ nama }) => `${after('Pelaksana', nama)} diubah.`,
  'said.edit-pihak-luar': () => 'Daftar pihak dari luar instansi diubah.',
  'said.group-pelaksana': ({ jumlah, kelompok }) =>
    kelompok === ''
      ? `${jumlah} pelaksana dikeluarkan dari kelompoknya.`
      : `${jumlah} pelaksana dijadikan kelompok ${kelompok}.`,
  'said.label-alur': ({ label }) => (label === '' ? 'Tulisan pada panah dihapus.' : `Panah diberi tulisan "${label}".`),
  'said.move-bagian-lain': ({ judul }) => `${after('Isian', judul)} pada Bagian Identitas dipindahkan.`,
  'said.move-langkah': (data) =>
    many(data) > 1
      ? `${many(data)} langkah dipindahkan.`
      : `Langkah ${data['nomor']} dipindahkan menjadi langkah ${data['ke']}.`,
  'said.move-pelaksana': ({ nama }) => `${after('Pelaksana', nama)} dipindahkan.`,
  'said.move-simbol': (data) =>
    many(data) > 1
      ? `${many(data)} simbol dipindahkan.`
      : `Simbol dipindahkan ke ${after('pelaksana', data['nama'])}, langkah ${data['nomor']}.`,
  'said.order-ways': ({ dari, ke }) => `Dari langkah ${dari}, SOP dilanjutkan ke langkah ${ke}.`,
  'said.paste-langkah': ({ jumlah }) => `${jumlah} langkah ditempel.`,
  'said.reconnect': ({ dari, ke }) => `Panah kini menghubungkan langkah ${dari} ke langkah ${ke}.`,
  'said.remove-bagian-lain': ({ judul }) => `${after('Isian', judul)} dihapus dari Bagian Identitas.`,
  'said.remove-langkah': (data) =>
    many(data) > 1 ? `${many(data)} langkah dihapus.` : `Langkah ${data['nomor']} dihapus.`,
  'said.remove-pelaksana': ({ nama }) => `${after('Pelaksana', nama)} dihapus.`,
  'said.remove-simbol': (data) =>
    many(data) > 1
      ? `${many(data)} simbol dihapus.`
      : `Simbol ${kind(data['jenis'])} pada langkah ${data['nomor']} dihapus.`,
  'said.set-bersama': ({ nomor, jumlah }) =>
    jumlah === 0
      ? `Langkah ${nomor} tidak lagi dikerjakan bersama.`
      : `Langkah ${nomor} dikerjakan bersama ${jumlah} pelaksana lain.`,
  'said.set-jenis': (data) =>
    many(data) > 1
      ? `${many(data)} simbol diganti menjadi ${kind(data['jenis'])}.`
      : `Simbol langkah ${data['nomor']} diganti menjadi ${kind(data['jenis'])}.`,
  'said.set-lebar': ({ kolom }) => `Lebar kolom ${columnName('id', kolom)} diubah.`,
  'said.set-logo': ({ ya }) => (ya === 1 ? 'Lambang dipasang.' : 'Lambang dihapus.'),
  'said.set-page-break': ({ nomor, ya }) =>
    ya === 1 ? `Halaman baru dimulai pada langkah ${nomor}.` : `Langkah ${nomor} tidak lagi memulai halaman baru.`,
  'said.set-profil': ({ profil }) => `Bentuk SOP diubah menjadi ${profileName(profil)}.`,
  'said.set-tampilan': (data) =>
    many(data) > 1 ? `${many(data)} pengaturan cetak diubah.` : `${partName('id', data['isian'])} diubah.`,
  'said.set-teks': ({ nomor }) => `Tulisan di dalam simbol langkah ${nomor} diubah.`,
} satisfies Sentences;

type Words = { readonly [K in keyof typeof id]: (data: ProblemData) => string };

const en: Words = {
  'said.add-bagian-lain': ({ judul }) => `${after('Field', judul)} was added to the identity sheet.`,
  'said.add-langkah': (data) => {
    const { nomor, kegiatan, selesai } = data;
    if (many(data) > 1) return `${many(data)} steps were added.`;
    const end = selesai === 1 ? ` The symbol Selesai is at step ${nomor} now.` : '';
    if (!kegiatan) return `Step ${nomor} was added.${end}`;
    const where = nomor === 1 ? 'at the beginning' : `after step ${Number(nomor) - 1}`;
    return `A new step was added ${where}: ${quoted(String(kegiatan))}.${end}`;
  },
  'said.add-pelaksana': ({ nama }) => `${after('Pelaksana', nama)} was added.`,
  'said.add-simbol': ({ jenis, nomor }) => `A symbol ${kind(jenis)} was added to step ${nomor}.`,
  'said.connect': ({ dari, ke }) => `Step ${dari} was connected to step ${ke}.`,
  'said.disconnect': (data) =>
    many(data) > 1
      ? `${many(data)} arrows were removed.`
      : `The arrow from step ${data['dari']} to step ${data['ke']} was removed.`,
  'said.duplicate-langkah': (data) =>
    many(data) > 1
      ? `${many(data)} steps were duplicated.`
      : `Step ${data['nomor']} was duplicated as step ${data['ke']}.`,
  'said.edit-bagian-lain': ({ judul }) => `${after('Field', judul)} of the identity sheet was changed.`,
  'said.edit-catatan': () => 'The notes under the table were changed.',
  'said.edit-identitas': (data) =>
    many(data) > 1
      ? `${many(data)} fields of the identity sheet were changed.`
      : `${partName('en', data['isian'])} was changed.`,
  'said.edit-klasifikasi': () => 'The classification of the SOP was changed.',
  'said.edit-langkah': (data) =>
    many(data) > 1
      ? `${many(data)} fields were changed.`
      : `${partName('en', data['isian'])} of step ${data['nomor']} was changed.`,
  'said.edit-pelaksana': ({ nama }) => `${after('Pelaksana', nama)} was changed.`,
  'said.edit-pihak-luar': () => 'The list of outside parties was changed.',
  'said.group-pelaksana': ({ jumlah, kelompok }) =>
    kelompok === ''
      ? `${jumlah} pelaksana left their heading.`
      : `${jumlah} pelaksana now share the heading ${kelompok}.`,
  'said.label-alur': ({ label }) =>
    label === '' ? 'The word at the arrow was removed.' : `The arrow now says "${label}".`,
  'said.move-bagian-lain': ({ judul }) => `${after('Field', judul)} of the identity sheet was moved.`,
  'said.move-langkah': (data) =>
    many(data) > 1
      ? `${many(data)} steps were moved.`
      : `Step ${data['nomor']} was moved and is now step ${data['ke']}.`,
  'said.move-pelaksana': ({ nama }) => `${after('Pelaksana', nama)} was moved.`,
  'said.move-simbol': (data) =>
    many(data) > 1
      ? `${many(data)} symbols were moved.`
      : `The symbol was moved to ${after('pelaksana', data['nama'])}, step ${data['nomor']}.`,
  'said.order-ways': ({ dari, ke }) => `From step ${dari}, the SOP now continues to step ${ke}.`,
  'said.paste-langkah': ({ jumlah }) => (jumlah === 1 ? 'One step was pasted.' : `${jumlah} steps were pasted.`),
  'said.reconnect': ({ dari, ke }) => `The arrow now joins step ${dari} to step ${ke}.`,
  'said.remove-bagian-lain': ({ judul }) => `${after('Field', judul)} was removed from the identity sheet.`,
  'said.remove-langkah': (data) =>
    many(data) > 1 ? `${many(data)} steps were removed.` : `Step ${data['nomor']} was removed.`,
  'said.remove-pelaksana': ({ nama }) => `${after('Pelaksana', nama)} was removed.`,
  'said.remove-simbol': (data) =>
    many(data) > 1
      ? `${many(data)} symbols were removed.`
      : `The symbol ${kind(data['jenis'])} of step ${data['nomor']} was removed.`,
  'said.set-bersama': ({ nomor, jumlah }) =>
    jumlah === 0
      ? `Step ${nomor} is no longer joint work.`
      : `Step ${nomor} is now joint work with ${jumlah} other pelaksana.`,
  'said.set-jenis': (data) =>
    many(data) > 1
      ? `${many(data)} symbols were changed to ${kind(data['jenis'])}.`
      : `The symbol of step ${data['nomor']} was changed to ${kind(data['jenis'])}.`,
  'said.set-lebar': ({ kolom }) => `The width of the column ${columnName('en', kolom)} was changed.`,
  'said.set-logo': ({ ya }) => (ya === 1 ? 'The emblem was set.' : 'The emblem was removed.'),
  'said.set-page-break': ({ nomor, ya }) =>
    ya === 1 ? `Step ${nomor} now starts a new page.` : `Step ${nomor} no longer starts a new page.`,
  'said.set-profil': ({ profil }) => `The form of the SOP was changed to ${profileName(profil)}.`,
  'said.set-tampilan': (data) =>
    many(data) > 1 ? `${many(data)} print settings were changed.` : `${partName('en', data['isian'])} was changed.`,
  'said.set-teks': ({ nomor }) => `The words inside the symbol of step ${nomor} were changed.`,
};

/** A fixed column by its printed name, a pelaksana by the name given. */
function columnName(language: Language, column: Value): string {
  return parts[String(column)]?.[language === 'id' ? 0 : 1] ?? String(column ?? '');
}

function profileName(profil: Value): string {
  return profil === 'pemda' ? 'Permendagri 52/2011' : 'PermenPAN-RB 35/2012';
}

export const said = topic<Words>({ id, en });

/** Whose doing has a sentence. */
export type SaidCode = keyof typeof id extends `said.${infer Code}` ? Code : never;
