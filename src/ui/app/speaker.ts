import type { Editor } from '../../editor';
import { say } from '../../words';
import type { Say } from './desk';

/** Says a sentence in the language that is chosen at that moment. */
export function speaker(editor: Editor): Say {
  return (key, ...data) => say(editor.state().language, key, ...data);
}
