import { syllableBreaks } from '../../drawing';

/** A word of fewer letters has room on a line of the narrowest list. */
const longest = 14;
const softHyphen = '\u00ad';
const letters = /\p{L}+/gu;

/** A sign between two words that no blank follows: a line may end after it. */
const joint = /(?<=\p{L}[,;/])(?=\p{L})/gu;
const softBreak = '\u200b';

/** The text with soft hyphens in its long words, so that a narrow list divides them between syllables and not anywhere. */
export function dividable(text: string): string {
  return text.replace(letters, (word) => (word.length <= longest ? word : divided(word))).replace(joint, softBreak);
}

function divided(word: string): string {
  // As the spelling rules want: two letters stay before a hyphen, three after it.
  const places = syllableBreaks(word).filter((at) => at >= 2 && word.length - at >= 3);
  const ends = [...places, word.length];
  return ends.map((end, index) => word.slice(ends[index - 1] ?? 0, end)).join(softHyphen);
}
