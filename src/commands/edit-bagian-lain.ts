import * as v from 'valibot';
import { index, text, texts } from './kit/args';
import { noBagian } from './kit/guards';
import { command } from './kit/types';
import { write } from './kit/write';

/** Writes the heading or the content of a cell of the office's own. */
export const editBagianLain = command({
  id: 'edit-bagian-lain',
  args: v.variant('field', [
    v.strictObject({ at: index, field: v.literal('judul'), value: text }),
    v.strictObject({ at: index, field: v.literal('isi'), value: texts }),
  ]),
  can: (sop, { at }) => noBagian(sop, at),
  run({ identitas: { bagianLain } }, { at, field, value }) {
    const one = bagianLain[at] as Record<string, unknown> | undefined;
    if (one) write(one, field, value);
  },
  said: ({ at }, _, after) => ({ judul: after.identitas.bagianLain[at]?.judul ?? '' }),
});
