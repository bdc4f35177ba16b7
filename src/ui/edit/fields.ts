import type { Edit } from '../../commands';
import type { Selection } from '../../editor';
import {
  daftarIdentitas,
  dateText,
  type JudulKey,
  langkahOf,
  type SimbolId,
  type Sop,
  tampilanOf,
  tanggalIdentitas,
} from '../../model';
import { dateFrom } from './dates';

/** A text of the document: what it is of, and the key below that. Of a list, all of it. */
export interface Address {
  readonly of: string;
  readonly field: string;
}

/** A text as it is edited: a list is an entry a line. */
export interface Field {
  readonly text: string;
  /** Whether it may have several lines. */
  readonly isLong: boolean;
  readonly isList: boolean;
  /** Whether the paper follows while it is typed; else when it is finished, because half of it would mean something else. */
  readonly isLive: boolean;
  write(text: string): Edit;
}

/** The text that editing the selection means. Of a symbol that is the text of its row: symbols hold none of their own. */
export function addressOf(sop: Sop, selection: Selection): Address | undefined {
  switch (selection.kind) {
    case 'simbol': {
      const langkah = langkahOf(sop, selection.id as SimbolId);
      return langkah && { of: langkah.id, field: 'kegiatan' };
    }
    case 'alur':
      return { of: selection.id, field: 'label' };
    case 'isian':
      return selection.of === null || selection.field === null
        ? undefined
        : { of: selection.of, field: baseOf(selection.field) };
    case 'penghubung':
      return undefined;
  }
}

/** `kelengkapan[2]` is of kelengkapan; `identitas.bagianLain[0].isi[1]` of `identitas.bagianLain[0].isi`. */
export function baseOf(field: string): string {
  return field.replace(/\[\d+\]$/, '');
}

/** @returns undefined where nothing can be written */
export function fieldOf(sop: Sop, address: Address): Field | undefined {
  return inRow(sop, address) ?? inColumn(sop, address) ?? onFlow(sop, address) ?? ofSop(sop, address);
}

/** What Delete makes of a text; nothing when it is empty already. */
export function emptied(sop: Sop, selection: Selection): readonly Edit[] {
  const address = addressOf(sop, selection);
  const field = address && fieldOf(sop, address);
  return field && field.text !== '' ? [field.write('')] : [];
}

function inRow(sop: Sop, { of, field }: Address): Field | undefined {
  const row = sop.langkah.find(({ id }) => id === of);
  if (!row) return undefined;
  const langkah = row.id;
  switch (field) {
    case 'kegiatan':
    case 'keterangan':
      return long(row[field], (value) => ({ command: 'edit-langkah', args: { langkah, field, value } }));
    case 'waktu':
      return long(row.waktu ?? '', (value) => ({ command: 'edit-langkah', args: { langkah, field, value } }));
    case 'kelengkapan':
    case 'output':
      return list(row[field], (value) => ({ command: 'edit-langkah', args: { langkah, field, value } }));
    default:
      return undefined;
  }
}

function inColumn(sop: Sop, { of, field }: Address): Field | undefined {
  const at = sop.pelaksana.findIndex(({ id }) => id === of);
  const one = sop.pelaksana[at];
  if (!one) return undefined;
  if (field === 'nama') {
    return line(one.nama, (value) => ({ command: 'edit-pelaksana', args: { pelaksana: one.id, field, value } }));
  }
  if (field !== 'kelompok') return undefined;
  const after = sop.pelaksana.slice(at);
  const end = after.findIndex(({ kelompok }) => kelompok !== one.kelompok);
  const pelaksana = after.slice(0, end === -1 ? undefined : end).map(({ id }) => id);
  return line(one.kelompok, (kelompok) => ({ command: 'group-pelaksana', args: { pelaksana, kelompok } }), false);
}

function onFlow(sop: Sop, { of, field }: Address): Field | undefined {
  if (field === 'label') {
    const alur = sop.alur.find(({ id }) => id === of);
    return alur && line(alur.label, (label) => ({ command: 'label-alur', args: { alur: of, label } }), false);
  }
  if (field !== 'teks') return undefined;
  const simbol = sop.langkah.flatMap((row) => row.simbol).find(({ id }) => id === of);
  return simbol && long(simbol.teks, (teks) => ({ command: 'set-teks', args: { simbol: of, teks } }));
}

const words = {
  'identitas.nama': true,
  'identitas.unit': false,
  'identitas.pengesah.jabatan': false,
  'identitas.pengesah.jabatanBlok': true,
  'identitas.pengesah.nama': false,
  'identitas.pengesah.pangkat': false,
  'identitas.pengesah.nip': false,
} as const;
const lists = ['instansi', 'alamat', ...daftarIdentitas] as const;

