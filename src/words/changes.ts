import { partName } from './parts';
import type { ProblemData } from './place';
import { type Language, topic } from './topic';

/** One thing that two states of an SOP differ in, as `compare` of the review tells it. */
export interface ToldChange {
  readonly kind: 'added' | 'removed' | 'moved' | 'changed';
  readonly part: string;
  readonly field?: string;
  readonly was?: string;
  readonly now?: string;
  readonly data: ProblemData;
}

type Data = ProblemData & { readonly was: string; readonly now: string; readonly isian: string };
type Sentences = Readonly<Record<string, (data: Data) => string>>;

const longest = 160;

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Words of the SOP in a sentence: in quotes, on one line, not endless. */
export function quoted(text: string): string {
  const line = onOneLine(text);
  return `"${line.length <= longest ? line : `${line.slice(0, longest)}…`}"`;
}

/** The name of a pelaksana; one may have none yet. */
export function namedPelaksana(language: Language, name: string): string {
  if (name.trim() !== '') return quoted(name);
  return language === 'id' ? '(tanpa nama)' : '(unnamed)';
}

/** So many of the same letters are left before and after what is different in long texts. */
const around = 24;

/** Two long texts that are mostly the same, each cut down to where they differ. */
function apart(was: string, now: string): readonly [string, string] {
  if (was.length <= longest && now.length <= longest) return [was, now];
  const least = Math.min(was.length, now.length);
  let start = 0;
  while (start < least && was[start] === now[start]) start += 1;
  let end = 0;
  while (end < least - start && was.at(-1 - end) === now.at(-1 - end)) end += 1;
  const cut = (text: string): string => {
    const from = start <= around ? 0 : text.lastIndexOf(' ', start - around) + 1;
    const gap = end <= around ? -1 : text.indexOf(' ', text.length - end + around);
    const to = gap === -1 ? text.length : gap;
    return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
  };
  return [cut(was), cut(now)];
}

function turned(language: Language, { was, now }: Data): string {
  if (was === '') return language === 'id' ? `diisi ${quoted(now)}` : `is now ${quoted(now)}`;
  if (now === '')
    return language === 'id' ? `dikosongkan (semula ${quoted(was)})` : `is now empty (was ${quoted(was)})`;
  const [before, after] = apart(onOneLine(was), onOneLine(now));
  return language === 'id'
    ? `diubah dari ${quoted(before)} menjadi ${quoted(after)}`
    : `changed from ${quoted(before)} to ${quoted(after)}`;
}

function field(language: Language, { isian }: Data): string {
  return partName(language, isian);
}

