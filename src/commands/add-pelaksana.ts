import * as v from 'valibot';
import { freshPelaksana, pelaksanaId, text } from './kit/args';
import { placeAfter } from './kit/find';
import { noPelaksana, taken } from './kit/guards';
import { command } from './kit/types';

/** Adds a column. Between two of one kelompok it belongs to that kelompok too. */
export const addPelaksana = command({
  id: 'add-pelaksana',
  args: v.strictObject({
    pelaksana: freshPelaksana,
    /** null: at the left; left out: at the right. */
    after: v.optional(v.nullable(pelaksanaId)),
    nama: v.optional(text, ''),
    kelompok: v.optional(text),
    luarInstansi: v.optional(v.boolean(), false),
  }),
  can: (sop, { pelaksana, after }) => taken(sop, pelaksana) ?? noPelaksana(sop, after),
  run(draft, { pelaksana, after, nama, kelompok, luarInstansi }, before) {
    const at = placeAfter(before.pelaksana, after);
    const [left, right] = [before.pelaksana[at - 1]?.kelompok, before.pelaksana[at]?.kelompok];
    const shared = left !== undefined && left === right ? left : '';
    draft.pelaksana.splice(at, 0, { id: pelaksana, nama, alias: [], kelompok: kelompok ?? shared, luarInstansi });
  },
  said: ({ nama }) => ({ nama }),
});
