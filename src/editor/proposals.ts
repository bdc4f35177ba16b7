import { can, type Edit, type Refusal, runEdits } from '../commands';
import { type Sop, type SopFile, sameJson } from '../model';
import {
  argumentsNow,
  type By,
  eventOf,
  expectedNow,
  fold,
  type PutusanEvent,
  type Thread,
  type UsulanEvent,
  withEvents,
} from '../review';
import { editNow, madeFor } from './gesture';

/** What has become of the place that a proposal is about. */
export type UsulanState =
  /** It reads as it did; the proposal may be taken as it is. */
  | { readonly is: 'applicable'; readonly was: unknown; readonly now: unknown }
  /** It reads otherwise by now: taking the proposal would write over that. */
  | { readonly is: 'changed'; readonly was: unknown; readonly now: unknown; readonly refusal?: Refusal }
  /** What is proposed is there already. */
  | { readonly is: 'done' }
  /** The place is no more. */
  | { readonly is: 'gone'; readonly was: unknown };

/**
 * Whether a proposal can be taken into the document as it is now.
 * @param threads all there are: what it is about may be made by a proposal of the same gesture, and is taken with that
 */
export function usulanState(sop: Sop, usulan: UsulanEvent, threads: readonly Thread[] = []): UsulanState {
  return stateIn(madeFor(sop, usulan, threads).sop, usulan);
}

function stateIn(sop: Sop, usulan: UsulanEvent): UsulanState {
  const { perintah, semula: was } = usulan;
  const argumen = argumentsNow(sop, perintah, usulan.argumen, was);
  const now = argumen && expectedNow(sop, perintah, argumen, was);
  const edit = editNow(sop, usulan);
  const refusal = can(sop, edit);
  if (now === undefined)
    return perintah.startsWith('remove-') || perintah === 'disconnect' ? { is: 'done' } : { is: 'gone', was };
  if (refusal) return refusal.code === 'id-taken' ? { is: 'done' } : { is: 'changed', was, now, refusal };
  const result = runEdits(sop, [edit]);
  if ((result.ok && result.sop === sop) || isAdded(usulan, now)) return { is: 'done' };
  return sameJson(now, was) ? { is: 'applicable', was, now } : { is: 'changed', was, now };
}

/** A part of the office's own that is proposed has no id to be known by: one more than there were is it. */
function isAdded({ perintah, semula: was }: UsulanEvent, now: unknown): boolean {
  return perintah === 'add-bagian-lain' && Array.isArray(was) && Array.isArray(now) && now.length > was.length;
}

/** What to run, in one step, to take proposals into the document, and what was left out. */
export interface Acceptance {
  readonly edits: readonly Edit[];
  readonly events: readonly PutusanEvent[];
  readonly left: readonly { readonly thread: Thread; readonly state: UsulanState }[];
}

/**
 * Puts together the taking of proposals: `editor.run(edits, { events })` does it, as one step of the past; the events
 * stay when it is taken back. What cannot be taken without writing over something is left out and told.
 * @param by who decides, with a fresh id for each proposal
 * @param over take those too whose place reads otherwise by now, where that is possible
 */
export function acceptUsulan(
  file: SopFile,
  threads: readonly Thread[],
  by: () => By,
  { over = false }: { readonly over?: boolean } = {},
): Acceptance {
  const edits: Edit[] = [];
  const events: PutusanEvent[] = [];
  const left: { thread: Thread; state: UsulanState }[] = [];
  let { sop, reviu } = file;
  for (const thread of withMakers(file, threads)) {
    const { event } = thread;
    if (event.jenis !== 'usulan') continue;
    const state = stateIn(sop, event);
    const mayWrite = state.is === 'applicable' || (over && state.is === 'changed' && !state.refusal);
    if (!mayWrite && state.is !== 'done') {
      left.push({ thread, state });
      continue;
    }
    const edit = editNow(sop, event);
    const result = mayWrite ? runEdits(sop, [edit]) : undefined;
    if (result?.ok) {
      ({ sop } = result);
      edits.push(edit);
    }
    const decided = eventOf(reviu, by(), { jenis: 'putusan', utas: thread.id, hasil: 'diterima' });
    reviu = withEvents(reviu, [decided]);
    events.push(decided);
  }
  return { edits, events, left };
}

/** The proposals, each behind those that make what it is about. */
function withMakers({ sop, reviu }: SopFile, threads: readonly Thread[]): ReadonlySet<Thread> {
  const all = fold(reviu).threads;
  return new Set(
    threads.flatMap((thread) =>
      thread.event.jenis === 'usulan' ? [...madeFor(sop, thread.event, all).makers, thread] : [thread],
    ),
  );
}
