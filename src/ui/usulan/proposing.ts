import type { Edit } from '../../commands';
import type { EditorRunResult } from '../../editor';
import type { Why } from './events';
import { standsAt, type Told } from './offering';
import { tried } from './tried';
import { createUnsentChanges, nameOf, type Shelved, type UnsentChange } from './unsent';
import { createWaiting, hereIn } from './waiting';

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
  /**
   * Keeps what is filled in beside a proposal, or for what is new, until it is recorded.
   * @returns whether it outlives the page
   */
  keep(where: Shelved, edits: readonly Edit[], why?: Why): boolean;
  /** It is recorded, or let go. */
  forget(where: Shelved, edits: readonly Edit[]): void;
  /** Asks again about what is not recorded: when the page is there again, and when it may be recorded again. */
  resume(): void;
}

/** What is typed in a field, with what was to become of it then: the mode and the SOP may be others when it is left. */
interface Held extends Shelved {
  readonly edits: readonly Edit[];
  /** What was kept under its name before the field was entered. */
  readonly earlier: UnsentChange | undefined;
}

export function createProposing(told: Told): Proposing {
  const { editor, firstChange } = told;
  const held = new Map<string, Held>();
  const unsent = createUnsentChanges();
  const waiting = createWaiting(told, unsent);
  const isOn = (): boolean => hereIn(editor)?.sort === 'usulan';
  const keptAt = (where: Shelved, edits: readonly Edit[]): UnsentChange | undefined => unsent.at(where, nameOf(edits));
  /** What was said beside an older text of the same place counts for the new one. */
  const keep = (where: Shelved, edits: readonly Edit[], why = keptAt(where, edits)?.why): boolean =>
    unsent.keep(where, { edits, was: standsAt(editor, edits), ...(why && { why }) });
  const drop = (key: string): void => {
    const before = held.get(key);
    held.delete(key);
    if (before?.earlier) unsent.keep(before, before.earlier);
    else if (before) unsent.forget(before, before.edits);
  };
  return {
    isOn,
    waits: () => isOn() || firstChange.isAsked(),
    propose(edits) {
      const here = hereIn(editor);
      const result = tried(editor, edits, isOn());
      if (!here || !result.isNews) return result;
      keep(here, edits);
      waiting.put(here, edits);
      return result;
    },
    hold(key, edits) {
      const here = hereIn(editor);
      const result = tried(editor, edits, isOn());
      const before = held.get(key);
      const isSame = before !== undefined && nameOf(before.edits) === nameOf(edits);
      if (before && !(result.isNews && isSame)) drop(key);
      if (!here || !result.isNews) return result;
      held.set(key, { ...here, edits, earlier: isSame ? before.earlier : keptAt(here, edits) });
      keep(here, edits);
      return result;
    },
    settle(key) {
      const change = held.get(key);
      held.delete(key);
      const here = hereIn(editor);
      // What was meant for another mode or SOP stays kept for that.
      if (!change || change.sop !== here?.sop || change.sort !== here.sort) return false;
      waiting.put(here, change.edits);
      return true;
    },
    drop,
    keep,
    forget: unsent.forget,
    resume: waiting.resume,
  };
}
