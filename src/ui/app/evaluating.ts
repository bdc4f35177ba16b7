import type { Editor, EditorState } from '../../editor';
import { recall, remember } from '../../storage';
import type { DeskParts, Evaluating } from './desk';

/** Each SOP by itself: another tab may evaluate another one. */
function nameOf(sop: string): string {
  return `evaluasi.${sop}`;
}

export function evaluatingDeeds({ editor }: Pick<DeskParts, 'editor'>): Evaluating {
  const become = (evaluating: boolean): void => {
    const { file } = editor.state();
    if (file) remember(nameOf(file.sop.id), evaluating ? 'ya' : '');
    editor.setEvaluating(evaluating && file !== null);
  };
  return { evaluate: () => become(true), stopEvaluating: () => become(false) };
}

/** An SOP that is evaluated is opened to be evaluated again, also after a reload, until that is left. */
export function keepEvaluating(editor: Editor): void {
  const resume = (): void => {
    const { file } = editor.state();
    if (file && recall(nameOf(file.sop.id))) editor.setEvaluating(true);
  };
  atEachOpening(editor, resume);
}

/** Now, and whenever something else is open. */
function atEachOpening(editor: Editor, then: () => void): void {
  whenever(editor, ({ opening }) => opening, then);
}

/** Now, and whenever something else is open or something else becomes of a change here. */
export function atEachMode(editor: Editor, then: () => void): void {
  whenever(editor, ({ opening, reading, evaluating }) => `${opening} ${reading} ${evaluating}`, then);
}

function whenever(editor: Editor, of: (state: EditorState) => unknown, then: () => void): void {
  let before = of(editor.state());
  then();
  editor.subscribe(() => {
    const now = of(editor.state());
    if (now === before) return;
    before = now;
    then();
  });
}
