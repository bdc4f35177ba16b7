import type { Oleh } from '../../model';
import type { Say } from '../app/desk';
import { roleName } from '../orang/role-name';
import { momentOf } from '../parts/dates';

/** Who said something and when, as its sentence wants it. */
export function saidOf({ oleh, waktu }: { readonly oleh: Oleh; readonly waktu: string }, say: Say) {
  return { nama: oleh.nama, peran: roleName(oleh.peran, say), waktu: momentOf(waktu, say) };
}
