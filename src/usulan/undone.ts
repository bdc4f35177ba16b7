import { type Sop, sameJson } from '../model';
import {
  acceptanceOf,
  argumentsNow,
  expectedNow,
  objectOf,
  type PutusanEvent,
  type Thread,
  type UsulanEvent,
} from '../review';
import { stateIn, usulanState } from './state';

/** What these make or take away is there or not: whatever else has become of its place. */
const isOfExistence = /^(?:add|duplicate|paste|remove)-|^(?:dis)?connect$/;

/** What these have taken away is not made again to ask about it: that it is not there is what they asked for. */
const isRemoval = /^remove-|^disconnect$/;

/**
 * Whether a proposal was accepted and the document does not hold it any more, since the step that took it was undone:
 * what it made is not there, what it took away is, what it wrote reads as it did before. What reads otherwise again was
 * changed since, by another proposal or by hand: that is not undone.
 */
export function isUndone(sop: Sop, thread: Thread, threads: readonly Thread[]): boolean {
  const { event } = thread;
  const accepted = acceptanceOf(thread);
  if (event.jenis !== 'usulan' || !accepted) return false;
  if (makesWhatIsThere(sop, event)) return false;
  const mayBe = isOfExistence.test(event.perintah) || readsAsBefore(sop, event, accepted) !== false;
  if (!mayBe || isTakenAway(event, threads)) return false;
  const { is } = isRemoval.test(event.perintah) ? stateIn(sop, event) : usulanState(sop, event, threads);
  return is === 'applicable' || is === 'changed';
}

/** Seen without trying the command. */
function makesWhatIsThere(sop: Sop, event: UsulanEvent): boolean {
  const id = isOfExistence.test(event.perintah) && !isRemoval.test(event.perintah) ? idOfThing(event) : undefined;
  return typeof id === 'string' && objectOf(sop, id) !== undefined;
}

/** Whether another proposal that was accepted takes away what this one makes: then it is not there by decision, not by undo. */
function isTakenAway(usulan: UsulanEvent, threads: readonly Thread[]): boolean {
  const id = isRemoval.test(usulan.perintah) ? undefined : idOfThing(usulan);
  if (id === undefined) return false;
  return threads.some((thread) => {
    const { event } = thread;
    if (event.jenis !== 'usulan' || !isRemoval.test(event.perintah)) return false;
    return idOfThing(event) === id && acceptanceOf(thread) !== undefined;
  });
}

/** The id of what a command makes or takes away: its argument is called as the thing is, of `add-langkah` it is `langkah`. */
function idOfThing({ perintah, argumen }: UsulanEvent): unknown {
  const [, thing = 'alur'] = perintah.split('-');
  return argumen[thing];
}

/** Seen without trying the command; undefined where what it is about is not there. */
function readsAsBefore(sop: Sop, event: UsulanEvent, { semula }: PutusanEvent): boolean | undefined {
  const { perintah, argumen, semula: was } = event;
  const behind = standsBehind(sop, event);
  if (behind !== undefined) return semula !== undefined && sameJson(behind, semula);
  const args = argumentsNow(sop, perintah, argumen, was);
  const now = args && expectedNow(sop, perintah, args, was);
  return now === undefined ? undefined : sameJson(now, was) || (semula !== undefined && sameJson(now, semula));
}

/**
 * What the decision keeps of the document before its step, where the proposal does not say it: what stood there where
 * that was something else than the proposal expected, and what a thing that is moved stood behind.
 */
export function keptBefore(sop: Sop, event: UsulanEvent): Pick<PutusanEvent, 'semula'> {
  const { perintah, argumen, semula: was } = event;
  const behind = standsBehind(sop, event);
  if (behind !== undefined) return { semula: behind };
  const args = argumentsNow(sop, perintah, argumen, was);
  const semula = args && expectedNow(sop, perintah, args, was);
  return semula === undefined || sameJson(semula, was) ? {} : { semula };
}

/** What the thing that a proposal moves comes after, null for the first; undefined where it moves none. */
function standsBehind(sop: Sop, { perintah, argumen, semula }: UsulanEvent): unknown {
  if (perintah === 'move-langkah') return before(sop.langkah, ({ id }) => id === argumen['langkah']);
  if (perintah === 'move-pelaksana') return before(sop.pelaksana, ({ id }) => id === argumen['pelaksana']);
  if (perintah !== 'move-bagian-lain') return undefined;
  return before(sop.identitas.bagianLain, (part) => sameJson(part, semula));
}

function before<T extends object>(all: readonly T[], isIt: (one: T) => boolean): unknown {
  const at = all.findIndex(isIt);
  const one = all[at - 1];
  if (at === -1) return undefined;
  return one === undefined ? null : 'id' in one ? one.id : one;
}
