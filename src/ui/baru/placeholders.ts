import type { Sop } from '../../model';

/** Text in square brackets stands for what each office calls differently. */
const bracketed = /\[([^[\]\n]{1,60})\]/g;

/** What a template asks for: each word once, as it is first written. */
export function placeholdersOf(sop: Sop): readonly string[] {
  const found = new Map<string, string>();
  visit(sop, (text) => {
    for (const [, word = ''] of text.matchAll(bracketed)) {
      if (!found.has(word.toLowerCase())) found.set(word.toLowerCase(), word);
    }
    return text;
  });
  return [...found.values()];
}

/**
 * The SOP with the answers in place of the words, each written as its place asks: `[surat rekomendasi]` in the middle of a
 * sentence takes small letters. A word without an answer keeps its brackets, so that it is seen.
 * @param answers by the word, as `placeholdersOf` gives it
 */
export function filled(sop: Sop, answers: Readonly<Record<string, string>>): Sop {
  const known = new Map(Object.entries(answers).map(([word, answer]) => [word.toLowerCase(), answer.trim()]));
  return visit(sop, (text) =>
    text.replace(bracketed, (whole, word: string) => {
      const answer = known.get(word.toLowerCase());
      return answer ? writtenLike(word, answer) : whole;
    }),
  );
}

function writtenLike(word: string, answer: string): string {
  const [first = '', ...rest] = word;
  if (rest.join('') !== rest.join('').toLowerCase()) return answer;
  const small = answer.replace(/[^\s-]+/g, (one) => (isAcronym(one) ? one : one.toLowerCase()));
  return first === first.toLowerCase() ? small : small.slice(0, 1).toUpperCase() + small.slice(1);
}

function isAcronym(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}

function visit<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((one) => visit(one, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visit(one, change)])) as T;
}
