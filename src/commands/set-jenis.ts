import * as v from 'valibot';
import { outgoing } from '../model';
import { jenis, simbolId } from './kit/args';
import { simbolIn } from './kit/find';
import { noSimbol } from './kit/guards';
import { rowNumber } from './kit/said';
import { command } from './kit/types';
import { dropWay, firstWay, usualLabel } from './kit/ways';

/**
 * Changes the kind of a symbol. From an end nothing leads on, so its ways go. A decision's only way gets its usual word;
 * a symbol that asks nothing any more loses it again.
 */
export const setJenis = command({
  id: 'set-jenis',
  args: v.strictObject({ simbol: simbolId, jenis }),
  can: (sop, { simbol }) => noSimbol(sop, simbol),
  run(draft, { simbol, jenis }, before) {
    const one = simbolIn(draft, simbol);
    if (one.jenis === jenis) return;
    const asked = one.jenis === 'keputusan';
    one.jenis = jenis;
    const ways = outgoing(before, simbol);
    if (jenis === 'selesai') for (const { id } of ways) dropWay(draft, id);
    const way = ways.length === 1 ? firstWay(draft, simbol) : undefined;
    if (!way) return;
    const others = { langkah: draft.langkah, alur: draft.alur.filter(({ id }) => id !== way.id) };
    const usual = usualLabel(others, { id: simbol, jenis: 'keputusan' }, way.ke);
    if (jenis === 'keputusan' && way.label === '') way.label = usual;
    else if (asked && way.label === usual) way.label = '';
  },
  said: ({ simbol, jenis }, before) => ({ nomor: rowNumber(before, simbol), jenis }),
});
