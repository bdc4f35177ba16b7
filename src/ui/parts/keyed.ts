/** A name for each of several things that have none: their words, and which of the same words they are. */
export function keyed<T>(items: readonly T[], wordsOf: (item: T) => string): readonly { key: string; item: T }[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const words = wordsOf(item);
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return { key: `${words} ${count}`, item };
  });
}
