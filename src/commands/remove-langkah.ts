import * as v from 'valibot';
import { numberOf } from '../model';
import { langkahId } from './kit/args';
import { noLangkah } from './kit/guards';
import { removeLangkahFrom } from './kit/heal';
import { keepingWaktu } from './kit/rows';
import { command } from './kit/types';

/** Takes a langkah away with its symbols. The flow heals, and a waktu that was given once for several rows stays with the rest. */
export const removeLangkah = command({
  id: 'remove-langkah',
  args: v.strictObject({ langkah: langkahId }),
  can: (sop, { langkah }) => noLangkah(sop, langkah),
  run: (draft, { langkah }, before) => keepingWaktu(draft, before, () => removeLangkahFrom(draft, langkah)),
  said: ({ langkah }, before) => ({ nomor: numberOf(before, langkah) }),
});
