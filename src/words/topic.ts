/** A sentence: fixed words, or words made from data. */
export type Sentence = string | ((data: never) => string);

export type Language = 'id' | 'en';

type SameData<T> = { readonly [K in keyof T]: T[K] extends (data: infer D) => string ? (data: D) => string : string };

/** The sentences of one topic in both languages; a sentence missing in either is a type error. */
export interface Topic<T> {
  readonly id: T;
  readonly en: SameData<T>;
}

/** Declares a topic: Indonesian first, English with the same keys and the same data. */
export function topic<const T extends Readonly<Record<string, Sentence>>>(words: {
  readonly id: T;
  readonly en: NoInfer<SameData<T>>;
}): Topic<T> {
  return words;
}
