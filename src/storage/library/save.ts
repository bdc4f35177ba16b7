import type { SopFile } from '../../model';
import type { Writing } from '../database/database';
import { logosIn } from '../database/logos';
import type { BaseRow, DocumentMeta } from '../database/rows';
import { rangeOf, storedFile } from './load';
import { metaOf } from './meta';

type Arrival = Pick<DocumentMeta, 'created' | 'changed' | 'source' | 'seq'> & { readonly logos?: readonly string[] };

/** Writes a file as a document without a past. Needs `documents`, `bases`, `logos` and `journal`. */
export async function saveWhole(transaction: Writing, file: SopFile, arrival: Arrival): Promise<DocumentMeta> {
  const { value, pictures } = storedFile(file);
  const logos = [...new Set([...(arrival.logos ?? []), ...pictures.keys()])];
  const document: DocumentMeta = { ...metaOf(file), ...arrival, deleted: null, logos };
  const base: BaseRow = { id: document.id, seq: document.seq, file: value, past: [], at: 0, selection: null };
  await savePictures(transaction, pictures);
  await transaction.objectStore('journal').delete(rangeOf(document.id));
  await transaction.objectStore('bases').put(base);
  await transaction.objectStore('documents').put(document);
  return document;
}

/** Each picture once. Needs `logos`. */
export async function savePictures(transaction: Writing, pictures: ReadonlyMap<string, string>): Promise<void> {
  const logos = transaction.objectStore('logos');
  for (const [hash, picture] of pictures) {
    if ((await logos.getKey(hash)) === undefined) await logos.add({ hash, picture });
  }
}

/** Every store that a document leaves a trace in. */
export const allOfIt = [
  'documents',
  'bases',
  'journal',
  'logos',
  'views',
  'versions',
  'office',
  'handles',
  'erased',
] as const;

/** Takes every trace of a document away but the number that it reached. */
export async function eraseAll(transaction: Writing, { id, seq }: DocumentMeta): Promise<void> {
  await transaction.objectStore('erased').put({ id, seq: seq + 1 });
  for (const store of ['documents', 'bases', 'views', 'handles'] as const) {
    await transaction.objectStore(store).delete(id);
  }
  await transaction.objectStore('journal').delete(rangeOf(id));
  await transaction.objectStore('versions').delete(rangeOf(id));
}

/** Takes the pictures away that nothing shows any more. */
export async function sweepPictures(transaction: Writing): Promise<void> {
  const documents = await transaction.objectStore('documents').getAll();
  const used = logosIn(await transaction.objectStore('office').getAll());
  for (const { logos } of documents) for (const hash of logos) used.add(hash);
  const store = transaction.objectStore('logos');
  for (const hash of await store.getAllKeys()) if (!used.has(hash)) await store.delete(hash);
}
