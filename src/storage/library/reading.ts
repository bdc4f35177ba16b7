import { writeSop } from '../../formats/json';
import type { SopFile } from '../../model';
import { logosIn } from '../database/logos';
import type { DocumentMeta } from '../database/rows';
import type { Kept } from '../result';
import { Refusal } from '../result';
import { as, type Context } from './context';
import { currentFile, fileFrom, load, picturesOf, rangeOf } from './load';

export interface KeptVersion {
  readonly nomor: number;
  readonly time: string;
  readonly source: string | null;
}

/** What is kept. */
export interface LibraryReading {
  /** The documents that are not in the bin; the last changed first. */
  list(): Promise<Kept<{ readonly documents: readonly DocumentMeta[] }>>;
  /** Those in the bin; the last binned first. */
  bin(): Promise<Kept<{ readonly documents: readonly DocumentMeta[] }>>;
  /** Whether a document of the file's id is kept, and with what content. */
  compare(
    file: SopFile,
  ): Promise<Kept<{ readonly is: 'new' | 'same' | 'other'; readonly document: DocumentMeta | null }>>;
  /** The document as it stands, without its past. */
  current(id: string): Promise<Kept<{ readonly file: SopFile }>>;
  /** The contents that were replaced; the last first. */
  versions(id: string): Promise<Kept<{ readonly versions: readonly KeptVersion[] }>>;
  version(id: string, nomor: number): Promise<Kept<{ readonly file: SopFile }>>;
}

const content = ['documents', 'bases', 'journal', 'logos'] as const;

export function libraryReading({ database }: Context): LibraryReading {
  return {
    async list() {
      const all = await database.read(['documents'], (transaction) => transaction.objectStore('documents').getAll());
      if (!all.ok) return all;
      const documents = all.value.filter(({ deleted }) => deleted === null);
      return { ok: true, documents: lastFirst(documents, ({ changed }) => changed) };
    },
    async bin() {
      const all = await database.read(['documents'], (transaction) => transaction.objectStore('documents').getAll());
      if (!all.ok) return all;
      const documents = all.value.filter(({ deleted }) => deleted !== null);
      return { ok: true, documents: lastFirst(documents, ({ deleted }) => deleted ?? '') };
    },
    async compare(file) {
      const id: string = file.sop.id;
      const kept = await database.read(content, async (transaction) => {
        const row = await transaction.objectStore('documents').get(id);
        return row ? load(transaction, id) : null;
      });
      if (!kept.ok) return kept;
      if (kept.value === null) return { ok: true, is: 'new', document: null };
      const same = writeSop(currentFile(kept.value)) === writeSop(file);
      return { ok: true, is: same ? 'same' : 'other', document: kept.value.document };
    },
    async current(id) {
      return as('file', await database.read(content, async (transaction) => currentFile(await load(transaction, id))));
    },
    async versions(id) {
      const all = await database.read(['versions'], (transaction) =>
        transaction.objectStore('versions').getAll(rangeOf(id)),
      );
      if (!all.ok) return all;
      return { ok: true, versions: all.value.map(({ nomor, time, source }) => ({ nomor, time, source })).reverse() };
    },
    async version(id, nomor) {
      const read = await database.read(['versions', 'logos'], async (transaction) => {
        const row = await transaction.objectStore('versions').get([id, nomor]);
        if (!row) throw new Refusal('missing');
        return fileFrom(row.file, await picturesOf(transaction, logosIn(row.file)));
      });
      return as('file', read);
    },
  };
}

function lastFirst<T extends { readonly id: string }>(rows: readonly T[], timeOf: (row: T) => string): T[] {
  return [...rows].sort((one, other) => {
    const [time, otherTime] = [timeOf(one), timeOf(other)];
    if (time !== otherTime) return time < otherTime ? 1 : -1;
    return one.id < other.id ? -1 : 1;
  });
}
