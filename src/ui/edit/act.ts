import { useMemo } from 'react';
import type { Edit } from '../../commands';
import type { Editor, EditorRunResult, RunOptions } from '../../editor';
import { sayDone, sayRefusal } from '../../words';
import { type Say, useDesk, useSay } from '../app/desk';
import type { NoticeBoard } from '../app/notices';

interface ActOptions extends RunOptions {
  /** Says nothing when it is done: what was typed is seen anyway. A refusal is always said. */
  readonly quiet?: boolean;
}

export type Act = (edits: readonly Edit[], options?: ActOptions) => EditorRunResult;

/** Changes the document: one call is one step. Says what was done, with the way back, or why it was not. */
export function useAct(): Act {
  const { editor, board } = useDesk();
  const say = useSay();
  return useMemo(() => createAct(editor, board, say), [editor, board, say]);
}

function createAct(editor: Editor, board: NoticeBoard, say: Say): Act {
  return (edits, { quiet = false, ...options } = {}) => {
    const result = editor.run(edits, options);
    const { file, language } = editor.state();
    if (!result.ok) {
      // What is being read is asked about instead.
      if (result.refusal.code !== 'being-read') board.tell(sayRefusal(language, result.refusal), true);
    } else if (result.changed && quiet) board.hush();
    else if (result.changed) {
      const undo = (): void => {
        // What came after it would be taken back in its place.
        if (editor.state().file === file) editor.undo();
        board.hush();
      };
      board.tell(sayDone(language, result.said), false, { name: say('edit.undo'), do: undo });
    }
    return result;
  };
}
