import type { Oleh } from '../../model';
import type { Say } from '../app/desk';
import { dateOf } from '../beranda/dates';
import { roleName } from '../orang/role-name';

/** A moment as it was on this computer, such as `22 November 2026 pukul 10.15`; what is no time is told as it is written. */
export function momentOf(moment: string, say: Say): string {
  const time = new Date(moment);
  if (Number.isNaN(time.getTime())) return moment;
  const [hours, minutes] = [time.getHours(), time.getMinutes()].map((part) => String(part).padStart(2, '0'));
  return say('catatan.moment', { tanggal: dateOf(moment, say), jam: `${hours}.${minutes}` });
}

/** Who said something and when, as its sentence wants it. */
export function saidOf({ oleh, waktu }: { readonly oleh: Oleh; readonly waktu: string }, say: Say) {
  return { nama: oleh.nama, peran: roleName(oleh.peran, say), waktu: momentOf(waktu, say) };
}
