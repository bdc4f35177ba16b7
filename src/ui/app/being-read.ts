import type { Editor, EditorRunResult } from '../../editor';
import type { Reviu } from '../../model';
import { statusOf } from '../../review';
import type { Asking, Typed } from './asking';

const refused: EditorRunResult = { ok: false, refusal: { code: 'being-read', data: {} }, at: 0 };

/** Whether evaluators are reading it. */
export function isBeingRead(reviu: Reviu): boolean {
  return ['Diajukan', 'Sedang dievaluasi'].includes(statusOf(reviu));
}

/** Whether a change asks first, because evaluators are reading what it would change. */
export interface FirstChange {
  isAsked(): boolean;
  /** Goes on at once, or when the answer is yes: with all that belongs to the change, so that it is told then. */
  sure(go: () => void, held?: Held): void;
}

/** What is held back until the answer. */
export interface Held {
  readonly typed?: Typed | undefined;
  /** The answer is no. */
  left?(): void;
  /** The answer is yes, but the document was opened anew before it came. */
  late?(): void;
}

/**
 * The editor for the screen. While evaluators are reading the version that was submitted, the first change of a session asks
 * before it is made; whoever answers yes is not asked again, and what was to be changed is changed then.
 */
export function askingFirst(
  editor: Editor,
  asking: Asking,
): { readonly editor: Editor; readonly firstChange: FirstChange } {
  const answered = new Set<string>();
  let waiting: { readonly go: () => void; readonly held: Held }[] = [];
  const isAsked = (): boolean => {
    const { file, readOnly } = editor.state();
    if (!file || readOnly || answered.has(file.sop.id)) return false;
    return isBeingRead(file.reviu);
  };
  const ask = (change: () => void, held: Held): void => {
    const { file, opening } = editor.state();
    if (asking.state()?.kind !== 'being-read') waiting = [];
    const own = waiting;
    own.push({ go: () => (editor.state().opening === opening ? change() : held.late?.()), held });
    asking.ask({
      kind: 'being-read',
      typed: own.flatMap(({ held: { typed } }) => typed ?? []),
      go() {
        if (file) answered.add(file.sop.id);
        for (const { go } of own.splice(0)) go();
      },
      left() {
        for (const each of own) each.held.left?.();
      },
    });
  };
  const held = (change: () => unknown, what: Held = {}): boolean => {
    if (!isAsked()) return false;
    ask(change, what);
    return true;
  };
  const asked: Editor = {
    ...editor,
    run: (edits, options) => (held(() => editor.run(edits, options)) ? refused : editor.run(edits, options)),
    restoreContent: (content, options) =>
      held(() => editor.restoreContent(content, options)) ? refused : editor.restoreContent(content, options),
    undo: () => !held(editor.undo) && editor.undo(),
    redo: () => !held(editor.redo) && editor.redo(),
  };
  const firstChange: FirstChange = {
    isAsked,
    sure(go, what) {
      if (!held(go, what)) go();
    },
  };
  return { editor: asked, firstChange };
}
