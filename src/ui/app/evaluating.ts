import type { Editor } from '../../editor';
import { recall, remember } from '../../storage';
import type { DeskParts, Evaluating } from './desk';

const name = 'evaluasi';

export function evaluatingDeeds({ editor }: DeskParts): Evaluating {
  return {
    evaluate() {
      if (editor.state().file) editor.setEvaluating(true);
    },
    stopEvaluating: () => editor.setEvaluating(false),
  };
}

/** What is open is evaluated again where it was before the page was loaded anew; from here on that is remembered. */
export function keepEvaluating(editor: Editor): void {
  const evaluated = (): string => {
    const { file, evaluating } = editor.state();
    return file && evaluating ? file.sop.id : '';
  };
  const { file } = editor.state();
  if (file && recall(name) === file.sop.id) editor.setEvaluating(true);
  let known = evaluated();
  remember(name, known);
  editor.subscribe(() => {
    if (evaluated() === known) return;
    known = evaluated();
    remember(name, known);
  });
}
