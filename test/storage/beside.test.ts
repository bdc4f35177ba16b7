import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beside } from '../../src/storage';
import { good, named } from './kit/documents';
import { newBrowser } from './kit/tabs';

const time = '2026-11-22T08:00:00.000Z';
const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  const localStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
    removeItem: (name: string) => kept.delete(name),
    key: (place: number) => [...kept.keys()][place] ?? null,
    get length() {
      return kept.size;
    },
  };
  vi.stubGlobal('window', { localStorage });
});
afterEach(() => vi.unstubAllGlobals());

test('each document has its own, also where one id begins like another', () => {
  beside('satu').remember('a', '1');
  beside('satu').remember('b', '2');
  beside('satu.a').remember('b', '3');
  expect([beside('satu').names(), beside('satu.a').names(), beside('sat').names()]).toEqual([['a', 'b'], ['b'], []]);
  beside('satu').forget('a');
  expect([beside('satu').recall('a'), beside('satu').recall('b')]).toEqual([null, '2']);
});

test('it goes with a document that is erased, now or at its end in the bin, and with no other', async () => {
  const { library } = newBrowser().tab();
  const rows = new Map<string, number>();
  for (const id of ['satu', 'dua', 'tiga']) {
    rows.set(id, good(await library.put(named(id), { time })).document.seq);
    beside(id).remember('a', id);
  }
  const binned = good(await library.remove('dua', { seen: rows.get('dua') ?? 0, time })).document;
  expect([beside('dua').recall('a'), binned.id]).toEqual(['dua', 'dua']);
  expect((await library.erase('satu', { seen: 99 })).ok).toBe(false);
  expect(beside('satu').recall('a')).toBe('satu');
  good(await library.erase('satu', { seen: rows.get('satu') ?? 0 }));
  good(await library.purge('2026-12-22T08:00:00.000Z'));
  expect(['satu', 'dua', 'tiga'].map((id) => beside(id).recall('a'))).toEqual([null, null, 'tiga']);
});
