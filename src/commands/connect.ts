import * as v from 'valibot';
import { simbolById } from '../model';
import { freshAlur, simbolId, text } from './kit/args';
import { noSimbol, noWay, taken } from './kit/guards';
import { endsOf } from './kit/said';
import { command } from './kit/types';
import { joinWays, usualLabel } from './kit/ways';

/** Leads an arrow from one symbol to another. At a decision it gets its usual word, and its first way on becomes the one that continues. */
export const connect = command({
  id: 'connect',
  args: v.strictObject({ alur: freshAlur, dari: simbolId, ke: simbolId, label: v.optional(text) }),
  can(sop, { alur, dari, ke, label }) {
    const missing = taken(sop, alur) ?? noSimbol(sop, dari) ?? noSimbol(sop, ke);
    const from = simbolById(sop, dari);
    if (missing || !from) return missing;
    return noWay(sop, { id: alur, dari, ke, label: label ?? usualLabel(sop, from, ke) });
  },
  run: (draft, { alur, dari, ke, label }) => joinWays(draft, alur, dari, ke, label),
  said: ({ dari, ke }, before) => endsOf(before, dari, ke),
});
