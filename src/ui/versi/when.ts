import type { Say } from '../app/desk';
import { dateOf } from '../beranda/dates';

/** A moment as it was on this computer, such as `22 November 2026 pukul 08.05`; what is none is told as it is written. */
export function whenOf(moment: string, say: Say): string {
  const time = new Date(moment);
  if (Number.isNaN(time.getTime())) return moment;
  const two = (value: number): string => String(value).padStart(2, '0');
  return say('status.when', { date: dateOf(moment, say), time: `${two(time.getHours())}.${two(time.getMinutes())}` });
}
