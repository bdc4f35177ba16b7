import { type Edit, runEdits } from '../../commands';
import type { Editor, EditorRunResult } from '../../editor';

/** How an SOP looks is its drafter's affair: on that one remarks. */
const notProposed: ReadonlySet<Edit['command']> = new Set(['set-tampilan', 'set-profil', 'set-lebar', 'set-logo']);

/** `isNews`: the document would be another one. */
export type Tried = EditorRunResult & { readonly isNews?: boolean };

/** What would come of it, on a document that is thrown away. */
export function tried(editor: Editor, edits: readonly Edit[], isProposed: boolean): Tried {
  const { file } = editor.state();
  if (!file) return { ok: false, refusal: { code: 'nothing-open', data: {} }, at: 0 };
  const at = isProposed ? edits.findIndex(({ command }) => notProposed.has(command)) : -1;
  if (at !== -1) return { ok: false, refusal: { code: 'evaluating', data: {} }, at };
  const result = runEdits(file.sop, edits);
  if (!result.ok) return result;
  return { ok: true, said: result.said, changed: false, isNews: result.sop !== file.sop };
}
