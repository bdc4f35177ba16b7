import { contentOf } from '../../formats/json';
import type { Sop, Versi } from '../../model';
import { compare } from '../../review';
import { type Language, sayHistory } from '../../words';

/** What a version that is to be kept can say of its changes. */
export interface History {
  /** The version that it comes after. */
  readonly last: Versi;
  /** What changed since then, a sentence on a line each; '': nothing. */
  readonly proposed: string;
}

/** null: there is no version before it that can be read. */
export function historyOf(sop: Sop, riwayat: readonly Versi[], language: Language): History | null {
  const last = riwayat.at(-1);
  if (!last) return null;
  const content = contentOf(last);
  return content.ok ? { last, proposed: sayHistory(language, compare(content.sop, sop)) } : null;
}
