import * as v from 'valibot';
import { index } from './kit/args';
import { noBagian } from './kit/guards';
import { command } from './kit/types';

/** Takes a cell of the office's own away. */
export const removeBagianLain = command({
  id: 'remove-bagian-lain',
  args: v.strictObject({ at: index }),
  can: (sop, { at }) => noBagian(sop, at),
  run({ identitas: { bagianLain } }, { at }) {
    bagianLain.splice(at, 1);
  },
  said: ({ at }, before) => ({ judul: before.identitas.bagianLain[at]?.judul ?? '' }),
});
