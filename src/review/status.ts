import type { Reviu, SopFile } from '../model';
import { type CetakTanpaTandaEvent, type ReviewEvent, type Status, type StatusEvent, understood } from './events';
import { asHappened } from './order';
import { takenBack } from './taken';

const known = new WeakMap<Reviu, readonly ReviewEvent[]>();

/** What was recorded of the SOP as a whole and nobody has taken back, in the order in which it happened. */
function standing(reviu: Reviu): readonly ReviewEvent[] {
  const before = known.get(reviu);
  if (before) return before;
  const events = asHappened(reviu.peristiwa).flatMap((event) => understood(event) ?? []);
  const taken = takenBack(events);
  const result = events.filter(
    ({ id, jenis }) => (jenis === 'status' || jenis === 'cetakTanpaTanda') && !taken.has(id),
  );
  known.set(reviu, result);
  return result;
}

/** The status event that holds now; none where nobody has recorded any. */
export function lastStatus(reviu: Reviu): StatusEvent | undefined {
  return standing(reviu).findLast((event): event is StatusEvent => event.jenis === 'status');
}

/** The status that was recorded last; Draf where none was. Without a server it has no authority: it is what somebody recorded. */
export function statusOf(reviu: Reviu): Status {
  return lastStatus(reviu)?.status ?? 'Draf';
}

/** The status on a day, `YYYY-MM-DD`: what was signed is in force from its Tanggal Efektif on. */
export function statusOn({ sop, reviu }: SopFile, day: string): Status {
  return statusByDate(statusOf(reviu), sop.identitas.tanggalEfektif, day);
}

/** The same, of a status and a Tanggal Efektif that are known by themselves. */
export function statusByDate(status: Status, tanggalEfektif: string | null, day: string): Status {
  const isDate = tanggalEfektif !== null && /^\d{4}-\d\d-\d\d$/.test(tanggalEfektif);
  return status === 'Disahkan' && isDate && tanggalEfektif <= day ? 'Berlaku' : status;
}

/** What is printed across the pages. */
export type PageMark = 'draf' | 'tidakBerlaku';

const marks: Readonly<Record<Status, PageMark | null>> = {
  Draf: 'draf',
  Diajukan: 'draf',
  'Sedang dievaluasi': 'draf',
  'Perlu perbaikan': 'draf',
  Sesuai: null,
  'Menunggu pengesahan': null,
  Disahkan: null,
  Berlaku: null,
  Digantikan: 'tidakBerlaku',
  Dicabut: 'tidakBerlaku',
  Ditarik: 'draf',
};

/**
 * The status with which the content was agreed or signed that holds now; none while it is a draft, nor when it is over. To be
 * in force is to be as it was signed.
 */
export function agreedBy(reviu: Reviu): StatusEvent | undefined {
  const statuses = standing(reviu).filter((event): event is StatusEvent => event.jenis === 'status');
  const last = statuses.at(-1);
  if (!last || marks[last.status] !== null) return undefined;
  if (last.status !== 'Berlaku') return last;
  const before = statuses.findLast(({ status }) => status !== 'Berlaku');
  return before?.status === 'Disahkan' ? before : last;
}

/**
 * The mark that the pages bear: none from Sesuai on, nor after a recorded decision to print without it.
 * @param isChanged the document says something else than what was agreed or signed: then it is a draft again
 */
export function markOf(reviu: Reviu, isChanged: boolean): PageMark | null {
  const status = statusOf(reviu);
  const mark = isChanged && marks[status] === null ? 'draf' : marks[status];
  return mark === 'draf' && decisionWithoutMark(reviu) ? null : mark;
}

/** The decision to print without the mark DRAF that holds now: the last one since the last status. */
export function decisionWithoutMark(reviu: Reviu): CetakTanpaTandaEvent | undefined {
  const last = standing(reviu).at(-1);
  return last?.jenis === 'cetakTanpaTanda' ? last : undefined;
}
