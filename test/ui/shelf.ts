import { vi } from 'vitest';

/** The storage of a browser, for tests that run without one. */
export interface Shelf {
  readonly kept: Map<string, string>;
  /** From now on the browser keeps nothing more. */
  isFull: boolean;
  /** What a browser tells the other tabs. */
  tellOthers(): void;
}

/** In the place of the browser's own until `vi.unstubAllGlobals`. */
export function stubShelf(): Shelf {
  const kept = new Map<string, string>();
  const listeners = new Set<(event: { readonly key: string }) => void>();
  const shelf: Shelf = {
    kept,
    isFull: false,
    tellOthers() {
      for (const key of kept.keys()) for (const listener of [...listeners]) listener({ key });
    },
  };
  const localStorage = {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem(name: string, value: string) {
      if (shelf.isFull) throw new DOMException('full', 'QuotaExceededError');
      kept.set(name, value);
    },
    removeItem: (name: string) => kept.delete(name),
    key: (place: number) => [...kept.keys()][place] ?? null,
    get length() {
      return kept.size;
    },
  };
  vi.stubGlobal('window', {
    localStorage,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  });
  return shelf;
}
