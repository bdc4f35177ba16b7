import { beside } from '../../storage';

/** Texts of one sort that are not sent, each under a name of its own, so that two tabs leave each other's alone. */
export interface Unsent<T> {
  /** The latest last; the same value until something changes. */
  all(): readonly T[];
  at(name: string): T | undefined;
  /** @returns whether it outlives the page: a browser may be full, or forbid it */
  put(name: string, of: T): boolean;
  drop(name: string): void;
  subscribe(listener: () => void): () => void;
}

/** More of one sort than this are not kept: the oldest goes. */
const most = 50;

interface Entry<T> {
  readonly order: number;
  readonly of: T;
  /** Whether the browser holds it too. */
  readonly isKept: boolean;
}

export function createUnsent<T>(sop: string, sort: string, isOne: (value: unknown) => value is T): Unsent<T> {
  const shelf = beside(sop);
  const prefix = `${sort} `;
  let entries = new Map<string, Entry<T>>();
  let shown: readonly T[] = [];
  let leave = (): void => undefined;
  const listeners = new Set<() => void>();
  const keptAt = (name: string): Entry<T> | undefined => entryIn(shelf.recall(prefix + name), isOne);
  const changed = (): void => {
    entries = new Map([...entries].sort(([, one], [, other]) => one.order - other.order));
    for (const oldest of [...entries.keys()].slice(0, -most)) forget(oldest);
    shown = [...entries.values()].map(({ of }) => of);
    for (const listener of [...listeners]) listener();
  };
  const forget = (name: string): void => {
    entries.delete(name);
    shelf.forget(prefix + name);
  };
  const readAgain = (): void => {
    const own = [...entries].filter(([, { isKept }]) => !isKept);
    const names = shelf.names().flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
    const kept = names.map((name) => [name, keptAt(name)] as const);
    entries = new Map([...kept.filter((one): one is [string, Entry<T>] => one[1] !== undefined), ...own]);
    changed();
  };
  readAgain();
  return {
    all: () => shown,
    /** As another tab may have left it, unless this one alone has it. */
    at: (name) => (entries.get(name)?.isKept === false ? entries.get(name) : keptAt(name))?.of,
    put(name, of) {
      const order = 1 + Math.max(0, ...[...entries.values()].map((entry) => entry.order));
      const isKept = shelf.remember(prefix + name, JSON.stringify({ order, of }));
      entries.set(name, { order, of, isKept });
      changed();
      return isKept;
    },
    drop(name) {
      forget(name);
      changed();
    },
    subscribe(listener) {
      if (listeners.size === 0) {
        leave = shelf.onChange(readAgain);
        readAgain();
      }
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) leave();
      };
    },
  };
}

/** Nothing where it is not as it should be. */
function entryIn<T>(text: string | null, isOne: (value: unknown) => value is T): Entry<T> | undefined {
  try {
    const { order, of }: Readonly<Record<string, unknown>> = JSON.parse(text ?? '');
    return typeof order === 'number' && isOne(of) ? { order, of, isKept: true } : undefined;
  } catch {
    return undefined;
  }
}
