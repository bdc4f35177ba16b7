import type { Thread } from '../../review';

/** So many calm hues; more people than that share them, and their initials tell them apart. */
const hues = 4;

/**
 * The hue of each person who began a thread, from 1. It is made from the name, so that it mostly stays when others come:
 * only where two would have the same while another is free, the later name takes that one.
 */
export function huesOf(threads: readonly Thread[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const nama of [...new Set(threads.map(({ event }) => event.oleh.nama))].sort()) {
    const own = sumOf(nama) % hues;
    const ways = Array.from({ length: hues }, (_, step) => ((own + step) % hues) + 1);
    const used = [...found.values()];
    found.set(nama, ways.find((hue) => !used.includes(hue)) ?? own + 1);
  }
  return found;
}

function sumOf(nama: string): number {
  return [...nama].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 0);
}