function ofSop(sop: Sop, { field: path }: Address): Field | undefined {
  const { identitas } = sop;
  if (path === 'catatan') return list(sop.catatan, (catatan) => ({ command: 'edit-catatan', args: { catatan } }));
  if (path === 'tampilan.judulTabel') return titleOf(sop);
  if (path === 'tampilan.sampul.judul' || path === 'tampilan.sampul.tahun') return onCover(sop, path);
  const judul = /^tampilan\.judul\.(\w+)$/.exec(path)?.[1];
  if (judul !== undefined) return headingOf(sop, judul as JudulKey);
  const key = path.replace(/^identitas\./, '');
  if (key === 'nomor') {
    return line(identitas.nomor ?? '', (text) => ({
      command: 'edit-identitas',
      args: { field: key, value: text === '' ? null : text },
    }));
  }
  for (const field of tanggalIdentitas) {
    if (key !== field) continue;
    const read = (text: string): Edit => ({ command: 'edit-identitas', args: { field, value: dateFrom(text) } });
    return line(dateText(identitas[field]), read, false);
  }
  for (const field of lists) {
    if (key !== field) continue;
    return list(identitas[field], (value) => ({ command: 'edit-identitas', args: { field, value } }));
  }
  return wordsOf(sop, path) ?? otherSection(sop, key);
}

function wordsOf(sop: Sop, path: string): Field | undefined {
  if (!(path in words)) return undefined;
  const field = path.replace(/^identitas\./, '') as 'nama' | 'unit' | 'pengesah.nama';
  const value = field.split('.').reduce<unknown>((owner, key) => Reflect.get(Object(owner), key), sop.identitas);
  const make = words[path as keyof typeof words] ? long : line;
  return make(String(value), (text) => ({ command: 'edit-identitas', args: { field, value: text } }));
}

function otherSection(sop: Sop, key: string): Field | undefined {
  const match = /^bagianLain\[(\d+)\]\.(judul|isi)$/.exec(key);
  const at = Number(match?.[1]);
  const section = sop.identitas.bagianLain[at];
  if (!section) return undefined;
  if (match?.[2] === 'judul') {
    return line(section.judul, (value) => ({ command: 'edit-bagian-lain', args: { at, field: 'judul', value } }));
  }
  return list(section.isi, (value) => ({ command: 'edit-bagian-lain', args: { at, field: 'isi', value } }));
}

/** Emptied, a heading goes back to what the profile says. */
function headingOf(sop: Sop, judul: JudulKey): Field | undefined {
  const text = tampilanOf(sop).judul[judul];
  if (text === undefined) return undefined;
  return line(text, (value) => ({
    command: 'set-tampilan',
    args: { key: `judul.${judul}`, value: value === '' ? null : value },
  }));
}

function titleOf(sop: Sop): Field | undefined {
  const { judulTabel } = tampilanOf(sop);
  const text = typeof judulTabel === 'string' ? judulTabel : '';
  return line(text, (value) => ({
    command: 'set-tampilan',
    args: { key: 'judulTabel', value: value === '' ? null : value },
  }));
}

function onCover(sop: Sop, path: 'tampilan.sampul.judul' | 'tampilan.sampul.tahun'): Field | undefined {
  const { sampul } = tampilanOf(sop);
  if (!sampul) return undefined;
  const { judul, tahun, susunan } = sampul;
  const cover = (part: { judul?: string; tahun?: string }): Edit => {
    const value = { judul, susunan, ...(tahun !== undefined && { tahun }), ...part };
    return { command: 'set-tampilan', args: { key: 'sampul', value } };
  };
  return path === 'tampilan.sampul.judul'
    ? long(judul, (text) => cover({ judul: text }))
    : line(tahun ?? '', (text) => cover({ tahun: text }));
}

function line(text: string, write: (text: string) => Edit, isLive = true): Field {
  return { text, isLong: false, isList: false, isLive, write: (given) => write(given.replaceAll('\n', ' ').trim()) };
}

function long(text: string, write: (text: string) => Edit): Field {
  return { text, isLong: true, isList: false, isLive: true, write: (given) => write(given.trimEnd()) };
}

function list(entries: readonly string[], write: (entries: string[]) => Edit): Field {
  const read = (text: string): string[] =>
    text
      .split('\n')
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
  return { text: entries.join('\n'), isLong: true, isList: true, isLive: true, write: (given) => write(read(given)) };
}
