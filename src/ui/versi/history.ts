import { contentOf } from '../../formats/json';
import type { Sop, Versi } from '../../model';
import { compare } from '../../review';
import { type Language, sayHistory } from '../../words';

/** What a version that is to be kept can say of its changes. */
export interface History {
  /** The version that it comes after. */
  readonly last: Versi;
  /** What changed since then, a sentence on a line each; '': nothing; null: that version cannot be read. */
  readonly proposed: string | null;
}

/** null: it is the first version. */
export function historyOf(sop: Sop, riwayat: readonly Versi[], language: Language): History | null {
  const last = riwayat.at(-1);
  if (!last) return null;
  const content = contentOf(last);
  return { last, proposed: content.ok ? sayHistory(language, compare(content.sop, sop)) : null };
}
