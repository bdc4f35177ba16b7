import type { Edit } from '../../commands';
import type { Editor } from '../../editor';
import { type Change, createOffer, type Told } from './offering';
import { tried } from './tried';
import { nameOf, type Shelved, type UnsentChanges } from './unsent';

/** What was typed or chosen and is not recorded: it is asked about as soon as nothing else is, until nothing is left. */
export interface Waiting {
  /** Asks about it, once the keyboard has come to rest where it goes by itself: there it comes back to. */
  put(where: Shelved, edits: readonly Edit[]): void;
  /** Asks again about all that is not recorded. */
  resume(): void;
}

/** What is open, and what becomes of a change here now; nothing where this tab only reads. */
export function hereIn(editor: Editor): Shelved | undefined {
  const { file, reading, evaluating } = editor.state();
  return file && !reading ? { sop: file.sop.id, sort: evaluating ? 'usulan' : 'perubahan' } : undefined;
}

export function createWaiting(told: Told, unsent: UnsentChanges): Waiting {
  const { editor, asking, firstChange } = told;
  const queue = createQueue();
  const next = (): void => {
    const here = hereIn(editor);
    const asked = asking.state();
    if (!here || queue.isEmpty()) return;
    // What asks whether anything may be changed takes further changes in.
    if (asked && !(asked.kind === 'being-read' && !asked.isOld && here.sort === 'perubahan' && firstChange.isAsked()))
      return;
    const waiting = queue.take(here).flatMap((entry) => newsAt(editor, unsent, entry) ?? []);
    const lost = waiting.flatMap(({ change, isLost }) => (isLost ? change : []));
    const changes = waiting.flatMap(({ change, isLost }) => (isLost ? [] : change));
    if (here.sort === 'perubahan') offer(changes);
    else {
      const last = changes.pop();
      for (const change of changes) queue.put(change, change.edits, change.isSeen);
      if (last) asking.ask({ kind: 'usulan', edits: last.edits, ...(last.why && { why: last.why }) });
    }
    if (asking.state() !== null) for (const change of lost) queue.put(change, change.edits, change.isSeen);
    else if (lost.length > 0) asking.ask({ kind: 'lost', changes: lost, discard: () => discarded(unsent, lost) });
  };
  const later = (): void => void setTimeout(next);
  const put = (where: Shelved, edits: readonly Edit[], isSeen: boolean): void => {
    queue.put(where, edits, isSeen);
    later();
  };
  const offer = createOffer(told, unsent, (change) => put(change, change.edits, change.isSeen));
  asking.subscribe(() => {
    if (asking.state() === null) later();
  });
  return {
    put: (where, edits) => put(where, edits, true),
    resume() {
      const sop = editor.state().file?.sop.id;
      if (sop === undefined) return;
      for (const sort of ['usulan', 'perubahan'] as const) {
        for (const { edits } of unsent.all({ sop, sort })) put({ sop, sort }, edits, false);
      }
    },
  };
}

interface Entry extends Shelved {
  readonly name: string;
  readonly isSeen: boolean;
}

interface Queue {
  isEmpty(): boolean;
  put(where: Shelved, edits: readonly Edit[], isSeen: boolean): void;
  /** Those that came last at the end. */
  take(where: Shelved): readonly Entry[];
}

/** Each once, however often it is put there. */
function createQueue(): Queue {
  const waiting = new Map<string, Entry>();
  return {
    isEmpty: () => waiting.size === 0,
    put({ sop, sort }, edits, isSeen) {
      const name = nameOf(edits);
      const key = JSON.stringify([sort, sop, name]);
      waiting.delete(key);
      waiting.set(key, { sop, sort, name, isSeen });
    },
    take(where) {
      const mine = [...waiting].filter(([, one]) => isSame(one, where));
      for (const [key] of mine) waiting.delete(key);
      return mine.map(([, entry]) => entry);
    },
  };
}

function isSame(one: Shelved, other: Shelved): boolean {
  return one.sop === other.sop && one.sort === other.sort;
}

/** Lets go of them. @returns keeps them again */
function discarded(unsent: UnsentChanges, changes: readonly Change[]): () => void {
  for (const change of changes) unsent.forget(change, change.edits);
  return () => {
    for (const { sop, sort, isSeen: _, ...change } of changes) unsent.keep({ sop, sort }, change);
  };
}

interface Waiter {
  readonly change: Change;
  /** It cannot be made any more: its place is gone, or does not take it. */
  readonly isLost: boolean;
}

/** The change of that name, where it would change something; what its document says already is no longer kept. */
function newsAt(editor: Editor, unsent: UnsentChanges, { sop, sort, name, isSeen }: Entry): Waiter | undefined {
  const change = unsent.at({ sop, sort }, name);
  if (!change) return undefined;
  const result = tried(editor, change.edits, sort === 'usulan');
  const isMade = result.ok ? !result.isNews : result.refusal.code === 'id-taken';
  if (isMade) unsent.forget({ sop, sort }, change.edits);
  return isMade ? undefined : { change: { ...change, sop, sort, isSeen }, isLost: !result.ok };
}
