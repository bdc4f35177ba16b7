/** What this tab is told about a document that it has claimed. */
export interface Holder {
  /** Another tab asks for it: stop, and write what is not written. @returns whether all of it is written */
  asked(): Promise<boolean>;
  /** It was taken away without asking. */
  lost(): void;
}

export interface Claim {
  /** Lets go; other tabs are told. */
  release(): void;
}

/** How a claim is made: by the browser's own locks, or by a lease where there are none. */
export interface Means {
  /** null: another tab has it. */
  take(id: string, lost: () => void): Promise<Claim | null>;
  /** Takes it whoever has it. */
  force(id: string, lost: () => void): Promise<Claim>;
}
