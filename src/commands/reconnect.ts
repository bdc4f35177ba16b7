import * as v from 'valibot';
import { alurId, simbolId } from './kit/args';
import { alurIn } from './kit/find';
import { noAlur, noSimbol, noWay } from './kit/guards';
import { endsOf } from './kit/said';
import { command } from './kit/types';

/** Takes an end of an arrow to another symbol; its word stays. From its new symbol it is the last way. */
export const reconnect = command({
  id: 'reconnect',
  args: v.strictObject({ alur: alurId, dari: v.optional(simbolId), ke: v.optional(simbolId) }),
  can(sop, { alur, dari, ke }) {
    const way = sop.alur.find(({ id }) => id === alur);
    const missing = noAlur(sop, alur) ?? noSimbol(sop, dari) ?? noSimbol(sop, ke);
    if (missing || !way) return missing;
    const next = { ...way, dari: dari ?? way.dari, ke: ke ?? way.ke };
    return next.dari === way.dari && next.ke === way.ke ? undefined : noWay(sop, next);
  },
  run(draft, { alur, dari, ke }) {
    const way = alurIn(draft, alur);
    if (ke !== undefined) way.ke = ke;
    if (dari === undefined || dari === way.dari) return;
    way.dari = dari;
    const place = draft.alur.findIndex(({ id }) => id === alur);
    draft.alur.push(...draft.alur.splice(place, 1));
  },
  said: ({ alur }, _, after) => {
    const way = after.alur.find(({ id }) => id === alur);
    return endsOf(after, way?.dari, way?.ke);
  },
});
