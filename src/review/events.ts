import type { Oleh, Peristiwa } from '../model';
import type { Anchor } from './anchor';

/**
 * What people say and decide about an SOP. An event is never changed and never taken out: taking back is an event too.
 * The keys are those of the file (docs/FORMAT.md, reviu). Events whose `jenis` is not among these are kept as they are.
 */
interface Base {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly waktu: string;
  readonly oleh: Oleh;
  /** The event that came before this one where `waktu` says otherwise: clocks may be wrong. */
  readonly setelah?: string;
}

/** The life of an SOP, in the words of the screen. */
export const statuses = [
  'Draf',
  'Diajukan',
  'Sedang dievaluasi',
  'Perlu perbaikan',
  'Sesuai',
  'Menunggu pengesahan',
  'Disahkan',
  'Berlaku',
  'Digantikan',
  'Dicabut',
  'Ditarik',
] as const;
export type Status = (typeof statuses)[number];

export interface StatusEvent extends Base {
  readonly jenis: 'status';
  readonly status: Status;
  readonly catatan?: string;
  /** Why it goes on although remarks that must be followed are open. */
  readonly alasan?: string;
  /** Disahkan: what was written in by hand. Digantikan, Dicabut: the number of what does it. */
  readonly nomor?: string;
  /** Disahkan: the day, `YYYY-MM-DD`. */
  readonly tanggal?: string;
  /** Disahkan: the name of the signed file. */
  readonly berkas?: string;
  /** SHA-256 of the content that it was said of. */
  readonly sidik?: string;
}

export const kinds = [
  'format',
  'identitas',
  'alur',
  'pelaksana',
  'mutu baku',
  'dasar hukum',
  'bahasa',
  'substansi',
] as const;
/** What a remark is about. */
export type Kind = (typeof kinds)[number];

/** `wajib`: must be followed; `saran`: advice. */
export const weights = ['wajib', 'saran'] as const;
export type Weight = (typeof weights)[number];

/** A remark; it begins a thread, which bears its id. */
export interface CatatanEvent extends Base {
  readonly jenis: 'catatan';
  readonly jangkar: Anchor;
  readonly perihal: readonly Kind[];
  readonly bobot: Weight;
  readonly teks: string;
  /** SHA-256 of the content that it was said of. */
  readonly sidik?: string;
}

/** An answer in a thread. */
export interface TanggapanEvent extends Base {
  readonly jenis: 'tanggapan';
  readonly utas: string;
  readonly teks: string;
}

export const threadStates = ['belum ditindaklanjuti', 'sudah ditindaklanjuti', 'tuntas', 'tidak diterapkan'] as const;
export type ThreadState = (typeof threadStates)[number];

/** What became of a remark. */
export interface TindakLanjutEvent extends Base {
  readonly jenis: 'tindakLanjut';
  readonly utas: string;
  readonly keadaan: ThreadState;
  /** What was done; why it is not applied. */
  readonly teks?: string;
}

/** A change that somebody proposes: a command of the editor with its arguments. It begins a thread too. */
export interface UsulanEvent extends Base {
  readonly jenis: 'usulan';
  readonly jangkar: Anchor;
  readonly perihal: readonly Kind[];
  readonly bobot: Weight;
  /** Why. */
  readonly teks: string;
  /** The id of the command. */
  readonly perintah: string;
  readonly argumen: Readonly<Record<string, unknown>>;
  /** What stood there when it was proposed, as `expectedOf` gives it. */
  readonly semula: unknown;
  /** What it changes, in a sentence: for who does not know the command, and for when its place reads otherwise. */
  readonly ringkas?: string;
  readonly sidik?: string;
}

/** What became of a proposal. */
export interface PutusanEvent extends Base {
  readonly jenis: 'putusan';
  readonly utas: string;
  readonly hasil: 'diterima' | 'ditolak';
  readonly teks?: string;
  /** Of what was accepted: what stood there before, where the proposal expected something else. */
  readonly semula?: unknown;
}

/** Its author takes an event back. What was said stays readable. */
export interface PenarikanEvent extends Base {
  readonly jenis: 'penarikan';
  readonly peristiwa: string;
  readonly alasan?: string;
}

/** A decision to print without the mark DRAF. It holds until the next status. */
export interface CetakTanpaTandaEvent extends Base {
  readonly jenis: 'cetakTanpaTanda';
  readonly alasan: string;
}

/** A decision to export for signature although fields are blank. */
export interface EksporPengesahanEvent extends Base {
  readonly jenis: 'eksporPengesahan';
  readonly alasan: string;
  /** The fields that were blank. */
  readonly kosong: readonly string[];
}

export type ReviewEvent =
  | StatusEvent
  | CatatanEvent
  | TanggapanEvent
  | TindakLanjutEvent
  | UsulanEvent
  | PutusanEvent
  | PenarikanEvent
  | CetakTanpaTandaEvent
  | EksporPengesahanEvent;

export type EventKind = ReviewEvent['jenis'];

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const isObject: Check = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const oneOf =
  (choices: readonly string[]): Check =>
  (value) =>
    text(value) && choices.includes(value as string);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const anchor: Check = (value) => {
  if (!isObject(value)) return false;
  const { di, isian, kutipan, sebelum, sesudah, langkah } = value as Record<string, unknown>;
  return text(di) && text(kutipan) && [isian, sebelum, sesudah, langkah].every(maybe(text));
};

const about = { jangkar: anchor, perihal: listOf(oneOf(kinds)), bobot: oneOf(weights), teks: text };

/** What an event of each kind must hold to be understood. */
const shapes: { readonly [Jenis in EventKind]: Readonly<Record<string, Check>> } = {
  status: {
    status: oneOf(statuses),
    catatan: maybe(text),
    alasan: maybe(text),
    nomor: maybe(text),
    tanggal: maybe(text),
    berkas: maybe(text),
    sidik: maybe(text),
  },
  catatan: { ...about, sidik: maybe(text) },
  tanggapan: { utas: text, teks: text },
  tindakLanjut: { utas: text, keadaan: oneOf(threadStates), teks: maybe(text) },
  usulan: { ...about, perintah: text, argumen: isObject, ringkas: maybe(text), sidik: maybe(text) },
  putusan: { utas: text, hasil: oneOf(['diterima', 'ditolak']), teks: maybe(text) },
  penarikan: { peristiwa: text, alasan: maybe(text) },
  cetakTanpaTanda: { alasan: text },
  eksporPengesahan: { alasan: text, kosong: listOf(text) },
};

/** Whether the kind of an event is one of those that we know. */
export function isKnownKind(jenis: string): jenis is EventKind {
  return Object.hasOwn(shapes, jenis);
}

/** The event as we understand it; nothing where its kind is unknown or something in it is not what that kind wants. */
export function understood(event: Peristiwa): ReviewEvent | undefined {
  return faultIn(event) === undefined && isKnownKind(event.jenis) ? (event as ReviewEvent) : undefined;
}

/** The first key in which an event of a known kind is not what that kind wants. */
export function faultIn(event: Peristiwa): string | undefined {
  if (!isKnownKind(event.jenis)) return undefined;
  const given = event as unknown as Readonly<Record<string, unknown>>;
  if (!maybe(text)(given['setelah'])) return 'setelah';
  return Object.entries(shapes[event.jenis]).find(([key, check]) => !check(given[key]))?.[0];
}
