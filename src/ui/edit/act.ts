import { useMemo } from 'react';
import type { Edit } from '../../commands';
import type { Editor, EditorRunResult, RunOptions } from '../../editor';
import { sayDone, sayRefusal } from '../../words';
import { useDesk } from '../app/desk';
import type { NoticeBoard } from '../app/notices';
import { undoing } from '../app/undoing';
import type { Proposing } from '../usulan/proposing';

interface ActOptions extends RunOptions {
  /** Says nothing when it is done: what was typed is seen anyway. A refusal is always said. */
  readonly quiet?: boolean;
  /** While a field is typed in: its name as long as the caret stays. What would be proposed waits until it is left. */
  readonly typing?: string | undefined;
}

export type Act = (edits: readonly Edit[], options?: ActOptions) => EditorRunResult;

/**
 * Changes the document: one call is one step. Says what was done, with the way back, or why it was not. While the SOP is
 * evaluated it changes nothing and proposes that in its place.
 */
export function useAct(): Act {
  const { editor, board, proposing } = useDesk();
  return useMemo(() => createAct(editor, board, proposing), [editor, board, proposing]);
}

function createAct(editor: Editor, board: NoticeBoard, proposing: Proposing): Act {
  const run = (edits: readonly Edit[], typing: string | undefined, options: RunOptions): EditorRunResult => {
    if (typing !== undefined && proposing.waits()) return proposing.hold(typing, edits);
    return proposing.isOn() ? proposing.propose(edits) : editor.run(edits, options);
  };
  return (edits, { quiet = false, typing, ...options } = {}) => {
    const result = run(edits, typing, options);
    const { language } = editor.state();
    if (!result.ok) {
      // What is being read is asked about instead.
      if (result.refusal.code !== 'being-read') board.tell(sayRefusal(language, result.refusal), true);
    } else if (result.changed && quiet) board.hush();
    else if (result.changed) board.tell(sayDone(language, result.said), false, undoing(editor, board));
    return result;
  };
}
