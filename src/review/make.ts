import type { Oleh, Peristiwa, Reviu } from '../model';
import type { ReviewEvent } from './events';
import { asHappened } from './order';

/** Who records something, when, and under which id. */
export interface By {
  readonly id: string;
  readonly waktu: string;
  readonly oleh: Oleh;
}

type Own<Event> = Event extends ReviewEvent ? Omit<Event, keyof By | 'setelah'> : never;

/** What an event says, without who and when. */
export type Saying = Own<ReviewEvent>;

/**
 * An event to be recorded. Where another computer's clock is ahead of ours, it says which event it came after, so that it
 * counts as later whatever the clocks say.
 */
export function eventOf<const What extends Saying>(
  reviu: Reviu,
  by: By,
  what: What,
): Extract<ReviewEvent, Pick<What, 'jenis'>> {
  const event: Peristiwa = { id: by.id, waktu: by.waktu, oleh: by.oleh, ...what };
  const order = asHappened([...reviu.peristiwa, event]);
  const last = order.findLast((one) => one !== event);
  const made = order.at(-1) === event || !last ? event : { ...event, setelah: last.id };
  return made as unknown as Extract<ReviewEvent, Pick<What, 'jenis'>>;
}
