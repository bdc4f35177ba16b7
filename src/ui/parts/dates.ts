import type { Say } from '../app/desk';

/** The day of a moment as it was on this computer, such as `22 November 2026`. */
export function dateOf(moment: string, say: Say): string {
  const time = new Date(moment);
  if (Number.isNaN(time.getTime())) return moment;
  return say('start.date', { day: time.getDate(), month: time.getMonth() + 1, year: time.getFullYear() });
}

/** A moment as it was on this computer, such as `22 November 2026 pukul 10.15`; what is no time is told as it is written. */
export function momentOf(moment: string, say: Say): string {
  const time = new Date(moment);
  if (Number.isNaN(time.getTime())) return moment;
  const [hours, minutes] = [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return say('common.moment', { date: dateOf(moment, say), time: `${hours}.${minutes}` });
}

/** How many whole days are left of so many from that moment on. */
export function daysLeft(from: string, days: number, now: number): number {
  const over = Date.parse(from) + days * 24 * 60 * 60 * 1000;
  return Math.max(0, Math.ceil((over - now) / (24 * 60 * 60 * 1000)));
}
