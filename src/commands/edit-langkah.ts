import * as v from 'valibot';
import { numberOf } from '../model';
import { langkahId, text, texts } from './kit/args';
import { langkahIn } from './kit/find';
import { noLangkah } from './kit/guards';
import { command, refuse } from './kit/types';
import { write } from './kit/write';

const langkah = langkahId;

/** Writes one cell of a row. waktu null is one cell with the row above, so the first row cannot have it. */
export const editLangkah = command({
  id: 'edit-langkah',
  args: v.variant('field', [
    v.strictObject({ langkah, field: v.picklist(['kegiatan', 'keterangan']), value: text }),
    v.strictObject({ langkah, field: v.literal('waktu'), value: v.nullable(text) }),
    v.strictObject({ langkah, field: v.picklist(['kelengkapan', 'output']), value: texts }),
  ]),
  can: (sop, { langkah, field, value }) =>
    noLangkah(sop, langkah) ??
    (field === 'waktu' && value === null && numberOf(sop, langkah) === 1 ? refuse('first-langkah') : undefined),
  run(draft, { langkah, field, value }) {
    write(langkahIn(draft, langkah) as Record<string, unknown>, field, value);
  },
  said: ({ langkah, field }, before) => ({ nomor: numberOf(before, langkah), isian: field }),
});
