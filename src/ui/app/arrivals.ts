import type { Editor } from '../../editor';

/** What came last with files of evaluators, so that one can be led to it. */
export interface Arrivals {
  /** The ids of its events; none where another SOP was opened since. */
  state(): ReadonlySet<string>;
  subscribe(listener: () => void): () => void;
  came(ids: Iterable<string>): void;
  /** Asks whoever has the remarks on the screen to go to the first of them. */
  show(): void;
  onShow(listener: () => void): () => void;
}

const none: ReadonlySet<string> = new Set();

export function createArrivals(editor: Pick<Editor, 'state'>): Arrivals {
  let last = { opening: -1, ids: none };
  const [listeners, showing] = [new Set<() => void>(), new Set<() => void>()];
  const heard = (among: Set<() => void>) => (listener: () => void) => {
    among.add(listener);
    return () => void among.delete(listener);
  };
  const call = (among: Set<() => void>): void => {
    for (const listener of [...among]) listener();
  };
  return {
    state: () => (last.opening === editor.state().opening ? last.ids : none),
    subscribe: heard(listeners),
    came(ids) {
      last = { opening: editor.state().opening, ids: new Set(ids) };
      call(listeners);
    },
    show: () => call(showing),
    onShow: heard(showing),
  };
}
