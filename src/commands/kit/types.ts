import type { Draft } from 'immer';
import type { GenericSchema } from 'valibot';
import type { Sop } from '../../model';

/** A document that may be written to: immer's draft of it. */
export type DraftSop = Draft<Sop>;

/** Why an edit is not possible. The sentence of a code is `refusal.<code>` in words. */
export type RefusalCode =
  | 'alur-from-selesai'
  | 'alur-to-itself'
  | 'bad-args'
  | 'bad-logo'
  | 'bersama-itself'
  | 'first-langkah'
  | 'id-taken'
  | 'kolom-twice'
  | 'last-pelaksana'
  | 'logo-too-large'
  | 'no-such-alur'
  | 'no-such-bagian'
  | 'no-such-langkah'
  | 'no-such-pelaksana'
  | 'no-such-simbol'
  | 'pelaksana-has-symbols'
  | 'pelaksana-not-neighbours'
  | 'same-alur'
  | 'same-pelaksana';

/** The names and numbers that a sentence needs. */
export type SentenceData = Readonly<Record<string, string | number>>;

export interface Refusal {
  readonly code: RefusalCode;
  readonly data: SentenceData;
}

/**
 * One way an SOP may change. It says whether it is possible (`can`) and does it with all that follows from it (`run`).
 * Arguments are plain JSON; the caller brings one fresh id where something is made, further ids derive from that one.
 */
export interface Command<Id extends string, Given, Args> {
  readonly id: Id;
  /** What the arguments must be; texts come out clean. */
  readonly args: GenericSchema<Given, Args>;
  /** @returns why not; nothing when it is possible */
  can(sop: Sop, args: Args): Refusal | undefined;
  /** Writes to the draft what `can` has allowed; `before` is the same document, frozen: quick to look things up in. */
  run(draft: DraftSop, args: Args, before: Sop): void;
  /** What the sentence that tells what was done needs: `said.<id>` in words. */
  said(args: Args, before: Sop, after: Sop): SentenceData;
}

/** Declares a command; the types of its arguments follow from its schema. */
export function command<const Id extends string, Given, Args>(one: Command<Id, Given, Args>): Command<Id, Given, Args> {
  return one;
}

export function refuse(code: RefusalCode, data: SentenceData = {}): Refusal {
  return { code, data };
}
