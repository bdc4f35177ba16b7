import type { Edit } from '../../commands';
import type { Editor } from '../../editor';
import { sameJson } from '../../model';
import { expectedOf, proposedText, textThere } from '../../review';
import { say, sayDone, sayRefusal } from '../../words';
import type { Asking, Typed } from '../app/asking';
import { begunIn, withBegun } from '../app/begun';
import { begunEdits, type FirstChange } from '../app/being-read';
import type { NoticeBoard } from '../app/notices';
import { undoing } from '../app/undoing';
import type { Shelved, UnsentChange, UnsentChanges } from './unsent';

/** Who is asked and told. */
export interface Told {
  readonly editor: Editor;
  readonly asking: Asking;
  readonly board: NoticeBoard;
  readonly firstChange: FirstChange;
}

export interface Change extends UnsentChange, Shelved {
  /** It was typed just now: whoever typed it sees it written. */
  readonly isSeen: boolean;
}

/**
 * Makes changes where that may be and where they still fit, and asks about the others.
 * @param again takes one in that must wait once more
 */
export function createOffer(
  told: Told,
  unsent: UnsentChanges,
  again: (change: Change) => void,
): (changes: readonly Change[]) => void {
  const { editor, asking, firstChange } = told;
  const forget = (changes: readonly Change[]): void => {
    for (const change of changes) unsent.forget(change, change.edits);
  };
  const write = (changes: readonly Change[]): string | undefined => written(told, changes, forget);
  // Opened anew meanwhile: what stands there may be another text. Who only reads by now is told so.
  const late = (changes: readonly Change[]): void => {
    if (editor.state().reading) write(changes);
    else for (const change of changes) again(change);
  };
  const askFirst = (change: Change): void => {
    const { edits } = change;
    const open = asking.state();
    // The text of one that is new is typed in the question.
    const begun = open?.kind === 'being-read' && open.begun ? undefined : begunEdits(edits);
    firstChange.sure((text) => write([text === undefined ? change : { ...change, edits: withBegun(edits, text) }]), {
      ...(begun ? { begun } : { typed: typedIn(editor, change) }),
      left: () => forget([change]),
      late: () => late([change]),
    });
  };
  const askOld = (changes: readonly Change[]): void => {
    const { opening } = editor.state();
    asking.ask({
      kind: 'being-read',
      isOld: true,
      typed: changes.flatMap((change) => typedIn(editor, change)),
      go: () => void (editor.state().opening === opening ? write(changes) : late(changes)),
      left: () => forget(changes),
    });
  };
  return (changes) => {
    const asks = new Set(changes.filter(({ edits }) => firstChange.isAsked(edits)));
    const fitting = changes.filter((change) => !asks.has(change) && isAsItWas(editor, change));
    const others = changes.filter((change) => !fitting.includes(change));
    const what = fitting.length > 0 ? write(fitting) : undefined;
    if (what !== undefined && !fitting.every(({ isSeen }) => isSeen)) tellWritten(told, what);
    if (others.length === 0) return;
    // One question at a time: what only is old goes with what asks anyway.
    if (asks.size > 0 || asking.state() !== null) {
      for (const change of others) askFirst(change);
      return;
    }
    askOld(others);
  };
}

/** What is refused stays kept, and is said. @returns what was done, in words; nothing where nothing was */
function written(
  { editor, board }: Told,
  changes: readonly Change[],
  forget: (changes: readonly Change[]) => void,
): string | undefined {
  const { file, language } = editor.state();
  if (changes.some(({ sop }) => sop !== file?.sop.id)) return undefined;
  const result = editor.run(changes.flatMap(({ edits }) => edits));
  if (!result.ok) {
    board.tell(sayRefusal(language, result.refusal), true);
    return undefined;
  }
  forget(changes);
  return sayDone(language, result.said);
}

/** With the way back: nobody saw it being written. */
function tellWritten({ editor, board }: Told, what: string): void {
  board.tell(say(editor.state().language, 'unsent.written', { what }), false, undoing(editor, board));
}

/** What stands now where the first of the edits writes, as `was` remembers it. */
export function standsAt(editor: Editor, [first]: readonly Edit[]): unknown {
  const { file } = editor.state();
  return first && file && expectedOf(file.sop, first.command, { ...first.args });
}

/** Whether nothing was written since where it writes. */
function isAsItWas(editor: Editor, { edits, was }: Change): boolean {
  return sameJson(standsAt(editor, edits), was);
}

/** The text that is being changed, as its field reads; with what stands there where that was not seen when it was typed. */
function typedIn(editor: Editor, change: Change): readonly Typed[] {
  const [edit] = change.edits;
  if (!edit) return [];
  const proposed = { perintah: edit.command, argumen: { ...edit.args } };
  const text = proposedText(proposed) ?? begunIn(change.edits)?.text;
  if (text === undefined) return [];
  const now = isAsItWas(editor, change) ? undefined : textThere(proposed, standsAt(editor, change.edits));
  return [{ edit, text, ...(now !== undefined && { now }) }];
}
