import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { droppedHandle, openFile, saveSop } from '../../src/storage';

/** A file on a disk, as the browser hands it out. */
function fakeHandle(name: string, first = 'lama') {
  const disk = { text: first, modified: 1, isGone: false, isFull: false, permission: 'prompt', answer: 'granted' };
  const handle = {
    kind: 'file',
    name,
    async getFile() {
      if (disk.isGone) throw new DOMException('gone', 'NotFoundError');
      return new File([disk.text], name, { lastModified: disk.modified });
    },
    queryPermission: async () => disk.permission,
    requestPermission: async () => disk.answer,
    async createWritable() {
      let text = '';
      return {
        async write(part: string) {
          if (disk.isFull) throw new DOMException('full', 'QuotaExceededError');
          text += part;
        },
        async close() {
          disk.text = text;
          disk.modified += 1;
        },
        abort: async () => undefined,
      };
    },
  };
  return { disk, handle: handle as unknown as FileSystemFileHandle };
}

const page: { showOpenFilePicker?: unknown; showSaveFilePicker?: unknown } = {};
const downloads: string[] = [];

beforeEach(() => {
  downloads.length = 0;
  vi.stubGlobal('window', page);
  const link = { click: () => void downloads.push(link.download), remove: () => undefined, href: '', download: '' };
  vi.stubGlobal('document', { createElement: () => link, body: { append: () => undefined } });
  URL.createObjectURL = () => 'blob:x';
});
afterEach(() => {
  delete page.showOpenFilePicker;
  delete page.showSaveFilePicker;
  vi.unstubAllGlobals();
});

const cancelled = (): Promise<never> => Promise.reject(new DOMException('no', 'AbortError'));

test('a file that was opened by the dialog is saved to again', async () => {
  const { disk, handle } = fakeHandle('contoh.sop.json');
  page.showOpenFilePicker = async () => [handle];
  const opened = await openFile();
  expect(opened).toMatchObject({ ok: true, name: 'contoh.sop.json', handle, modified: 1 });
  const saved = await saveSop({ handle, modified: 1, name: 'lain.sop.json', content: 'baru' });
  expect(saved).toEqual({ ok: true, way: 'file', name: 'contoh.sop.json', handle, modified: 2 });
  expect(disk.text).toBe('baru');
});

test('a dialog that is left without a choice changes nothing', async () => {
  page.showOpenFilePicker = cancelled;
  page.showSaveFilePicker = cancelled;
  expect(await openFile()).toBeNull();
  expect(await saveSop({ handle: null, name: 'a', content: 'b' })).toEqual({ ok: false, reason: 'cancelled' });
  expect(downloads).toEqual([]);
});

test('what somebody else has written to the file since is not overwritten', async () => {
  const { disk, handle } = fakeHandle('contoh.sop.json');
  disk.modified = 7;
  const saved = await saveSop({ handle, modified: 1, name: 'a', content: 'baru' });
  expect([saved, disk.text]).toEqual([{ ok: false, reason: 'changed' }, 'lama']);
});

test.each([
  ['is gone', { isGone: true }],
  ['may not be written', { answer: 'denied' }],
  ['cannot be written', { isFull: true }],
])(
  'a file that %s: the user is asked for another, and where there is no dialog it is a download',
  async (_name, fault) => {
    const { disk, handle } = fakeHandle('contoh.sop.json');
    Object.assign(disk, fault);
    expect(await saveSop({ handle, name: 'a.sop.json', content: 'baru' })).toMatchObject({ ok: true, way: 'download' });
    expect([downloads, disk.text]).toEqual([['a.sop.json'], 'lama']);
    const other = fakeHandle('lain.sop.json');
    page.showSaveFilePicker = async () => other.handle;
    const saved = await saveSop({ handle, name: 'a.sop.json', content: 'baru' });
    expect(saved).toMatchObject({ ok: true, way: 'file', name: 'lain.sop.json' });
    expect(other.disk.text).toBe('baru');
  },
);

test('Simpan sebagai asks although there is a file; a browser that refuses its dialog gives a download', async () => {
  const { disk, handle } = fakeHandle('contoh.sop.json');
  const other = fakeHandle('lain.sop.json');
  page.showSaveFilePicker = async () => other.handle;
  await saveSop({ handle, name: 'a', content: 'baru', choose: true });
  expect([disk.text, other.disk.text]).toEqual(['lama', 'baru']);
  page.showSaveFilePicker = () => Promise.reject(new DOMException('no', 'SecurityError'));
  expect(await saveSop({ handle: null, name: 'a', content: 'b' })).toMatchObject({ ok: true, way: 'download' });
});

test('a dropped file gives its handle where there are handles; a folder gives none', async () => {
  const { handle } = fakeHandle('a');
  const item = (given: unknown) => ({ getAsFileSystemHandle: async () => given }) as unknown as DataTransferItem;
  expect(await droppedHandle(item(handle))).toBe(handle);
  expect(await droppedHandle(item({ kind: 'directory' }))).toBeNull();
  expect(await droppedHandle({} as DataTransferItem)).toBeNull();
});
