import type { Refusal } from '../commands';

/** Why the editor does not change anything: a guard refused, or there is nothing that may be changed. */
export interface EditorRefusal {
  readonly code: Refusal['code'] | 'nothing-open' | 'read-only' | 'evaluating' | 'bad-event';
  readonly data: Refusal['data'];
}
