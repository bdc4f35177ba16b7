import * as v from 'valibot';
import { sameJson, simbolById } from '../model';
import { pelaksanaId, simbolId } from './kit/args';
import { simbolIn } from './kit/find';
import { noPelaksana, noSimbol } from './kit/guards';
import { rowNumber } from './kit/said';
import { command, refuse } from './kit/types';

/** Says who else works on a symbol; an empty list: nobody. */
export const setBersama = command({
  id: 'set-bersama',
  args: v.strictObject({ simbol: simbolId, bersama: v.array(pelaksanaId) }),
  can(sop, { simbol, bersama }) {
    const missing = noSimbol(sop, simbol) ?? bersama.map((id) => noPelaksana(sop, id)).find((one) => one !== undefined);
    if (missing) return missing;
    const own = simbolById(sop, simbol)?.pelaksana;
    return bersama.some((id) => id === own) ? refuse('bersama-itself') : undefined;
  },
  run(draft, { simbol, bersama }) {
    const one = simbolIn(draft, simbol);
    const next = [...new Set(bersama)];
    if (!sameJson(one.bersama, next)) one.bersama = next;
  },
  said: ({ simbol, bersama }, before) => ({ nomor: rowNumber(before, simbol), jumlah: new Set(bersama).size }),
});
