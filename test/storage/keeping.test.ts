import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createEditor } from '../../src/editor';
import { createChannel, createKeeping, type Message } from '../../src/storage';
import { good, sample } from './kit/documents';
import { note } from './kit/work';

/** As much of a page as the room needs, as an old browser on plain http gives it: no locks, no channels, no pickers. */
function fakeWindow() {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  return Object.assign(new EventTarget(), {
    localStorage: storage,
    sessionStorage: storage,
    visibilityState: 'visible',
  });
}

let page: ReturnType<typeof fakeWindow>;

beforeEach(() => {
  page = fakeWindow();
  vi.stubGlobal('window', page);
  vi.stubGlobal('document', page);
  vi.stubGlobal('BroadcastChannel', undefined);
  vi.stubGlobal('navigator', {});
});
afterEach(() => void vi.unstubAllGlobals());

test('all of it joined, in a browser that has nothing but IndexedDB', async () => {
  const editor = createEditor({ language: 'id', now: () => new Date().toISOString(), newId: () => 'baru' });
  const { library, keeper } = createKeeping(editor);
  good(await keeper.openNew(sample(), { source: 'contoh.sop.json' }));
  note(editor, 'satu');
  page.visibilityState = 'hidden';
  page.dispatchEvent(new Event('visibilitychange'));
  await vi.waitFor(() => expect(keeper.state()).toEqual({ kind: 'saved' }));
  expect(good(await library.current(sample().sop.id)).file.sop.catatan.at(-1)).toBe('satu');
  expect(keeper.persisted()).toBeNull();
  keeper.dispose();
});

test('without channels the tabs hear one another through localStorage; what is not ours is not heard', () => {
  const channel = createChannel();
  const heard: Message[] = [];
  channel.listen((message) => heard.push(message));
  channel.post({ kind: 'changed', id: 'satu' });
  const said = page.localStorage.getItem('sop-designer.message');
  const arrive = (newValue: string | null): void => {
    page.dispatchEvent(Object.assign(new Event('storage'), { key: 'sop-designer.message', newValue }));
  };
  arrive(said);
  arrive('{');
  arrive('{"kind":"lain","id":"x"}');
  arrive(null);
  expect(heard).toMatchObject([{ kind: 'changed', id: 'satu' }]);
});
