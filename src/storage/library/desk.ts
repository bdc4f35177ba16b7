import type { JournalEntry, Selection } from '../../editor';
import type { SopFile } from '../../model';
import type { Writing } from '../database/database';
import { stripLogos } from '../database/logos';
import type { DocumentMeta, View } from '../database/rows';
import type { Kept } from '../result';
import { as, type Context, toldOf } from './context';
import { currentFile, type Loaded, load, rangeOf, seenRow, storedFile } from './load';
import { metaOf } from './meta';
import { savePictures } from './save';

/** A document as it is taken up again: its past, where the user stood, and the number to write with. */
export interface OpenedDocument extends Loaded {
  readonly view: View | null;
}

export interface Changes {
  /** The seq that the last write gave. */
  readonly seen: number;
  readonly entries: readonly JournalEntry[];
  /** The document after the last entry. */
  readonly file: SopFile;
}

/** Changes that a tab could not write any more. */
export type Unwritten = Pick<Changes, 'seen' | 'entries'>;

/** What a document on the desk writes: its changes, one after the other. */
export interface LibraryDesk {
  /** To be read. */
  open(id: string): Promise<Kept<{ readonly opened: OpenedDocument }>>;
  /**
   * To be changed: from now on whoever opened it before can write no more.
   * @param left what a tab could not write before it was closed; it counts if nobody has written since
   */
  openToEdit(id: string, left?: Unwritten | null): Promise<Kept<{ readonly opened: OpenedDocument }>>;
  append(id: string, changes: Changes): Promise<Kept<{ readonly seq: number }>>;
  /** Puts the journal into the base; what an opening gives stays the same. */
  compact(id: string, at: { readonly seen: number }): Promise<Kept>;
  keepView(
    id: string,
    shown: { readonly seq: number; readonly selection: Selection | null; readonly view: View | null },
  ): Promise<Kept>;
}

const content = ['documents', 'bases', 'journal', 'logos'] as const;
const openStores = [...content, 'views'] as const;

export function libraryDesk(context: Context): LibraryDesk {
  const { database } = context;
  return {
    async open(id) {
      const loaded = await database.read(openStores, async (transaction) =>
        opened(await load(transaction, id), await transaction.objectStore('views').get(id)),
      );
      return as('opened', loaded);
    },
    async openToEdit(id, left = null) {
      const opening = (unwritten: Unwritten | null) =>
        database.write(openStores, async (transaction) => {
          const found = await withLeft(transaction, id, unwritten);
          const document = { ...found.document, seq: found.document.seq + 1 };
          await transaction.objectStore('documents').put(document);
          return { ...opened(found, await transaction.objectStore('views').get(id)), document, seq: document.seq };
        });
      const loaded = await opening(left);
      const mayBeLeft = left !== null && !loaded.ok && loaded.reason !== 'full';
      return as('opened', mayBeLeft ? await opening(null) : loaded);
    },
    async append(id, changes) {
      const stores = ['documents', 'journal', 'logos'] as const;
      const result = await database.write(stores, (transaction) => appended(transaction, id, changes));
      return toldOf(context, id, as('seq', result));
    },
    compact: (id, { seen }) => database.write(content, (transaction) => compacted(transaction, id, seen)),
    keepView: (id, shown) =>
      database.write(['views'], async (transaction) => {
        await transaction.objectStore('views').put({ id, ...shown });
      }),
  };
}

interface Shown {
  readonly seq: number;
  readonly selection: Selection | null;
  readonly view: View | null;
}

/** The selection of the view is the later one, unless changes were written after it. */
function opened(loaded: Loaded, shown: Shown | undefined): OpenedDocument {
  const selection = shown && shown.seq >= loaded.written ? shown.selection : loaded.selection;
  return { ...loaded, selection, view: shown?.view ?? null };
}

/** The document with what was left unwritten, if it follows what is there. */
async function withLeft(transaction: Writing, id: string, left: Unwritten | null): Promise<Loaded> {
  const found = await load(transaction, id);
  if (left === null || left.entries.length === 0 || left.seen !== found.document.seq) return found;
  const row = await written(transaction, found.document, left.entries);
  const whole = await load(transaction, id);
  const document = { ...row, ...metaOf(currentFile(whole)) };
  return { ...whole, document };
}

async function appended(transaction: Writing, id: string, { seen, entries, file }: Changes): Promise<number> {
  const row = await written(transaction, await seenRow(transaction, id, seen), entries);
  await transaction.objectStore('documents').put({ ...row, ...metaOf(file), id });
  return row.seq;
}

/** Writes the changes after those of the row. @returns the row as it is then, not written yet */
async function written(
  transaction: Writing,
  row: DocumentMeta,
  entries: readonly JournalEntry[],
): Promise<DocumentMeta> {
  const logos = new Set(row.logos);
  let { seq } = row;
  for (const entry of entries) {
    seq += 1;
    const { value, pictures } = stripLogos<JournalEntry>({ ...entry, seq });
    for (const hash of pictures.keys()) logos.add(hash);
    await savePictures(transaction, pictures);
    await transaction.objectStore('journal').add({ id: row.id, seq, entry: value });
  }
  return { ...row, changed: entries.at(-1)?.time ?? row.changed, seq, logos: [...logos] };
}

async function compacted(transaction: Writing, id: string, seen: number): Promise<void> {
  await seenRow(transaction, id, seen);
  const { file, past, at, selection, written } = await load(transaction, id);
  const base = storedFile(file);
  const steps = past.map((step) => stripLogos<JournalEntry>(step));
  for (const { pictures } of [base, ...steps]) await savePictures(transaction, pictures);
  const row = { id, seq: written, file: base.value, past: steps.map(({ value }) => value), at, selection };
  await transaction.objectStore('bases').put(row);
  await transaction.objectStore('journal').delete(rangeOf(id));
}
