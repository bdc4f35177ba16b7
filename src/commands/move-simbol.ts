import * as v from 'valibot';
import { pelaksanaById, simbolById } from '../model';
import { index, langkahId, pelaksanaId, simbolId } from './kit/args';
import { langkahIn, rowIn } from './kit/find';
import { noLangkah, noPelaksana, noSimbol } from './kit/guards';
import { rowNumber } from './kit/said';
import { command } from './kit/types';

/** Moves a symbol to another cell, or to another place in its row. Its arrows follow it. */
export const moveSimbol = command({
  id: 'move-simbol',
  args: v.strictObject({
    simbol: simbolId,
    langkah: v.optional(langkahId),
    pelaksana: v.optional(pelaksanaId),
    /** Its place among the other symbols of the row, from 0; left out: where it is, in another row the last. */
    at: v.optional(index),
  }),
  can: (sop, { simbol, langkah, pelaksana }) =>
    noSimbol(sop, simbol) ?? noLangkah(sop, langkah) ?? noPelaksana(sop, pelaksana),
  run(draft, { simbol, langkah, pelaksana, at }) {
    const from = rowIn(draft, simbol);
    const place = from.simbol.findIndex(({ id }) => id === simbol);
    const one = from.simbol[place];
    if (!one) return;
    if (pelaksana !== undefined && pelaksana !== one.pelaksana) {
      one.pelaksana = pelaksana;
      // Its new column may be one that worked on it together with the old one.
      if (one.bersama.includes(pelaksana)) one.bersama = one.bersama.filter((id) => id !== pelaksana);
    }
    const to = langkah === undefined ? from : langkahIn(draft, langkah);
    const next = at ?? (to.id === from.id ? place : to.simbol.length);
    if (to.id === from.id && next === place) return;
    from.simbol.splice(place, 1);
    to.simbol.splice(next, 0, one);
  },
  said: ({ simbol }, _, after) => {
    const column = simbolById(after, simbol)?.pelaksana;
    return { nomor: rowNumber(after, simbol), nama: (column && pelaksanaById(after, column)?.nama) ?? '' };
  },
});