const id = {
  'change.identitas-changed': (data) => `${field('id', data)} ${turned('id', data)}.`,
  'change.bagianLain-added': ({ judul, now }) => `Isian ${quoted(String(judul))} ditambahkan: ${quoted(now)}.`,
  'change.bagianLain-removed': ({ judul, was }) => `Isian ${quoted(String(judul))} dihapus (semula ${quoted(was)}).`,
  'change.bagianLain-changed': (data) => `Isian ${quoted(String(data['judul']))} ${turned('id', data)}.`,
  'change.langkah-added': ({ nomor, now }) => `Langkah ${nomor} ditambahkan: ${quoted(now)}.`,
  'change.langkah-removed': ({ nomor, was }) => `Langkah ${nomor} dihapus: ${quoted(was)}.`,
  'change.langkah-moved': ({ dari, ke, now }) => `Langkah ${dari} dipindahkan menjadi langkah ${ke}: ${quoted(now)}.`,
  'change.langkah-changed': (data) => {
    const { nomor, isian, now, satuSel } = data;
    if (isian === 'gantiHalaman') {
      return now === 'ya'
        ? `Langkah ${nomor} memulai halaman baru.`
        : `Langkah ${nomor} tidak lagi memulai halaman baru.`;
    }
    if (satuSel === 'ya') return `Waktu langkah ${nomor} dijadikan satu sel dengan langkah di atasnya.`;
    if (satuSel === 'tidak')
      return `Waktu langkah ${nomor} tidak lagi satu sel dengan langkah di atasnya: ${quoted(now)}.`;
    return `${field('id', data)} langkah ${nomor} ${turned('id', data)}.`;
  },
  'change.pelaksana-added': ({ now }) => `Pelaksana ${namedPelaksana('id', now)} ditambahkan.`,
  'change.pelaksana-removed': ({ was }) => `Pelaksana ${namedPelaksana('id', was)} dihapus.`,
  'change.pelaksana-moved': ({ nama, dari, ke }) =>
    `Pelaksana ${namedPelaksana('id', String(nama))} dipindahkan dari kolom ke-${dari} menjadi kolom ke-${ke}.`,
  'change.pelaksana-changed': (data) => {
    const { nama, isian, was, now } = data;
    if (isian === 'nama')
      return `Nama pelaksana ${namedPelaksana('id', was)} diubah menjadi ${namedPelaksana('id', now)}.`;
    if (isian === 'luarInstansi') {
      const place = now === 'ya' ? 'dari luar instansi' : 'dari dalam instansi';
      return `Pelaksana ${namedPelaksana('id', String(nama))} dinyatakan ${place}.`;
    }
    const what = isian === 'kelompok' ? 'Kelompok' : 'Nama lain';
    return `${what} pelaksana ${namedPelaksana('id', String(nama))} ${turned('id', data)}.`;
  },
  'change.simbol-added': ({ nomor, now, nama }) =>
    `Simbol ${now} ditambahkan pada langkah ${nomor}, pelaksana ${namedPelaksana('id', String(nama))}.`,
  'change.simbol-removed': ({ nomor, was, nama }) =>
    `Simbol ${was} dihapus dari langkah ${nomor}, pelaksana ${namedPelaksana('id', String(nama))}.`,
  'change.simbol-moved': ({ dari, ke }) => `Satu simbol dipindahkan dari langkah ${dari} ke langkah ${ke}.`,
  'change.simbol-changed': (data) => {
    const { nomor, isian, was, now } = data;
    if (isian === 'jenis') return `Simbol langkah ${nomor} diganti dari ${was} menjadi ${now}.`;
    if (isian === 'pelaksana')
      return `Pelaksana langkah ${nomor} diganti dari ${namedPelaksana('id', was)} menjadi ${namedPelaksana('id', now)}.`;
    if (isian === 'bersama') return `Pelaksana yang bersama mengerjakan langkah ${nomor} ${turned('id', data)}.`;
    return `Tulisan di dalam simbol langkah ${nomor} ${turned('id', data)}.`;
  },
  'change.alur-added': ({ nomor, now }) => `Panah ditambahkan dari langkah ${nomor} (${now}).`,
  'change.alur-removed': ({ nomor, was }) => `Panah dari langkah ${nomor} dihapus (semula ${was}).`,
  'change.alur-moved': ({ nomor }) => `Urutan arah dari langkah ${nomor} diubah.`,
  'change.alur-changed': ({ nomor, was, now }) => `Panah dari langkah ${nomor} diubah dari ${was} menjadi ${now}.`,
  'change.catatan-changed': (data) => `Catatan di bawah tabel ${turned('id', data)}.`,
  'change.pihakLuar-changed': (data) => `Daftar pihak dari luar instansi ${turned('id', data)}.`,
  'change.klasifikasi-changed': (data) => `Klasifikasi SOP ${turned('id', data)}.`,
  'change.pengecualian-added': ({ aturan, now }) => `Aturan ${aturan} dikecualikan dengan alasan ${quoted(now)}.`,
  'change.pengecualian-removed': ({ aturan }) => `Pengecualian atas aturan ${aturan} dihapus.`,
  'change.pengecualian-changed': (data) => `Alasan pengecualian atas aturan ${data['aturan']} ${turned('id', data)}.`,
  'change.tampilan-changed': (data) => `Pengaturan cetak diubah: ${printing('id', data)}.`,
} satisfies Sentences;

function printing(language: Language, data: Data): string {
  const { isian } = data;
  const name = new Map([
    ['profil', ['bentuk SOP', 'the form of the SOP']],
    ['lebar', ['lebar kolom', 'the widths of columns']],
    ['batas', ['batas tepi', 'the margins']],
    ['judul', ['kata yang dicetak sebagai judul', 'printed headings']],
  ]).get(isian)?.[language === 'id' ? 0 : 1];
  const known = name ?? partName(language, isian);
  return known.charAt(0).toLowerCase() + known.slice(1);
}

type Words = { readonly [K in keyof typeof id]: (data: Data) => string };

