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

/**
 * The places (offsets into the word) between its syllables, by the spelling rules: before a single consonant, between
 * two, `ng ny sy kh` and diphthongs undivided. Prefixes are not known: `be-rang-kat`, though a teacher writes `ber-ang-kat`.
 */
export function syllableBreaks(word: string): readonly number[] {
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
