import * as v from 'valibot';
import { index, text, texts } from './kit/args';
import { command } from './kit/types';

/** Adds a cell of the office's own to the identity sheet. */
export const addBagianLain = command({
  id: 'add-bagian-lain',
  args: v.strictObject({
    /** Its place among them, from 0; left out: the last. */
    at: v.optional(index),
    judul: v.optional(text, ''),
    isi: v.optional(texts, []),
  }),
  can: () => undefined,
  run({ identitas: { bagianLain } }, { at, judul, isi }) {
    bagianLain.splice(at ?? bagianLain.length, 0, { judul, isi });
  },
  said: ({ judul }) => ({ judul }),
});
