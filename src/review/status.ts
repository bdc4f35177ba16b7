import type { Peristiwa, Reviu } from '../model';
import { type CetakTanpaTandaEvent, type ReviewEvent, type Status, type StatusEvent, understood } from './events';
import { asHappened } from './order';

/** The events that we understand and that nobody has taken back, in the order in which they happened. */
export function standing(events: readonly Peristiwa[]): ReviewEvent[] {
  const known = asHappened(events.flatMap((event) => understood(event) ?? []));
  const authors = new Map(known.map(({ id, oleh }) => [id, oleh]));
  const taken = new Set<string>();
  for (const event of known) {
    if (event.jenis !== 'penarikan') continue;
    const author = authors.get(event.peristiwa);
    // Only who said it takes it back.
    if (author && author.nama === event.oleh.nama && author.peran === event.oleh.peran) taken.add(event.peristiwa);
  }
  return known.filter(({ id }) => !taken.has(id));
}

/** The status event that holds now; none where nobody has recorded any. */
export function lastStatus(reviu: Reviu): StatusEvent | undefined {
  return standing(reviu.peristiwa).findLast((event): event is StatusEvent => event.jenis === 'status');
}

/** The status that was recorded last; Draf where none was. Without a server it has no authority: it is what somebody recorded. */
export function statusOf(reviu: Reviu): Status {
  return lastStatus(reviu)?.status ?? 'Draf';
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

/** The mark that the pages bear: none from Sesuai on, nor after a recorded decision to print without it. */
export function pageMarkOf(reviu: Reviu): PageMark | null {
  const mark = marks[statusOf(reviu)];
  return mark === 'draf' && decisionWithoutMark(reviu) ? null : mark;
}

/** The decision to print without the mark DRAF that holds now: the last one since the last status. */
export function decisionWithoutMark(reviu: Reviu): CetakTanpaTandaEvent | undefined {
  const last = standing(reviu.peristiwa).findLast(({ jenis }) => jenis === 'status' || jenis === 'cetakTanpaTanda');
  return last?.jenis === 'cetakTanpaTanda' ? last : undefined;
}
