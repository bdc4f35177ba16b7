import { type Edit, runEdits } from '../../commands';
import type { Editor, EditorRunResult } from '../../editor';
import { type Sop, sameJson } from '../../model';
import { expectedOf, proposedText } from '../../review';
import type { Asking } from '../app/asking';
import type { FirstChange } from '../app/being-read';
import type { Why } from './events';
import { createUnsentChanges, type UnsentChange } from './unsent';

/** How an SOP looks is its drafter's affair: on that one remarks. */
const notProposed: ReadonlySet<Edit['command']> = new Set(['set-tampilan', 'set-profil', 'set-lebar', 'set-logo']);

/** While an SOP is evaluated every gesture makes a proposal in the place of a change: one proposal for each. */
export interface Proposing {
  isOn(): boolean;
  /** Whether what is typed waits until its field is left: to be proposed, or because evaluators are reading it. */
  waits(): boolean;
  /** Proposes what a gesture would do; why and how much it weighs is asked first. A refusal is what the command says. */
  propose(edits: readonly Edit[]): EditorRunResult;
  /** What a field would become, while it is typed in. */
  hold(key: string, edits: readonly Edit[]): EditorRunResult;
  /** The field is left: what it would become is proposed, or asked about. @returns whether there is any such thing */
  settle(key: string): boolean;
  /** What was typed is taken back. */
  drop(key: string): void;
  /** Keeps what is filled in beside a proposal until it is recorded. */
  keep(edits: readonly Edit[], why: Why): void;
  /** It is recorded, or let go. */
  forget(edits: readonly Edit[]): void;
  /** Asks again about what was not recorded when the page was left. */
  resume(): void;
}

const never: FirstChange = { isAsked: () => false, sure: (go) => go() };

export function createProposing(editor: Editor, asking: Asking, firstChange: FirstChange = never): Proposing {
  const held = new Map<string, readonly Edit[]>();
  const isOn = (): boolean => {
    const { evaluating, reading } = editor.state();
    return evaluating && !reading;
  };
  const unsent = unsentIn(editor, isOn);
  const tried = (edits: readonly Edit[]): Tried => triedIn(editor, edits, isOn());
  const drop = (key: string): void => {
    const edits = held.get(key);
    held.delete(key);
    if (edits) unsent.forget(edits);
  };
  /** When the keyboard has come to rest where it goes by itself: there it comes back to. */
  const ask = (edits: readonly Edit[]): void => {
    setTimeout(() => asking.ask({ kind: 'usulan', edits }));
  };
  /** What was typed is changed once it is known that it may be. */
  const change = (edits: readonly Edit[]): void => {
    const { opening } = editor.state();
    const go = (): void => {
      editor.run(edits);
      unsent.forget(edits);
    };
    setTimeout(() => {
      if (editor.state().opening !== opening) return;
      firstChange.sure(go, { typed: typedIn(edits), left: () => unsent.forget(edits) });
    });
  };
  return {
    isOn,
    waits: () => isOn() || firstChange.isAsked(),
    propose(edits) {
      const result = tried(edits);
      if (result.isNews) ask(edits);
      return result;
    },
    hold(key, edits) {
      const result = tried(edits);
      if (!result.isNews) drop(key);
      else {
        held.set(key, edits);
        unsent.keep({ edits });
      }
      return result;
    },
    settle(key) {
      const edits = held.get(key);
      held.delete(key);
      if (!edits || editor.state().reading) return false;
      if (isOn()) ask(edits);
      else change(edits);
      return true;
    },
    drop,
    keep: (edits, why) => unsent.keep({ edits, why }),
    forget: unsent.forget,
    resume() {
      const waiting = unsent.last();
      // What is asked already comes first; this waits for the next opening.
      if (!waiting || asking.state() || !tried(waiting.edits).isNews) return;
      const { edits, why } = waiting;
      if (isOn()) asking.ask({ kind: 'usulan', edits, ...(why && { why }) });
      else if (firstChange.isAsked() || unsent.isAsItWas(waiting)) change(edits);
      else unsent.forget(edits);
    },
  };
}

type Tried = EditorRunResult & { readonly isNews?: boolean };

/** What would come of it, on a document that is thrown away. */
function triedIn(editor: Editor, edits: readonly Edit[], isProposed: boolean): Tried {
  const { file } = editor.state();
  if (!file) return { ok: false, refusal: { code: 'nothing-open', data: {} }, at: 0 };
  const at = isProposed ? edits.findIndex(({ command }) => notProposed.has(command)) : -1;
  if (at !== -1) return { ok: false, refusal: { code: 'evaluating', data: {} }, at };
  const result = runEdits(file.sop, edits);
  if (!result.ok) return result;
  return { ok: true, said: result.said, changed: false, isNews: result.sop !== file.sop };
}

/** The text that is being changed, as its field reads. */
function typedIn([first]: readonly Edit[]): string | undefined {
  return first && proposedText({ perintah: first.command, argumen: { ...first.args } });
}

interface UnsentHere {
  keep(change: UnsentChange): void;
  forget(edits: readonly Edit[]): void;
  last(): UnsentChange | undefined;
  /** Whether nothing was written since where it writes. */
  isAsItWas(change: UnsentChange): boolean;
}

/** What is not recorded of the SOP that is open: as a proposal while it is evaluated, else as a change. */
function unsentIn(editor: Editor, isProposed: () => boolean): UnsentHere {
  const changes = createUnsentChanges();
  const sort = () => (isProposed() ? 'usulan' : 'perubahan');
  const sop = (): Sop | undefined => editor.state().file?.sop;
  const wasIn = (now: Sop, [first]: readonly Edit[]): unknown =>
    first && expectedOf(now, first.command, { ...first.args });
  return {
    keep(change) {
      const now = sop();
      if (now) changes.keep(now.id, sort(), { ...change, was: wasIn(now, change.edits) });
    },
    forget(edits) {
      const now = sop();
      if (now) changes.forget(now.id, sort(), edits);
    },
    last() {
      const now = sop();
      return now && !editor.state().reading ? changes.last(now.id, sort()) : undefined;
    },
    isAsItWas({ edits, was }) {
      const now = sop();
      return now !== undefined && sameJson(wasIn(now, edits), was);
    },
  };
}
