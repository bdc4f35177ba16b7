import type { JournalEntry, Selection } from '../../editor';
import type { SopFile } from '../../model';
import type { Writing } from '../database/database';
import { stripLogos } from '../database/logos';
import type { DocumentMeta, View } from '../database/rows';
import type { Kept } from '../result';
import { as, type Context, toldOf } from './context';
import { type Loaded, load, rangeOf, seenRow, storedFile } from './load';
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

/** What a document on the desk writes: its changes, one after the other. */
export interface LibraryDesk {
  /** To be read. */
  open(id: string): Promise<Kept<{ readonly opened: OpenedDocument }>>;
  /** To be changed: from now on whoever opened it before can write no more. */
  openToEdit(id: string): Promise<Kept<{ readonly opened: OpenedDocument }>>;
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
    async openToEdit(id) {
      const loaded = await database.write(openStores, async (transaction) => {
        const found = await load(transaction, id);
        const document = { ...found.document, seq: found.document.seq + 1 };
        await transaction.objectStore('documents').put(document);
        return { ...opened(found, await transaction.objectStore('views').get(id)), document, seq: document.seq };
      });
      return as('opened', loaded);
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

async function appended(transaction: Writing, id: string, { seen, entries, file }: Changes): Promise<number> {
  const row = await seenRow(transaction, id, seen);
  const journal = transaction.objectStore('journal');
  const logos = new Set(row.logos);
  let seq = seen;
  for (const entry of entries) {
    seq += 1;
    const { value, pictures } = stripLogos<JournalEntry>({ ...entry, seq });
    for (const hash of pictures.keys()) logos.add(hash);
    await savePictures(transaction, pictures);
    await journal.add({ id, seq, entry: value });
  }
  const changed = entries.at(-1)?.time ?? row.changed;
  const next: DocumentMeta = { ...row, ...metaOf(file), id, changed, seq, logos: [...logos] };
  await transaction.objectStore('documents').put(next);
  return seq;
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
