import * as v from 'valibot';
import { alurId } from './kit/args';
import { noAlur } from './kit/guards';
import { endsOf } from './kit/said';
import { command } from './kit/types';
import { dropWay } from './kit/ways';

/** Takes an arrow away. */
export const disconnect = command({
  id: 'disconnect',
  args: v.strictObject({ alur: alurId }),
  can: (sop, { alur }) => noAlur(sop, alur),
  run: (draft, { alur }) => dropWay(draft, alur),
  said: ({ alur }, before) => {
    const way = before.alur.find(({ id }) => id === alur);
    return endsOf(before, way?.dari, way?.ke);
  },
});
