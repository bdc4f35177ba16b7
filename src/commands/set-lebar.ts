import * as v from 'valibot';
import { type PelaksanaId, pelaksanaById } from '../model';
import { noPelaksana } from './kit/guards';
import { writeTampilan } from './kit/tampilan';
import { command } from './kit/types';

const fixed = ['no', 'kegiatan', 'kelengkapan', 'waktu', 'output', 'keterangan'] as const;
type Column = (typeof fixed)[number] | `p:${string}`;

/** A column as the drawing names it: a word, or `p:` and the id of a pelaksana. */
const column = v.custom<Column>(
  (given) => typeof given === 'string' && (given.startsWith('p:') || fixed.some((one) => one === given)),
);

function pelaksanaOf(name: Column): PelaksanaId | undefined {
  return name.startsWith('p:') ? (name.slice('p:'.length) as PelaksanaId) : undefined;
}

/** Sets the width of a column in mm; null leaves it to the layout again. */
export const setLebar = command({
  id: 'set-lebar',
  args: v.strictObject({ column, width: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1000))) }),
  can: (sop, { column: name }) =>
    // `p:` alone names a pelaksana without an id, which is none.
    name === 'p:' ? noPelaksana(sop, name as string as PelaksanaId) : noPelaksana(sop, pelaksanaOf(name)),
  run: (draft, { column: name, width }) => writeTampilan(draft, ['lebar', name], width ?? undefined),
  said: ({ column: name }, before) => {
    const id = pelaksanaOf(name);
    return { kolom: (id && pelaksanaById(before, id)?.nama) ?? name };
  },
});
