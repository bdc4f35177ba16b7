import { type Kept, type Library, type Office, recall, remember } from '../../storage';

/** What is known of the office; where nothing can be kept it holds until the page is closed. */
export interface OfficeDesk {
  /** undefined: not read yet; null: nobody has said. */
  state(): Office | null | undefined;
  subscribe(listener: () => void): () => void;
  load(): Promise<void>;
  keep(office: Office): Promise<Kept>;
  /** Whether it was asked for, with or without an answer. */
  wasAsked(): boolean;
  asked(): void;
}

const askedKey = 'office.asked';

export function createOfficeDesk(library: Library): OfficeDesk {
  let state: Office | null | undefined;
  let asked = recall(askedKey) !== null;
  const listeners = new Set<() => void>();
  const become = (next: Office | null): void => {
    state = next;
    for (const listener of [...listeners]) listener();
  };
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async load() {
      const read = await library.office();
      if (read.ok) become(read.office);
      else if (state === undefined) become(null);
    },
    keep(office) {
      become(office);
      return library.keepOffice(office);
    },
    wasAsked: () => asked || (state !== null && state !== undefined),
    asked() {
      asked = true;
      remember(askedKey, 'yes');
    },
  };
}
