import { largestFile } from '../formats/json';
import { pickToOpen } from './pickers';

const accepted = '.json,.sop.json,application/json,.pdf,application/pdf';

/** A chosen file: its bytes, or why it was not read. */
export type ReadFile =
  | {
      readonly ok: true;
      readonly name: string;
      readonly bytes: Uint8Array;
      /** To save to it again, where the browser gives such handles. */
      readonly handle: FileSystemFileHandle | null;
      /** When it was last written; what `saveSop` compares. */
      readonly modified: number;
    }
  | { readonly ok: false; readonly name: string; readonly size: number; readonly why: 'too-large' | 'unreadable' };

/** Lets the user choose one file; null when none was chosen. Works on plain http. */
export async function openFile(): Promise<ReadFile | null> {
  const picked = await pickToOpen();
  if (picked === 'cancelled') return null;
  if (picked !== 'absent') return readHandle(picked);
  const [file] = await pick(accepted, false);
  return file ? readFile(file) : null;
}

/** Lets the user choose any number of files; none when the choice was called off. */
export async function openFiles(): Promise<readonly ReadFile[]> {
  const files = await pick(accepted, true);
  return Promise.all(files.map((file) => readFile(file)));
}

/** Reads the file of a handle. */
async function readHandle(handle: FileSystemFileHandle): Promise<ReadFile> {
  try {
    return await readFile(await handle.getFile(), handle);
  } catch {
    return { ok: false, name: handle.name, size: 0, why: 'unreadable' };
  }
}

/** Reads a file that was dropped or chosen. The size is looked at first: a video must not fill the memory. */
export async function readFile(file: File, handle: FileSystemFileHandle | null = null): Promise<ReadFile> {
  if (file.size > largestFile) return { ok: false, name: file.name, size: file.size, why: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { ok: true, name: file.name, bytes, handle, modified: file.lastModified };
  } catch {
    return { ok: false, name: file.name, size: file.size, why: 'unreadable' };
  }
}

/** Hands the bytes to the user as a download of that name. */
export function saveFile(name: string, content: string | Uint8Array, type: string): void {
  // A copy: a view may stand on shared memory, which a Blob does not take.
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const address = URL.createObjectURL(new Blob([part], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  // Not on the page: whoever takes the click that follows a drag for part of it must not take this one.
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function pick(accept: string, multiple: boolean): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    input.multiple = multiple;
    input.hidden = true;
    const settle = (files: readonly File[]): void => {
      input.remove();
      resolve(files);
    };
    input.addEventListener('change', () => settle([...(input.files ?? [])]));
    input.addEventListener('cancel', () => settle([]));
    // Pressed before it is on the page, as above; there, it lives until it is answered.
    input.click();
    document.body.append(input);
  });
}
