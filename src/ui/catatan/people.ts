import type { Thread } from '../../review';

/** So many calm hues; more people than that share them, and their initials tell them apart. */
const hues = 4;

/** The initials of a name, two letters at most: `Evaluator A` is EA. Titles after a comma are left out. */
export function initialsOf(nama: string): string {
  const words = (nama.split(',')[0] ?? '').match(/[\p{L}\p{N}]+/gu) ?? [];
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '');
  return letters.join('').toUpperCase() || '?';
}

/** The hue of each person, from 1, in the order in which they first began a thread. */
export function huesOf(threads: readonly Thread[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { event } of threads) {
    if (!found.has(event.oleh.nama)) found.set(event.oleh.nama, (found.size % hues) + 1);
  }
  return found;
}
