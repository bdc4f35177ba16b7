import { clustersOf } from './characters';
import { unitsOf } from './measure';
import { syllableBreaks } from './syllables';
import type { Font } from './types';

/** Where a word that is wider than a line is cut. */
export interface Cut {
  /** UTF-16 length of the part before the cut, from the cut before. */
  readonly length: number;
  /** Whether a hyphen is printed at it. */
  readonly hyphen: boolean;
}

/** Places (numbers of clusters) where a cut is welcome, and what it asks for. */
interface Choice {
  readonly places: readonly number[];
  readonly hyphen: boolean;
  /** Fewest clusters before the cut, since the last one, and after it. */
  readonly before: number;
  readonly after: number;
}

/** A word in its clusters; `sums[n]` is the width of the first n. */
interface Measured {
  readonly clusters: readonly string[];
  readonly sums: readonly number[];
  /** The letters without the punctuation around them. */
  readonly first: number;
  readonly last: number;
  readonly isWord: boolean;
}

const softHyphen = '\u00ad';
const letter = /^\p{L}/u;
const alphanumeric = /^[\p{L}\p{N}]/u;
/** Letters only, with apostrophes, hyphens and soft hyphens, in any punctuation. */
const wordPattern = /^[^\p{L}\p{N}]*\p{L}[\p{L}\p{M}'\u2019\u00ad-]*[^\p{L}\p{N}]*$/u;

/** A word with its choices, remembered: columns are tried in a few widths. */
const known = new Map<string, { readonly word: Measured; readonly choices: readonly Choice[] }>();
const remembered = 2000;

function choicesFor(text: string, font: Font): { readonly word: Measured; readonly choices: readonly Choice[] } {
  const key = `${font.family}-${font.face} ${text}`;
  const before = known.get(key);
  if (before) return before;
  if (known.size >= remembered) known.clear();
  const word = measure(text, font);
  const made = { word, choices: choicesOf(word) };
  known.set(key, made);
  return made;
}

function measure(text: string, font: Font): Measured {
  const clusters = clustersOf(text);
  const sums = [0];
  for (const cluster of clusters) sums.push((sums.at(-1) ?? 0) + unitsOf(cluster, font));
  const first = clusters.findIndex((cluster) => letter.test(cluster));
  const last = clusters.findLastIndex((cluster) => letter.test(cluster)) + 1;
  return { clusters, sums, first: Math.max(0, first), last, isWord: wordPattern.test(text) };
}

function everyPlace(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, index) => from + 1 + index);
}

/** Soft hyphens say where; without them syllables, then a hyphen of the word, then letters. */
function choicesOfWord({ clusters, first, last }: Measured): Choice[] {
  const soft = everyPlace(first, last).filter((place) => clusters[place - 1] === softHyphen);
  const core = clusters.slice(first, last).map((cluster) => cluster.charAt(0));
  const letters = everyPlace(first, last).filter(
    (place) => letter.test(clusters[place - 1] ?? '') && letter.test(clusters[place] ?? ''),
  );
  const between = new Set(letters);
  const syllables = syllableBreaks(core.join('')).map((place) => first + place);
  const welcome = soft.length > 0 ? soft : syllables.filter((place) => between.has(place));
  const outside = clusters.length - last;
  return [
    { places: welcome, hyphen: true, before: 2, after: 3 + outside },
    { places: welcome, hyphen: true, before: 2, after: 2 + outside },
    {
      places: everyPlace(first, last).filter((place) => clusters[place - 1] === '-'),
      hyphen: false,
      before: 2,
      after: 2,
    },
    { places: letters, hyphen: true, before: 2, after: 2 + outside },
  ];
}

/** Addresses, numbers and codes: after punctuation, and never with a hyphen that could be read as theirs. */
function choicesOfToken({ clusters }: Measured): Choice[] {
  const places = everyPlace(0, clusters.length).filter(
    (place) => !alphanumeric.test(clusters[place - 1] ?? '') && alphanumeric.test(clusters[place] ?? ''),
  );
  return [{ places, hyphen: false, before: 2, after: 2 }];
}

function choicesOf(word: Measured): Choice[] {
  const anywhere = everyPlace(0, word.clusters.length);
  return [
    ...(word.isWord ? choicesOfWord(word) : choicesOfToken(word)),
    { places: anywhere, hyphen: false, before: 2, after: 2 },
    { places: anywhere, hyphen: false, before: 1, after: 1 },
  ];
}

/** The furthest place of the best choice that still fits; one cluster when nothing does. */
function nextCut(word: Measured, choices: readonly Choice[], from: number, limit: number, hyphenUnits: number) {
  const start = word.sums[from] ?? 0;
  for (const { places, hyphen, before, after } of choices) {
    const room = limit - (hyphen ? hyphenUnits : 0);
    const place = places.findLast(
      (at) =>
        at - Math.max(from, hyphen ? word.first : 0) >= before &&
        word.clusters.length - at >= after &&
        (word.sums[at] ?? 0) - start <= room,
    );
    if (place !== undefined) return { place, hyphen };
  }
  return { place: from + 1, hyphen: false };
}

/**
 * Cuts a word that is wider than a line (`limit`, in font units) so that each part but the last fills one. At least two
 * letters stay before a hyphen and three (at worst two) after it, as long as the line is wide enough for that.
 */
export function divide(text: string, font: Font, limit: number): readonly Cut[] {
  const { word, choices } = choicesFor(text, font);
  const hyphenUnits = unitsOf('-', font);
  const whole = word.sums.at(-1) ?? 0;
  const cuts: Cut[] = [];
  let from = 0;
  while (from < word.clusters.length - 1 && whole - (word.sums[from] ?? 0) > limit) {
    const { place, hyphen } = nextCut(word, choices, from, limit, hyphenUnits);
    cuts.push({ length: word.clusters.slice(from, place).join('').length, hyphen });
    from = place;
  }
  return cuts;
}
