import type { Editor } from '../../editor';
import { say } from '../../words';
import type { NoticeAction, NoticeBoard } from './notices';

/** The way back from the step that was just done. What came after it would be taken back in its place: then only its message goes. */
export function undoing(editor: Editor, board: NoticeBoard): NoticeAction {
  const { file, language } = editor.state();
  return {
    name: say(language, 'edit.undo'),
    do() {
      if (editor.state().file?.sop === file?.sop) editor.undo();
      board.hush();
    },
  };
}
