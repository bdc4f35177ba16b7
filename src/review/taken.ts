import type { PenarikanEvent, ReviewEvent } from './events';

/** What takes an event back, by the id of that event. Only who said something takes it back; what takes back stays. */
export function takenBack(events: readonly ReviewEvent[]): ReadonlyMap<string, PenarikanEvent> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const taken = new Map<string, PenarikanEvent>();
  for (const event of events) {
    if (event.jenis !== 'penarikan') continue;
    const target = byId.get(event.peristiwa);
    const isOwn = target !== undefined && target.jenis !== 'penarikan' && target.oleh.nama === event.oleh.nama;
    if (isOwn && !taken.has(target.id)) taken.set(target.id, event);
  }
  return taken;
}
