import { logosIn, stripLogos, withLogos } from '../database/logos';
import type { Office } from '../database/rows';
import type { Kept } from '../result';
import { as, type Context, toldOf } from './context';
import { picturesOf } from './load';
import { savePictures } from './save';

/** What is kept beside the documents. */
export interface LibraryOffice {
  /** null before it was asked for the first time. */
  office(): Promise<Kept<{ readonly office: Office | null }>>;
  keepOffice(office: Office): Promise<Kept>;
  /** The file on the disk that the document is saved to, where the browser gives such handles. */
  handle(id: string): Promise<Kept<{ readonly handle: FileSystemFileHandle | null; readonly modified: number | null }>>;
  /** @param modified when the file was last written, so that what others write to it is noticed */
  keepHandle(id: string, handle: FileSystemFileHandle | null, modified?: number | null): Promise<Kept>;
}

export function libraryOffice(context: Context): LibraryOffice {
  const { database } = context;
  return {
    async office() {
      const read = await database.read(['office', 'logos'], async (transaction) => {
        const row = await transaction.objectStore('office').get('office');
        if (!row) return null;
        return withLogos<Office>(row.office, await picturesOf(transaction, logosIn(row.office)));
      });
      return as('office', read);
    },
    async keepOffice(office) {
      const result = await database.write(['office', 'logos'], async (transaction) => {
        const { value, pictures } = stripLogos(office);
        await savePictures(transaction, pictures);
        await transaction.objectStore('office').put({ key: 'office', office: value });
      });
      return toldOf(context, null, result);
    },
    async handle(id) {
      const read = await database.read(['handles'], (transaction) => transaction.objectStore('handles').get(id));
      if (!read.ok) return read;
      const { handle = null, modified = null } = read.value ?? {};
      return { ok: true, handle, modified };
    },
    keepHandle: (id, handle, modified = null) =>
      database.write(['handles'], async (transaction) => {
        const handles = transaction.objectStore('handles');
        if (handle === null) await handles.delete(id);
        else await handles.put({ id, handle, modified });
      }),
  };
}
