import type { Reviu } from '../model';
import type { Status, StatusEvent } from './events';
import { type By, eventOf } from './make';
import { asHappened } from './order';
import { statusOf } from './status';
import { takenBack } from './taken';
import { fold, type Thread } from './threads';

/** Where an SOP usually goes from each status, the usual one first. It helps to choose; nothing is forbidden. */
const usual: Readonly<Record<Status, readonly Status[]>> = {
  Draf: ['Diajukan'],
  Diajukan: ['Sedang dievaluasi', 'Perlu perbaikan', 'Sesuai', 'Ditarik'],
  'Sedang dievaluasi': ['Perlu perbaikan', 'Sesuai'],
  'Perlu perbaikan': ['Diajukan', 'Ditarik'],
  Sesuai: ['Menunggu pengesahan', 'Perlu perbaikan'],
  'Menunggu pengesahan': ['Disahkan', 'Perlu perbaikan'],
  Disahkan: ['Berlaku', 'Digantikan', 'Dicabut'],
  Berlaku: ['Digantikan', 'Dicabut'],
  Digantikan: ['Draf'],
  Dicabut: ['Draf'],
  Ditarik: ['Diajukan', 'Draf'],
};

/** The statuses that usually follow the one that holds now. */
export function nextStatuses(reviu: Reviu): readonly Status[] {
  return usual[statusOf(reviu)];
}

/** Going on to one of these means that nothing that must be followed is left, or that there is a reason. */
const goingOn: ReadonlySet<Status> = new Set(['Diajukan', 'Sesuai', 'Menunggu pengesahan', 'Disahkan', 'Berlaku']);

/** What recording a status wants to be told. */
export interface StatusNeeds {
  /** A remark: what is to be corrected. */
  readonly remark: boolean;
  /** A reason why it goes on although `open` is not followed, or although what was agreed was changed since. */
  readonly reason: boolean;
  /** The remarks that must be followed and are not, where it goes on over them. */
  readonly open: readonly Thread[];
}

/** These are said anew: the reason to submit neither agrees nor signs. */
const saidAnew: ReadonlySet<Status> = new Set(['Sesuai', 'Disahkan']);

/** Nobody has agreed to what was changed since it was agreed: to go on with that is to be answered for. */
const goesOnChanged: ReadonlySet<Status> = new Set(['Menunggu pengesahan', 'Disahkan']);

/** Whose reason holds for them. */
const afterAgreed: ReadonlySet<Status> = new Set(['Menunggu pengesahan', 'Berlaku']);

/**
 * Whether a status wants a remark or a reason first. Sesuai and Disahkan want a reason of their own; otherwise a reason holds
 * for what was open when it was given. What was changed since it was agreed or signed goes on with a reason, unless it is
 * agreed anew.
 * @param threads as they are with the document at hand
 * @param isChanged the document says something else than what was agreed or signed
 */
export function statusNeeds(reviu: Reviu, to: Status, threads: readonly Thread[], isChanged: boolean): StatusNeeds {
  const open = goingOn.has(to) ? threads.filter(({ event, isOpen }) => isOpen && event.bobot === 'wajib') : [];
  const remark = to === 'Perlu perbaikan' && !threads.some(({ isOpen }) => isOpen);
  const isOpen = open.length > 0 && !isExcused(reviu, to, open);
  return { remark, reason: isOpen || (isChanged && goesOnChanged.has(to)), open };
}

/** Whether a reason that holds for this status was given after all of them began to wait. When one was undone nobody knows. */
function isExcused(reviu: Reviu, to: Status, open: readonly Thread[]): boolean {
  if (saidAnew.has(to) || open.some(({ isUndone }) => isUndone)) return false;
  const { statuses, records } = fold(reviu);
  const taken = takenBack([...statuses, ...records]);
  const holds = (status: Status): boolean => !afterAgreed.has(to) || saidAnew.has(status) || afterAgreed.has(status);
  const last = statuses.findLast(({ id, alasan, status }) => alasan && holds(status) && !taken.has(id));
  if (!last) return false;
  const order = new Map(asHappened(reviu.peristiwa).map(({ id }, place) => [id, place]));
  const given = order.get(last.id) ?? 0;
  return open.every((thread) => openedBy(thread).every((id) => (order.get(id) ?? 0) < given));
}

/** What made a thread wait: that it began, that it was opened again, that what had settled it was taken back. */
function openedBy({ id, answers }: Thread): readonly string[] {
  const moves = answers.filter(({ event }) => event.jenis !== 'tanggapan');
  const last = moves.findLastIndex(({ taken }) => !taken);
  const withdrawn = moves.slice(last + 1).flatMap(({ taken }) => (taken ? [taken.id] : []));
  return [id, ...moves.slice(last, last + 1).map(({ event }) => event.id), ...withdrawn];
}

export interface NewStatus extends Omit<StatusEvent, keyof By | 'jenis' | 'setelah'> {}

export type StatusResult =
  | { readonly ok: true; readonly event: StatusEvent }
  | { readonly ok: false; readonly needs: StatusNeeds };

/** The event that records a status; or what it wants to be told first. */
export function recordStatus(reviu: Reviu, by: By, status: NewStatus, needs: StatusNeeds): StatusResult {
  const lacks = (needs.remark && !status.catatan?.trim()) || (needs.reason && !status.alasan?.trim());
  if (lacks) return { ok: false, needs };
  return { ok: true, event: eventOf(reviu, by, { jenis: 'status', ...status }) };
}
