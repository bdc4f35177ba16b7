import type { DBSchema } from 'idb';
import type { JournalEntry, Selection } from '../../editor';
import type { Kertas, Pengesah, Profil } from '../../model';

/** What the list shows of a document, and the number that whoever writes to it must have seen. */
export interface DocumentMeta {
  readonly id: string;
  readonly nama: string;
  readonly nomor: string | null;
  readonly unit: string;
  /** The lines of the letterhead, joined. */
  readonly instansi: string;
  readonly created: string;
  readonly changed: string;
  readonly status: string;
  /** Its Tanggal Efektif, `YYYY-MM-DD`; not there in rows that were kept before it was. */
  readonly efektif?: string | null;
  /** The status with which its content was agreed or signed, where it says something else now; not there in older rows. */
  readonly berubah?: string | null;
  readonly langkah: number;
  readonly pelaksana: number;
  /** When it was put into the bin; null while it is not there. */
  readonly deleted: string | null;
  /** The name of the file that it came from. */
  readonly source: string | null;
  readonly asal: string | null;
  /** Raised by every write; a writer that has not seen the last one is refused. */
  readonly seq: number;
  /** What the search looks through, folded. */
  readonly cari: string;
  /** The logos that it uses or has used. */
  readonly logos: readonly string[];
}

/** A value with every picture in it put aside: a picture's place holds the bytes of its SHA-256. */
export type Stripped<T> = T & { readonly __stripped: true };

/** Where a document starts from: the journal goes on from here. */
export interface BaseRow {
  readonly id: string;
  /** The seq that it holds. */
  readonly seq: number;
  /** The object that FORMAT describes. */
  readonly file: Stripped<object>;
  readonly past: readonly Stripped<JournalEntry>[];
  readonly at: number;
  readonly selection: Selection | null;
}

export interface JournalRow {
  readonly id: string;
  readonly seq: number;
  readonly entry: Stripped<JournalEntry>;
}

export interface LogoRow {
  readonly hash: string;
  readonly picture: string;
}

/** How a document was last looked at. What the screen keeps there is its own business: plain JSON. */
export type View = Readonly<Record<string, unknown>>;

export interface ViewRow {
  readonly id: string;
  /** The seq at that moment: a selection older than the last change is not brought back. */
  readonly seq: number;
  readonly selection: Selection | null;
  readonly view: View | null;
}

export interface VersionRow {
  readonly id: string;
  readonly nomor: number;
  readonly time: string;
  readonly source: string | null;
  readonly file: Stripped<object>;
}

/** What every new SOP of this office starts with. */
export interface Office {
  readonly instansi: readonly string[];
  readonly alamat: readonly string[];
  readonly unit: string;
  readonly logo: string | null;
  readonly pengesah: Pengesah;
  readonly profil: Profil;
  readonly kertas: Kertas;
}

/** The file on the disk that a document is saved to. */
export interface HandleRow {
  readonly id: string;
  readonly handle: FileSystemFileHandle;
  /** When it was last written, as far as we know. */
  readonly modified: number | null;
}

export interface LeaseRow {
  readonly id: string;
  readonly tab: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

export interface Schema extends DBSchema {
  documents: { key: string; value: DocumentMeta };
  bases: { key: string; value: BaseRow };
  journal: { key: [string, number]; value: JournalRow };
  logos: { key: string; value: LogoRow };
  views: { key: string; value: ViewRow };
  versions: { key: [string, number]; value: VersionRow };
  office: { key: string; value: { readonly key: 'office'; readonly office: Stripped<Office> } };
  handles: { key: string; value: HandleRow };
  leases: { key: string; value: LeaseRow };
  /** The last seq of documents that are gone: a number is never used twice for one id. */
  erased: { key: string; value: { readonly id: string; readonly seq: number } };
}
