import { saveFile } from './files';
import { mayWrite, modifiedAt, pickToSave, writeTo } from './pickers';

export interface SaveSop {
  /** The file that the document is saved to; null when there is none yet. */
  readonly handle: FileSystemFileHandle | null;
  /** When that file was last written, as far as we know; left out: it is not looked at. */
  readonly modified?: number | null;
  /** The name to offer, with its extension. */
  readonly name: string;
  readonly content: string;
  /** Ask where, also when there is a file: Simpan sebagai. */
  readonly choose?: boolean;
}

export type SavedFile =
  | {
      readonly ok: true;
      readonly way: 'file' | 'download';
      readonly name: string;
      /** To save to the next time; null after a download. */
      readonly handle: FileSystemFileHandle | null;
      readonly modified: number | null;
    }
  /** changed: somebody else has written to the file since; nothing was overwritten. */
  | { readonly ok: false; readonly reason: 'cancelled' | 'changed' | 'failed' };

/**
 * Saves a document: to its own file where there is one, else where the user says, else as a download. A file that is
 * gone or may not be written any more is as good as none.
 */
export async function saveSop({ handle, modified, name, content, choose = false }: SaveSop): Promise<SavedFile> {
  if (handle && !choose && (await mayWrite(handle))) {
    const now = await modifiedAt(handle);
    if (now !== null) {
      if (typeof modified === 'number' && now !== modified) return { ok: false, reason: 'changed' };
      if (await writeTo(handle, content)) return written(handle);
    }
  }
  const picked = await pickToSave(name);
  if (picked === 'cancelled') return { ok: false, reason: 'cancelled' };
  if (picked !== 'absent') return (await writeTo(picked, content)) ? written(picked) : { ok: false, reason: 'failed' };
  saveFile(name, content, 'application/json');
  return { ok: true, way: 'download', name, handle: null, modified: null };
}

async function written(handle: FileSystemFileHandle): Promise<SavedFile> {
  return { ok: true, way: 'file', name: handle.name, handle, modified: await modifiedAt(handle) };
}
