/** Why something could not be kept or fetched; the sentence is `keeping.<reason>`. */
export type Reason =
  /** This browser has no IndexedDB. */
  | 'absent'
  /** The browser forbids it: a private window, its settings. */
  | 'refused'
  /** Another tab holds an older database open. */
  | 'blocked'
  /** A newer app made the database. */
  | 'newer'
  /** No room left. */
  | 'full'
  /** Somebody else wrote since what this writer saw. */
  | 'behind'
  | 'missing'
  /** A document of that id is kept already. */
  | 'kept-already'
  /** What is kept cannot be read. */
  | 'damaged'
  /** Another tab is changing the document. */
  | 'open-elsewhere'
  | 'failed';

export interface Refused {
  readonly ok: false;
  readonly reason: Reason;
}

/** What came of it. Nothing in this room rejects. */
export type Kept<T = object> = ({ readonly ok: true } & T) | Refused;

export function refused(reason: Reason): Refused {
  return { ok: false, reason };
}

const reasons: Readonly<Record<string, Reason>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'refused',
  NotAllowedError: 'refused',
};

/** What an error of the browser means. The one error that this room throws itself says it openly. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof Refusal) return error.reason;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return reasons[name] ?? 'failed';
}

/** Thrown inside of a transaction to leave it with nothing written; never leaves this room. */
export class Refusal extends Error {
  readonly reason: Reason;

  constructor(reason: Reason) {
    super(reason);
    this.reason = reason;
  }
}
