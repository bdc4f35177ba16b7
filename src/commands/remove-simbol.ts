import * as v from 'valibot';
import { simbolById } from '../model';
import { simbolId } from './kit/args';
import { noSimbol } from './kit/guards';
import { removeSimbolFrom } from './kit/heal';
import { rowNumber } from './kit/said';
import { command } from './kit/types';

/** Takes a symbol away; its row stays and the flow heals. */
export const removeSimbol = command({
  id: 'remove-simbol',
  args: v.strictObject({ simbol: simbolId }),
  can: (sop, { simbol }) => noSimbol(sop, simbol),
  run: (draft, { simbol }) => removeSimbolFrom(draft, simbol),
  said: ({ simbol }, before) => ({ nomor: rowNumber(before, simbol), jenis: simbolById(before, simbol)?.jenis ?? '' }),
});
