import type { Problem } from '../../formats/json';

/** A file that was refused: by the reader of the format, or by the browser before that. */
export interface Refusal {
  readonly name: string;
  readonly problems: readonly Problem[];
  /** Where there is nothing to say about what the file holds: why it was not read at all. */
  readonly unread?: 'unreadable' | 'folder';
}

/** What can be done about a sentence, by a button beside it. */
export interface NoticeAction {
  readonly name: string;
  do(): void;
}

/** A sentence after a deed; each has its own number, so that the same words can be said twice. */
export interface Toast {
  readonly number: number;
  readonly words: string;
  readonly failed: boolean;
  readonly action?: NoticeAction | undefined;
}

/** What the app has to say beside the document. */
export interface Notices {
  readonly toast: Toast | null;
  /** What is being prepared, once it takes longer than 300 ms. */
  readonly busy: string | null;
  readonly refusal: Refusal | null;
}

/** A small store of its own: a toast must not make the document render again. */
export interface NoticeBoard {
  state(): Notices;
  subscribe(listener: () => void): () => void;
  tell(words: string, failed?: boolean, action?: NoticeAction): void;
  refuse(refusal: Refusal | null): void;
  hush(): void;
  /** Shows the words while the work lasts, if it lasts longer than 300 ms or is known to be long. */
  while<T>(words: string, work: () => Promise<T>, long?: boolean): Promise<T>;
}

const patience = 300;

export function createNoticeBoard(): NoticeBoard {
  let state: Notices = { toast: null, busy: null, refusal: null };
  let count = 0;
  const listeners = new Set<() => void>();
  const become = (change: Partial<Notices>): void => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  };
  const toast = (said: Omit<Toast, 'number'>): void => {
    count += 1;
    become({ toast: { ...said, number: count } });
  };
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell: (words, failed = false, action) => toast({ words, failed, action }),
    refuse: (refusal) => become({ refusal }),
    hush: () => become({ toast: null }),
    async while(words, work, long = false) {
      const timer = setTimeout(() => become({ busy: words }), long ? 0 : patience);
      try {
        return await work();
      } finally {
        clearTimeout(timer);
        if (state.busy !== null) become({ busy: null });
      }
    },
  };
}
