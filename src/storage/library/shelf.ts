import { runEdits } from '../../commands';
import type { JournalEntry } from '../../editor';
import type { SopFile, SopId } from '../../model';
import { forgetBeside } from '../beside';
import type { Writing } from '../database/database';
import { stripLogos } from '../database/logos';
import type { DocumentMeta, VersionRow } from '../database/rows';
import { type Kept, Refusal } from '../result';
import { as, type Context, toldOf } from './context';
import { currentFile, type Loaded, load, rangeOf, seenRow, storedFile } from './load';
import { metaOf } from './meta';
import { allOfIt, eraseAll, savePictures, saveWhole, sweepPictures } from './save';

type KeptDocument = Promise<Kept<{ readonly document: DocumentMeta }>>;

export interface Arriving {
  readonly time: string;
  /** The name of the file that it came from. */
  readonly source?: string | null;
}

export interface Seen {
  /** The seq of the row that the user saw; a row written since is left alone: 'behind'. */
  readonly seen: number;
}

/** What comes into the list, what leaves it, and under which name it stands there. */
export interface LibraryShelf {
  put(file: SopFile, arriving: Arriving): KeptDocument;
  /** A copy beside the kept one: a new id, the old one as its origin. */
  putCopy(file: SopFile, copy: Arriving & { readonly id: string; readonly nama?: string }): KeptDocument;
  /** The kept content becomes a version; what was in the bin leaves it. */
  replace(file: SopFile, arriving: Arriving & Seen): KeptDocument;
  /** A new draft after the kept one: not yet numbered or in force, and nothing said about it. */
  duplicate(id: string, copy: { readonly id: string; readonly nama: string; readonly time: string }): KeptDocument;
  /** A step of its past: it can be undone when the document is opened. */
  rename(id: string, to: Seen & { readonly nama: string; readonly time: string }): KeptDocument;
  remove(id: string, at: Seen & { readonly time: string }): KeptDocument;
  restore(id: string, at: Seen): KeptDocument;
  /** Takes every trace away. */
  erase(id: string, at: Seen): Promise<Kept>;
  /** Takes away what has lain in the bin for 30 days. */
  purge(time: string): Promise<Kept<{ readonly purged: number }>>;
}

export const daysInBin = 30;

export function libraryShelf(context: Context): LibraryShelf {
  return { ...arriving(context), ...changing(context), ...leaving(context) };
}

const arrivalStores = ['documents', 'bases', 'journal', 'logos', 'erased'] as const;

function arriving(context: Context): Pick<LibraryShelf, 'put' | 'putCopy' | 'duplicate'> {
  const { database } = context;
  const put = async (file: SopFile, { time, source = null }: Arriving): KeptDocument => {
    const result = await database.write(arrivalStores, (transaction) => addNew(transaction, file, time, source));
    return toldOf(context, file.sop.id, as('document', result));
  };
  return {
    put,
    putCopy: (file, { id, nama, ...rest }) => put(copyOf(file, id, nama), rest),
    async duplicate(id, { id: fresh, nama, time }) {
      const result = await database.write(arrivalStores, async (transaction) => {
        const original = currentFile(await load(transaction, id));
        return addNew(transaction, draftAfter(original, fresh, nama), time, null);
      });
      return toldOf(context, fresh, as('document', result));
    },
  };
}

async function addNew(transaction: Writing, file: SopFile, time: string, source: string | null): Promise<DocumentMeta> {
  const { id } = file.sop;
  if ((await transaction.objectStore('documents').getKey(id)) !== undefined) throw new Refusal('kept-already');
  const before = await transaction.objectStore('erased').get(id);
  return saveWhole(transaction, file, { created: time, changed: time, source, seq: (before?.seq ?? 0) + 1 });
}

function copyOf(file: SopFile, id: string, nama: string | undefined): SopFile {
  const { sop } = file;
  const identitas = nama === undefined ? sop.identitas : { ...sop.identitas, nama };
  return { ...file, sop: { ...sop, id: id as SopId, asal: sop.id, identitas } };
}

function draftAfter(file: SopFile, id: string, nama: string): SopFile {
  const { sop, reviu } = copyOf(file, id, nama);
  const identitas = { ...sop.identitas, nomor: null, tanggalEfektif: null };
  return { sop: { ...sop, identitas }, reviu: { ...reviu, peristiwa: [] }, riwayat: [] };
}

