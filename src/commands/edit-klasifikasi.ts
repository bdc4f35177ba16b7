import * as v from 'valibot';
import { command } from './kit/types';
import { write } from './kit/write';

/** Says what kind of SOP it is; null takes a word away, left out it stays. With none left there is no klasifikasi. */
export const editKlasifikasi = command({
  id: 'edit-klasifikasi',
  args: v.strictObject({
    lingkup: v.optional(v.nullable(v.picklist(['makro', 'mikro']))),
    sifat: v.optional(v.nullable(v.picklist(['teknis', 'administratif']))),
  }),
  can: () => undefined,
  run(draft, { lingkup, sifat }) {
    const next = { ...draft.klasifikasi };
    if (lingkup === null) delete next.lingkup;
    else if (lingkup !== undefined) next.lingkup = lingkup;
    if (sifat === null) delete next.sifat;
    else if (sifat !== undefined) next.sifat = sifat;
    write(draft, 'klasifikasi', Object.keys(next).length === 0 ? null : next);
  },
  said: () => ({}),
});
