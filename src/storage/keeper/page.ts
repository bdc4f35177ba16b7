import { recall, remember } from '../preferences';

/** What the keeper needs of the page that it lives in. */
export interface KeeperPage {
  /** Calls back whenever the page may be about to go: hidden, left, closed. */
  onLeave(work: () => void): () => void;
  /** Asks the browser not to clear what is kept; null where it cannot be asked. */
  persist(): Promise<boolean | null>;
  /** What the browser answered; null before it was asked. */
  persisted(): boolean | null;
  /** The document that this tab had open, over a reload and a crash. */
  lastOpen(): string | null;
  rememberOpen(id: string | null): void;
}

const openKey = 'sop-designer.open';
const persistedKey = 'persisted';

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
