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
 * (`setelah`), since a computer's clock may be years off: it comes right behind that one. Where such words go round in a
 * circle they count for nothing.
 */
export function asHappened<T extends Peristiwa>(events: readonly T[]): T[] {
  const sorted = [...events].sort(compareEvents);
  const ids = new Set(sorted.map(({ id }) => id));
  const placed = new Set<string>();
  const waiting = new Map<string, T[]>();
  const result: T[] = [];
  for (const event of sorted) {
    const before = precedingId(event);
    if (before !== undefined && ids.has(before) && !placed.has(before)) {
      const others = waiting.get(before);
      if (others) others.push(event);
      else waiting.set(before, [event]);
    } else place(event, placed, waiting, result);
  }
  if (result.length === sorted.length) return result;
  return [...result, ...sorted.filter(({ id }) => !placed.has(id))];
}

/** Places an event and whatever waited for it; a list of its own instead of recursion, since a chain may be long. */
function place<T extends Peristiwa>(first: T, placed: Set<string>, waiting: Map<string, T[]>, result: T[]): void {
  const next = [first];
  for (let event = next.pop(); event !== undefined; event = next.pop()) {
    placed.add(event.id);
    result.push(event);
    next.push(...(waiting.get(event.id) ?? []).reverse());
    waiting.delete(event.id);
  }
}

function precedingId(event: Peristiwa): string | undefined {
  const { setelah } = event as { readonly setelah?: unknown };
  return typeof setelah === 'string' ? setelah : undefined;
}
