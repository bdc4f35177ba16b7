import * as v from 'valibot';
import { pelaksanaId, text } from './kit/args';
import { pelaksanaIn } from './kit/find';
import { noPelaksana } from './kit/guards';
import { command, refuse } from './kit/types';

/** Puts neighbouring columns under one heading; an empty kelompok takes the heading away. */
export const groupPelaksana = command({
  id: 'group-pelaksana',
  args: v.strictObject({ pelaksana: v.pipe(v.array(pelaksanaId), v.minLength(1)), kelompok: text }),
  can(sop, { pelaksana, kelompok }) {
    const missing = pelaksana.map((id) => noPelaksana(sop, id)).find((one) => one !== undefined);
    if (missing || kelompok === '') return missing;
    const places = sop.pelaksana.flatMap(({ id }, place) => (pelaksana.includes(id) ? [place] : []));
    const areNeighbours = places.every((place, index) => place === (places[0] ?? 0) + index);
    return areNeighbours ? undefined : refuse('pelaksana-not-neighbours');
  },
  run(draft, { pelaksana, kelompok }) {
    for (const id of pelaksana) pelaksanaIn(draft, id).kelompok = kelompok;
  },
  said: ({ pelaksana, kelompok }) => ({ jumlah: new Set(pelaksana).size, kelompok }),
});
