/** Files through the browser's own dialogs, where it gives handles that can be written to again (not on plain http). */
interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}

interface Permissions {
  queryPermission?(mode: object): Promise<PermissionState>;
  requestPermission?(mode: object): Promise<PermissionState>;
}

const sop = { 'application/json': ['.json'] };
/** PDFs carry the SOP of which they were made. */
const toRead = [{ description: 'SOP', accept: { ...sop, 'application/pdf': ['.pdf'] } }];
const toSave = [{ description: 'SOP', accept: sop }];
const toWrite = { mode: 'readwrite' } as const;

/** What the user chose; 'cancelled' when it was nothing, 'absent' where there is no such dialog. */
export type Picked = FileSystemFileHandle | 'cancelled' | 'absent';

export async function pickToOpen(): Promise<Picked> {
  const { showOpenFilePicker } = window as Pickers;
  if (!showOpenFilePicker) return 'absent';
  return picked(async () => (await showOpenFilePicker.call(window, { types: toRead, multiple: false }))[0]);
}

export async function pickToSave(name: string): Promise<Picked> {
  const { showSaveFilePicker } = window as Pickers;
  if (!showSaveFilePicker) return 'absent';
  return picked(() => showSaveFilePicker.call(window, { types: toSave, suggestedName: name }));
}

/** A dialog that the browser refuses, for example inside of another page, is as good as none. */
async function picked(ask: () => Promise<FileSystemFileHandle | undefined>): Promise<Picked> {
  try {
    return (await ask()) ?? 'cancelled';
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? 'cancelled' : 'absent';
  }
}

/** The handle of a dropped file. To be called while the drop is being handled: later the browser forgets what was dropped. */
export async function droppedHandle(item: DataTransferItem): Promise<FileSystemFileHandle | null> {
  const { getAsFileSystemHandle } = item as { getAsFileSystemHandle?(): Promise<FileSystemHandle | null> };
  try {
    const handle = (await getAsFileSystemHandle?.call(item)) ?? null;
    return handle?.kind === 'file' ? (handle as FileSystemFileHandle) : null;
  } catch {
    return null;
  }
}

/** When the file was last written, by its own account; null when it is gone or may not be read. */
export async function modifiedAt(handle: FileSystemFileHandle): Promise<number | null> {
  try {
    return (await handle.getFile()).lastModified;
  } catch {
    return null;
  }
}

/** Asks again for what the browser forgets between visits. */
export async function mayWrite(handle: FileSystemFileHandle): Promise<boolean> {
  const { queryPermission, requestPermission } = handle as Permissions;
  try {
    if (!queryPermission || !requestPermission) return true;
    if ((await queryPermission.call(handle, toWrite)) === 'granted') return true;
    return (await requestPermission.call(handle, toWrite)) === 'granted';
  } catch {
    return false;
  }
}

/** The browser writes beside the file and puts it in its place at the end: half a file is never left. */
export async function writeTo(handle: FileSystemFileHandle, content: string): Promise<boolean> {
  try {
    const stream = await handle.createWritable();
    try {
      await stream.write(content);
    } catch (error) {
      await stream.abort().catch(() => undefined);
      throw error;
    }
    await stream.close();
    return true;
  } catch {
    return false;
  }
}
