import * as v from 'valibot';
import { simbolId, text } from './kit/args';
import { simbolIn } from './kit/find';
import { noSimbol } from './kit/guards';
import { rowNumber } from './kit/said';
import { command } from './kit/types';

/** Writes the words inside a symbol; normally there are none. */
export const setTeks = command({
  id: 'set-teks',
  args: v.strictObject({ simbol: simbolId, teks: text }),
  can: (sop, { simbol }) => noSimbol(sop, simbol),
  run(draft, { simbol, teks }) {
    simbolIn(draft, simbol).teks = teks;
  },
  said: ({ simbol }, before) => ({ nomor: rowNumber(before, simbol) }),
});
