import { can, type Refusal, runEdits } from '../commands';
import { type Sop, sameJson } from '../model';
import { argumentsNow, expectedNow, type Thread, type UsulanEvent } from '../review';
import { editNow, madeFor } from './gesture';

/** What has become of the place that a proposal is about. */
export type UsulanState =
  /** It reads as it did; the proposal may be taken as it is. */
  | { readonly is: 'applicable'; readonly was: unknown; readonly now: unknown }
  /** It reads otherwise by now: taking the proposal would write over that. */
  | { readonly is: 'changed'; readonly was: unknown; readonly now: unknown; readonly refusal?: Refusal }
  /** What is proposed is there already. */
  | { readonly is: 'done' }
  /** The place is no more. */
  | { readonly is: 'gone'; readonly was: unknown };

/**
 * Whether a proposal can be taken into the document as it is now.
 * @param threads all there are: what it is about may be made by a proposal of the same gesture, and is taken with that
 */
export function usulanState(sop: Sop, usulan: UsulanEvent, threads: readonly Thread[] = []): UsulanState {
  const { sop: made, makers } = madeFor(sop, usulan, threads);
  const state = stateIn(made, usulan);
  // What has to be made first is written over the document too.
  return state.is === 'applicable' && areChanged(sop, makers) ? { ...state, is: 'changed' } : state;
}

function areChanged(sop: Sop, makers: readonly Thread[]): boolean {
  let made = sop;
  return makers.some(({ event }) => {
    const usulan = event as UsulanEvent;
    const isChanged = stateIn(made, usulan).is === 'changed';
    const result = runEdits(made, [editNow(made, usulan)]);
    if (result.ok) made = result.sop;
    return isChanged;
  });
}

/** The same, of a document that holds all it is about. */
export function stateIn(sop: Sop, usulan: UsulanEvent): UsulanState {
  const { perintah, semula: was } = usulan;
  const argumen = argumentsNow(sop, perintah, usulan.argumen, was);
  const now = argumen && expectedNow(sop, perintah, argumen, was);
  const edit = editNow(sop, usulan);
  const refusal = can(sop, edit);
  if (now === undefined)
    return perintah.startsWith('remove-') || perintah === 'disconnect' ? { is: 'done' } : { is: 'gone', was };
  if (refusal) return refusal.code === 'id-taken' ? { is: 'done' } : { is: 'changed', was, now, refusal };
  const result = runEdits(sop, [edit]);
  if (
    (result.ok && result.sop === sop) ||
    isPasted(sop, usulan) ||
    isAdded(usulan, now, result.ok ? result.sop : undefined)
  )
    return { is: 'done' };
  return sameJson(now, was) ? { is: 'applicable', was, now } : { is: 'changed', was, now };
}

/** Rows that are pasted have ids made from the one of the paste, which nothing bears itself. */
function isPasted({ langkah }: Sop, { perintah, argumen }: UsulanEvent): boolean {
  return perintah === 'paste-langkah' && langkah.some(({ id }) => id.startsWith(`${argumen['id']}-`));
}

/** A part of the office's own that is proposed has no id to be known by: one more that reads like it is it. */
function isAdded({ perintah, argumen, semula: was }: UsulanEvent, now: unknown, made: Sop | undefined): boolean {
  if (perintah !== 'add-bagian-lain' || !Array.isArray(was) || !Array.isArray(now) || !made) return false;
  const { at } = argumen;
  const part = made.identitas.bagianLain.at(typeof at === 'number' && at < now.length ? at : -1);
  const alike = (parts: readonly unknown[]): number => parts.filter((one) => sameJson(one, part)).length;
  return alike(now) > alike(was);
}
