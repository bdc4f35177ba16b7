import { type Selection, sameSelection } from '../../editor';
import type { Kind, Thread, ThreadState, Weight } from '../../review';
import type { Located } from './located';

/** Which threads are shown, and in which order. Left out: all. */
export interface Filter {
  readonly state?: ThreadState | undefined;
  readonly perihal?: Kind | undefined;
  readonly bobot?: Weight | undefined;
  /** The name of who began them. */
  readonly nama?: string | undefined;
  /** Only threads that hold something of what came last with files of evaluators. */
  readonly arrived?: true | undefined;
  readonly order: 'document' | 'newest';
}

export const noFilter: Filter = { order: 'document' };

/** Whether anything but the order is asked for. */
export function isFiltering({ state, perihal, bobot, nama, arrived }: Filter): boolean {
  return [state, perihal, bobot, nama, arrived].some((one) => one !== undefined);
}

/** @param last the ids of the events that came last */
export function passes(
  { thread }: Located,
  { state, perihal, bobot, nama, arrived }: Filter,
  last: ReadonlySet<string>,
): boolean {
  const { event } = thread;
  if (arrived && !holdsOne(thread, last)) return false;
  if (state !== undefined && (thread.taken || thread.state !== state)) return false;
  if (perihal !== undefined && !event.perihal.includes(perihal)) return false;
  return (bobot === undefined || event.bobot === bobot) && (nama === undefined || event.oleh.nama === nama);
}

/** Whether any of these events is said in a thread. */
export function holdsOne({ id, answers }: Thread, events: ReadonlySet<string>): boolean {
  return [id, ...answers.flatMap(({ event, taken }) => [event.id, taken?.id ?? ''])].some((one) => events.has(one));
}

/** The threads that pass, in the order that is asked for; they are given in the order of the document. */
export function filtered(located: readonly Located[], filter: Filter, last: ReadonlySet<string>): readonly Located[] {
  const shown = located.filter((one) => passes(one, filter, last));
  return filter.order === 'newest' ? shown.sort((one, other) => other.order - one.order) : shown;
}

/** How many threads each state would show; the rest of the filter counts. */
export function countStates(
  located: readonly Located[],
  filter: Filter,
  last: ReadonlySet<string>,
): Readonly<Record<ThreadState | 'semua', number>> {
  const counts = {
    semua: 0,
    'belum ditindaklanjuti': 0,
    'sudah ditindaklanjuti': 0,
    tuntas: 0,
    'tidak diterapkan': 0,
  };
  for (const one of located) {
    if (!passes(one, { ...filter, state: undefined }, last)) continue;
    counts.semua += 1;
    if (!one.thread.taken) counts[one.thread.state] += 1;
  }
  return counts;
}

/** The threads on what is selected, then the others of its langkah, apart from the rest; the order within each stays. */
export function splitBySelection(
  shown: readonly Located[],
  selection: Selection | null,
  langkah: string | undefined,
): { readonly here: readonly Located[]; readonly rest: readonly Located[] } {
  if (selection === null) return { here: [], rest: shown };
  const isAt = ({ spot }: Located): boolean => spot !== undefined && sameSelection(spot.selection, selection);
  const isNear = (one: Located): boolean => !isAt(one) && langkah !== undefined && one.langkah === langkah;
  const here = [...shown.filter(isAt), ...shown.filter(isNear)];
  return { here, rest: shown.filter((one) => !here.includes(one)) };
}
