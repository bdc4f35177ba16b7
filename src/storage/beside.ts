/** Small texts that are kept on this computer beside a document, such as a remark that is not sent. They go when it is erased. */
export interface Beside {
  names(): readonly string[];
  recall(name: string): string | null;
  /** @returns whether the browser keeps it */
  remember(name: string, text: string): boolean;
  forget(name: string): void;
  /** Calls back when another tab has written or taken away one of them. */
  onChange(listener: () => void): () => void;
}

/** No id begins with the whole of another one: a quoted text ends where it ends. */
function prefixOf(id: string): string {
  return `sop-designer.beside.${JSON.stringify(id)}.`;
}

export function beside(id: string): Beside {
  const prefix = prefixOf(id);
  return {
    names: () => keysOf(prefix).map((key) => key.slice(prefix.length)),
    recall(name) {
      try {
        return window.localStorage.getItem(prefix + name);
      } catch {
        return null;
      }
    },
    remember(name, text) {
      try {
        window.localStorage.setItem(prefix + name, text);
        return true;
      } catch {
        return false;
      }
    },
    forget: (name) => forgetKey(prefix + name),
    onChange(listener) {
      const heard = ({ key }: StorageEvent): void => {
        if (key?.startsWith(prefix)) listener();
      };
      window.addEventListener('storage', heard);
      return () => window.removeEventListener('storage', heard);
    },
  };
}

/** Takes away all that was kept beside a document. */
export function forgetBeside(id: string): void {
  for (const key of keysOf(prefixOf(id))) forgetKey(key);
}

function keysOf(prefix: string): string[] {
  try {
    const { localStorage } = window;
    const keys = Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? '');
    return keys.filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

function forgetKey(key: string): void {
  try {
    window.localStorage.removeItem(key);
  } catch {
    // Forbidden: then nothing was kept either.
  }
}
