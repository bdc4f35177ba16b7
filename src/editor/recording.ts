import type { Peristiwa, Versi } from '../model';
import { type Beside, recorded } from './beside';
import type { Log } from './log';
import type { EditorRefusal } from './refusal';
import type { Store } from './store';

export type AddResult =
  /** `added`: how many were not there yet. */
  { readonly ok: true; readonly added: number } | { readonly ok: false; readonly refusal: EditorRefusal };

/** Records events and versions: beside the document, so no step of its past. */
export function createRecording(store: Store, log: Log, now: () => string) {
  return function addEvents(
    events: readonly Peristiwa[],
    versions: readonly Versi[] = [],
    keys: Beside['keys'] = {},
  ): AddResult {
    const { file, selection, reading } = store.state();
    if (file === null) return { ok: false, refusal: { code: 'nothing-open', data: {} } };
    if (reading) return { ok: false, refusal: { code: 'read-only', data: {} } };
    const next = recorded(file, { events, versions, keys });
    if (next === undefined) return { ok: false, refusal: { code: 'bad-event', data: {} } };
    if (next.added > 0) {
      const still = { before: selection, after: selection };
      const nothing = { patches: [], inverse: [], joins: false, selection: still };
      const entry = { seq: log.next(), kind: 'beside', ...nothing, time: now(), ...next.fresh } as const;
      store.become({ file: next.file }, () => log.tell(entry));
    }
    return { ok: true, added: next.added };
  };
}
