import type { Peristiwa, Reviu } from '../model';
import type { Anchor } from './anchor';
import type {
  CatatanEvent,
  PenarikanEvent,
  PutusanEvent,
  ReviewEvent,
  StatusEvent,
  TanggapanEvent,
  ThreadState,
  TindakLanjutEvent,
  UsulanEvent,
} from './events';
import { understood } from './events';
import { asHappened } from './order';
import { takenBack } from './taken';

/** Something said in a thread after its beginning. */
export interface Answer {
  readonly event: TanggapanEvent | TindakLanjutEvent | PutusanEvent;
  /** Its author has taken it back; it is still to be read. */
  readonly taken: PenarikanEvent | undefined;
}

/** A remark or a proposal, with all that was said to it. */
export interface Thread {
  /** That of the event it began with. */
  readonly id: string;
  readonly event: CatatanEvent | UsulanEvent;
  readonly anchor: Anchor;
  readonly taken: PenarikanEvent | undefined;
  /** In the order in which they came. */
  readonly answers: readonly Answer[];
  readonly state: ThreadState;
  /** Whether it still waits: neither acted on, settled, set aside nor taken back. */
  readonly isOpen: boolean;
  /** A proposal that was accepted and is not in the document any more; only who has the document at hand can tell. */
  readonly isUndone: boolean;
}

/** All that was said about an SOP, put in order. Every event is in exactly one place of it. */
export interface Review {
  /** Oldest first. */
  readonly threads: readonly Thread[];
  /** Every status that was recorded, oldest first, with those that were taken back. */
  readonly statuses: readonly StatusEvent[];
  /** Other things that were recorded: decisions on printing, what takes something back. */
  readonly records: readonly ReviewEvent[];
  /** Answers to what is not here. */
  readonly loose: readonly ReviewEvent[];
  /** Events of kinds that we do not know, or that do not hold what their kind wants. */
  readonly unknown: readonly Peristiwa[];
}

const folded = new WeakMap<Reviu, Review>();

/** Folds the events into what they say; once for each reviu. */
export function fold(reviu: Reviu): Review {
  const before = folded.get(reviu);
  if (before) return before;
  const review = gathered(reviu.peristiwa);
  folded.set(reviu, review);
  return review;
}

function gathered(events: readonly Peristiwa[]): Review {
  const known: ReviewEvent[] = [];
  const unknown: Peristiwa[] = [];
  for (const event of asHappened(events)) {
    const one = understood(event);
    if (one) known.push(one);
    else unknown.push(event);
  }
  const taken = takenBack(known);
  const begun = known.filter((event) => event.jenis === 'catatan' || event.jenis === 'usulan');
  const answers = new Map<string, Answer[]>(begun.map(({ id }) => [id, []]));
  const [records, loose, statuses]: [ReviewEvent[], ReviewEvent[], StatusEvent[]] = [[], [], []];
  for (const event of known) {
    if (event.jenis === 'catatan' || event.jenis === 'usulan') continue;
    if (event.jenis === 'status') statuses.push(event);
    else if ('utas' in event) {
      const thread = answers.get(event.utas);
      if (thread) thread.push({ event, taken: taken.get(event.id) });
      else loose.push(event);
    } else records.push(event);
  }
  const threads = begun.map((event) => threadOf(event, answers.get(event.id) ?? [], taken.get(event.id)));
  return { threads, statuses, records, loose, unknown };
}

function threadOf(
  event: CatatanEvent | UsulanEvent,
  answers: readonly Answer[],
  taken: PenarikanEvent | undefined,
): Thread {
  const state = stateOf(event, answers);
  const isOpen = taken === undefined && state === 'belum ditindaklanjuti';
  return { id: event.id, event, anchor: event.jangkar, taken, answers, state, isOpen, isUndone: false };
}

/** A thread whose accepted proposal was undone in the document: it waits again, and all that was said stays. */
export function asUndone(thread: Thread): Thread {
  return { ...thread, state: 'belum ditindaklanjuti', isOpen: thread.taken === undefined, isUndone: true };
}

function stateOf({ jenis }: CatatanEvent | UsulanEvent, answers: readonly Answer[]): ThreadState {
  const last = lastMove(answers);
  if (last?.jenis === 'tindakLanjut') return last.keadaan;
  if (last?.jenis === 'putusan' && jenis === 'usulan') {
    return last.hasil === 'diterima' ? 'sudah ditindaklanjuti' : 'tidak diterapkan';
  }
  return 'belum ditindaklanjuti';
}

/** The last answer that says what became of it. */
function lastMove(answers: readonly Answer[]): Answer['event'] | undefined {
  return answers.findLast(({ event, taken }) => !taken && event.jenis !== 'tanggapan')?.event;
}

/** The acceptance that a proposal's state comes from; nothing where something was recorded of it since. */
export function acceptanceOf({ event, answers }: Thread): PutusanEvent | undefined {
  const last = lastMove(answers);
  const isAccepted = event.jenis === 'usulan' && last?.jenis === 'putusan' && last.hasil === 'diterima';
  return isAccepted ? last : undefined;
}

/** What became of a proposal; nothing while nobody has decided. */
export function decisionOn({ answers }: Thread): PutusanEvent | undefined {
  const last = answers.findLast(({ event, taken }) => !taken && event.jenis === 'putusan')?.event;
  return last?.jenis === 'putusan' ? last : undefined;
}

/** How many threads are in each state; those taken back are in none. */
export function countThreads(review: Review): Readonly<Record<ThreadState, number>> {
  const counts: Record<ThreadState, number> = {
    'belum ditindaklanjuti': 0,
    'sudah ditindaklanjuti': 0,
    tuntas: 0,
    'tidak diterapkan': 0,
  };
  for (const { taken, state } of review.threads) if (!taken) counts[state] += 1;
  return counts;
}
