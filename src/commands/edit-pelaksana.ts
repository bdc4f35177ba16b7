import * as v from 'valibot';
import { pelaksanaById } from '../model';
import { pelaksanaId, text, texts } from './kit/args';
import { pelaksanaIn } from './kit/find';
import { noPelaksana } from './kit/guards';
import { command } from './kit/types';
import { write } from './kit/write';

const pelaksana = pelaksanaId;

/** Writes one field of a pelaksana. */
export const editPelaksana = command({
  id: 'edit-pelaksana',
  args: v.variant('field', [
    v.strictObject({ pelaksana, field: v.picklist(['nama', 'kelompok']), value: text }),
    v.strictObject({ pelaksana, field: v.literal('alias'), value: texts }),
    v.strictObject({ pelaksana, field: v.literal('luarInstansi'), value: v.boolean() }),
  ]),
  can: (sop, { pelaksana }) => noPelaksana(sop, pelaksana),
  run(draft, { pelaksana, field, value }) {
    write(pelaksanaIn(draft, pelaksana) as Record<string, unknown>, field, value);
  },
  said: ({ pelaksana }, _, after) => ({ nama: pelaksanaById(after, pelaksana)?.nama ?? '' }),
});
