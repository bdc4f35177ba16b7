import * as v from 'valibot';
import { texts } from './kit/args';
import { command } from './kit/types';
import { write } from './kit/write';

/** Writes the parties that the texts name and that act in no row. */
export const editPihakLuar = command({
  id: 'edit-pihak-luar',
  args: v.strictObject({ pihakLuar: texts }),
  can: () => undefined,
  run: (draft, { pihakLuar }) => write(draft, 'pihakLuar', pihakLuar),
  said: () => ({}),
});