const en: Words = {
  'change.identitas-changed': (data) => `${field('en', data)} ${turned('en', data)}.`,
  'change.bagianLain-added': ({ judul, now }) => `The field ${quoted(String(judul))} was added: ${quoted(now)}.`,
  'change.bagianLain-removed': ({ judul, was }) =>
    `The field ${quoted(String(judul))} was removed (it read ${quoted(was)}).`,
  'change.bagianLain-changed': (data) => `The field ${quoted(String(data['judul']))} ${turned('en', data)}.`,
  'change.langkah-added': ({ nomor, now }) => `Step ${nomor} was added: ${quoted(now)}.`,
  'change.langkah-removed': ({ nomor, was }) => `Step ${nomor} was removed: ${quoted(was)}.`,
  'change.langkah-moved': ({ dari, ke, now }) => `Step ${dari} was moved and is now step ${ke}: ${quoted(now)}.`,
  'change.langkah-changed': (data) => {
    const { nomor, isian, now, satuSel } = data;
    if (isian === 'gantiHalaman') {
      return now === 'ya' ? `Step ${nomor} begins a new page.` : `Step ${nomor} no longer begins a new page.`;
    }
    if (satuSel === 'ya') return `Waktu of step ${nomor} became one cell with the step above.`;
    if (satuSel === 'tidak') return `Waktu of step ${nomor} is no longer one cell with the step above: ${quoted(now)}.`;
    return `${field('en', data)} of step ${nomor} ${turned('en', data)}.`;
  },
  'change.pelaksana-added': ({ now }) => `The pelaksana ${namedPelaksana('en', now)} was added.`,
  'change.pelaksana-removed': ({ was }) => `The pelaksana ${namedPelaksana('en', was)} was removed.`,
  'change.pelaksana-moved': ({ nama, dari, ke }) =>
    `The pelaksana ${namedPelaksana('en', String(nama))} was moved from column ${dari} to column ${ke}.`,
  'change.pelaksana-changed': (data) => {
    const { nama, isian, was, now } = data;
    if (isian === 'nama')
      return `The pelaksana ${namedPelaksana('en', was)} was renamed to ${namedPelaksana('en', now)}.`;
    if (isian === 'luarInstansi') {
      const place = now === 'ya' ? 'from outside' : 'from within';
      return `The pelaksana ${namedPelaksana('en', String(nama))} is now said to be ${place} the office.`;
    }
    const what = isian === 'kelompok' ? 'The group' : 'Other names';
    return `${what} of the pelaksana ${namedPelaksana('en', String(nama))} ${turned('en', data)}.`;
  },
  'change.simbol-added': ({ nomor, now, nama }) =>
    `A symbol ${now} was added to step ${nomor}, pelaksana ${namedPelaksana('en', String(nama))}.`,
  'change.simbol-removed': ({ nomor, was, nama }) =>
    `A symbol ${was} was removed from step ${nomor}, pelaksana ${namedPelaksana('en', String(nama))}.`,
  'change.simbol-moved': ({ dari, ke }) => `A symbol was moved from step ${dari} to step ${ke}.`,
  'change.simbol-changed': (data) => {
    const { nomor, isian, was, now } = data;
    if (isian === 'jenis') return `The symbol of step ${nomor} changed from ${was} to ${now}.`;
    if (isian === 'pelaksana')
      return `The pelaksana of step ${nomor} changed from ${namedPelaksana('en', was)} to ${namedPelaksana('en', now)}.`;
    if (isian === 'bersama') return `Who works step ${nomor} together ${turned('en', data)}.`;
    return `The words inside the symbol of step ${nomor} ${turned('en', data)}.`;
  },
  'change.alur-added': ({ nomor, now }) => `An arrow was added from step ${nomor} (${now}).`,
  'change.alur-removed': ({ nomor, was }) => `An arrow from step ${nomor} was removed (it was ${was}).`,
  'change.alur-moved': ({ nomor }) => `The order of the ways out of step ${nomor} changed.`,
  'change.alur-changed': ({ nomor, was, now }) => `An arrow from step ${nomor} changed from ${was} to ${now}.`,
  'change.catatan-changed': (data) => `The notes under the table ${turned('en', data)}.`,
  'change.pihakLuar-changed': (data) => `The list of outside parties ${turned('en', data)}.`,
  'change.klasifikasi-changed': (data) => `The classification ${turned('en', data)}.`,
  'change.pengecualian-added': ({ aturan, now }) => `The rule ${aturan} was waived because ${quoted(now)}.`,
  'change.pengecualian-removed': ({ aturan }) => `The waiver of the rule ${aturan} was removed.`,
  'change.pengecualian-changed': (data) => `The reason for waiving the rule ${data['aturan']} ${turned('en', data)}.`,
  'change.tampilan-changed': (data) => `A print setting changed: ${printing('en', data)}.`,
};

export const changes = topic({ id, en });

/** The sentence of one difference between two states of an SOP. */
export function sayChange(
  language: Language,
  { kind, part, field: isian = '', was = '', now = '', data }: ToldChange,
): string {
  const key = `change.${part}-${kind}` as keyof typeof id;
  const named = { ...data, was: onOneLine(was), now: onOneLine(now) };
  return changes[language][key]({ ...named, isian: String(data['isian'] ?? isian) });
}
