/** Where an Indonesian word may be divided at the end of a line, by its letters alone. */

const vowels = new Set('aiueoàáâäèéêëìíîïòóôöùúûü');
const digraphs = new Set(['ng', 'ny', 'sy', 'kh']);
const diphthongs = new Set(['ai', 'au', 'oi', 'ei']);

/** A sound: a vowel, a diphthong, a consonant, or two letters that are one consonant. */
interface Sound {
  readonly text: string;
  readonly at: number;
  readonly vowel: boolean;
}

function soundsOf(word: string): Sound[] {
  const sounds: Sound[] = [];
  for (let at = 0; at < word.length; ) {
    const pair = word.slice(at, at + 2);
    const text = digraphs.has(pair) || diphthongs.has(pair) ? pair : word.charAt(at);
    sounds.push({ text, at, vowel: vowels.has(text.charAt(0)) });
    at += text.length;
  }
  return sounds;
}

/** Whether a syllable can begin with these consonants: one; `tr`, `pl`, `sp`; `str`. */
function isOnset(consonants: readonly string[]): boolean {
  return consonants.length <= 1 || /^(?:[bcdfgkpt][lr]|[kst]w|s[klmnpt]|s[kpt][lr])$/.test(consonants.join(''));
}

/** How many of the consonants between two vowels stay with the first: ma-kan, man-di, in-struk-si, eks-por. */
function kept(consonants: readonly string[]): number {
  if (consonants.length <= 1) return 0;
  if (consonants.length === 2) return 1;
  if (consonants[0] === 'k' && consonants[1] === 's') return 2;
  for (let count = 1; count < consonants.length; count += 1) {
    if (isOnset(consonants.slice(count))) return count;
  }
  return consonants.length - 1;
}

/** ber-, ter- or per- before a vowel: what is divided as sounds go (be-rangkat) is not divided as the spelling rules want (ber-angkat). */
const prefixed = /^(?:ber|ter|per)(?=[aiueo])/;
/** The suffix -an after a consonant, in words long enough to have one: peratur-an, not peratu-ran. */
const suffixed = /[aiueo].*[aiueo](?:ng|ny|sy|kh|[^aiueo])an$/;

/**
 * The places (offsets into the word) between its syllables, by the spelling rules (EYD V): before a single consonant, between
 * two, after the first of three, `ng ny sy kh` and diphthongs undivided. Stems and affixes are not known by their letters alone, so where
 * an affix may be joined over a consonant the word is not divided there at all: no place is better than a wrong one.
 */
export function syllableBreaks(word: string): readonly number[] {
  const lower = word.toLowerCase();
  const last = suffixed.test(lower) ? lower.length - 2 : Number.POSITIVE_INFINITY;
  return soundBreaks(word).filter((at) => !(at === 2 && prefixed.test(lower)) && !(at < last && last - at <= 2));
}

/** Places between syllables as they sound. */
function soundBreaks(word: string): readonly number[] {
  const lower = word.toLowerCase();
  const sounds = soundsOf(lower.length === word.length ? lower : word);
  const breaks: number[] = [];
  let last = -1;
  sounds.forEach((sound, index) => {
    if (!sound.vowel) return;
    if (last >= 0) {
      const between = sounds.slice(last + 1, index).map(({ text }) => text);
      const next = sounds[last + 1 + kept(between)];
      if (next !== undefined) breaks.push(next.at);
    }
    last = index;
  });
  return breaks;
}
