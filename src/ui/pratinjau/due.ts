import {
  type DaftarIdentitas,
  daftarIdentitas,
  type Identitas,
  type JudulKey,
  type Sop,
  type TanggalIdentitas,
  tanggalIdentitas,
} from '../../model';

type Blank = 'nama' | 'nomor' | TanggalIdentitas | 'pengesah';

/** What of the identity sheet would be printed without anything in it: blanks to be written in, lists with no entry. */
export interface Due {
  readonly blanks: readonly (Blank & JudulKey)[];
  readonly lists: readonly DaftarIdentitas[];
  /** Words in brackets that stand where a name is to come, as `(nama pejabat)`. */
  readonly standIns: readonly string[];
  /** The numbers of langkah that do not say what is done. */
  readonly unsaid: readonly number[];
  /** There is nothing in the table. */
  readonly isEmpty: boolean;
}

const blanks: readonly Blank[] = ['nama', 'nomor', ...tanggalIdentitas, 'pengesah'];

/** What is still blank before an SOP goes to be signed. Nothing of it is wrong: numbers and dates often come with the signature. */
export function dueOf({ identitas, langkah }: Pick<Sop, 'identitas' | 'langkah'>): Due {
  return {
    blanks: blanks.filter((key) => isBlank(identitas, key)),
    lists: daftarIdentitas.filter((key) => !identitas[key].some(hasText)),
    standIns: [identitas.pengesah.nama, identitas.pengesah.nip].filter((text) => /^\s*[([].*[)\]]\s*$/.test(text)),
    unsaid: langkah.flatMap(({ kegiatan }, at) => (hasText(kegiatan) ? [] : [at + 1])),
    isEmpty: langkah.length === 0,
  };
}

/** Whether the number and days of these are blank, and nothing that does not come with the signature. */
export function areGivenAtSigning(blank: Due['blanks']): boolean {
  const days = blank.filter((key) => key !== 'nomor');
  return blank.includes('nomor') && days.length > 0 && days.every((key) => key.startsWith('tanggal'));
}

/** The place of a blank on the paper: the key below the SOP. */
export function fieldOf(key: Blank | DaftarIdentitas): string {
  return `identitas.${key}`;
}

function isBlank(identitas: Identitas, key: Blank): boolean {
  if (key !== 'pengesah') return !hasText(identitas[key] ?? '');
  const { jabatan, nama, nip } = identitas.pengesah;
  return ![jabatan, nama, nip].every(hasText);
}

function hasText(text: string): boolean {
  return text.trim() !== '';
}
