import * as v from 'valibot';
import { index } from './kit/args';
import { noBagian } from './kit/guards';
import { command } from './kit/types';

/** Moves a cell of the office's own to another place among them. */
export const moveBagianLain = command({
  id: 'move-bagian-lain',
  args: v.strictObject({ at: index, to: index }),
  can: (sop, { at, to }) => noBagian(sop, at) ?? noBagian(sop, to),
  run({ identitas: { bagianLain } }, { at, to }) {
    if (at !== to) bagianLain.splice(to, 0, ...bagianLain.splice(at, 1));
  },
  said: ({ at }, before) => ({ judul: before.identitas.bagianLain[at]?.judul ?? '' }),
});
