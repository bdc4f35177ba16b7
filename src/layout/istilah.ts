import type { Span } from '../drawing';
import type { TampilanLengkap } from '../model';

/** Finds the foreign terms in a text. */
export type FindTerms = (text: string) => readonly Span[];

const none: FindTerms = () => [];
const known = new WeakMap<readonly string[], FindTerms>();

/**
 * Finds what `tampilan.istilahAsing` sets in italics: whole words, in small letters or capitals; of two terms that
 * begin at one place the longer one. A suffix behind a hyphen stays upright: *file*-nya.
 */
export function istilahOf({ istilahAsing }: TampilanLengkap): FindTerms {
  const before = known.get(istilahAsing);
  if (before) return before;
  const found = finderOf(istilahAsing);
  known.set(istilahAsing, found);
  return found;
}

function finderOf(terms: readonly string[]): FindTerms {
  const written = terms.map((term) => term.normalize('NFC').trim()).filter((term) => term !== '');
  if (written.length === 0) return none;
  const longestFirst = [...new Set(written)].sort((a, b) => b.length - a.length);
  const words = longestFirst.map((term) => term.split(/\s+/).map(literal).join('\\s+'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
  return (text) => [...text.matchAll(pattern)].map(({ index, 0: word }) => ({ from: index, to: index + word.length }));
}

/** A text in which no character means anything to a regular expression. */
function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
