import { type Edit, runEdits } from '../commands';
import type { SopFile } from '../model';
import { type By, eventOf, fold, type PutusanEvent, type Thread, withEvents } from '../review';
import { editNow, madeFor } from './gesture';
import { stateIn, type UsulanState } from './state';
import { keptBefore } from './undone';

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
    const decided = eventOf(reviu, by(), {
      jenis: 'putusan',
      utas: thread.id,
      hasil: 'diterima',
      ...(result?.ok && keptBefore(file.sop, event)),
    });
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
