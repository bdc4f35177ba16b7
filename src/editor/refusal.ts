import type { Refusal } from '../commands';
import type { EditorState } from './store';

/** Why the editor does not change anything: a guard refused, or there is nothing that may be changed. */
export interface EditorRefusal {
  readonly code: Refusal['code'] | 'nothing-open' | 'read-only' | 'evaluating' | 'bad-event' | 'being-read';
  readonly data: Refusal['data'];
}

/** Why the document may not be changed here; nothing where it may. */
export function lockOn({ reading, evaluating }: EditorState): EditorRefusal | undefined {
  if (reading) return { code: 'read-only', data: {} };
  return evaluating ? { code: 'evaluating', data: {} } : undefined;
}
