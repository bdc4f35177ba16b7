import { namedPelaksana, quoted, sayChange, type ToldChange } from './changes';
import { partName } from './parts';
import { type Language, topic } from './topic';

/** So many differences are told one by one; more are summed up. */
const mostTold = 8;
/** So many lines at most, the one that counts the rest aside. */
const mostLines = 12;
/** So many names or runs of numbers in one line. */
const mostNames = 8;

interface Summed {
  /** The langkah, the names or the moves that the line is about. */
  readonly list: string;
  readonly isOne: boolean;
}

interface Move {
  readonly dari: number;
  readonly ke: number;
  /** It is the only one that is told. */
  readonly isOne: boolean;
}

const lines = topic({
  id: {
    identitas: ({ list }: Summed) => `Bagian Identitas diubah: ${list}.`,
    bagianLain: ({ list }: Summed) => `Isian tambahan diubah: ${list}.`,
    'pelaksana-added': ({ list }: Summed) => `Pelaksana ${list} ditambahkan.`,
    'pelaksana-removed': ({ list }: Summed) => `Pelaksana ${list} dihapus.`,
    'pelaksana-moved': ({ list }: Summed) => `Kolom pelaksana ${list} dipindahkan.`,
    'pelaksana-changed': ({ list }: Summed) => `Pelaksana ${list} diubah.`,
    'langkah-added': ({ list }: Summed) => `Langkah ${list} ditambahkan.`,
    'langkah-removed': ({ list }: Summed) => `Langkah ${list} (nomor semula) dihapus.`,
    'langkah-moved': ({ list, isOne }: Summed) => (isOne ? `Langkah ${list}.` : `Langkah dipindahkan: ${list}.`),
    kegiatan: ({ list }: Summed) => `Kegiatan langkah ${list} diubah.`,
    kelengkapan: ({ list }: Summed) => `Kelengkapan langkah ${list} diubah.`,
    waktu: ({ list }: Summed) => `Waktu langkah ${list} diubah.`,
    output: ({ list }: Summed) => `Output langkah ${list} diubah.`,
    keterangan: ({ list }: Summed) => `Keterangan langkah ${list} diubah.`,
    gantiHalaman: ({ list }: Summed) => `Pergantian halaman pada langkah ${list} diubah.`,
    pelaksana: ({ list }: Summed) => `Pelaksana langkah ${list} diganti.`,
    'simbol-added': ({ list }: Summed) => `Simbol ditambahkan pada langkah ${list}.`,
    'simbol-removed': ({ list }: Summed) => `Simbol dihapus dari langkah ${list}.`,
    simbol: ({ list }: Summed) => `Simbol langkah ${list} diubah.`,
    'alur-added': ({ list }: Summed) => `Panah ditambahkan dari langkah ${list}.`,
    'alur-removed': ({ list }: Summed) => `Panah dari langkah ${list} dihapus.`,
    alur: ({ list }: Summed) => `Panah dari langkah ${list} diubah.`,
    catatan: 'Catatan di bawah tabel diubah.',
    pihakLuar: 'Daftar pihak dari luar instansi diubah.',
    klasifikasi: 'Klasifikasi SOP diubah.',
    pengecualian: ({ list }: Summed) => `Pengecualian atas aturan ${list} diubah.`,
    tampilan: 'Pengaturan cetak diubah.',
    move: ({ dari, ke, isOne }: Move) => `${dari} ${isOne ? 'dipindahkan menjadi langkah' : 'menjadi'} ${ke}`,
    rest: ({ count }: { count: number }) => `Masih ada ${count} perubahan lain.`,
    others: ({ count }: { count: number }) => `${count} lainnya`,
    and: 'dan',
  },
  en: {
    identitas: ({ list }) => `The identity sheet changed: ${list}.`,
    bagianLain: ({ list }) => `Further fields changed: ${list}.`,
    'pelaksana-added': ({ list, isOne }) => `The pelaksana ${list} ${were(isOne)} added.`,
    'pelaksana-removed': ({ list, isOne }) => `The pelaksana ${list} ${were(isOne)} removed.`,
    'pelaksana-moved': ({ list, isOne }) =>
      `The ${isOne ? 'column' : 'columns'} of the pelaksana ${list} ${were(isOne)} moved.`,
    'pelaksana-changed': ({ list }) => `The pelaksana ${list} changed.`,
    'langkah-added': ({ list, isOne }) => `${steps(isOne, true)} ${list} ${were(isOne)} added.`,
    'langkah-removed': ({ list, isOne }) =>
      `${steps(isOne, true)} ${list} (by the old numbers) ${were(isOne)} removed.`,
    'langkah-moved': ({ list, isOne }) => (isOne ? `Step ${list}.` : `Steps were moved: ${list}.`),
    kegiatan: ({ list, isOne }) => `Kegiatan of ${steps(isOne)} ${list} changed.`,
    kelengkapan: ({ list, isOne }) => `Kelengkapan of ${steps(isOne)} ${list} changed.`,
    waktu: ({ list, isOne }) => `Waktu of ${steps(isOne)} ${list} changed.`,
    output: ({ list, isOne }) => `Output of ${steps(isOne)} ${list} changed.`,
    keterangan: ({ list, isOne }) => `Keterangan of ${steps(isOne)} ${list} changed.`,
    gantiHalaman: ({ list, isOne }) => `The page break at ${steps(isOne)} ${list} changed.`,
    pelaksana: ({ list, isOne }) => `The pelaksana of ${steps(isOne)} ${list} changed.`,
    'simbol-added': ({ list, isOne }) => `Symbols were added to ${steps(isOne)} ${list}.`,
    'simbol-removed': ({ list, isOne }) => `Symbols were removed from ${steps(isOne)} ${list}.`,
    simbol: ({ list, isOne }) => `The symbol of ${steps(isOne)} ${list} changed.`,
    'alur-added': ({ list, isOne }) => `Arrows were added from ${steps(isOne)} ${list}.`,
    'alur-removed': ({ list, isOne }) => `Arrows from ${steps(isOne)} ${list} were removed.`,
    alur: ({ list, isOne }) => `The arrows from ${steps(isOne)} ${list} changed.`,
    catatan: 'The notes under the table changed.',
    pihakLuar: 'The list of outside parties changed.',
    klasifikasi: 'The classification changed.',
    pengecualian: ({ list }) => `The waiver of the rule ${list} changed.`,
    tampilan: 'The print settings changed.',
    move: ({ dari, ke, isOne }) => `${dari} ${isOne ? 'was moved and is now step' : 'to'} ${ke}`,
    rest: ({ count }) => `There ${count === 1 ? 'is 1 more change' : `are ${count} more changes`}.`,
    others: ({ count }) => `${count} ${count === 1 ? 'other' : 'others'}`,
    and: 'and',
  },
});

