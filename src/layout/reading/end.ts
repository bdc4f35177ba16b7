import type { ReadElement } from '../../drawing';
import type { Sop } from '../../model';
import { entries, textElement } from './element';
import { official } from './identity';

/** What stands under the last row: notes, and who signs. */
export function endPart({ id, catatan }: Sop): ReadElement {
  const lines = official.filter((field) => !field.endsWith('jabatan'));
  return {
    role: 'Sect',
    children: [...entries('catatan', catatan), ...lines].map((field) => textElement('P', id, field)),
  };
}
