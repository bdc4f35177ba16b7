import type { SimbolId, Sop } from '../../model';
import type { Say } from '../app/desk';
import type { Choice } from '../form/Choices';
import { pelaksanaName } from '../lembar/names';

/** Every symbol that an arrow may join, by its row, its kind and its column. */
export function symbolChoices(sop: Sop, say: Say, except?: SimbolId): readonly Choice<SimbolId>[] {
  return sop.langkah.flatMap(({ simbol }, row) =>
    simbol
      .filter(({ id }) => id !== except)
      .map(({ id, jenis, pelaksana }) => ({
        value: id,
        name: say('form.symbolAt', {
          number: row + 1,
          name: say(`symbol.${jenis}`),
          place: pelaksanaName(sop, pelaksana, say),
        }),
      })),
  );
}
