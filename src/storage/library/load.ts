import { applyPatches } from '../../commands';
import { foldJournal, type Journal, type JournalEntry } from '../../editor';
import { readSop, writeSop } from '../../formats/json';
import type { SopFile } from '../../model';
import type { Reading, Writing } from '../database/database';
import { logosIn, type Put, stripLogos, withLogos } from '../database/logos';
import type { BaseRow, DocumentMeta, JournalRow, Stripped } from '../database/rows';
import { Refusal } from '../result';

/** A document with its history, as the editor takes it up again; `seq` is the last that anybody has written with. */
export interface Loaded extends Journal {
  readonly document: DocumentMeta;
  /** How many changes were written since the last compaction. */
  readonly journal: number;
  /** The seq of the last change. */
  readonly written: number;
}

/** All that belongs to one document in a store whose keys begin with its id. */
export function rangeOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** The row of a document; a document that is not there is the caller's to be told. */
export async function rowOf(transaction: Reading | Writing, id: string): Promise<DocumentMeta> {
  const row = await transaction.objectStore('documents').get(id);
  if (!row) throw new Refusal('missing');
  return row;
}

/** The row, if nobody has written since what the writer saw. */
export async function seenRow(transaction: Reading | Writing, id: string, seen: number): Promise<DocumentMeta> {
  const row = await rowOf(transaction, id);
  if (row.seq !== seen) throw new Refusal('behind');
  return row;
}

/** Needs `documents`, `bases`, `journal` and `logos`. */
export async function load(transaction: Reading | Writing, id: string): Promise<Loaded> {
  const document = await rowOf(transaction, id);
  const base = await transaction.objectStore('bases').get(id);
  if (!base) throw new Refusal('damaged');
  const rows = await transaction.objectStore('journal').getAll(rangeOf(id));
  const pictures = await picturesOf(transaction, logosIn([base, rows]));
  const { seq: written, ...folded } = fold(base, rows, pictures);
  return { ...folded, document, journal: rows.length, written, seq: document.seq };
}

function fold(base: BaseRow, rows: readonly JournalRow[], pictures: ReadonlyMap<string, string>): Journal {
  const past = base.past.map((step) => withLogos<JournalEntry>(step, pictures));
  const start = { file: fileFrom(base.file, pictures), past, at: base.at, selection: base.selection, seq: base.seq };
  const entries = rows.map(({ entry }) => withLogos<JournalEntry>(entry, pictures));
  try {
    return foldJournal(start, entries);
  } catch {
    throw new Refusal('damaged');
  }
}

/** What the user would see: the file with every step done that is done. */
export function currentFile({ file, past, at }: Pick<Journal, 'file' | 'past' | 'at'>): SopFile {
  try {
    const patches = past.slice(0, at).flatMap((step) => step.patches);
    return patches.length === 0 ? file : { ...file, sop: applyPatches(file.sop, patches) };
  } catch {
    throw new Refusal('damaged');
  }
}

/** The file as the object that FORMAT describes, its pictures put aside. */
export function storedFile(file: SopFile): Put<object> {
  return stripLogos<object>(JSON.parse(writeSop(file)));
}

/** Reads it like every file: an older format is migrated, and nothing that is broken gets in. */
export function fileFrom(stored: Stripped<object>, pictures: ReadonlyMap<string, string>): SopFile {
  const read = readSop(JSON.stringify(withLogos<object>(stored, pictures)));
  if (!read.ok) throw new Refusal('damaged');
  return read.file;
}

/** Needs `logos`. */
export async function picturesOf(
  transaction: Reading | Writing,
  hashes: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const logos = transaction.objectStore('logos');
  const rows = await Promise.all([...hashes].map((hash) => logos.get(hash)));
  return new Map(rows.flatMap((row) => (row ? [[row.hash, row.picture] as const] : [])));
}
