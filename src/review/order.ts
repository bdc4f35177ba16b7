import type { Peristiwa } from '../model';

/** By time, then by id, by code units: the order of the file, the same everywhere. */
export function compareEvents(one: Peristiwa, other: Peristiwa): number {
  return compare(one.waktu, other.waktu) || compare(one.id, other.id);
}

export function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/**
 * Events in the order in which they happened: that of the file, but none before the one that it says it came after
 * (`setelah`), since a computer's clock may be years off. Where such words go round in a circle they count for nothing.
 */
export function asHappened<T extends Peristiwa>(events: readonly T[]): T[] {
  const sorted = [...events].sort(compareEvents);
  const byId = new Map(sorted.map((event) => [event.id, event]));
  const placed = new Set<T>();
  const result: T[] = [];
  for (const event of sorted) {
    // Walks back to what must come first; a chain and no tree, since each event names at most one.
    const chain: T[] = [];
    const walked = new Set<T>();
    for (let one: T | undefined = event; one && !placed.has(one) && !walked.has(one); ) {
      chain.push(one);
      walked.add(one);
      one = byId.get(String((one as { readonly setelah?: string }).setelah));
    }
    for (const one of chain.reverse()) {
      placed.add(one);
      result.push(one);
    }
  }
  return result;
}
