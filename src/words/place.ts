import type { Language } from './topic';

/** What a problem carries: its place and the names and numbers that its sentence needs. */
export type ProblemData = Readonly<Record<string, string | number>>;

/** What people call the lists of the file; every other key is a word that stands on the paper or in the file. */
const names: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  id: new Map([
    ['alur', 'panah'],
    ['riwayat', 'versi tersimpan'],
  ]),
  en: new Map([
    ['langkah', 'step'],
    ['simbol', 'symbol'],
    ['alur', 'arrow'],
    ['peristiwa', 'event'],
    ['riwayat', 'saved version'],
  ]),
};

const whole: Readonly<Record<Language, string>> = { id: 'berkas ini', en: 'this file' };
const item: Readonly<Record<Language, string>> = { id: 'butir', en: 'item' };

/** Deeper than any known field; a hostile file may have 64 levels. */
const mostParts = 8;
/** Longer than any known key; a hostile one may fill a file. */
const longestPart = 60;

/**
 * Names a place as people count: `langkah[3].simbol[0].pelaksana` is "langkah 4, simbol 1, pelaksana".
 * @returns "berkas ini" or "this file" for the file as a whole
 */
export function placeOf(language: Language, path: string | number | undefined): string {
  const parts = partsOf(String(path ?? ''));
  if (parts.length === 0) return whole[language];
  const spoken = parts.slice(0, mostParts).map((part) => names[language].get(part) ?? shortened(part));
  if (parts.length > mostParts) spoken.push('…');
  return spoken.join(', ').replace(/^#/, `${item[language]} `).replace(/, #/g, ' ');
}

function shortened(part: string): string {
  return part.length <= longestPart ? part : `${part.slice(0, longestPart)}…`;
}

/** `a[3].b` is a, #4, b. */
function partsOf(path: string): string[] {
  const parts: string[] = [];
  for (const [, index, quoted, key] of path.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([^.[\]]+)/g)) {
    if (index !== undefined) parts.push(`#${Number(index) + 1}`);
    else parts.push(quoted ?? key ?? '');
  }
  return parts;
}

/** A number as Indonesian writes it: with a decimal comma. */
export function decimal(value: string | number | undefined): string {
  return String(value).replace('.', ',');
}
