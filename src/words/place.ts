import type { Language } from './topic';

/** What a problem carries: its place and the names and numbers that its sentence needs. */
export type ProblemData = Readonly<Record<string, string | number>>;

const english: Readonly<Record<string, string>> = {
  langkah: 'step',
  simbol: 'symbol',
  alur: 'arrow',
  peristiwa: 'event',
  riwayat: 'version',
};
const indonesian: Readonly<Record<string, string>> = { alur: 'panah', riwayat: 'versi tersimpan' };

/**
 * Names a place as people count: `langkah[3].simbol[0].pelaksana` is "langkah 4, simbol 1, pelaksana".
 * @returns "berkas ini" or "this file" for the file as a whole
 */
export function placeOf(language: Language, path: string | number | undefined): string {
  if (path === undefined || path === '') return language === 'id' ? 'berkas ini' : 'this file';
  const names = language === 'id' ? indonesian : english;
  return partsOf(String(path))
    .map((part) => names[part] ?? part)
    .join(', ')
    .replace(/, #/g, ' ');
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