function changing(context: Context): Pick<LibraryShelf, 'replace' | 'rename'> {
  const { database } = context;
  return {
    replace: (file, { seen, time, source = null }) =>
      context.whenFree(file.sop.id, async () => {
        const stores = [...arrivalStores, 'versions', 'views', 'handles'] as const;
        const result = await database.write(stores, async (transaction) => {
          const row = await seenRow(transaction, file.sop.id, seen);
          await keepVersion(transaction, row);
          await transaction.objectStore('handles').delete(row.id);
          await transaction.objectStore('views').delete(row.id);
          const arrival = { created: row.created, changed: time, source, seq: seen + 1, logos: row.logos };
          return saveWhole(transaction, file, arrival);
        });
        return toldOf(context, file.sop.id, as('document', result));
      }),
    rename: (id, { seen, nama, time }) =>
      context.whenFree(id, async () => {
        const result = await database.write(arrivalStores, async (transaction) => {
          await seenRow(transaction, id, seen);
          return renamed(transaction, await load(transaction, id), nama, time);
        });
        return toldOf(context, id, as('document', result));
      }),
  };
}

/** What cannot be read is kept as it lies there. */
async function keepVersion(transaction: Writing, row: DocumentMeta): Promise<void> {
  const versions = transaction.objectStore('versions');
  const nomor = ((await versions.getAllKeys(rangeOf(row.id))).at(-1)?.[1] ?? 0) + 1;
  const version: Omit<VersionRow, 'file'> = { id: row.id, nomor, time: row.changed, source: row.source };
  const loaded = await load(transaction, row.id).catch(() => null);
  if (loaded) {
    const { value, pictures } = storedFile(currentFile(loaded));
    await savePictures(transaction, pictures);
    await versions.add({ ...version, file: value });
    return;
  }
  const base = await transaction.objectStore('bases').get(row.id);
  if (base) await versions.add({ ...version, file: base.file });
}

async function renamed(transaction: Writing, loaded: Loaded, nama: string, time: string): Promise<DocumentMeta> {
  const { document, selection } = loaded;
  const file = currentFile(loaded);
  const run = runEdits(file.sop, [{ command: 'edit-identitas', args: { field: 'nama', value: nama } }]);
  if (!run.ok) throw new Refusal('failed');
  if (run.sop === file.sop) return document;
  const seq = document.seq + 1;
  const entry: JournalEntry = {
    seq,
    kind: 'run',
    patches: run.patches,
    inverse: run.inverse,
    joins: false,
    selection: { before: selection, after: selection },
    time,
  };
  const next: DocumentMeta = { ...document, ...metaOf({ ...file, sop: run.sop }), changed: time, seq };
  await transaction.objectStore('journal').add({ id: document.id, seq, entry: stripLogos(entry).value });
  await transaction.objectStore('documents').put(next);
  return next;
}

function leaving(context: Context): Pick<LibraryShelf, 'remove' | 'restore' | 'erase' | 'purge'> {
  const { database } = context;
  const bin = async (id: string, seen: number, deleted: string | null): KeptDocument => {
    const result = await database.write(['documents'], async (transaction) => {
      const row = { ...(await seenRow(transaction, id, seen)), deleted, seq: seen + 1 };
      await transaction.objectStore('documents').put(row);
      return row;
    });
    return toldOf(context, id, as('document', result));
  };
  return {
    remove: (id, { seen, time }) => context.whenFree(id, () => bin(id, seen, time)),
    restore: (id, { seen }) => bin(id, seen, null),
    erase: (id, { seen }) =>
      context.whenFree(id, async () => {
        const result = await database.write(allOfIt, async (transaction) => {
          await eraseAll(transaction, await seenRow(transaction, id, seen));
          await sweepPictures(transaction);
        });
        if (result.ok) forgetBeside(id);
        return toldOf(context, id, result);
      }),
    async purge(time) {
      const result = await database.write(allOfIt, async (transaction) => {
        const rows = await transaction.objectStore('documents').getAll();
        const over = rows.filter(({ deleted }) => deleted !== null && isOver(deleted, time));
        for (const row of over) await eraseAll(transaction, row);
        if (over.length > 0) await sweepPictures(transaction);
        return over.map(({ id }) => id);
      });
      if (!result.ok) return result;
      for (const id of result.value) forgetBeside(id);
      if (result.value.length > 0) context.told(null);
      return { ok: true, purged: result.value.length };
    },
  };
}

function isOver(deleted: string, now: string): boolean {
  return Date.parse(now) - Date.parse(deleted) >= daysInBin * 24 * 60 * 60 * 1000;
}
