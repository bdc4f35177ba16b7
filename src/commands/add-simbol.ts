import * as v from 'valibot';
import { exitOf, numberOf, simbolAbove } from '../model';
import { freshSimbol, index, jenis, langkahId, pelaksanaId } from './kit/args';
import { langkahIn } from './kit/find';
import { noLangkah, noPelaksana, taken } from './kit/guards';
import { idsFrom } from './kit/ids';
import { linkAfter, pieceOf } from './kit/link';
import { command } from './kit/types';
import { joinWays } from './kit/ways';

/**
 * Puts a symbol into a cell, linked behind the symbol by which its row is left, else behind the one before. A start goes
 * first in its row and leads to what was first.
 */
export const addSimbol = command({
  id: 'add-simbol',
  args: v.strictObject({
    simbol: freshSimbol,
    langkah: langkahId,
    pelaksana: pelaksanaId,
    jenis: v.optional(jenis, 'proses'),
    /** Its place among the symbols of the row, from 0; left out: the last, a start the first. */
    at: v.optional(index),
    linked: v.optional(v.boolean(), true),
  }),
  can: (sop, { simbol, langkah, pelaksana }) =>
    taken(sop, simbol) ?? noLangkah(sop, langkah) ?? noPelaksana(sop, pelaksana),
  run(draft, { simbol: id, langkah, pelaksana, jenis, at, linked }, before) {
    const nextId = idsFrom(before, id);
    const place = numberOf(before, langkah) - 1;
    const row = before.langkah[place];
    const source = row && (exitOf(before, row) ?? simbolAbove(before, place));
    const first = row?.simbol[0];
    const { simbol } = langkahIn(draft, langkah);
    simbol.splice(at ?? (jenis === 'mulai' ? 0 : simbol.length), 0, { id, jenis, pelaksana, bersama: [], teks: '' });
    if (!linked) return;
    if (jenis === 'mulai' && first) joinWays(draft, nextId(), id, first.id);
    else if (source && source.jenis !== 'selesai') linkAfter(draft, source.id, pieceOf(id), nextId);
  },
  said: ({ langkah, jenis }, before) => ({ nomor: numberOf(before, langkah), jenis }),
});
