import * as v from 'valibot';
import { alurId, text } from './kit/args';
import { alurIn } from './kit/find';
import { noAlur } from './kit/guards';
import { command, refuse } from './kit/types';
import { hasTwin } from './kit/ways';

/** Writes the word at an arrow; none is an empty text. */
export const labelAlur = command({
  id: 'label-alur',
  args: v.strictObject({ alur: alurId, label: text }),
  can(sop, { alur, label }) {
    const way = sop.alur.find(({ id }) => id === alur);
    if (!way) return noAlur(sop, alur);
    return label !== way.label && hasTwin(sop, { ...way, label }) ? refuse('same-alur', { label }) : undefined;
  },
  run(draft, { alur, label }) {
    alurIn(draft, alur).label = label;
  },
  said: ({ label }) => ({ label }),
});
