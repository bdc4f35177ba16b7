import * as v from 'valibot';
import { numberOf } from '../model';
import { langkahId } from './kit/args';
import { relink } from './kit/chain';
import { placeAfter } from './kit/find';
import { noLangkah } from './kit/guards';
import { keepingWaktu } from './kit/rows';
import { command } from './kit/types';

/** Moves a langkah after another, null for the start. In a plain chain it is linked anew there; every other arrow stays as it is. */
export const moveLangkah = command({
  id: 'move-langkah',
  args: v.strictObject({ langkah: langkahId, after: v.nullable(langkahId) }),
  can: (sop, { langkah, after }) => noLangkah(sop, langkah) ?? noLangkah(sop, after),
  run(draft, { langkah, after }, before) {
    if (after === langkah) return;
    const from = numberOf(before, langkah) - 1;
    const rest = before.langkah.filter(({ id }) => id !== langkah);
    const to = placeAfter(rest, after);
    if (to === from) return;
    keepingWaktu(draft, before, () => draft.langkah.splice(to, 0, ...draft.langkah.splice(from, 1)));
    relink(draft, before, from, to);
  },
  said: ({ langkah }, before, after) => ({ nomor: numberOf(before, langkah), ke: numberOf(after, langkah) }),
});
