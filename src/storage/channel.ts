/** What the tabs of one browser tell each other. */
export type Message =
  /** Something was written; null: the list or the office. */
  | { readonly kind: 'changed'; readonly id: string | null }
  /** Who is changing this document? Answered with `held`. */
  | { readonly kind: 'ask'; readonly id: string; readonly from: string }
  | { readonly kind: 'held'; readonly id: string; readonly from: string }
  /** Please let go of this document. */
  | { readonly kind: 'yield'; readonly id: string; readonly from: string }
  /** It was taken without waiting. */
  | { readonly kind: 'taken'; readonly id: string; readonly from: string }
  | { readonly kind: 'free'; readonly id: string };

/** Messages to the other tabs; a tab does not hear itself. */
export interface Channel {
  post(message: Message): void;
  listen(listener: (message: Message) => void): () => void;
}

const name = 'sop-designer';

/** BroadcastChannel where there is one, else the events of localStorage; where both are forbidden, silence. */
export function createChannel(): Channel {
  const listeners = new Set<(message: Message) => void>();
  const hear = (message: unknown): void => {
    if (isMessage(message)) for (const listener of [...listeners]) listener(message);
  };
  const post = broadcast(hear) ?? byStorage(hear);
  return {
    post,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

type Post = (message: Message) => void;

function broadcast(hear: (message: unknown) => void): Post | null {
  if (typeof BroadcastChannel !== 'function') return null;
  try {
    const channel = new BroadcastChannel(name);
    channel.addEventListener('message', (event) => hear(event.data));
    return (message) => channel.postMessage(message);
  } catch {
    return null;
  }
}

function byStorage(hear: (message: unknown) => void): Post {
  const key = `${name}.message`;
  let count = 0;
  window.addEventListener('storage', (event) => {
    if (event.key === key && event.newValue !== null) hear(parsed(event.newValue));
  });
  return (message) => {
    count += 1;
    try {
      // The same text twice is no event: the count makes each its own.
      window.localStorage.setItem(key, JSON.stringify({ ...message, count: `${Date.now()}-${count}` }));
    } catch {
      // Forbidden or full: the seq of every write still keeps tabs from overwriting one another.
    }
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const kinds: ReadonlySet<unknown> = new Set<Message['kind']>(['changed', 'ask', 'held', 'yield', 'taken', 'free']);

/** Another version of the app may speak otherwise. */
function isMessage(value: unknown): value is Message {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id } = value as { kind?: unknown; id?: unknown };
  return kinds.has(kind) && (typeof id === 'string' || (kind === 'changed' && id === null));
}
