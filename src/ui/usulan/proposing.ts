import { type Edit, runEdits } from '../../commands';
import type { Editor, EditorRunResult } from '../../editor';
import type { Asking } from '../app/asking';
import type { FirstChange } from '../app/being-read';
import { keepUnsent, unsentOf } from './unsent';

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
  /** What would come of it, on a document that is thrown away. */
  const tried = (edits: readonly Edit[]): EditorRunResult & { readonly isNews?: boolean } => {
    const { file } = editor.state();
    if (!file) return { ok: false, refusal: { code: 'nothing-open', data: {} }, at: 0 };
    const at = isOn() ? edits.findIndex(({ command }) => notProposed.has(command)) : -1;
    if (at !== -1) return { ok: false, refusal: { code: 'evaluating', data: {} }, at };
    const result = runEdits(file.sop, edits);
    if (!result.ok) return result;
    return { ok: true, said: result.said, changed: false, isNews: result.sop !== file.sop };
  };
  const drop = (key: string): void => {
    if (held.delete(key) && isOn()) keepUnsent(null);
  };
  /** When the keyboard has come to rest where it goes by itself: there it comes back to. */
  const ask = (edits: readonly Edit[]): void => {
    setTimeout(() => asking.ask({ kind: 'usulan', edits }));
  };
  /** What was typed is changed once it is known that it may be. */
  const change = (edits: readonly Edit[]): void => {
    const { opening } = editor.state();
    setTimeout(() => {
      if (editor.state().opening === opening) firstChange.sure(() => editor.run(edits));
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
        const { file } = editor.state();
        if (file && isOn()) keepUnsent({ sop: file.sop.id, edits });
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
    resume() {
      const { file } = editor.state();
      const unsent = file && isOn() ? unsentOf(file.sop.id) : undefined;
      if (unsent && tried(unsent.edits).isNews) asking.ask({ kind: 'usulan', ...unsent });
    },
  };
}
