import { compare } from './order';
import type { Thread } from './threads';

const labelled = new WeakMap<readonly Thread[], ReadonlyMap<string, string>>();

/**
 * What each thread is called, by its id: the initials of who began it, and which of theirs it is, such as `EA 3`. Whoever
 * says something has all of their own threads in their file, so what others say changes no number. The initials grow where
 * somebody else has the same.
 */
export function labelsOf(threads: readonly Thread[]): ReadonlyMap<string, string> {
  const before = labelled.get(threads);
  if (before) return before;
  const initials = initialsOf(threads.map(({ event }) => event.oleh.nama));
  const counts = new Map<string, number>();
  const labels = new Map<string, string>();
  for (const { id, event } of threads) {
    const { nama } = event.oleh;
    const count = (counts.get(nama) ?? 0) + 1;
    counts.set(nama, count);
    labels.set(id, `${initials.get(nama)} ${count}`);
  }
  labelled.set(threads, labels);
  return labels;
}

/** How many letters of the first and of the last word tell names apart that begin alike; the shortest that do are taken. */
const lengths = [
  [1, 1],
  [1, 2],
  [2, 1],
  [1, 3],
  [2, 2],
  [3, 1],
] as const;

/**
 * The initials of each name, no two alike: `Evaluator A` is EA. Names whose initials are the same have more letters, and
 * where those are the same too, a letter of their own. They depend on the names alone, in whatever order those come.
 */
export function initialsOf(names: readonly string[]): ReadonlyMap<string, string> {
  const groups = new Map<string, string[]>();
  for (const name of [...new Set(names)].sort(compare)) {
    const short = lettersOf(name, 1, 1);
    groups.set(short, [...(groups.get(short) ?? []), name]);
  }
  const initials = new Map<string, string>();
  const used = new Set<string>();
  const isFree = (letters: readonly string[]): boolean =>
    new Set([...used, ...letters.map((one) => one.toUpperCase())]).size === used.size + letters.length;
  for (const [short, group] of groups) {
    const ways = lengths.map(([first, last]) => group.map((name) => lettersOf(name, first, last)));
    const letters = ways.find(isFree) ?? ownLetters(short, group.length, isFree);
    for (const [at, one] of letters.entries()) {
      used.add(one.toUpperCase());
      initials.set(group[at] ?? '', one);
    }
  }
  return initials;
}

/** Titles as they stand before a name, with or without blanks between them: `Prof. Dr. H.`. An initial of a name is none. */
const titles = /^\s*(?:(?:prof|drs|dra|drg|drh|dr|ir|apt|ns|k\.?\s?h|hj|h)\.\s*)+/i;

/** Titles after a comma are left out, and those before the name where one is left. */
function lettersOf(name: string, first: number, last: number): string {
  const [whole = ''] = name.split(',');
  const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const bare = wordsOf(whole.replace(titles, ''));
  const words = bare.length > 0 ? bare : wordsOf(whole);
  const parts =
    words.length > 1 ? [beginning(words[0], first), beginning(words.at(-1), last)] : [beginning(words[0], first)];
  return parts.join('') || '?';
}

function beginning(word = '', count: number): string {
  const [first = '', ...rest] = [...word];
  return (
    first.toUpperCase() +
    rest
      .slice(0, count - 1)
      .join('')
      .toLowerCase()
  );
}

/** For names that differ in nothing that letters are taken from. */
function ownLetters(short: string, count: number, isFree: (letters: readonly string[]) => boolean): readonly string[] {
  const found: string[] = [];
  for (let at = 0; found.length < count; at += 1) {
    const own = String.fromCharCode(97 + (at % 26)).repeat(1 + Math.floor(at / 26));
    if (isFree([...found, short + own])) found.push(short + own);
  }
  return found;
}
