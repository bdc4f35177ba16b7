import * as v from 'valibot';
import { alurId } from './kit/args';
import { noAlur } from './kit/guards';
import { endsOf } from './kit/said';
import { command } from './kit/types';
import { putFirst } from './kit/ways';

/** Makes an arrow the first of those that leave its symbol: the way that continues. */
export const orderWays = command({
  id: 'order-ways',
  args: v.strictObject({ alur: alurId }),
  can: (sop, { alur }) => noAlur(sop, alur),
  run: (draft, { alur }) => putFirst(draft, alur),
  said: ({ alur }, before) => {
    const way = before.alur.find(({ id }) => id === alur);
    return endsOf(before, way?.dari, way?.ke);
  },
});
