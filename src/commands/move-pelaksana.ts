import * as v from 'valibot';
import { pelaksanaById } from '../model';
import { pelaksanaId } from './kit/args';
import { placeAfter } from './kit/find';
import { noPelaksana } from './kit/guards';
import { command } from './kit/types';

/** Moves a column to the right of another, null for the left end. Symbols and arrows go with it. */
export const movePelaksana = command({
  id: 'move-pelaksana',
  args: v.strictObject({ pelaksana: pelaksanaId, after: v.nullable(pelaksanaId) }),
  can: (sop, { pelaksana, after }) => noPelaksana(sop, pelaksana) ?? noPelaksana(sop, after),
  run(draft, { pelaksana, after }, before) {
    if (after === pelaksana) return;
    const from = before.pelaksana.findIndex(({ id }) => id === pelaksana);
    const to = placeAfter(
      before.pelaksana.filter(({ id }) => id !== pelaksana),
      after,
    );
    if (to !== from) draft.pelaksana.splice(to, 0, ...draft.pelaksana.splice(from, 1));
  },
  said: ({ pelaksana }, before) => ({ nama: pelaksanaById(before, pelaksana)?.nama ?? '' }),
});