function were(isOne: boolean): string {
  return isOne ? 'was' : 'were';
}

function steps(isOne: boolean, isFirst = false): string {
  const word = isOne ? 'step' : 'steps';
  return isFirst ? word.replace('s', 'S') : word;
}

type Line = Exclude<keyof (typeof lines)['id'], 'move' | 'rest' | 'others' | 'and'>;

/**
 * *Riwayat perubahan* as it may be proposed: a few differences each in a sentence, on a line of its own; many summed up by
 * what is different, without the words; what goes beyond that is counted.
 */
export function sayHistory(language: Language, list: readonly ToldChange[]): string {
  if (list.length <= mostTold) return list.map((one) => sayChange(language, one)).join('\n');
  const groups = [...grouped(list)];
  const told = groups.slice(0, mostLines).map(([line, changes]) => sentence(language, line, changes));
  const count = groups.slice(mostLines).reduce((sum, [, { length }]) => sum + length, 0);
  return [...told, ...(count > 0 ? [lines[language].rest({ count })] : [])].join('\n');
}

/** By the line that sums them up, in the order in which they come first. */
function grouped(list: readonly ToldChange[]): Map<Line, ToldChange[]> {
  const groups = new Map<Line, ToldChange[]>();
  for (const change of list) {
    const line = lineOf(change);
    const group = groups.get(line);
    if (group) group.push(change);
    else groups.set(line, [change]);
  }
  return groups;
}

/** Which line sums a difference up. */
function lineOf({ part, kind, field }: ToldChange): Line {
  if (part === 'pelaksana') return `pelaksana-${kind}`;
  if (part === 'langkah') return kind === 'changed' ? (field as Line) : `langkah-${kind}`;
  if (part === 'simbol' && field === 'pelaksana') return 'pelaksana';
  if ((part === 'simbol' || part === 'alur') && (kind === 'added' || kind === 'removed')) return `${part}-${kind}`;
  return part as Line;
}

function sentence(language: Language, line: Line, changes: readonly ToldChange[]): string {
  const say = lines[language][line];
  if (typeof say === 'string') return say;
  const list = namesOf(language, line, changes);
  return say({ list: joined(language, list), isOne: list.length === 1 && !isRun(list[0]) });
}

/** What the differences of one line are about, each once. */
function namesOf(language: Language, line: Line, changes: readonly ToldChange[]): readonly string[] {
  const distinct = (names: readonly string[]): string[] => [...new Set(names)];
  switch (line) {
    case 'identitas':
      return distinct(changes.map(({ data }) => partName(language, data['isian'])));
    case 'bagianLain':
      return distinct(changes.map(({ data }) => quoted(String(data['judul']))));
    case 'pengecualian':
      return distinct(changes.map(({ data }) => String(data['aturan'])));
    case 'pelaksana-added':
    case 'pelaksana-removed':
    case 'pelaksana-moved':
    case 'pelaksana-changed':
      return distinct(changes.map(({ data }) => namedPelaksana(language, String(data['nama'] ?? ''))));
    case 'langkah-moved':
      return changes.map(({ data }) => {
        const isOne = changes.length === 1;
        return lines[language].move({ dari: Number(data['dari']), ke: Number(data['ke']), isOne });
      });
    default:
      return runsOf(changes.map(({ data }) => Number(data['nomor'] ?? data['ke'])));
  }
}

/** Numbers in order, each once; three or more that follow each other as `4–7`. */
function runsOf(numbers: readonly number[]): string[] {
  const runs: number[][] = [];
  for (const number of [...new Set(numbers)].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  return runs.flatMap((run) => (run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run.map(String)));
}

/** `4–7`, several in one name. */
function isRun(name = ''): boolean {
  return /^\d+–\d+$/.test(name);
}

/** `2, 5, dan 7`; of many the first ones and how many there are besides. */
function joined(language: Language, names: readonly string[]): string {
  const words = lines[language];
  const shown = names.slice(0, mostNames);
  const rest = names.length - shown.length;
  const all = rest > 0 ? [...shown, words.others({ count: rest })] : shown;
  const last = all.at(-1) ?? '';
  if (all.length < 2) return last;
  return `${all.slice(0, -1).join(', ')}${all.length > 2 ? ',' : ''} ${words.and} ${last}`;
}
