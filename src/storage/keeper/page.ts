import type { Unwritten } from '../library/desk';
import { recall, remember } from '../preferences';

/** What the keeper needs of the page that it lives in. */
export interface KeeperPage {
  /** Calls back whenever the page may be about to go: hidden, left, closed. */
  onLeave(work: () => void): () => void;
  /** Asks the browser not to clear what is kept; null where it cannot be asked. */
  persist(): Promise<boolean | null>;
  /** What the browser answered; null before it was asked. */
  persisted(): boolean | null;
  /** Lays down at once what a closing page cannot write any more; null takes it away. */
  leaveBehind(id: string, unwritten: Unwritten | null): void;
  left(id: string): Unwritten | null;
  /** The document that this tab had open, over a reload and a crash. */
  lastOpen(): string | null;
  rememberOpen(id: string | null): void;
}

const openKey = 'sop-designer.open';
const persistedKey = 'persisted';

const leftKey = (id: string): string => `sop-designer.left.${id}`;

/** What is wrong inside of an entry is found when it is opened. */
function unwrittenFrom(value: unknown): Unwritten | null {
  if (typeof value !== 'object' || value === null) return null;
  const { seen, entries } = value as { seen?: unknown; entries?: unknown };
  return typeof seen === 'number' && Array.isArray(entries) ? { seen, entries } : null;
}

export function browserPage(): KeeperPage {
  return {
    onLeave(work) {
      const hidden = (): void => {
        if (document.visibilityState === 'hidden') work();
      };
      document.addEventListener('visibilitychange', hidden);
      window.addEventListener('pagehide', work);
      window.addEventListener('beforeunload', work);
      return () => {
        document.removeEventListener('visibilitychange', hidden);
        window.removeEventListener('pagehide', work);
        window.removeEventListener('beforeunload', work);
      };
    },
    async persist() {
      try {
        const answer = (await navigator.storage?.persist?.()) ?? null;
        if (answer !== null) remember(persistedKey, String(answer));
        return answer;
      } catch {
        return null;
      }
    },
    persisted() {
      const answer = recall(persistedKey);
      return answer === null ? null : answer === 'true';
    },
    leaveBehind(id, unwritten) {
      try {
        if (unwritten === null) window.localStorage.removeItem(leftKey(id));
        else window.localStorage.setItem(leftKey(id), JSON.stringify(unwritten));
      } catch {
        // Forbidden or full: what the last moment brought is lost.
      }
    },
    left(id) {
      try {
        return unwrittenFrom(JSON.parse(window.localStorage.getItem(leftKey(id)) ?? 'null'));
      } catch {
        return null;
      }
    },
    lastOpen() {
      try {
        return window.sessionStorage.getItem(openKey);
      } catch {
        return null;
      }
    },
    rememberOpen(id) {
      try {
        if (id === null) window.sessionStorage.removeItem(openKey);
        else window.sessionStorage.setItem(openKey, id);
      } catch {
        // Forbidden: a reload then begins at Beranda.
      }
    },
  };
}
