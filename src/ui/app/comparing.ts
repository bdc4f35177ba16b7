import { sidikOf } from '../../formats/json';
import type { Sop, SopFile, Versi } from '../../model';

/** One of the two states that are compared. */
export type Side =
  | { readonly kind: 'open' }
  | { readonly kind: 'version'; readonly version: Versi }
  /** `isMade`: no file, but what would come of something; its name says of what. */
  | { readonly kind: 'file'; readonly name: string; readonly sop: Sop; readonly isMade?: true };

/** What is compared: how it was, and how it became. null: not chosen yet. */
export interface Comparison {
  readonly one: Side | null;
  readonly other: Side | null;
  /** The files that were taken in to be compared with. */
  readonly files: readonly (Side & { readonly kind: 'file' })[];
}

/** Whether two states are compared over the sheet, and which. */
export interface Comparing {
  /** null: nothing is compared. */
  state(): Comparison | null;
  subscribe(listener: () => void): () => void;
  open(one: Side | null, other: Side | null): void;
  /** Chooses other sides; a file among them is remembered to be chosen again. */
  choose(sides: { readonly one?: Side; readonly other?: Side }): void;
  close(): void;
}

/** What one most wants to compare with: the last version that reads otherwise, for a status keeps what is open as a version. */
export function beforeNow({ sop, riwayat }: SopFile): Versi | undefined {
  const now = sidikOf(sop);
  return riwayat.findLast(({ sidik }) => sidik !== now) ?? riwayat.at(-1);
}

export function createComparing(): Comparing {
  let state: Comparison | null = null;
  const listeners = new Set<() => void>();
  const become = (next: Comparison | null): void => {
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const withFiles = (next: Omit<Comparison, 'files'>, files: Comparison['files']): Comparison => {
    const fresh = [next.one, next.other].filter((side) => side?.kind === 'file' && !files.includes(side));
    return { ...next, files: [...files, ...(fresh as Comparison['files'])] };
  };
  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open: (one, other) => become(withFiles({ one, other }, [])),
    choose(sides) {
      if (state) become(withFiles({ one: state.one, other: state.other, ...sides }, state.files));
    },
    close: () => become(null),
  };
}
