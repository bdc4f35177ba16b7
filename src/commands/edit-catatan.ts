import * as v from 'valibot';
import { texts } from './kit/args';
import { command } from './kit/types';
import { write } from './kit/write';

/** Writes the notes under the table. */
export const editCatatan = command({
  id: 'edit-catatan',
  args: v.strictObject({ catatan: texts }),
  can: () => undefined,
  run: (draft, { catatan }) => write(draft, 'catatan', catatan),
  said: () => ({}),
});
