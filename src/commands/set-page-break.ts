import * as v from 'valibot';
import { numberOf } from '../model';
import { langkahId } from './kit/args';
import { langkahIn } from './kit/find';
import { noLangkah } from './kit/guards';
import { command, refuse } from './kit/types';

/** Lets a row start a page, or no longer. The first row starts one anyhow. */
export const setPageBreak = command({
  id: 'set-page-break',
  args: v.strictObject({ langkah: langkahId, gantiHalaman: v.boolean() }),
  can: (sop, { langkah, gantiHalaman }) =>
    noLangkah(sop, langkah) ?? (gantiHalaman && numberOf(sop, langkah) === 1 ? refuse('first-langkah') : undefined),
  run(draft, { langkah, gantiHalaman }) {
    langkahIn(draft, langkah).gantiHalaman = gantiHalaman;
  },
  said: ({ langkah, gantiHalaman }, before) => ({ nomor: numberOf(before, langkah), ya: gantiHalaman ? 1 : 0 }),
});
