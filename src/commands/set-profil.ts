import * as v from 'valibot';
import { reduceTampilan } from '../model';
import { command } from './kit/types';
import { write } from './kit/write';

/** Changes the profile: what the office set stays, everything else follows the new defaults. */
export const setProfil = command({
  id: 'set-profil',
  args: v.strictObject({ profil: v.picklist(['permenpan', 'pemda']) }),
  can: () => undefined,
  run(draft, { profil }, before) {
    const tampilan = draft.tampilan as Record<string, unknown>;
    const next = reduceTampilan({ ...before.tampilan, profil });
    for (const key of Object.keys(before.tampilan)) {
      if (Object.hasOwn(next, key)) write(tampilan, key, next[key]);
      else delete tampilan[key];
    }
  },
  said: ({ profil }) => ({ profil }),
});
